import { isYear, type Period } from '../domain/period.ts'
import type { CarriedCell, CarriedTable } from './carriedTable.ts'
import type { FullExhibit } from './exhibit.ts'
import { hashOf } from './hashOf.ts'

/** A figure as a receipt keeps it: 279 with two decimals for 2,79, or that there was none to read. */
export type KeptCell =
  | { readonly kind: 'number'; readonly digits: number; readonly decimals: number }
  | { readonly kind: Exclude<CarriedCell['kind'], 'number'> }

/** A row of figures. */
export interface KeptRow {
  readonly key: number
  /** One per column. */
  readonly cells: readonly KeptCell[]
}

/** A table's figures. It has no words: rows, columns and itself are told apart by numbers that stand for their ids. */
export interface KeptTable {
  readonly key: number
  /** The year of the whole table, null where each column has its own. */
  readonly year: Period | null
  readonly columns: readonly number[]
  readonly rows: readonly KeptRow[]
}

/** Keys below are years. Of the rows of a table, any two share a key in 1 of 33 554 432 cases. */
const years = 10_000
const keys = 2 ** 25

/** What stands for the id of a table or a row. */
export function keyOf(id: string): number {
  return hashOf(id, keys)
}

/** What stands for a column: its year, or its id. */
export function columnKeyOf({ id, period }: CarriedTable['columns'][number]): number {
  return period !== null && isYear(period) ? Number(period) : years + keyOf(period ?? id)
}

/** The year that a column's key is, null for another column. */
export function yearOfKey(key: number): Period | null {
  return key < years ? String(key).padStart(4, '0') : null
}

/** A cell as a receipt keeps it. */
export function keptCellOf({ kind, value, decimals }: CarriedCell): KeptCell {
  if (kind !== 'number' || value === null) return { kind: kind === 'number' ? 'missing' : kind }
  return { kind, digits: Math.round(value * 10 ** decimals), decimals }
}

/** Those of an exhibit's tables that hold its figures: a situation's own table repeats those of its key figures. */
export function figureTables(exhibit: Pick<FullExhibit, 'tables'> & { readonly kind: FullExhibit['kind'] }) {
  return exhibit.kind === 'situation' ? exhibit.tables.slice(1) : exhibit.tables
}

/** The figures of tables without their words. The small print of a cell, and cells of words, say nothing that is kept. */
export function keptFiguresOf(tables: readonly CarriedTable[]): readonly KeptTable[] {
  return tables.map(({ id, period, columns, rows }) => ({
    key: keyOf(id),
    year: period !== null && isYear(period) ? period : null,
    columns: columns.map(columnKeyOf),
    rows: rows.map((row) => ({ key: keyOf(row.id), cells: row.cells.map(keptCellOf) })),
  }))
}
