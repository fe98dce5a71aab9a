import { type Interval, type Proportion, wilsonInterval, z95 } from './interval.ts'
import { withYears } from './pastChanges.ts'

/**
 * Newcombe's hybrid score interval for the change of a share of persons, in percentage points: each side is built from the two
 * shares' Wilson bounds, 95 % ones or those of another normal deviate. Source: R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export function newcombeInterval(before: Proportion, after: Proportion, z = z95): Interval {
  const [first, last] = [(100 * before.part) / before.whole, (100 * after.part) / after.whole]
  const [low, high] = [wilsonInterval(before, z), wilsonInterval(after, z)]
  return {
    low: last - first - Math.hypot(last - high.low, low.high - first),
    high: last - first + Math.hypot(high.high - last, first - low.low),
  }
}

/**
 * The textbook normal (Wald) 95 % interval for the same change, in percentage points. Shown beside Newcombe's because it is
 * the one that most spreadsheets give; it is too narrow for small groups and never decides a verdict.
 */
export function normalInterval(before: Proportion, after: Proportion): Interval {
  const variance = ({ part, whole }: Proportion) => ((part / whole) * (1 - part / whole)) / whole
  const difference = 100 * (after.part / after.whole - before.part / before.whole)
  const half = 100 * z95 * Math.sqrt(variance(before) + variance(after))
  return { low: difference - half, high: difference + half }
}

/** True where an interval for a change excludes none. */
export function excludesNone({ low, high }: Interval): boolean {
  return low > 0 || high < 0
}

/**
 * The same with what years are assumed to differ. Those who leave are not among those who are counted at the year's end, and a
 * post can be left twice, so that leavers of staff are no binomial share: with the part of 1/persons the interval holds for Poisson
 * leavers too, and there is no need to judge leavers/(leavers + staff), which is not the figure that is told.
 */
export function shareIntervalWithYears(before: Proportion, after: Proportion): Interval {
  const levels = [(100 * before.part) / before.whole, (100 * after.part) / after.whole] as const
  return withYears(newcombeInterval(before, after), levels, [before.whole, after.whole])
}

/**
 * Whether the change of a share is more than chance. Chance among persons and what years usually differ must both be exceeded.
 * `limit` is what past changes set, in percentage points; null where there are too few, and their variation is assumed.
 */
export function isClearShare(before: Proportion, after: Proportion, limit: number | null): boolean {
  if (limit === null) return excludesNone(shareIntervalWithYears(before, after))
  const difference = 100 * (after.part / after.whole - before.part / before.whole)
  return Math.abs(difference) > limit && excludesNone(newcombeInterval(before, after))
}

/** How few and how many of a group make a share that is clearly another than one before. Null where no number of them does. */
export interface ClearAt {
  readonly atMost: number | null
  readonly atLeast: number | null
}

/** What it takes for the change of a share to be clear in a group of this size: for whoever sets a target. */
export function clearAt(before: Proportion, whole: number, limit: number | null): ClearAt {
  const same = Math.round((before.part / before.whole) * whole)
  const isClear = (part: number) => isClearShare(before, { part, whole }, limit)
  const fewer = Array.from({ length: same }, (_, i) => same - 1 - i)
  const more = Array.from({ length: whole - same }, (_, i) => same + 1 + i)
  return { atMost: fewer.find(isClear) ?? null, atLeast: more.find(isClear) ?? null }
}
