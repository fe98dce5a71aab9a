import { type Proportion, z95 } from './interval.ts'
import { newcombeInterval } from './shareChange.ts'
import { normalOfStudent, rareAmong, twoSidedTail } from './tails.ts'

/** What is known of two units in a year and those before it, and so by what they may be told apart. */
export interface UnitPair {
  /**
   * The persons behind the own and the other unit's figure of the year, or the full-time years where it is one of hours. Null
   * where they are not known.
   */
  readonly shares: readonly [own: Proportion, other: Proportion] | null
  /** The other unit's figure less the own one's in each of the comparable years in a row that end with the year. */
  readonly differences: readonly number[]
  /** How many years apart two figures must be to share no data: 1 but for rolling figures. */
  readonly reach: number
  /** Persons alone don't tell: those of a unit are ill together, so that the years must say it too. */
  readonly needsYears: boolean
}

/**
 * Whether two units differ: `apart` where persons and years both say so, `years` where only the years do, always on the same
 * side. `direction` is 1 where the other unit is the higher. `unjudged`: too little is known to tell.
 */
export type Apartness = { readonly kind: 'apart' | 'years'; readonly direction: 1 | -1 } | { readonly kind: 'alike' | 'unjudged' }

/** Fewer comparable years than this say nothing of how a difference varies. */
export const fewestCommonYears = 10

/** 3 standard deviations by 1.128, the mean range of two normal values in standard deviations (Wheeler 1993). */
const perRange = 2.66
const deviationsPerRange = 1.128
/**
 * So many mean ranges from none the mean difference must lie where only the years speak. Measured: with years that depend on
 * each other (AR(1) 0.5) and thirty equal units, 2.66 calls some unit different on seven of a hundred of the worst pages, and 3 on four.
 */
const perRangeOfMean = 3
/** Times that some unit of a page may be called different from an equal one. */
const level = 0.05
/**
 * Degrees of freedom of a standard deviation that is estimated from one mean range, for each range. Source: J. D. Cryer and T. P.
 * Ryan, "The estimation of sigma for an X chart", Journal of Quality Technology 22 (1990), 187–192.
 */
const freedomPerRange = 0.605

/**
 * What few years show of their variation is multiplied by this: neighbouring years that depend on each other differ too little
 * (AR(1) 0.5: by half), and few moves estimate it loosely. Measured, so that at most one page of twenty calls an equal unit different.
 */
const dependence = 4
/** With fewer years than this nothing is taken from them, and a share is assumed to vary by so much of itself from year to year. */
const fewestMoving = 3
const assumedVariation = 0.1

/** Past this deviate nothing is told more surely. */
const surest = 40
const halvings = 50

/** How far apart differences lie that are next to each other and share no data. */
const rangesOf = (differences: readonly number[], reach: number): readonly number[] =>
  differences.slice(reach).map((difference, i) => Math.abs(difference - (differences[i] ?? difference)))

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const differenceOf = ([own, other]: readonly [Proportion, Proportion]): number =>
  100 * (other.part / other.whole - own.part / own.whole)

/** Whether the difference lies outside what chance gives at a deviate, both by persons (Newcombe) and by years of a variance. */
function isOutside(shares: readonly [Proportion, Proportion], z: number, variance: number): boolean {
  const difference = differenceOf(shares)
  const { low, high } = newcombeInterval(...shares, z)
  const towardsNone = difference > 0 ? difference - low : high - difference
  return Math.abs(difference) > Math.hypot(towardsNone, z * Math.sqrt(variance))
}

/**
 * The normal deviate at which the interval of a difference reaches none: it widens as the deviate grows. `variance` is what the
 * years add to what the persons give, in percentage points squared.
 */
export function deviateOf(shares: readonly [Proportion, Proportion], variance = 0): number {
  let [low, high] = [0, surest]
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2
    if (isOutside(shares, middle, variance)) low = middle
    else high = middle
  }
  return low
}

/** What the persons make a pair's difference vary, in percentage points squared. */
function personVariance(shares: readonly [Proportion, Proportion]): number {
  const whole = shares.reduce((sum, share) => sum + share.whole, 0)
  const share = shares.reduce((sum, { part }) => sum + part, 0) / whole
  return shares.reduce((sum, each) => sum + (100 ** 2 * share * (1 - share)) / each.whole, 0)
}

/**
 * What years add to how differences vary, where they are too few to judge a pair by: how much more all pairs' differences move from
 * one year to the next than their persons make them, never below zero, by the method of moments (R. DerSimonian and N. Laird,
 * "Meta-analysis in clinical trials", Controlled Clinical Trials 7 (1986), 177–188). Null where there are too few years for that.
 */
function yearVariance(pairs: readonly UnitPair[]): number | null {
  const moves = pairs.flatMap(({ shares, differences, reach }) => {
    if (shares === null || differences.length < fewestMoving) return []
    const expected = 2 * personVariance(shares)
    if (expected === 0) return []
    return rangesOf(differences, reach).map((range) => ({ excess: range ** 2 / expected - 1, weight: 1 / expected }))
  })
  if (moves.length === 0) return null
  const sum = (of: (move: (typeof moves)[number]) => number) => moves.reduce((total, move) => total + of(move), 0)
  // A move has the variance of two years.
  return (dependence * Math.max(0, sum(({ excess }) => excess) / sum(({ weight }) => weight))) / 2
}

/** How a difference varies from year to year, by the years themselves. */
interface Years {
  readonly latest: number
  readonly mean: number
  readonly meanRange: number
  readonly ranges: number
  /** All differences lie on the same side of none. */
  readonly oneSided: boolean
}

/** Null where the comparable years are too few. Ranges are between differences that share no data. */
function yearsOf({ differences, reach }: UnitPair): Years | null {
  const latest = differences.at(-1)
  if (latest === undefined || differences.length < fewestCommonYears) return null
  const ranges = rangesOf(differences, reach)
  return {
    latest,
    mean: meanOf(differences),
    meanRange: meanOf(ranges),
    ranges: ranges.length,
    oneSided: differences.every((difference) => Math.sign(difference) === Math.sign(latest) && difference !== 0),
  }
}

/**
 * The second key: the year's difference lies further from none than differences vary from year to year (XmR of the paired
 * differences: what meets both units in a year cancels). As a normal deviate, since the variation is estimated from few years; 0
 * where the key doesn't open.
 */
function deviateOfYears({ latest, meanRange, ranges }: Years): number {
  const distance = Math.abs(latest)
  if (distance <= perRange * meanRange) return 0
  return normalOfStudent((distance * deviationsPerRange) / meanRange, freedomPerRange * ranges)
}

/** Where the years alone speak: on one side all of them, and none lies outside what the differences vary within. */
const isSteady = ({ oneSided, mean, meanRange }: Years): boolean => oneSided && Math.abs(mean) > perRangeOfMean * meanRange

/** What years add to how the difference of two shares varies where nothing is known of it. */
const assumedVariance = (shares: readonly [Proportion, Proportion]): number =>
  shares.reduce((sum, { part, whole }) => sum + ((100 * assumedVariation * part) / whole) ** 2, 0)

/** The weaker of a pair's keys, as a normal deviate; null where one that it needs is not known. */
function weakerKey({ shares, needsYears }: UnitPair, years: Years | null, variance: number | null): number | null {
  if (shares === null || (needsYears && years === null)) return null
  return years === null
    ? deviateOf(shares, variance ?? assumedVariance(shares))
    : Math.min(deviateOf(shares), deviateOfYears(years))
}

/**
 * Tells the own unit apart from each of those beside it, by two keys that must both open.
 *
 * Persons: Newcombe's interval of the difference excludes none. For hours the persons are full-time years: a person's share
 * of sick time lies between 0 and 1, so that its variance is at most μ(1 − μ), and persons of different hours count as at least
 * as many as their full-time years. So the interval is too wide rather than too narrow. Hours are never trials. A unit
 * and a whole that it is a part of vary together, and the interval is too wide for them as well.
 *
 * Years: from ten comparable years, the difference is larger than it varies. With fewer, what the years add to the variation is
 * estimated from all pairs together, or assumed.
 *
 * The more units are compared, the more must be asked: the weaker key of each pair is judged among all (Holm). Where all years
 * lie on one side and their mean outside what they vary within, equal units are so rarely that the persons' own 95 % interval is
 * enough; and where that doesn't say so either, or nobody knows the persons, the years are told by themselves.
 * Sources: R. K. Bhatia and C. Davis, "A better bound on the variance", American Mathematical Monthly 107 (2000), 353–357;
 * L. Kish, "Survey Sampling" (1965), for the effective number; R. G. Newcombe (1998); S. Holm (1979); D. J. Wheeler (1993).
 */
export function tellApart(pairs: readonly UnitPair[]): readonly Apartness[] {
  const years = pairs.map(yearsOf)
  const variance = yearVariance(pairs.filter((_, i) => years[i] === null))
  const keys = pairs.map((pair, i) => weakerKey(pair, years[i] ?? null, variance))
  const known = keys.filter((key) => key !== null)
  const rare = rareAmong(known.map(twoSidedTail), level)
  const least = Math.min(...known.filter((_, i) => rare[i]))
  return pairs.map(({ shares, differences }, i): Apartness => {
    const key = keys[i] ?? null
    const span = years[i] ?? null
    const direction = (differences.at(-1) ?? 0) > 0 ? 1 : -1
    const isHolding = key !== null && key >= least
    const isSteadyPair = span !== null && isSteady(span)
    if (isHolding || (isSteadyPair && shares !== null && isOutside(shares, z95, 0))) return { kind: 'apart', direction }
    if (isSteadyPair) return { kind: 'years', direction }
    return { kind: key === null && span === null ? 'unjudged' : 'alike' }
  })
}
