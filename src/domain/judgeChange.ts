import type { Proportion } from './interval.ts'
import { type MonthSums, quarterChanges, seasonalInterval } from './seasonal.ts'
import { excludesNone, newcombeInterval } from './shareChange.ts'
import type { Hindrance, Verdict } from './verdict.ts'
import { fewestPoints, processLimits, rulesBroken } from './xmr.ts'

/**
 * A share of fewer persons than this is not judged: each of them is more than five percentage points, so that what one
 * person does is the change. It is also the least base that any share is drawn for.
 */
export const fewestPersons = 20

/** What is known of a change, and so which methods there are to judge it. */
export interface Known {
  /** The change as it is told, unrounded. */
  readonly difference: number
  /** Everyone was counted and nobody drawn: a count of persons, or a share made of such counts. */
  readonly isCounted: boolean
  /** A share of the staff on a day. Much the same persons make it year after year, so that its years set no limits. */
  readonly isStock: boolean
  /** The persons of a share before and after. Null where the figure is no share of persons, or they are not known. */
  readonly shares: readonly [Proportion, Proportion] | null
  /** Below this many persons a share is not judged. */
  readonly below: number
  /** The unbroken run of yearly figures that ends with the latest. */
  readonly points: readonly number[]
  /** How many years apart two points must be to share no data. */
  readonly reach: number
  /** The twelve months of the year before and of the latest. Null where any of them is missing. */
  readonly months: readonly [readonly MonthSums[], readonly MonthSums[]] | null
  /** How many work full time in the smaller of the two years, where the rate is one of their hours; null where it isn't. */
  readonly fullTime: number | null
  /** 100 for a rate in percent. */
  readonly times: number
  /** What the source lacks. */
  readonly hindrances: readonly Hindrance[]
}

function judgeShares([before, after]: readonly [Proportion, Proportion], below: number): Verdict {
  const persons = Math.min(before.whole, after.whole)
  if (persons < below) return { kind: 'few', of: 'persons', persons, below }
  const interval = newcombeInterval(before, after)
  return {
    kind: excludesNone(interval) ? 'clear' : 'chance',
    by: { method: 'newcombe', interval, shares: [before, after] },
  }
}

function judgePoints(points: readonly number[], reach: number): Verdict {
  const overlapping = reach > 1
  const limits = processLimits(points, reach)
  const rules = rulesBroken(points, limits, overlapping)
  const by = { method: 'xmr', limits, points: points.length, overlapping, rules } as const
  return { kind: rules.length > 0 ? 'clear' : 'chance', by }
}

/** One person who is ill all of a year is a change of every quarter, so that quarters can't judge the time of few. */
function judgeMonths(known: Known, [before, after]: NonNullable<Known['months']>): Verdict {
  const { difference, times, fullTime, below } = known
  if (fullTime !== null && fullTime < below) return { kind: 'few', of: 'time', persons: fullTime, below }
  const quarters = quarterChanges(before, after, times)
  const interval = seasonalInterval(difference, quarters)
  return { kind: excludesNone(interval) ? 'clear' : 'chance', by: { method: 'seasonal', interval, quarters } }
}

/**
 * Judges a change by the method that the data allow: Newcombe's interval for a share of persons, else process limits where
 * there are ten years in a row, else quarters against the same quarters a year before where both years have all months. Years
 * go before months: they tell how much one year usually differs from the next, months only how uneven two years are. Hours are
 * never judged as persons are, since the hours of one person are no independent trials. `clear` falsely for fewer than seven
 * in a hundred changes of what is stable.
 */
export function judgeChange(known: Known): Verdict {
  const { isCounted, isStock, shares, below, points, reach, months, hindrances } = known
  if (isCounted) return { kind: 'fact' }
  if (shares !== null && reach === 1) return judgeShares(shares, below)
  if (isStock) return { kind: 'unknown', why: hindrances, points: points.length }
  if (points.length >= fewestPoints) return judgePoints(points, reach)
  if (months !== null) return judgeMonths(known, months)
  return { kind: 'unknown', why: ['few-points', ...hindrances], points: points.length }
}
