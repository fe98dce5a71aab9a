import type { AreaId, MeasureId } from './area.ts'
import type { Aggregate } from './cube.ts'
import type { CategoryId, DimensionId } from './dimension.ts'
import type { Remarked } from './problem.ts'

/** One dimension of a dataset: its codes in the order of its cells, and their labels as the feed has them. */
export interface DatasetDimension {
  readonly id: DimensionId
  readonly codes: readonly CategoryId[]
  readonly labels: Readonly<Record<CategoryId, string>>
}

/**
 * One feed file after the contract has read it. Cells are dense and row-major over `dimensions` (the last varies fastest);
 * `statuses` holds the contract's letters per cell, '' for none. Every dimension of the area is present.
 */
export interface Dataset extends Remarked {
  readonly area: AreaId
  readonly file: string
  readonly label: string
  /** Where the figures come from, for the reader. */
  readonly source: string
  /** The day that the figures describe, ISO. */
  readonly updated: string | null
  /** Population and definition, for the reader. */
  readonly note: string | null
  readonly method: string | null
  readonly definition: string | null
  /** The figures stand in a report that is public already: they are shown as published, whatever they may tell of single persons. */
  readonly isPublic?: boolean
  /** How many months each figure spans, where it spans others than its period's own: rolling figures overlap. */
  readonly rollingMonths?: number | null
  readonly dimensions: readonly DatasetDimension[]
  readonly values: readonly (number | null)[]
  readonly statuses: readonly string[]
  /** Decimals as published, per measure. */
  readonly decimals: Readonly<Record<MeasureId, number>>
  /** What the source calls each measure's values ("procent"), where it says. */
  readonly unitLabels?: Readonly<Record<MeasureId, string>>
  /** Figures of several codes together, in place of those that are withheld. */
  readonly aggregates?: readonly Aggregate[]
}
