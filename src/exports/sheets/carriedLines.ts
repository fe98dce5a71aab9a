import type { CarriedTable } from '../../exhibits/carriedTable.ts'
import { sheetWords } from '../../words/sheets.ts'
import { cellText } from './cellText.ts'
import { noteRowsOf } from './tableNotes.ts'
import { unitlessLabels } from './unitlessTable.ts'

type Fields = readonly string[]

function notesUnder(table: CarriedTable): readonly Fields[] {
  const rows = noteRowsOf(table).map(({ label, texts }) => [label, ...texts.map((notes) => notes.join(', '))])
  return rows.length === 0 ? [] : [[sheetWords.notes], ...rows]
}

/** A table as fields of text: what is said of it, its head, its rows, and the small print in rows of its own. Why a figure is doubted is a footnote. */
export function carriedLines(table: CarriedTable): readonly Fields[] {
  const { said, rows, columns } = unitlessLabels(table)
  return [
    ...(said === '' ? [] : [[said]]),
    [table.corner, ...columns],
    ...table.rows.map(({ cells }, i) => [rows[i] ?? '', ...cells.map(cellText)]),
    ...notesUnder(table),
  ]
}
