import { type Interval, newcombeInterval, type Proportion } from './interval.ts'
import type { Period } from './period.ts'

/**
 * Whether a change is more than chance. A count of everyone is a fact, and so is a share made of such counts. Where a
 * year's events are a sample of what could have happened, a share of persons is judged by an interval. For any
 * other rate the feed says too little to judge, and nothing is claimed.
 */
export type Verdict =
  | { readonly kind: 'fact' }
  | { readonly kind: 'clear' | 'chance'; readonly interval: Interval; readonly shares: readonly [Proportion, Proportion] }
  | { readonly kind: 'unknown' }

/** The step from one period's figure to the next's. `difference` is unrounded: in persons, percentage points or units. */
export interface Change {
  readonly from: Period
  readonly to: Period
  readonly before: number
  readonly after: number
  readonly difference: number
  readonly verdict: Verdict
}

/** Below this base the change of a count is told in numbers only: 12 to 16 is not "33 % more". */
const smallestRelativeBase = 50

/** The change in percent of the first figure, or null where the base is too small to speak of percent. */
export function relativeChange(before: number, after: number): number | null {
  return before < smallestRelativeBase ? null : (100 * (after - before)) / before
}

/** Judges the change of a share of persons: clear where Newcombe's 95 % interval excludes no change. */
export function judgeProportions(before: Proportion, after: Proportion): Verdict {
  const interval = newcombeInterval(before, after)
  const kind = interval.low > 0 || interval.high < 0 ? 'clear' : 'chance'
  return { kind, interval, shares: [before, after] }
}
