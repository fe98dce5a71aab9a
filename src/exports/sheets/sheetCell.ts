import type { CellObject } from 'write-excel-file/universal'
import type { CarriedCell } from '../../exhibits/carriedTable.ts'
import { numberFormat } from './numberFormat.ts'
import { roundedValue } from './roundedValue.ts'
import { look } from './sheetLook.ts'

/** A cell, or null for an empty one. */
export type SheetCell = CellObject | null

/** More than this in a cell, and Excel calls the file broken. */
const longest = 32_767

/** The library keeps texts by name in a plain object, where these have a meaning of their own. */
const isBuiltIn = (text: string): boolean => text in {}

/**
 * Text in a cell. It is typed as text, so nothing in it is ever a formula, whatever it begins with: there is no need for the
 * apostrophe of text files.
 */
export function textCell(text: string, style: Omit<CellObject, 'value' | 'type'> = {}): SheetCell {
  if (text === '') return null
  const fitting = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return { ...style, type: String, value: isBuiltIn(fitting) ? `${fitting} ` : fitting }
}

/** A cell of a table: a number with its format, or words where there is none. In a column of words, words stand to the left. */
export function carriedCell(cell: CarriedCell, inWords: boolean): SheetCell {
  const value = roundedValue(cell)
  if (value !== null) return { ...look.number, type: Number, value, format: numberFormat(cell) }
  if (inWords) return textCell(cell.text, look.wordColumn)
  return textCell(cell.text, cell.kind === 'words' ? look.words : look.gap)
}
