import type { ShownAs } from '../domain/indicator.ts'
import type { ComparePoint } from '../series/comparePoint.ts'
import { type CompareRow, type CompareSet, rowsOf } from '../series/compareSet.ts'
import { type CompareCell, type CompareTableRow, compareTableOf } from '../table/compareTable.ts'
import { compareWords } from '../words/compare.ts'
import type { CarriedCell, CarriedTable } from './carriedTable.ts'
import { decimalsIn } from './decimalsIn.ts'
import { wordCell } from './wordCell.ts'

const notesOf = (note: string): readonly string[] => (note === '' ? [] : [note])

/** The point that a column of values shows, undefined for the columns that hold words. */
function pointFor({ lines }: CompareSet, row: CompareRow, column: string): ComparePoint | undefined {
  if (column === 'whole') return row.headline
  const at = lines.findIndex(({ id }) => id === column)
  return at < 0 ? undefined : row.points[at]
}

function cellOf({ text, note }: CompareCell, point: ComparePoint | undefined, shownAs: ShownAs): CarriedCell {
  if (point === undefined) return wordCell(text)
  if (point.value === null) return { ...wordCell(text, text === compareWords.protected ? 'protected' : 'missing'), shownAs }
  return {
    value: point.value,
    shownAs,
    decimals: decimalsIn(text),
    text,
    kind: 'number',
    flags: point.flags,
    notes: notesOf(note),
    doubt: null,
  }
}

/** The table of a comparison: a row per unit in the order of the tree, its figures as numbers and the rest in words. */
export function carryCompare(set: CompareSet): CarriedTable {
  const { caption, corner, columns, sections } = compareTableOf(set)
  const figures = new Map(rowsOf(set).map((row) => [row.unit, row]))
  const carry = ({ unit, label, note, cells }: CompareTableRow) => ({
    id: unit,
    label,
    note,
    cells: cells.map((cell) => {
      const row = figures.get(unit)
      return cellOf(cell, row === undefined ? undefined : pointFor(set, row, cell.column), set.axis.shownAs)
    }),
  })
  return {
    id: set.indicator,
    caption,
    corner,
    period: set.period,
    columns: columns.map(({ id, label }) => ({ id, label, period: null })),
    rows: sections.flatMap(({ rows }) => rows.map(carry)),
  }
}
