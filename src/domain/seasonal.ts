import type { Interval } from './interval.ts'

/** What a rate is made of in a month: the part that is counted and the whole that it is a share of. */
export interface MonthSums {
  readonly part: number
  readonly whole: number
}

/** Student's t that leaves 0.5 % in each tail, on the three degrees of freedom that four differences leave. */
const t99 = 5.840909309733358

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** The rates of a year's four quarters. Months are summed first and divided last. */
function quarterRates(months: readonly MonthSums[], times: number): readonly number[] {
  return [0, 3, 6, 9].map((first) => {
    const quarter = months.slice(first, first + 3)
    return (times * sumOf(quarter.map(({ part }) => part))) / sumOf(quarter.map(({ whole }) => whole))
  })
}

/** Each quarter's rate less that of the same quarter a year before, from two years of twelve months. The season falls out. */
export function quarterChanges(before: readonly MonthSums[], after: readonly MonthSums[], times: number): readonly number[] {
  const rates = quarterRates(before, times)
  return quarterRates(after, times).map((rate, i) => rate - (rates[i] ?? rate))
}

/**
 * The 99 % interval of a year's change, around the change as it is told: Student's paired t on the four quarters' changes. A
 * quarter, and not a month, is what is paired, since absence goes on from one month to the next. Long sick leave goes on from one
 * quarter to the next as well, so that the four are no independent trials: where it lasts three to six months and is about half
 * of the sick leave, a 95 % interval would call every eighth to fifth stable year clear, this one at most one in seventeen. What one
 * whole year has and the next has not still looks like a change here: `withYears` adds it. Source: Student, "The probable error
 * of a mean", Biometrika 6 (1908), 1–25.
 */
export function seasonalInterval(difference: number, quarters: readonly number[]): Interval {
  const centre = sumOf(quarters) / quarters.length
  const variance = sumOf(quarters.map((change) => (change - centre) ** 2)) / (quarters.length - 1)
  const half = t99 * Math.sqrt(variance / quarters.length)
  return { low: difference - half, high: difference + half }
}
