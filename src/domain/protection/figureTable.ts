/** A figure is published as it stands, hidden, or in no file: then only a subtraction could tell it. */
export const cellStates = { shown: 0, hidden: 1, unpublished: 2 } as const

/**
 * A change of a row's figures that leaves everything that holds within the row as it is: one person more here and one less there.
 * Offsets are counted from the first cell of the row's period: those of its other periods lie below 0, or above its slots.
 */
export interface Pattern {
  readonly offsets: Int32Array
  readonly deltas: Int8Array
  /**
   * The same slots as bits, to be held against those that a row shows: for each of its periods how many rows further on it lies,
   * slots 0 to 31, and slots from 32 on.
   */
  readonly masks: Int32Array
  /** Periods besides the first that it changes, counted from that one: the tree must be the same in them. */
  readonly others: readonly number[]
  /** Periods, counted likewise, in which it needs rows whose flows tell nothing of their staff. */
  readonly withoutFlow: readonly number[]
}

/** How cells lie: period by period, row by row, slot by slot, so that those of units side by side in a period lie together. */
export interface Layout {
  readonly rowCount: number
  readonly slotCount: number
}

/** The number of a cell among all. */
export const cellAt = ({ rowCount, slotCount }: Layout, row: number, period: number, slot: number): number =>
  (period * rowCount + row) * slotCount + slot
/** The row, the period and the slot of a cell. */
export const rowOf = ({ rowCount, slotCount }: Layout, cell: number): number => Math.floor(cell / slotCount) % rowCount
export const periodOf = ({ rowCount, slotCount }: Layout, cell: number): number => Math.floor(cell / (slotCount * rowCount))
export const slotOf = ({ slotCount }: Layout, cell: number): number => cell % slotCount

/** Makes a pattern of the slots that it changes. A table has at most 64 slots. */
export function patternOf(
  { rowCount, slotCount }: Layout,
  terms: readonly (readonly [period: number, slot: number, delta: number])[],
  others: readonly number[] = [],
  withoutFlow: readonly number[] = [],
): Pattern {
  const masks = new Map<number, [low: number, high: number]>()
  for (const [period, slot] of terms) {
    const mask = masks.get(period * rowCount) ?? [0, 0]
    masks.set(period * rowCount, mask)
    mask[slot < 32 ? 0 : 1] |= 1 << (slot & 31)
  }
  return {
    offsets: Int32Array.from(terms, ([period, slot]) => period * rowCount * slotCount + slot),
    deltas: Int8Array.from(terms, ([, , delta]) => delta),
    masks: Int32Array.from([...masks].flatMap(([rows, mask]) => [rows, ...mask])),
    others,
    withoutFlow,
  }
}

/**
 * Figures of units, row by row, and the tree that sums them. A world is what the smallest rows hold; every other row is the sum of
 * those below it. Readers can't tell apart two worlds that differ in hidden cells alone.
 */
export interface FigureTable extends Layout {
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
  /** From this period on cells are sums of cells before, of more years: what is unknown of them is judged there. */
  readonly sumsFrom: number
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
