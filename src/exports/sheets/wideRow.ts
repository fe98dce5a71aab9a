import type { CellObject } from 'write-excel-file/universal'
import { type SheetCell, textCell } from './sheetCell.ts'
import { bodyFont } from './sheetLook.ts'

/** Line height as a part of the letter's size. */
const leading = 1.36

/** Letters are this much wider than digits at their widest, on average: bold text and capitals are counted in. */
const letterWidth = 1.05

function linesIn(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor(((width / letterWidth) * bodyFont.fontSize) / fontSize))
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0)
}

/**
 * A text over all columns. Excel makes no row higher for a merged cell, so the height is reckoned from the length of the text and the
 * width of the columns together.
 */
export function wideRow(text: string, style: Omit<CellObject, 'value' | 'type'>, widths: readonly number[]): readonly SheetCell[] {
  const fontSize = style.fontSize ?? bodyFont.fontSize
  const width = widths.reduce((sum, one) => sum + one, 0)
  const height = Math.ceil(linesIn(text, width, fontSize) * fontSize * leading)
  const cell = textCell(text, { ...style, columnSpan: widths.length, height })
  return [cell, ...widths.slice(1).map(() => null)]
}
