import { type Interval, type Proportion, z95 } from './interval.ts'
import { normalOfTail } from './tails.ts'

/** More units than this are looked over together, and not only each beside the own one. */
export const mostBeside = 15

/** How often some unit of a page may lie past the outer limit though they differ no more than units usually do. */
const level = 0.05
/** So large a part of the units is drawn in at either end before it is told how much units usually differ. */
const drawnIn = 0.1

/** Many units' shares of persons, or of full-time years, around the share of all together. In percent and percentage points. */
export interface Funnel {
  /** The share of all together. */
  readonly centre: number
  /** How much units differ beyond what their persons make them, as a standard deviation. */
  readonly spread: number
  /** How many standard deviations each lies from the centre, that spread included, in the order given. */
  readonly deviates: readonly number[]
  /**
   * So many standard deviations out are the limits: within the inner lie 95 of 100 units that differ no more than usual, and past
   * the outer any of the units of a page in 5 of 100 (Bonferroni; about 3, as in the usual 99.8 % limit).
   */
  readonly limits: { readonly inner: number; readonly outer: number }
  /** How many of 100 units that differ no more than usual lie within each. */
  readonly within: { readonly inner: number; readonly outer: number }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** The lowest and the highest values moved in to the nearest that is neither. */
function drawIn(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const ends = Math.floor(values.length * drawnIn)
  const [low, high] = [sorted[ends] ?? 0, sorted[sorted.length - 1 - ends] ?? 0]
  return values.map((value) => Math.min(high, Math.max(low, value)))
}

/** The variance of a share of so many around the centre, in percentage points squared. */
const varianceOf = (centre: number, whole: number): number => (centre * (100 - centre)) / whole

/**
 * A funnel of shares that allows for units that usually differ: the additive random-effects model, whose variance is estimated by
 * the method of moments from deviates that are drawn in (winsorised) by a tenth at either end. Null where all shares are 0 or 100.
 * Sources: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005),
 * 1185–1202; D. Spiegelhalter et al., "Statistical methods for healthcare regulation", JRSS A 175 (2012), 1–47.
 */
export function funnelOf(shares: readonly Proportion[]): Funnel | null {
  const centre = (100 * sumOf(shares.map(({ part }) => part))) / sumOf(shares.map(({ whole }) => whole))
  if (!(centre > 0 && centre < 100)) return null
  const variances = shares.map(({ whole }) => varianceOf(centre, whole))
  const distances = shares.map(({ part, whole }) => (100 * part) / whole - centre)
  const naive = drawIn(distances.map((distance, i) => distance / Math.sqrt(variances[i] ?? 1)))
  const weights = variances.map((variance) => 1 / variance)
  const excess = sumOf(naive.map((z) => z ** 2)) - (shares.length - 1)
  const scale = sumOf(weights) - sumOf(weights.map((weight) => weight ** 2)) / sumOf(weights)
  const between = Math.max(0, excess / scale)
  return {
    centre,
    spread: Math.sqrt(between),
    deviates: distances.map((distance, i) => distance / Math.sqrt((variances[i] ?? 1) + between)),
    limits: { inner: z95, outer: normalOfTail(level / shares.length) },
    within: { inner: 95, outer: 100 * (1 - level / shares.length) },
  }
}

/** The limits of a funnel for a unit of a size, in percent; never outside 0–100. */
export function funnelLimits({ centre, spread, limits }: Funnel, limit: keyof Funnel['limits'], whole: number): Interval {
  const width = limits[limit] * Math.hypot(Math.sqrt(varianceOf(centre, whole)), spread)
  return { low: Math.max(0, centre - width), high: Math.min(100, centre + width) }
}

/** Which way each unit stands out, past the outer limit; 0 where it doesn't. In the order given. */
export function standingOut({ deviates, limits }: Funnel): readonly (1 | 0 | -1)[] {
  return deviates.map((deviate) => (Math.abs(deviate) <= limits.outer ? 0 : deviate > 0 ? 1 : -1))
}
