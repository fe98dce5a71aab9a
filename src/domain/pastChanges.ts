import { type Interval, z95 } from './interval.ts'

/** How much a figure usually changes from one year to the next, by its own past. In the unit of the figure. */
export interface UsualChange {
  /** The root of the mean of the past changes squared: a large one weighs more than many small. */
  readonly usual: number
  /** How many past changes that is the mean of. */
  readonly changes: number
  /** What a change must exceed to be unusual. */
  readonly limit: number
  /** Neighbouring years are made of partly the same data. */
  readonly overlapping: boolean
}

/** Below this number of years in a row the past is too short to tell what is usual: eight changes before the judged one. */
export const fewestYears = 10

/**
 * How much a stable figure is taken to deviate in a year of its own, in parts of its level, where the years are too few to tell: what
 * the promise of few false words is measured with.
 */
export const assumedVariation = 0.1

/**
 * Student's t that leaves 2.5 % in each tail, from 8 degrees of freedom on right to 4 decimals. Source: Abramowitz and Stegun,
 * Handbook of Mathematical Functions (1964), 26.7.5.
 */
export function t95(degrees: number): number {
  const z = z95
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * degrees ** 4)
  )
}

/**
 * What is usual for the change from the last but one point to the last: a change is unusual where it exceeds t(0.975, k) × √(mean of
 * the k past changes squared). Changes, not levels, are compared, so that a level that has moved, a trend or a random walk is no
 * signal of its own; the judged change takes no part in its own limit. The squares are about 0 and not about their mean: what is
 * usual includes a usual trend. One more normal value about 0, over the root mean square of k others, is Student's t with k degrees of freedom,
 * by the definition of t: the prediction interval of R's `EnvStats::predIntNorm`, but for a mean that is known and not
 * estimated. That neighbouring changes share a year, or several where years overlap, was tried by simulation (`npm run
 * bench -- statistics`): 5 % under independent years, AR(1), trend and random walk, whether years overlap or not, since the
 * past ones overlap as the judged one does. `roundedTo` is the step that the source has rounded to, 0 where it hasn't: a change of
 * one step can be nothing but rounding. `points` are at least three.
 */
export function usualChange(points: readonly number[], roundedTo = 0, overlapping = false): UsualChange {
  const past = points.slice(1, -1).map((point, i) => point - (points[i] ?? point))
  const usual = Math.sqrt(past.reduce((sum, change) => sum + change ** 2, 0) / past.length)
  const limit = Math.max(t95(past.length) * usual, roundedTo * (1 + 1e-6))
  return { usual, changes: past.length, limit, overlapping }
}

/**
 * An interval of a change that knows chance within two years, widened by what years differ where too few are known to tell: each
 * year by `assumedVariation` of the level, which is one where nothing has changed and so the mean of the two. It weighs as ten years
 * would, t(0.975, 8), so that fewer years never see what ten would not. Where the years count `persons`, their levels also vary as
 * 1/persons, since what one leaves can be filled and left again: with it the counts may be Poisson's, where the interval takes
 * them for binomial. The parts add as independent errors do, on each side of the change: G. Y. Zou and A. Donner, "Construction of confidence
 * limits about effect measures: a general approach", Statistics in Medicine 27 (2008), 1693–1702 (MOVER; in R `ratesci::moverci`).
 */
export function withYears(
  { low, high }: Interval,
  [before, after]: readonly [number, number],
  persons: readonly [number, number] = [Infinity, Infinity],
): Interval {
  const variance = 2 * assumedVariation ** 2 + 1 / persons[0] + 1 / persons[1]
  const years = (t95(fewestYears - 2) * Math.sqrt(variance) * (before + after)) / 2
  const difference = after - before
  return { low: difference - Math.hypot(difference - low, years), high: difference + Math.hypot(high - difference, years) }
}
