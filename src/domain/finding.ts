import type { MeasureId } from './area.ts'
import type { CategoryId, DivisionId } from './dimension.ts'
import type { Period } from './period.ts'
import type { UnitId } from './unitTree.ts'

/** Categories in some divisions; a division that is left out is all of it. */
export type Place = Readonly<Partial<Record<DivisionId, CategoryId>>>

/** Where a finding stands. */
export interface Found {
  readonly unit: UnitId
  readonly period: Period
  readonly measure: MeasureId
  /** Decimals of the measure as published. */
  readonly decimals: number
  /** The categories that the finding is about; a division that is left out is all of it. */
  readonly at: Place
}

/** A finding put into words for the reader. */
export type ToldFinding = Finding & { readonly text: string }

/**
 * A well-formed figure that contradicts others. It is shown and marked, never corrected. `parts` are the codes that were
 * compared with the whole.
 */
export type Finding = Found &
  (
    | {
        readonly code: 'total-outside-parts'
        readonly total: number
        readonly parts: readonly { readonly id: string; readonly value: number }[]
      }
    /** A published whole of persons is not the sum of its parts in a division, or shares of it are not a hundred. */
    | {
        readonly code: 'whole-not-sum' | 'shares-not-hundred'
        readonly division: DivisionId
        readonly total: number
        readonly sum: number
      }
    /** A published ratio is not the one that its own parts give. */
    | {
        readonly code: 'ratio-not-parts'
        readonly stated: number
        readonly part: number
        readonly whole: number
        readonly times: 1 | 100
      }
    /** A unit's published figure is not the sum of its children's. `label` is the unit's name. */
    | {
        readonly code: 'whole-not-children'
        readonly label: string
        readonly total: number
        readonly sum: number
      }
  )
