import type { CarriedTable } from '../../exhibits/carriedTable.ts'
import { rowLabel } from './rowLabel.ts'
import { noteRowsOf } from './tableNotes.ts'

/** In characters. Long words wrap within these; a table of fifteen years still fits a landscape page. */
const bounds = { labels: { least: 20, most: 44 }, cells: { least: 9, most: 24 } } as const

/** The fewest columns that the sentences above a table stretch over. */
export const leastColumns = 7

const room = 2

const clamp = (length: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.min(most, Math.max(least, length + room))

const longestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length))

const longestWord = (text: string): number => longestOf(text.split(/\s/))

function cellsIn(tables: readonly CarriedTable[], at: number): number {
  return longestOf(
    tables.flatMap((table) => [
      ...table.rows.flatMap(({ cells }) => cells[at]?.text ?? []),
      ...noteRowsOf(table).flatMap(({ texts }) => texts[at] ?? []),
    ]),
  )
}

function cellWidth(tables: readonly CarriedTable[], at: number): number {
  const heads = tables.map(({ columns }) => longestWord(columns[at]?.label ?? ''))
  return clamp(Math.max(cellsIn(tables, at), ...heads), bounds.cells)
}

/** How wide each column of a sheet must be for all tables that stand in it, in characters: the labels first, then the columns. */
export function columnWidths(tables: readonly CarriedTable[]): readonly number[] {
  const labels = longestOf(tables.flatMap(({ corner, rows }) => [corner, ...rows.map(rowLabel)]))
  const columns = Math.max(leastColumns - 1, ...tables.map((table) => table.columns.length))
  return [clamp(labels, bounds.labels), ...Array.from({ length: columns }, (_, at) => cellWidth(tables, at))]
}
