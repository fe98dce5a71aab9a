import type { Proportion } from './interval.ts'
import { fewestYears, type UsualChange, usualChange, withYears } from './pastChanges.ts'
import { type MonthSums, quarterChanges, seasonalInterval } from './seasonal.ts'
import { excludesNone, isClearShare, newcombeInterval, shareIntervalWithYears } from './shareChange.ts'
import type { Hindrance, ShareEvidence, Verdict } from './verdict.ts'

/**
 * A share of fewer persons than this is not judged: each of them is more than five percentage points, so that what one
 * person does is the change. It is also the least base that any share is drawn for.
 */
export const fewestPersons = 20

/** What is known of a change, and so which methods there are to judge it. */
export interface Known {
  /** The two figures that the change is between, unrounded. */
  readonly levels: readonly [number, number]
  /** Everyone was counted and nobody drawn: a count of persons, or a share of everyone, rounded by its source or not. */
  readonly isCounted: boolean
  /** The persons of a share before and after. Null where the figure is no share of persons, or they are not known. */
  readonly shares: readonly [Proportion, Proportion] | null
  /** The same for a rate of hours, in full-time years. */
  readonly time: readonly [Proportion, Proportion] | null
  /** Below this many persons a share is not judged. */
  readonly below: number
  /** The unbroken run of yearly figures that ends with the two. */
  readonly points: readonly number[]
  /** The step that the source has rounded the figures to, 0 where they are made here. */
  readonly roundedTo: number
  /** How many years apart two points must be to share no data. */
  readonly reach: number
  /** The twelve months of the year before and of the latest. Null where any of them is missing. */
  readonly months: readonly [readonly MonthSums[], readonly MonthSums[]] | null
  /** How many work full time in the smaller of the two years of months, where the rate is one of their hours; null where it isn't. */
  readonly fullTime: number | null
  /** 100 for a rate in percent. */
  readonly times: number
  /** What the source lacks. */
  readonly hindrances: readonly Hindrance[]
}

function judgeShares(
  [before, after]: readonly [Proportion, Proportion],
  of: ShareEvidence['of'],
  below: number,
  past: UsualChange | null,
): Verdict {
  const persons = Math.min(before.whole, after.whole)
  if (persons < below) return { kind: 'few', of, persons, below }
  const years: ShareEvidence['years'] =
    past === null ? { kind: 'assumed', interval: shareIntervalWithYears(before, after) } : { kind: 'measured', past }
  return {
    kind: isClearShare(before, after, past?.limit ?? null) ? 'clear' : 'chance',
    by: { method: 'newcombe', of, interval: newcombeInterval(before, after), shares: [before, after], years },
  }
}

/** One person who is ill all of a year is a change of every quarter, so that quarters can't judge the time of few. */
function judgeMonths({ levels, times, fullTime, below }: Known, [before, after]: NonNullable<Known['months']>): Verdict {
  if (fullTime !== null && fullTime < below) return { kind: 'few', of: 'time', persons: fullTime, below }
  const quarters = quarterChanges(before, after, times)
  const interval = withYears(seasonalInterval(levels[1] - levels[0], quarters), levels)
  return { kind: excludesNone(interval) ? 'clear' : 'chance', by: { method: 'seasonal', interval, quarters } }
}

/** What is usual for the figure, null where its years in a row are too few to tell, or are not those of the change. */
function pastOf({ levels, points, reach, roundedTo }: Known): UsualChange | null {
  const [before, after] = points.slice(-2)
  const isOwn = before === levels[0] && after === levels[1]
  return isOwn && points.length >= fewestYears ? usualChange(points, roundedTo, reach > 1) : null
}

/**
 * Judges a change by the method that the data allow, chosen by what there is and never by what it gives: to try several and take the
 * one that says most would call more of what is stable clear. A change holds chance among persons, and what one whole year has and
 * the next has not, which only years can tell. From ten years in a row it is therefore judged against the past changes, which hold
 * both; for a share of persons Newcombe's interval must agree. With fewer years the variation of years is assumed, and what else
 * there is tells chance within them: Newcombe's interval for a share of persons; for a rate of hours its quarters, where there are
 * months, which see chance as it was; else Newcombe's interval with full-time years for persons. Hours are never trials, but a
 * person's share of the time lies between 0 and 1 and so varies at most as a trial does (Bhatia and Davis, American
 * Mathematical Monthly 107 (2000), 353–357), and nobody weighs more than a full-time year. `clear` falsely for at most six in a
 * hundred changes of what is stable: independent years, AR(1) to 0.6, trend, random walk, years that vary by 10 %.
 */
export function judgeChange(known: Known): Verdict {
  const { isCounted, shares, time, below, points, reach, months, hindrances } = known
  if (isCounted) return { kind: 'fact' }
  const past = pastOf(known)
  const isApart = reach === 1
  if (shares !== null && isApart) return judgeShares(shares, 'persons', below, past)
  if (past !== null) {
    const difference = known.levels[1] - known.levels[0]
    return { kind: Math.abs(difference) > past.limit ? 'clear' : 'chance', by: { method: 'past', past } }
  }
  if (months !== null) return judgeMonths(known, months)
  if (time !== null && isApart) return judgeShares(time, 'time', below, null)
  return { kind: 'unknown', why: ['few-points', ...hindrances], points: points.length }
}
