import type { Known } from '../../../src/domain/judgeChange.ts'
import type { MonthSums } from '../../../src/domain/seasonal.ts'
import { binomialFrom, correlatedFrom, normalFrom, spellsFrom } from '../../unit/domain/chanceSeries.ts'
import { nothingKnown } from '../../unit/domain/knownChange.ts'

type Chance = () => number

/** How the years of something stable may vary: the nulls under which a verdict of a clear change is false. */
export const nulls = ['independent', 'AR(1) 0.3', 'AR(1) 0.6', 'trend', 'random walk', 'years ±10 %'] as const
export type Null = (typeof nulls)[number]

/** What so many years deviate from a level of 1, in parts of it: ±5 %, by 10 % where the name says so. */
function deviations(chance: Chance, kind: Null, years: number): readonly number[] {
  const independent = () => Array.from({ length: years }, () => normalFrom(chance))
  switch (kind) {
    case 'independent':
      return independent().map((each) => 0.05 * each)
    case 'years ±10 %':
      return independent().map((each) => 0.1 * each)
    case 'AR(1) 0.3':
    case 'AR(1) 0.6':
      return correlatedFrom(chance, years, Number(kind.slice(-3))).map((each) => 0.05 * each)
    case 'trend':
      // A fifth of a standard deviation a year: the latest change is a usual one.
      return independent().map((each, i) => 0.05 * (each + 0.2 * i))
    case 'random walk': {
      let level = 0
      return independent().map((each) => (level += 0.03 * each))
    }
  }
}

const levelsOf = (points: readonly number[]): Known['levels'] => [points.at(-2) ?? 0, points.at(-1) ?? 0]

/** The yearly rate of a large organisation: what is stable, and nothing else. `shift` is what the last year has more. */
export function rateOver(chance: Chance, kind: Null, years: number, shift = 0): Known {
  const points = deviations(chance, kind, years).map((each, i) => 6 * (1 + each) + (i === years - 1 ? shift : 0))
  return { ...nothingKnown, points, levels: levelsOf(points) }
}

/** The same of years that are each the mean of so many, and so overlap. */
export function overlappingRate(chance: Chance, kind: Null, years: number, reach: number): Known {
  const single = deviations(chance, kind, years + reach - 1).map((each) => 6 * (1 + each))
  const points = Array.from({ length: years }, (_, i) => single.slice(i, i + reach).reduce((sum, each) => sum + each, 0) / reach)
  return { ...nothingKnown, points, levels: levelsOf(points), reach }
}

/** So many of a group, exactly for small groups and by the normal limit for large ones. */
function drawn(chance: Chance, whole: number, probability: number): number {
  const sure = Math.min(1, Math.max(0, probability))
  if (whole * sure * (1 - sure) < 100) return binomialFrom(chance, whole, sure)
  const deviation = Math.sqrt(whole * sure * (1 - sure)) * normalFrom(chance)
  return Math.min(whole, Math.max(0, Math.round(whole * sure + deviation)))
}

/** How many come in a time that so many come in on average (Poisson): waits are exponential. */
function poissonFrom(chance: Chance, mean: number): number {
  let [count, wait] = [0, -Math.log(1 - chance())]
  while (wait < mean) {
    count += 1
    wait -= Math.log(1 - chance())
  }
  return count
}

/** A made-up staff whose leavers are counted. `again`: a post can be left more than once in a year, so that they are Poisson's. */
export interface Staff {
  readonly persons: number
  readonly rate: number
  readonly again?: boolean
  /** What each year deviates by itself, in parts of the rate, beside the null's own. */
  readonly variation?: number
}

/** The turnover of a staff whose rate is stable, over so many years. `more` is what the last year's rate has more. */
export function turnoverOver(chance: Chance, kind: Null, years: number, staff: Staff, more = 0): Known {
  const { persons, rate, again = false, variation = 0 } = staff
  // Years that are independent have chance among persons alone.
  const own = deviations(chance, kind, years).map((each) => (kind === 'independent' ? 0 : each))
  const rates = own.map((each, i) => rate * (1 + each + variation * normalFrom(chance)) + (i === years - 1 ? more : 0))
  const shares = rates.map((each) => {
    const part = again ? poissonFrom(chance, persons * each) : drawn(chance, persons, each)
    return { part: Math.min(part, persons), whole: persons }
  })
  const points = shares.map(({ part, whole }) => (100 * part) / whole)
  const [before, after] = shares.slice(-2)
  return { ...nothingKnown, points, levels: levelsOf(points), shares: before && after ? [before, after] : null }
}

/** The sick leave of a staff over two years of months, by spells of so many months on average, each year varying by so much of its level. */
export function monthsOf(chance: Chance, persons: number, length: number, variation: number, shift = 0): Known {
  const rates = spellsFrom(chance, persons, 24, length)
  const factors = [1, 1].map((one) => one + variation * normalFrom(chance))
  const years = factors.map((factor, year): readonly MonthSums[] =>
    rates.slice(12 * year, 12 * year + 12).map((rate) => ({ part: rate * factor + year * shift, whole: 100 })),
  )
  const [before = [], after = []] = years
  const meanOf = (months: readonly MonthSums[]) => months.reduce((sum, { part }) => sum + part, 0) / months.length
  const levels = [meanOf(before), meanOf(after)] as const
  return { ...nothingKnown, months: [before, after], levels, points: levels, fullTime: persons }
}

/** The same where the source has the hours of the years alone. */
export function timeOf(chance: Chance, persons: number, length: number, variation: number, shift = 0): Known {
  const { levels } = monthsOf(chance, persons, length, variation, shift)
  const [before, after] = levels.map((level) => ({ part: (persons * level) / 100, whole: persons }))
  return { ...nothingKnown, levels, points: levels, time: before && after ? [before, after] : null }
}
