import type { SplitId } from '../domain/indicator.ts'

/** A bar of the picture, in percentage points: from where the bars before it have come, to where it takes them. */
export interface DriverStep {
  /** The group's id, so that it has its own colour; `mix` and `total` for the others. */
  readonly id: string
  readonly kind: 'group' | 'mix' | 'total'
  readonly label: string
  readonly start: number
  readonly end: number
  /** "+0,24". */
  readonly text: string
}

/** A row of the table: rate and weight in both years and the contribution; '' where a row has none. */
export interface DriverRow {
  readonly id: string
  readonly label: string
  readonly cells: readonly string[]
  /** The numbers of the cells as they are written, null where a cell is empty or says only that the number is small. */
  readonly values: readonly (number | null)[]
}

/** The change divided among the groups of a split, or why it isn't. */
export type DriverSplit = { readonly by: SplitId; readonly title: string } & (
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'split'
      /** The whole's rate in both years and its change. */
      readonly levels: string
      /** What contributed how much. */
      readonly sentences: readonly string[]
      readonly steps: readonly DriverStep[]
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly DriverRow[]
      readonly notes: readonly string[]
    }
)

/** Where the change of a rate between two years is: everything that its tab shows. */
export interface DriversSet {
  readonly heading: string
  /** The change itself, null where no split divides it. */
  readonly lead: string | null
  readonly splits: readonly DriverSplit[]
}
