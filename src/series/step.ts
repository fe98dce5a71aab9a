import type { Evaluation } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { Obstacle } from '../words/change.ts'

/** A line's figure at a period and a year before it, unrounded. The year before is read even where the years are narrowed. */
export interface Step {
  readonly line: Line
  readonly period: Period
  readonly now: Evaluation
  readonly before: Evaluation
  /** Why the two may not be compared, null where they may. */
  readonly obstacle: Obstacle | null
}

/** The year before a year. */
export const yearBefore = (period: Period): Period => String(Number(period) - 1)
