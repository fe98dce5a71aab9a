import type { CarriedTable } from '../../exhibits/carriedTable.ts'
import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { sheetWords } from '../../words/sheets.ts'
import { columnWidths } from './columnWidths.ts'
import { headLines, originLine } from './exhibitLines.ts'
import { rowLabel } from './rowLabel.ts'
import type { SheetPage } from './sheetPage.ts'
import { carriedCell, type SheetCell, textCell } from './sheetCell.ts'
import { look } from './sheetLook.ts'
import { doubtLinesOf, noteRowsOf } from './tableNotes.ts'
import { wideRow } from './wideRow.ts'

type Row = readonly SheetCell[]
type Widths = readonly number[]

/** From this many rows on, the head of a lone table stays when the reader scrolls. */
const longTable = 20

const headOf = ({ corner, columns }: CarriedTable): Row => [
  textCell(corner, look.corner),
  ...columns.map(({ label }) => textCell(label, look.column) ?? { ...look.column, type: String }),
]

function notesUnder(table: CarriedTable, widths: Widths): readonly Row[] {
  const rows = noteRowsOf(table).map(({ label, texts }) => [
    textCell(label, look.noteRow),
    ...texts.map((notes) => textCell(notes.join('\n'), look.note)),
  ])
  const title = rows.length === 0 ? [] : [[textCell(sheetWords.notes, { ...look.noteRow, fontWeight: 'bold' })]]
  return [...title, ...rows, ...doubtLinesOf(table).map((line) => wideRow(line, look.noteRow, widths))]
}

const bodyOf = ({ rows }: CarriedTable): readonly Row[] =>
  rows.map((row) => [textCell(rowLabel(row), look.row), ...row.cells.map(carriedCell)])

function aboveTables(exhibit: FullExhibit, widths: Widths): readonly Row[] {
  const [heading = '', ...others] = headLines(exhibit)
  return [
    wideRow(exhibit.topic, look.title, widths),
    wideRow(heading, look.heading, widths),
    ...others.map((line) => wideRow(line, look.muted, widths)),
  ]
}

function sectionOf(exhibit: FullExhibit, widths: Widths): readonly Row[] {
  const several = exhibit.tables.length > 1
  const tables = exhibit.tables.flatMap((table) => [
    [],
    ...(several ? [wideRow(table.caption, look.heading, widths)] : []),
    headOf(table),
    ...bodyOf(table),
    ...notesUnder(table, widths),
  ])
  return [...aboveTables(exhibit, widths), ...tables, [], wideRow(originLine(exhibit), look.muted, widths)]
}

/** How many rows stay at the top: down to the head of the table, where there is but one and it is long. */
function stickyRows(exhibits: readonly FullExhibit[]): number {
  const [exhibit] = exhibits
  const [table] = exhibit?.tables ?? []
  const isLone = exhibit !== undefined && exhibits.length === 1 && exhibit.tables.length === 1
  return isLone && table !== undefined && table.rows.length >= longTable ? headLines(exhibit).length + 3 : 0
}

/** The sheet of figures: each exhibit's finding, its tables with years as columns as in the report, and its source, with room between. */
export function dataSheet(exhibits: readonly FullExhibit[]): SheetPage {
  const widths = columnWidths(exhibits.flatMap(({ tables }) => tables))
  const sections = exhibits.map((exhibit) => sectionOf(exhibit, widths))
  return {
    name: sheetWords.sheets.data,
    rows: sections.flatMap((section, i) => (i === 0 ? section : [[], [], ...section])),
    widths,
    sticky: { rows: stickyRows(exhibits), columns: 1 },
    links: [],
  }
}
