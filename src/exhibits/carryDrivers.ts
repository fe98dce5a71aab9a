import type { DriverRow, DriverSplit, DriversSet } from '../series/driversSet.ts'
import { driverWords } from '../words/drivers.ts'
import type { CarriedCell, CarriedTable } from './carriedTable.ts'
import { decimalsIn } from './decimalsIn.ts'
import { wordCell } from './wordCell.ts'

type Divided = Extract<DriverSplit, { kind: 'split' }>

function cellOf({ cells, values }: DriverRow, i: number): CarriedCell {
  const [text = '', value = null] = [cells[i], values[i]]
  if (value === null) return wordCell(text)
  return { ...wordCell(text, 'number'), value, decimals: decimalsIn(text), shownAs: text.includes('%') ? 'percent' : 'number' }
}

function carrySplit({ by, caption, columns, rows }: Divided): CarriedTable {
  return {
    id: by,
    caption,
    corner: driverWords.corner,
    period: null,
    columns: columns.map((label, i) => ({ id: String(i), label, period: null })),
    rows: rows.map((row) => ({ id: row.id, label: row.label, note: '', cells: columns.map((_, i) => cellOf(row, i)) })),
  }
}

/** The arithmetic of a divided change: a table for each split that could be made. */
export function carryDrivers({ splits }: DriversSet): readonly CarriedTable[] {
  return splits.flatMap((split) => (split.kind === 'split' ? [carrySplit(split)] : []))
}
