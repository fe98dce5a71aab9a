import type { CarriedCell, CarriedTable } from '../../exhibits/carriedTable.ts'
import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { sheetWords } from '../../words/sheets.ts'
import { cellText } from './cellText.ts'
import { clipboardLines } from './clipboardLines.ts'
import { disarm } from './disarm.ts'
import { escapeMarkup } from './escapeMarkup.ts'
import { noteRowsOf } from './tableNotes.ts'
import { unitlessLabels } from './unitlessTable.ts'

const edge = 'border:1px solid #8794A1;padding:2px 8px'
/** Excel keeps what is marked so as text: a unit named "1/2" becomes no date. */
const asText = String.raw`mso-number-format:'\@'`

/** Excel's code for a number with its decimals, so that 2,80 is pasted as 2,80. */
const asNumber = (decimals: number): string =>
  decimals === 0 ? `mso-number-format:'0'` : String.raw`mso-number-format:'0\.${'0'.repeat(decimals)}'`

const textOf = (text: string): string => escapeMarkup(disarm(text))
const headCell = (text: string, scope: 'col' | 'row'): string =>
  `<th scope="${scope}" style="${edge};text-align:left;${asText}">${textOf(text)}</th>`
const wordCell = (text: string): string => `<td style="${edge};text-align:right;${asText}">${textOf(text)}</td>`
const rowOf = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`
const wideRow = (text: string, width: number): string => rowOf([`<td colspan="${width}" style="${asText}">${textOf(text)}</td>`])

function bodyCell(cell: CarriedCell): string {
  if (cell.value === null) return wordCell(cell.text)
  return `<td style="${edge};text-align:right;${asNumber(cell.decimals)}">${cellText(cell)}</td>`
}

function notesOf(table: CarriedTable, width: number): readonly string[] {
  const rows = noteRowsOf(table).map(({ label, texts }) =>
    rowOf([headCell(label, 'row'), ...texts.map((notes) => wordCell(notes.join(', ')))]),
  )
  const title = rows.length === 0 ? [] : [wideRow(sheetWords.notes, width)]
  return [...title, ...rows]
}

function markupOf(table: CarriedTable, below: readonly string[]): string {
  const { said, rows, columns } = unitlessLabels(table)
  const width = columns.length + 1
  const head = rowOf([table.corner, ...columns].map((label) => headCell(label, 'col')))
  const body = table.rows.map(({ cells }, i) => rowOf([headCell(rows[i] ?? '', 'row'), ...cells.map(bodyCell)]))
  const foot = [...notesOf(table, width), ...below.map((line) => wideRow(line, width))]
  const caption = [table.caption, said].filter((text) => text !== '').join('. ')
  return `<table style="border-collapse:collapse"><caption>${textOf(caption)}</caption><thead>${head}</thead><tbody>${body.join('')}</tbody><tfoot>${foot.join('')}</tfoot></table>`
}

/**
 * The tables of an exhibit as HTML for the clipboard: spreadsheets paste numbers as numbers, Word and mail paste a table. All that
 * must be read with it stands in rows below it.
 */
export function tableHtmlOf(exhibit: FullExhibit): string {
  const last = exhibit.tables.length - 1
  return exhibit.tables.map((table, i) => markupOf(table, i === last ? clipboardLines(exhibit) : [])).join('')
}
