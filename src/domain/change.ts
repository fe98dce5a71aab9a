import type { Period } from './period.ts'
import type { Verdict } from './verdict.ts'

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
