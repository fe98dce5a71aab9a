import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { sheetWords } from '../../words/sheets.ts'
import { fittedRow } from './fittedRow.ts'
import type { SheetPage } from './sheetPage.ts'
import { textCell } from './sheetCell.ts'
import { look } from './sheetLook.ts'

const widths = [28, 28, 90]

interface Defined {
  readonly topic: string
  readonly term: string
  readonly text: string
}

function definedIn(exhibits: readonly FullExhibit[]): readonly Defined[] {
  const all = exhibits.flatMap(({ topic, definitions }) =>
    definitions.map(({ term, texts }) => ({ topic, term, text: texts.join('\n') })),
  )
  const isFirst = (one: Defined, i: number) => all.findIndex((other) => other.term === one.term && other.text === one.text) === i
  return all.filter(isFirst)
}

/** The sheet of definitions: what each term means for each key figure. What several exhibits define alike stands once. */
export function definitionsSheet(exhibits: readonly FullExhibit[]): SheetPage {
  const { topic, term, text } = sheetWords.definitions
  const head = [topic, term, text].map((label) => textCell(label, look.corner))
  const body = definedIn(exhibits).map((one) => [
    textCell(one.topic, look.row),
    textCell(one.term, look.heading),
    textCell(one.text, look.text),
  ])
  return {
    name: sheetWords.sheets.definitions,
    rows: [head, ...body].map((row) => fittedRow(row, widths)),
    widths,
    sticky: { rows: 1, columns: 0 },
    links: [],
  }
}
