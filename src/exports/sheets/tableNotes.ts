import type { CarriedCell, CarriedTable } from '../../exhibits/carriedTable.ts'
import { doubtOf } from '../../words/exhibit.ts'
import { doubtedFigures, sheetWords } from '../../words/sheets.ts'

/** The small print of a row: a text per column, '' where a figure has none. */
export interface NoteRow {
  readonly label: string
  readonly texts: readonly (readonly string[])[]
}

const notesBeside = ({ notes, doubt }: CarriedCell): readonly string[] => (doubt === null ? notes : [...notes, sheetWords.doubt])

/**
 * What stands under the figures on the screen, in rows of its own under the table: so that the figures stay numbers in a block that
 * can be counted with and drawn, and every note has its column. A row without notes is left out.
 */
export function noteRowsOf({ rows }: CarriedTable): readonly NoteRow[] {
  return rows
    .map(({ label, cells }) => ({ label, texts: cells.map(notesBeside) }))
    .filter(({ texts }) => texts.some((text) => text.length > 0))
}

/** Why figures are doubted, once for each reason, with the figures that it is about. */
export function doubtLinesOf({ rows, columns }: CarriedTable): readonly string[] {
  const doubted = rows.flatMap(({ label, cells }) =>
    cells.flatMap(({ doubt }, i) => {
      const column = columns[i]?.label ?? ''
      return doubt === null ? [] : [{ doubt: doubtOf(column, doubt), figure: `${label} ${column}`.trim() }]
    }),
  )
  const reasons = [...new Set(doubted.map(({ doubt }) => doubt))]
  return reasons.map((reason) =>
    doubtedFigures(
      doubted.filter(({ doubt }) => doubt === reason).map(({ figure }) => figure),
      reason,
    ),
  )
}
