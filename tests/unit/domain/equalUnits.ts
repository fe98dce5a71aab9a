import { funnelOf, standingOut } from '../../../src/domain/funnel.ts'
import type { Proportion } from '../../../src/domain/interval.ts'
import { differenceOf, disjoint, type PartOf, type SharePair } from '../../../src/domain/shareLevels.ts'
import { tellApart, type UnitPair } from '../../../src/domain/tellApart.ts'
import { chanceFrom, correlatedFrom, normalFrom } from './chanceSeries.ts'

/** Full-time years of the fourteen administrations of a made-up municipality: from an office of 54 to schools of 2 473. */
export const sizes = [353, 1410, 2473, 707, 2204, 722, 597, 455, 156, 457, 506, 107, 244, 54] as const

/** How equal units vary all the same. */
export interface World {
  readonly kind: 'hours' | 'shares'
  readonly sizes: readonly number[]
  readonly years: number
  /** The standard deviation of what meets a unit in a year, in parts of its level. */
  readonly shock: number
  /** How much of what meets a unit, or makes its persons ill, is there the next year too (AR(1)). */
  readonly dependence: number
  /** The pages also hold the whole that the units are parts of, which has a page of its own. */
  readonly withWhole?: boolean
}

/** The level of every unit, in parts of one, and how much persons of one unit differ in it. */
const levels = { hours: { level: 0.06, variance: 0.0168 }, shares: { level: 0.1, variance: 0.09 } } as const
/** What meets all units in a year. */
const commonShock = 0.05

/** A gamma value of a shape of at least one and scale 1. Source: Marsaglia and Tsang, ACM TOMS 26 (2000), 363–372. */
function gammaFrom(chance: () => number, shape: number): number {
  const d = shape - 1 / 3
  for (;;) {
    const x = normalFrom(chance)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - chance()) < 0.5 * x ** 2 + d - d * v + d * Math.log(v)) return d * v
  }
}

/**
 * Gamma values of which each keeps a part of the one before: who are ill, and for how long. Source: Lewis, McKenzie and Hugus,
 * "Gamma processes", Stochastic Models 5 (1989), 1–30.
 */
function gammaSeriesFrom(chance: () => number, length: number, shape: number, dependence: number): readonly number[] {
  const values = [gammaFrom(chance, shape)]
  while (values.length < length) {
    if (dependence === 0) {
      values.push(gammaFrom(chance, shape))
      continue
    }
    const [kept, lost] = [gammaFrom(chance, dependence * shape), gammaFrom(chance, (1 - dependence) * shape)]
    values.push(((values.at(-1) ?? 0) * kept) / (kept + lost) + gammaFrom(chance, (1 - dependence) * shape))
  }
  return values
}

/** A binomial count, by inversion in pieces that are small enough for the chance of none to be a number. */
function countFrom(chance: () => number, whole: number, probability: number): number {
  if (whole > 1000) return countFrom(chance, 1000, probability) + countFrom(chance, whole - 1000, probability)
  const odds = probability / (1 - probability)
  let [count, density, left] = [0, (1 - probability) ** whole, chance()]
  while (left > density && count < whole) {
    left -= density
    density *= (odds * (whole - count)) / (count + 1)
    count += 1
  }
  return count
}

/** The figures of a unit over the years, in parts of one. */
function unitFrom(chance: () => number, world: World, size: number, common: readonly number[]): readonly number[] {
  const { level, variance } = levels[world.kind]
  const shocks = correlatedFrom(chance, world.years, world.dependence).map((value) => 1 + world.shock * value)
  if (world.kind === 'shares') {
    return shocks.map((shock, year) => countFrom(chance, size, level * shock * (common[year] ?? 1)) / size)
  }
  const shape = (level ** 2 * size) / variance
  const ill = gammaSeriesFrom(chance, world.years, shape, world.dependence)
  return shocks.map((shock, year) => ((level * (ill[year] ?? 0)) / shape) * shock * (common[year] ?? 1))
}

/** The figures of equal units over the years, in parts of one. */
function equalUnitsFrom(chance: () => number, world: World): readonly (readonly number[])[] {
  const common = correlatedFrom(chance, world.years, world.dependence).map((value) => 1 + commonShock * value)
  return world.sizes.map((size) => unitFrom(chance, world, size, common))
}

/** A unit's persons, or full-time years, over the years. */
type Line = readonly Proportion[]

function linesOf({ sizes: wholes }: World, units: readonly (readonly number[])[]): readonly Line[] {
  return units.map((values, i) => values.map((value) => ({ part: value * (wholes[i] ?? 0), whole: wholes[i] ?? 0 })))
}

/** What units are together. */
function wholeOf(lines: readonly Line[]): Line {
  const sumAt = (year: number, of: keyof Proportion) => lines.reduce((sum, line) => sum + (line[year]?.[of] ?? 0), 0)
  return (lines[0] ?? []).map((_, year) => ({ part: sumAt(year, 'part'), whole: sumAt(year, 'whole') }))
}

/** What a page knows of its own unit beside another one. */
function pairOf(world: World, own: Line, other: Line, partOf: PartOf): UnitPair {
  const years = own.map((share, year): SharePair => [share, other[year] ?? share])
  return {
    shares: years.map((pair) => disjoint(pair, partOf)),
    differences: years.map(differenceOf),
    reach: 1,
    needsYears: world.kind === 'hours',
  }
}

/** What each page of some units knows: that of each beside the others and the whole, and that of the whole beside its parts. */
function pagesOf(world: World, lines: readonly Line[]): readonly (readonly UnitPair[])[] {
  const beside = lines.map((own) => lines.flatMap((other) => (other === own ? [] : [pairOf(world, own, other, null)])))
  if (world.withWhole !== true) return beside
  const whole = wholeOf(lines)
  const withWhole = beside.map((pairs, i) => [pairOf(world, lines[i] ?? [], whole, 'own'), ...pairs])
  return [...withWhole, lines.map((part) => pairOf(world, whole, part, 'other'))]
}

/** How many of a hundred pages call some equal unit different: on average over the pages, and on the worst. */
export interface FalsePages {
  readonly mean: number
  readonly worst: number
}

/** Calls some of the units of a page different from its own one. */
export type CallsDifferent = (pairs: readonly UnitPair[]) => boolean

const callsDifferent: CallsDifferent = (pairs) => tellApart(pairs).some(({ kind }) => kind === 'apart' || kind === 'years')

/** Makes equal units so many times, and looks at the page of each of them. */
export function falsePages(world: World, municipalities: number, seed: number, isCalled = callsDifferent): FalsePages {
  const chance = chanceFrom(seed)
  const called: number[] = []
  for (let i = 0; i < municipalities; i++) {
    const pages = pagesOf(world, linesOf(world, equalUnitsFrom(chance, world)))
    for (const [own, pairs] of pages.entries()) called[own] = (called[own] ?? 0) + Number(isCalled(pairs))
  }
  const rates = called.map((count) => (100 * count) / municipalities)
  return { mean: rates.reduce((sum, rate) => sum + rate, 0) / rates.length, worst: Math.max(...rates) }
}

/** How many of a hundred funnels of equal units have some that stands out. */
export function falseFunnels(world: World, municipalities: number, seed: number): number {
  const chance = chanceFrom(seed)
  let called = 0
  for (let i = 0; i < municipalities; i++) {
    const units = equalUnitsFrom(chance, world)
    const shares = linesOf(world, units).flatMap((line) => line.slice(-1))
    const funnel = funnelOf(shares)
    if (funnel !== null && standingOut(funnel, shares).some((way) => way !== 0)) called++
  }
  return (100 * called) / municipalities
}
