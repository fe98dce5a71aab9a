import type { CarriedTable } from '../../exhibits/carriedTable.ts'
import { rowLabel } from './rowLabel.ts'
import { noteRowsOf } from './tableNotes.ts'

interface Bounds {
  readonly least: number
  readonly most: number
}

/** In characters. What is longer wraps; a table of fifteen years still fits a landscape page. */
const ofLabels: Bounds = { least: 20, most: 44 }
const ofCells: Bounds = { least: 9, most: 24 }

/** The fewest columns that the sentences above a table stretch over. */
const leastColumns = 7

/** Around a text: the padding of its cell and the indent of words. */
const room = 3

/** Bold letters beside plain ones. */
const boldWidth = 1.15

/** As long as this, words stay on one line also where tables share their columns: "kan inte bedömas", "176 av 1 635". */
const shortText = 16

const clamp = (length: number, { least, most }: Bounds): number => Math.min(most, Math.max(least, length + room))

const longestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length))

/** The longest piece that doesn't break: no-break spaces hold numbers and their units together. */
const longestPiece = (texts: readonly string[]): number => longestOf(texts.flatMap((text) => text.split(' ')))

function textsIn(table: CarriedTable, at: number): readonly string[] {
  const notes = noteRowsOf(table).flatMap(({ texts }) => texts[at] ?? [])
  return [...table.rows.flatMap(({ cells }) => cells[at]?.text ?? []), ...notes]
}

/** What a text needs in columns that tables share: the words of one table must not stretch the years of another. */
const sharedNeed = (text: string): number => (text.length <= shortText ? text.length : longestPiece([text]))

function cellWidth(tables: readonly CarriedTable[], at: number): number {
  const texts = tables.flatMap((table) => textsIn(table, at))
  const heads = tables.flatMap(({ columns }) => columns[at]?.label ?? [])
  return clamp(
    Math.max(Math.ceil(boldWidth * longestPiece(heads)), ...texts.map(tables.length > 1 ? sharedNeed : ({ length }) => length)),
    ofCells,
  )
}

/** How wide each column of a sheet must be for all tables that stand in it, in characters: the labels first, then the columns. */
export function columnWidths(tables: readonly CarriedTable[]): readonly number[] {
  const labels = longestOf(tables.flatMap(({ corner, rows }) => [corner, ...rows.map(rowLabel)]))
  const columns = Math.max(leastColumns - 1, ...tables.map((table) => table.columns.length))
  return [clamp(labels, ofLabels), ...Array.from({ length: columns }, (_, at) => cellWidth(tables, at))]
}
