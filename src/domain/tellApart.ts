import { z95 } from './interval.ts'
import {
  dependence,
  deviateOf,
  differenceOf,
  isOutside,
  levelsOf,
  noYears,
  type ShareLevels,
  type SharePair,
  type Variation,
  varianceOfMean,
  variationOf,
  yearsPartOf,
} from './shareLevels.ts'
import { normalOfStudent, rareAmong, twoSidedTail } from './tails.ts'

/** What is known of two units in a year and those before it, and so by what they may be told apart. */
export interface UnitPair {
  /**
   * The persons behind the own and the other unit's figures, or the full-time years where they are of hours, in each of the
   * comparable years. Null where they are not known.
   */
  readonly shares: readonly (SharePair | null)[]
  /** The other unit's figure less the own one's in each of the comparable years in a row that end with the shown one. */
  readonly differences: readonly number[]
  /** How many years apart two figures must be to share no data: 1 but for rolling figures. */
  readonly reach: number
  /** Persons alone don't tell: those of a unit are ill together, so that the years must say it too. */
  readonly needsYears: boolean
}

/**
 * Whether two units differ: `apart` in the shown year, `years` only over the comparable years together, `always` where it is on the
 * same side in all of them. `direction` is 1 where the other unit is the higher. `unjudged`: too little is known to tell.
 */
export type Apartness =
  | { readonly kind: 'apart'; readonly direction: 1 | -1 }
  | { readonly kind: 'years'; readonly direction: 1 | -1; readonly always: boolean }
  | { readonly kind: 'alike' | 'unjudged' }

/** Fewer comparable years than this say nothing of how a difference varies. */
export const fewestCommonYears = 10

/** 3 standard deviations by 1.128, the mean range of two normal values in standard deviations (Wheeler 1993). */
const perRange = 2.66
const deviationsPerRange = 1.128
/**
 * So many mean ranges from zero the mean difference must lie where only the years speak. Measured: with years that depend on
 * each other (AR(1) 0.5) and thirty equal units, 2.66 calls some unit different on seven of a hundred of the worst pages, and 3 on four.
 */
const perRangeOfMean = 3
/** Times that some unit of a page may be called different from an equal one. */
const level = 0.05
/**
 * Degrees of freedom of a standard deviation that is estimated from one mean range, for each range: 1/(2V), where V = 0.826 is the
 * variance of that estimate for one range, in variances of the values. Neighbouring ranges share a value: with unit variance their own
 * is 2 − 4/π, their covariance (4/π)(√3/2 + π/12 − 1), and the mean range squared 4/π.
 */
const freedomPerRange = 0.605

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const directionOf = (difference: number): 1 | -1 => (difference > 0 ? 1 : -1)

/** How a difference varies from year to year, by the years themselves. */
interface Years {
  readonly latest: number
  readonly mean: number
  readonly meanRange: number
  readonly ranges: number
  readonly differences: number
  /** All differences lie on the same side of zero. */
  readonly oneSided: boolean
}

/** Null where the comparable years are too few. Ranges are between differences that share no data. */
function yearsOf({ differences, reach }: UnitPair): Years | null {
  const latest = differences.at(-1)
  if (latest === undefined || differences.length < fewestCommonYears) return null
  const ranges = differences.slice(reach).map((difference, i) => Math.abs(difference - (differences[i] ?? difference)))
  return {
    latest,
    mean: meanOf(differences),
    meanRange: meanOf(ranges),
    ranges: ranges.length,
    differences: differences.length,
    oneSided: differences.every((difference) => Math.sign(difference) === Math.sign(latest) && difference !== 0),
  }
}

/**
 * The second key: the year's difference lies further from zero than differences vary from year to year (XmR of the paired
 * differences: what meets both units in a year cancels). As a normal deviate, since the variation is estimated from few years; 0
 * where the key doesn't open.
 */
function deviateOfYears({ latest, meanRange, ranges }: Years): number {
  const distance = Math.abs(latest)
  if (distance <= perRange * meanRange) return 0
  return normalOfStudent((distance * deviationsPerRange) / meanRange, freedomPerRange * ranges)
}

/**
 * How rarely the mean of equal units' differences lies so far from zero, where years depend on each other as much as they may: ranges
 * between neighbouring years are then √(1 − φ) of what they else were, and the mean varies more.
 */
function tailOfMean({ mean, meanRange, ranges, differences }: Years): number {
  const deviation = (meanRange * Math.sqrt(varianceOfMean(differences))) / (deviationsPerRange * Math.sqrt(1 - dependence))
  return twoSidedTail(normalOfStudent(Math.abs(mean) / deviation, freedomPerRange * ranges))
}

/**
 * Where the years alone speak: all on one side, their mean further from zero than they vary, and the rarer by chance the more
 * pairs there are (Bonferroni).
 */
function isSteady(years: Years, pairs: number): boolean {
  const isFar = Math.abs(years.mean) > perRangeOfMean * years.meanRange
  return years.oneSided && isFar && tailOfMean(years) <= level / pairs
}

/** How rarely chance alone makes a pair as different as it is, and what that says once it is known what is rare on the page. */
interface Judgement {
  /** Null where there is nothing to judge among the other pairs. */
  readonly tail: number | null
  readonly said: (isRare: (tail: number) => boolean) => Apartness
}

const alike: Apartness = { kind: 'alike' }

/** What the years alone say. */
function steadyOf(years: Years, pairs: number): Apartness {
  return isSteady(years, pairs) ? { kind: 'years', direction: directionOf(years.latest), always: true } : alike
}

/** Hours, and what nobody knows the persons of: the years must say it, and for one year the persons as well. */
function judgeByYears(pair: SharePair | null, years: Years | null, pairs: number): Judgement {
  if (years === null) return { tail: null, said: () => ({ kind: 'unjudged' }) }
  const steady = steadyOf(years, pairs)
  if (pair === null) return { tail: null, said: () => steady }
  const apart: Apartness = { kind: 'apart', direction: directionOf(years.latest) }
  const tail = twoSidedTail(Math.min(deviateOf(pair), deviateOfYears(years)))
  const isSteadyToday = steady !== alike && isOutside(pair, z95, noYears)
  return { tail, said: (isRare) => (isRare(tail) || isSteadyToday ? apart : steady) }
}

/** The persons of the comparable years that share no data, the shown one last; none where its own are not known. */
function strataOf({ shares, reach }: UnitPair): readonly SharePair[] {
  if ((shares.at(-1) ?? null) === null) return []
  return shares.filter((pair, i): pair is SharePair => pair !== null && (shares.length - 1 - i) % reach === 0)
}

/** Shares of persons: the shown year, and the level of all comparable years, each with half of the chance to be called wrongly. */
function judgeByPersons({ differences }: UnitPair, latest: SharePair, levels: ShareLevels, variation: Variation): Judgement {
  const [once, over] = [yearsPartOf(latest, 1, variation), yearsPartOf(levels.pair, levels.years, variation)]
  const chances = levels.years === 1 ? 1 : 2
  const [tailOnce, tailOver] = [
    chances * twoSidedTail(deviateOf(latest, once)),
    chances * twoSidedTail(deviateOf(levels.pair, over)),
  ] as const
  const [direction, usual] = [latest, levels.pair].map((pair) => directionOf(differenceOf(pair))) as [1 | -1, 1 | -1]
  const isSame = direction === usual && isOutside(latest, z95, once)
  const always = differences.every((difference) => difference !== 0 && directionOf(difference) === usual)
  return {
    tail: Math.min(1, tailOnce, tailOver),
    said: (isRare) => {
      if (isRare(tailOnce)) return { kind: 'apart', direction }
      if (!isRare(tailOver)) return alike
      return isSame ? { kind: 'apart', direction } : { kind: 'years', direction: usual, always }
    },
  }
}

/**
 * Tells the own unit apart from each of those beside it.
 *
 * Shares of persons: the difference is larger than chance among the persons (Newcombe) and between the years gives, in the shown
 * year or over all comparable years together. How much years vary is estimated from all pairs of the page, and assumed as far as they
 * are too few to say.
 *
 * Hours are never trials, and those of a unit are ill together and from year to year, so that two keys must open. Persons:
 * Newcombe's interval with full-time years as persons. A person's share of sick time lies between 0 and 1, so that its variance is at
 * most μ(1 − μ), and persons of different hours count as at least as many as their full-time years, so the interval is too
 * wide rather than too narrow. Years: over at least ten comparable ones the difference is larger than it varies. Where all years lie on
 * one side and their mean outside what they vary within, equal units are so rarely that the persons' own 95 % interval is enough;
 * and where that doesn't say so either, or nobody knows the persons, the years are told by themselves.
 *
 * The more units are compared, the more must be asked: the pairs are judged among all (Holm).
 * Sources: R. K. Bhatia and C. Davis, "A better bound on the variance", American Mathematical Monthly 107 (2000), 353–357;
 * L. Kish, "Survey Sampling" (1965), for the effective number (Σw)²/Σw² (in R `svyweight::eff_n`); R. G. Newcombe (1998); S. Holm
 * (1979); D. J. Wheeler (1993).
 */
export function tellApart(pairs: readonly UnitPair[]): readonly Apartness[] {
  const levels = pairs.map((pair) => {
    const strata = pair.needsYears ? [] : strataOf(pair)
    return strata.length === 0 ? null : levelsOf(strata)
  })
  const variation = variationOf(levels.filter((known) => known !== null))
  const judgements = pairs.map((pair, i): Judgement => {
    const [latest, known] = [pair.shares.at(-1) ?? null, levels[i] ?? null]
    return latest === null || known === null
      ? judgeByYears(latest, yearsOf(pair), pairs.length)
      : judgeByPersons(pair, latest, known, variation)
  })
  const tails = judgements.flatMap(({ tail }) => (tail === null ? [] : [tail]))
  const rare = rareAmong(tails, level)
  const rarest = Math.max(-1, ...tails.filter((_, i) => rare[i]))
  return judgements.map(({ said }) => said((tail) => tail <= rarest))
}
