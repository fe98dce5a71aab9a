import type { CarriedTable } from '../../exhibits/carriedTable.ts'
import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { sheetWords } from '../../words/sheets.ts'
import { columnWidths } from './columnWidths.ts'
import { headLines, originLine } from './exhibitLines.ts'
import { rowLabel } from './rowLabel.ts'
import { fittedRow, wideRow } from './fittedRow.ts'
import type { SheetPage } from './sheetPage.ts'
import { carriedCell, type SheetCell, textCell } from './sheetCell.ts'
import { look } from './sheetLook.ts'
import { doubtLinesOf, noteRowsOf } from './tableNotes.ts'

type Row = readonly SheetCell[]
type Widths = readonly number[]

/** From this many rows on, the head of a lone table stays when the reader scrolls. */
const longTable = 20

/** Which columns hold nothing but words. */
const wordColumns = ({ columns, rows }: CarriedTable): readonly boolean[] =>
  columns.map((_, at) => rows.every(({ cells }) => cells[at]?.kind === 'words'))

function figuresOf(table: CarriedTable, widths: Widths): readonly Row[] {
  const inWords = wordColumns(table)
  const headLook = (at: number) => (inWords[at] === true ? ({ ...look.column, align: 'left', indent: 1 } as const) : look.column)
  const head = [textCell(table.corner, look.corner), ...table.columns.map(({ label }, at) => textCell(label, headLook(at)))]
  const body = table.rows.map((row) => [
    textCell(rowLabel(row), look.row),
    ...row.cells.map((cell, at) => carriedCell(cell, inWords[at] === true)),
  ])
  return [head, ...body].map((row) => fittedRow(row, widths))
}

function notesUnder(table: CarriedTable, widths: Widths): readonly Row[] {
  const rows = noteRowsOf(table).map(({ label, texts }) =>
    fittedRow([textCell(label, look.noteRow), ...texts.map((notes) => textCell(notes.join('\n'), look.note))], widths),
  )
  const title = rows.length === 0 ? [] : [[textCell(sheetWords.notes, { ...look.noteRow, fontWeight: 'bold' })]]
  const doubts = doubtLinesOf(table).map((line) => wideRow(line, look.noteRow, widths))
  const all = [...title, ...rows, ...doubts]
  // Room between, so that the figures are a block that can be marked and drawn.
  return all.length === 0 ? [] : [[], ...all]
}

/** The lines above the tables, with what holds for all of their figures and why there is little to see: the other notes stand with the sources. */
function linesAbove(exhibit: FullExhibit): readonly string[] {
  const why = exhibit.kind === 'series' ? exhibit.why : null
  return [...headLines(exhibit), ...exhibit.warnings, ...(why === null ? [] : [why])]
}

function aboveTables(exhibit: FullExhibit, widths: Widths): readonly Row[] {
  const lines = linesAbove(exhibit).map((line) => wideRow(line, line === exhibit.heading ? look.heading : look.muted, widths))
  return [wideRow(exhibit.topic, look.title, widths), ...lines]
}

function sectionOf(exhibit: FullExhibit, widths: Widths): readonly Row[] {
  const several = exhibit.tables.length > 1
  const tables = exhibit.tables.flatMap((table) => [
    [],
    ...(several ? [wideRow(table.caption, look.heading, widths)] : []),
    ...figuresOf(table, widths),
    ...notesUnder(table, widths),
  ])
  return [...aboveTables(exhibit, widths), ...tables, [], wideRow(originLine(exhibit), look.muted, widths)]
}

/** How many rows stay at the top: down to the head of the table, where there is but one and it is long. */
function stickyRows(exhibits: readonly FullExhibit[]): number {
  const [exhibit] = exhibits
  const [table] = exhibit?.tables ?? []
  const isLone = exhibit !== undefined && exhibits.length === 1 && exhibit.tables.length === 1
  return isLone && table !== undefined && table.rows.length >= longTable ? linesAbove(exhibit).length + 3 : 0
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
