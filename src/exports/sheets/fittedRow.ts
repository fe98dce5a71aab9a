import type { CellObject } from 'write-excel-file/universal'
import { type SheetCell, textCell } from './sheetCell.ts'
import { textHeight } from './textHeight.ts'

/** What a cell's edges and indent take of its width, in characters. */
const padding = 2

/** A row as high as the tallest of its texts. */
export function fittedRow(cells: readonly SheetCell[], widths: readonly number[]): readonly SheetCell[] {
  const heights = cells.map((cell, i) =>
    cell?.wrap === true && typeof cell.value === 'string' ? textHeight(cell.value, (widths[i] ?? 0) - padding, cell) : 0,
  )
  const height = Math.max(0, ...heights)
  return height === 0 ? cells : cells.map((cell) => (cell === null ? null : { ...cell, height }))
}

/** A text over all columns, in a row that is high enough for it. */
export function wideRow(
  text: string,
  style: Omit<CellObject, 'value' | 'type'>,
  widths: readonly number[],
): readonly SheetCell[] {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const cell = textCell(text, { ...style, columnSpan: widths.length, height: textHeight(text, width, style) })
  return [cell, ...widths.slice(1).map(() => null)]
}
