import { type Interval, type Proportion, z95 } from './interval.ts'
import { assumedVariation, fewestYears } from './pastChanges.ts'
import { normalOfTail, studentOfNormal } from './tails.ts'

/** More units than this are looked over together, and not only each beside the own one. */
export const mostBeside = 15

/** How often some unit of a page may lie past the outer limit though they differ no more than units usually do. */
const level = 0.05
/** So large a part of the units is drawn in at either end before it is told how much units usually differ. */
const drawnIn = 0.1
/**
 * The mean square of standard normal values that are drawn in so, (1 − 2p) − 2zφ(z) + 2pz² where p lies past z, and with it how much of
 * the units' degrees of freedom is left.
 */
const squareOfDrawnIn = 0.6786545589528744
/** An assumed spread weighs as ten years would, as where a change or a pair of units is judged. */
const assumedFreedom = fewestYears - 2

/** Many units' shares of persons, or of full-time years, around the share of all together. In percent and percentage points. */
export interface Funnel {
  /** The share of all together. */
  readonly centre: number
  /** How much units differ beyond what their persons make them, as a standard deviation, and the degrees of freedom of that. */
  readonly spread: number
  readonly freedom: number
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
 * A funnel of shares that allows for units that usually differ: the additive random-effects model, its variance estimated by the method
 * of moments from deviates that are drawn in (winsorised) by a tenth at either end. Where the units say less than is assumed of a
 * year, what is assumed is weighed in, as in `variationOf`. Null where all shares are 0 or 100.
 * Sources: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005),
 * 1185–1202; D. Spiegelhalter et al., "Statistical methods for healthcare regulation", JRSS A 175 (2012), 1–47; in R FunnelPlotR. Unlike
 * there what is drawn in is made up for, without which the spread comes out a third too small, and large units weigh more.
 */
export function funnelOf(shares: readonly Proportion[]): Funnel | null {
  const centre = (100 * sumOf(shares.map(({ part }) => part))) / sumOf(shares.map(({ whole }) => whole))
  if (!(centre > 0 && centre < 100)) return null
  const assumed = (assumedVariation * centre) ** 2
  const byPersons = shares.map(({ whole }) => varianceOf(centre, whole))
  const variances = byPersons.map((variance) => variance + assumed)
  const deviates = drawIn(shares.map(({ part, whole }, i) => ((100 * part) / whole - centre) / Math.sqrt(variances[i] ?? 1)))
  const weights = variances.map((variance) => 1 / variance ** 2)
  const between = deviates.map((z, i) => (z ** 2 / squareOfDrawnIn) * (variances[i] ?? 1) - (byPersons[i] ?? 1))
  const seen = sumOf(between.map((square, i) => square * (weights[i] ?? 1))) / sumOf(weights)
  const worth = sumOf(variances.map((variance) => (assumed / variance) ** 2))
  const known = squareOfDrawnIn * worth * (1 - 1 / shares.length)
  const freedom = assumedFreedom + known
  const weighed = (assumedFreedom * assumed + known * seen) / freedom
  return {
    centre,
    spread: Math.sqrt(Math.max(0, seen > assumed ? seen : weighed)),
    freedom,
    limits: { inner: z95, outer: normalOfTail(level / shares.length) },
    within: { inner: 95, outer: 100 * (1 - level / shares.length) },
  }
}

/**
 * The limits of a funnel for a unit of a size, in percent; never outside 0–100. Chance among few persons leans upwards: the deviate of the
 * persons' part is z ± γ(z² − 1)/6, γ the skewness of a binomial share. The parts add as independent errors do on each side.
 * Source: E. A. Cornish and R. A. Fisher, "Moments and cumulants in the specification of distributions", Revue de l'Institut
 * International de Statistique 5 (1938), 307–320, the first term.
 */
export function funnelLimits(
  { centre, spread, freedom, limits }: Funnel,
  limit: keyof Funnel['limits'],
  whole: number,
): Interval {
  const z = limits[limit]
  const skewness = (100 - 2 * centre) / Math.sqrt(centre * (100 - centre) * whole)
  const lean = (skewness * (z ** 2 - 1)) / 6
  const between = studentOfNormal(z, freedom) * spread
  const widthAt = (deviate: number) => Math.hypot(Math.max(0, deviate) * Math.sqrt(varianceOf(centre, whole)), between)
  return { low: Math.max(0, centre - widthAt(z - lean)), high: Math.min(100, centre + widthAt(z + lean)) }
}

/** Which way each unit stands out, past the outer limit; 0 where it doesn't. In the order given. */
export function standingOut(funnel: Funnel, shares: readonly Proportion[]): readonly (1 | 0 | -1)[] {
  return shares.map(({ part, whole }) => {
    const { low, high } = funnelLimits(funnel, 'outer', whole)
    const percent = (100 * part) / whole
    return percent > high ? 1 : percent < low ? -1 : 0
  })
}
