/** A figure is published as it stands, hidden, or in no file: then only a subtraction could tell it. */
export const cellStates = { shown: 0, hidden: 1, unpublished: 2 } as const

/**
 * A change of a row's figures that leaves everything that holds within the row as it is: one person more here and one less there.
 * Offsets are counted from the first cell of the row's period.
 */
export interface Pattern {
  readonly offsets: Int32Array
  readonly deltas: Int8Array
  /** Periods besides the first that it changes, counted from that one: the tree must be the same in them. */
  readonly others: readonly number[]
  /** Periods, counted likewise, in which it needs rows whose flows tell nothing of their staff. */
  readonly withoutFlow: readonly number[]
}

/**
 * Figures of units, row by row, and the tree that sums them. A world is what the smallest rows hold; every other row is the sum of
 * those below it. Readers can't tell apart two worlds that differ in hidden cells alone.
 */
export interface FigureTable {
  /** The true figures, layer by layer: one layer, or one for each month that a year is the sum of. NaN where nobody knows. */
  readonly layers: readonly Float64Array[]
  /** What no world has less of, and no world more, layer by layer; nothing and any number where they are left out. */
  readonly least?: readonly Float64Array[]
  readonly most?: readonly Float64Array[]
  readonly states: Uint8Array
  /** What it costs to hide a cell that is shown; infinite where it can't be. */
  readonly costs: Float64Array
  /** 1 for secrets, 2 for what may be shown later: what worlds change of other cells is not noted. */
  readonly watched: Uint8Array
  /** How many cells a row has in all its periods, and in each of them. */
  readonly rowSize: number
  readonly periodSize: number
  /** From here on in a row cells are sums of cells before, of more years: what is unknown of them is judged there. All cells are own where it is left out. */
  readonly sumsFrom?: number
  /** The rows that a row is the sum of in a period, none for the smallest; and the row that it is part of, -1 for none. */
  readonly childrenOf: (row: number, period: number) => readonly number[]
  readonly parentOf: (row: number, period: number) => number
  /** Rows beside the tree that a row is part of as well: what several units became, told for the years before. */
  readonly besides: (row: number, period: number) => readonly number[]
  /** True where those who came and left in a period tell how a row's staff have changed. */
  readonly hasFlow: (row: number, period: number) => boolean
  /** True for the slots that are no sum of others in their row. */
  readonly atoms: readonly boolean[]
  /** Counts of persons are whole. */
  readonly isWhole: boolean
}

/** A cell that readers must not be able to set narrower bounds to than so wide. Where `layer` is left out, all layers together. */
export interface Secret {
  readonly row: number
  readonly period: number
  readonly slot: number
  readonly width: number
  readonly layer?: number
}

/** The patterns of a period that change a slot: `signs` tells which way. */
export interface SlotPatterns {
  readonly patterns: readonly Pattern[]
  readonly signs: readonly (1 | -1)[]
}
