import type { CarriedTable } from './carriedTable.ts'

/**
 * Divides a table of more columns than its place has room for into tables of about equally many, each with all rows: paper can't be
 * scrolled. A table that fits is given back as it is.
 */
export function tableBlocks(table: CarriedTable, most: number): readonly CarriedTable[] {
  const { columns, rows } = table
  const count = Math.ceil(columns.length / most)
  if (count < 2) return [table]
  const size = Math.ceil(columns.length / count)
  return Array.from({ length: count }, (_, i) => columnsIn({ ...table, columns, rows }, i * size, (i + 1) * size))
}

/**
 * The tables that a picture or a slide has room for: without those in which no number is told, where another has one. Nobody reads a
 * table of withheld years beside the figure that stands in for them.
 */
export function tellingTables(tables: readonly CarriedTable[]): readonly CarriedTable[] {
  const telling = tables.filter(({ rows }) => rows.some(({ cells }) => cells.some(({ kind }) => kind === 'number')))
  return telling.length === 0 ? tables : telling
}

/** A table of only the last columns. */
export function lastColumns(table: CarriedTable, most: number): CarriedTable {
  const { length } = table.columns
  return length <= most ? table : columnsIn(table, length - most, length)
}

function columnsIn(table: CarriedTable, from: number, to: number): CarriedTable {
  return {
    ...table,
    columns: table.columns.slice(from, to),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
  }
}
