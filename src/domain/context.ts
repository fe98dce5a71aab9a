import type { AreaId, MeasureId } from './area.ts'
import type { Period } from './period.ts'
import type { UnitId } from './unitTree.ts'
import type { Remarked } from './problem.ts'

/** What the publisher itself wrote about an area. Plain text. */
export interface Comment {
  readonly unit: UnitId
  readonly area: AreaId
  readonly time: Period
  readonly text: string
  readonly source: string
}

/** A decided target. It holds from the decision on, never before it. */
export interface Target {
  readonly area: AreaId
  readonly measure: MeasureId
  readonly unit: UnitId | null
  readonly min: number | null
  readonly max: number | null
  /** ISO date or period from which it holds. */
  readonly from: string
  readonly decision: string
  readonly owner: string | null
}

/** Something that happened to a unit and that a reader of its series should know. `from` and `to` are periods. */
export interface Event {
  readonly unit: UnitId
  readonly from: Period
  readonly to: Period | null
  readonly label: string
  readonly kind: 'reorganisation' | 'break' | 'external' | 'decision'
}

/** A figure as a report printed it. `change` says that it is the change since the period before, not a level. */
export interface ClaimedFigure {
  readonly measure: MeasureId
  readonly value: number
  readonly decimals: number
  readonly change: boolean
}

/** A statement as printed in a report: a figure, or a direction of the latest change, to be judged against the cells. */
export interface Claim {
  readonly unit: UnitId
  readonly area: AreaId
  readonly time: Period
  readonly text: string
  readonly figure: ClaimedFigure | null
  /** `down-further` promises a fall in both of the last two steps. */
  readonly direction: { readonly measure: MeasureId; readonly way: 'up' | 'down' | 'up-further' | 'down-further' } | null
  readonly source: string
}

/** What surrounds the figures: the publisher's words, targets, events and printed claims. */
export interface Context extends Remarked {
  readonly comments: readonly Comment[]
  readonly targets: readonly Target[]
  readonly events: readonly Event[]
  readonly claims: readonly Claim[]
}

/** A catalog without a context file. */
export const emptyContext: Context = { comments: [], targets: [], events: [], claims: [] }
