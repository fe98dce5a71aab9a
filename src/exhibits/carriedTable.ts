import type { ShownAs } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'

/** A cell of a table as it is carried out of the app. */
export interface CarriedCell {
  /** The number with the decimals of `text`, null where words stand instead: a withheld figure's number is nowhere in it. */
  readonly value: number | null
  readonly shownAs: ShownAs
  readonly decimals: number
  /** What the table on the screen says: "2,79 %", "skyddat", "saknas", "33 av 283". */
  readonly text: string
  /** What the cell is: a number, a withheld one, one that does not exist, or words. */
  readonly kind: 'number' | 'protected' | 'missing' | 'words'
  /** The contract's letters: `p` provisional, `r` revised, `b` break before, `e` estimated. */
  readonly flags: string
  /** Small print: "33 av 283", "preliminärt". */
  readonly notes: readonly string[]
  /** What the rules of quality doubt in it, null where nothing. */
  readonly doubt: string | null
}

/** A row: a series, a unit or a key figure. */
export interface CarriedRow {
  readonly id: string
  readonly label: string
  /** What the row is beside the others, '' for nothing: "egen enhet". */
  readonly note: string
  /** One per column. */
  readonly cells: readonly CarriedCell[]
}

/** A column: a year, or what is said of every row. */
export interface CarriedColumn {
  readonly id: string
  readonly label: string
  /** The period that the column is about, null where the columns are no years. */
  readonly period: Period | null
}

/** The very table of the screen with its numbers as numbers: what sheets, text files and the clipboard are made of. */
export interface CarriedTable {
  /** Stable within its exhibit. */
  readonly id: string
  readonly caption: string
  /** What the rows are: "Grupp", "Enhet". */
  readonly corner: string
  /** The year that the whole table is of, where its columns are no years. */
  readonly period: Period | null
  readonly columns: readonly CarriedColumn[]
  readonly rows: readonly CarriedRow[]
}
