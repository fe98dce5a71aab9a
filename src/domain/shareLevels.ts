import type { Proportion } from './interval.ts'
import { assumedVariation, fewestYears } from './pastChanges.ts'
import { newcombeInterval } from './shareChange.ts'
import { studentOfNormal } from './tails.ts'

/** The persons of two units in a year, or over several. */
export type SharePair = readonly [own: Proportion, other: Proportion]

/** What years add to how a difference varies, in percentage points squared, and the degrees of freedom it is known by. */
export interface YearsPart {
  readonly variance: number
  readonly freedom: number
}

/** Which of two units is a part of the other, if any. */
export type PartOf = 'own' | 'other' | null

/** A whole without one of its parts; null where nobody is left, or where it doesn't hold the part. */
function restOf(whole: Proportion, part: Proportion): Proportion | null {
  const rest = { part: whole.part - part.part, whole: whole.whole - part.whole }
  return rest.whole > 0 && rest.part >= 0 && rest.part <= rest.whole ? rest : null
}

/**
 * Two units' persons with nobody in both. A part is held against the rest of its whole: p − P = (1 − w)(p − r), where the part has w of
 * the persons of the whole P and r is the share of its rest, so that the one difference is zero where the other is.
 */
export function disjoint([own, other]: SharePair, partOf: PartOf): SharePair | null {
  if (partOf === null) return [own, other]
  const rest = partOf === 'own' ? restOf(other, own) : restOf(own, other)
  return rest === null ? null : partOf === 'own' ? [own, rest] : [rest, other]
}

/** Past this deviate nothing is told more surely. */
const surest = 40
const halvings = 50

/**
 * Years may depend on each other so much: what meets a unit one year is there to a half the next (AR(1)). Years that depend less are
 * judged with more caution than they need.
 */
export const dependence = 0.5
/** A variance from years that depend so is known by so many degrees of freedom for each of theirs: 1/Σφ²ᵏ, over all lags k. */
const freedomPerYear = (1 - dependence ** 2) / (1 + dependence ** 2)
/** An assumed variation weighs as ten years would. */
const assumedFreedom = fewestYears - 2

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const shareOf = ({ part, whole }: Proportion): number => part / whole
/** The other unit's share less the own one's, in percentage points. */
export const differenceOf = ([own, other]: SharePair): number => 100 * (shareOf(other) - shareOf(own))
/** What a relative variation of all of itself is in a difference of two shares, in percentage points squared. */
const squaresOf = (pair: SharePair): number => sumOf(pair.map((share) => (100 * shareOf(share)) ** 2))

/**
 * The variance of the mean of so many years, in parts of that of one year: Var = σ²/n × ((1 + φ)/(1 − φ) − 2φ(1 − φⁿ)/(n(1 − φ)²)).
 * Source: G. V. Bayley and J. M. Hammersley, "The 'effective' number of independent observations in an autocorrelated time
 * series", Supplement to the JRSS 8 (1946), 184–197.
 */
export function varianceOfMean(years: number): number {
  const rest = 1 - dependence
  return ((1 + dependence) / rest - (2 * dependence * (1 - dependence ** years)) / (years * rest ** 2)) / years
}

/** Whether a difference lies outside what chance gives at a deviate: among persons (Newcombe) and between years (Student). */
export function isOutside(pair: SharePair, z: number, { variance, freedom }: YearsPart): boolean {
  const difference = differenceOf(pair)
  const { low, high } = newcombeInterval(...pair, z)
  const towardsNone = difference > 0 ? difference - low : high - difference
  return Math.abs(difference) > Math.hypot(towardsNone, studentOfNormal(z, freedom) * Math.sqrt(variance))
}

/** Years that add nothing. */
export const noYears: YearsPart = { variance: 0, freedom: Number.POSITIVE_INFINITY }

/** The normal deviate at which the interval of a difference reaches zero: it widens as the deviate grows. */
export function deviateOf(pair: SharePair, years: YearsPart = noYears): number {
  let [low, high] = [0, surest]
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2
    if (isOutside(pair, middle, years)) low = middle
    else high = middle
  }
  return low
}

/** Two units' shares of several years as one share each. */
export interface ShareLevels {
  /** The weighted means of the years' shares, of as many persons as the means are worth. */
  readonly pair: SharePair
  readonly years: number
  /** How far the years' differences scatter about their mean, and how far the persons alone make them: sums of squares. */
  readonly scatter: number
  readonly expected: number
}

/**
 * The levels of two units over years: the years are strata with Mantel and Haenszel's weights n₁n₂/(n₁ + n₂), so that what meets both
 * in a year cancels, and a mean is worth 1/Σ(w²/n) persons. Newcombe's interval of such a pair is the stratified one, but that the
 * Wilson bounds are those of the weighted mean and not means of the strata's. `pairs` is not empty.
 * Source: X. Yan and X. G. Su, "Stratified Wilson and Newcombe confidence intervals for multiple binomial proportions", Statistics
 * in Biopharmaceutical Research 2 (2010), 329–335; in R `tern::prop_diff_strat_nc(weights_method = "cmh")`.
 */
export function levelsOf(pairs: readonly SharePair[]): ShareLevels {
  const raw = pairs.map(([own, other]) => (own.whole * other.whole) / (own.whole + other.whole))
  const weights = raw.map((weight) => weight / sumOf(raw))
  const levelOf = (side: 0 | 1): Proportion => {
    const level = sumOf(pairs.map((pair, i) => (weights[i] ?? 0) * shareOf(pair[side])))
    const whole = 1 / sumOf(pairs.map((pair, i) => (weights[i] ?? 0) ** 2 / pair[side].whole))
    return { part: level * whole, whole }
  }
  const levels: SharePair = [levelOf(0), levelOf(1)]
  const [own, other] = levels.map((level) => 100 ** 2 * shareOf(level) * (1 - shareOf(level))) as [number, number]
  const byPersons = sumOf(pairs.map(([first, last]) => own / first.whole + other / last.whole))
  const differences = pairs.map(differenceOf)
  const mean = sumOf(differences) / pairs.length
  return {
    pair: levels,
    years: pairs.length,
    scatter: sumOf(differences.map((difference) => (difference - mean) ** 2)),
    expected: (1 - 1 / pairs.length) * byPersons,
  }
}

/** How much shares vary from year to year beyond what their persons make them, in parts of themselves, squared. */
export interface Variation {
  readonly square: number
  readonly freedom: number
}

/**
 * How much the shares of a page vary from year to year: what the scatter of all pairs says past their persons (method of moments), and
 * what is assumed where years are too few or their persons too few to say, each by what it is worth. Source: G. K. Smyth,
 * "Linear models and empirical Bayes methods for assessing differential expression in microarray experiments", Statistical
 * Applications in Genetics and Molecular Biology 3 (2004), article 3: s² = (d₀s₀² + ds²)/(d₀ + d) of d₀ + d degrees of freedom;
 * in R `limma::squeezeVar`. A scatter of which persons explain a part is worth (1 − part)² of its degrees of freedom. The pairs of
 * a page have one unit in common, so that their differences correlate by a half and k of them are worth 4k/(k + 3).
 */
export function variationOf(levels: readonly ShareLevels[]): Variation {
  const assumed = assumedVariation ** 2
  const known = levels.flatMap(({ pair, years, scatter, expected }) => {
    const scale = years * (1 - varianceOfMean(years)) * squaresOf(pair)
    if (years < 2 || scale === 0) return []
    const reliability = (scale * assumed) / (expected + scale * assumed)
    return [{ square: (scatter - expected) / scale, freedom: freedomPerYear * (years - 1) * reliability ** 2 }]
  })
  if (known.length === 0) return { square: assumed, freedom: assumedFreedom }
  const all = sumOf(known.map(({ freedom }) => freedom))
  const pairs = all ** 2 / sumOf(known.map(({ freedom }) => freedom ** 2))
  const freedom = (all * 4) / (pairs + 3)
  const square = sumOf(known.map((each) => each.freedom * each.square)) / all
  const both = assumedFreedom + freedom
  return { square: Math.max(0, (assumedFreedom * assumed + freedom * square) / both), freedom: both }
}

/**
 * What years of a variation add to the difference of two levels. With the part of 1/persons the counts may be Poisson's, as where a post
 * can be left twice in a year, and not only binomial.
 */
export function yearsPartOf(pair: SharePair, years: number, { square, freedom }: Variation): YearsPart {
  const again = sumOf(pair.map((share) => (100 * shareOf(share)) ** 2 / share.whole))
  return { variance: squaresOf(pair) * square * varianceOfMean(years) + again, freedom }
}
