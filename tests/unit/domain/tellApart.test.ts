import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proportion } from '../../../src/domain/interval.ts'
import { excludesNone, newcombeInterval } from '../../../src/domain/shareChange.ts'
import { deviateOf, type SharePair } from '../../../src/domain/shareLevels.ts'
import { tellApart, type UnitPair } from '../../../src/domain/tellApart.ts'
import { chanceFrom, normalFrom } from './chanceSeries.ts'
import { falsePages, sizes, type World } from './equalUnits.ts'

const of = (percent: number, whole: number): Proportion => ({ part: (percent * whole) / 100, whole })
const pairOf = (more: Partial<UnitPair>): UnitPair => ({ shares: [], differences: [], reach: 1, needsYears: true, ...more })
/** The same persons in so many years. */
const over = (pair: SharePair, years: number): readonly SharePair[] => Array.from({ length: years }, () => pair)
/** Differences that go up and down by `range` around a level. */
const around = (level: number, range: number, years = 10): readonly number[] =>
  Array.from({ length: years }, (_, i) => level + (i % 2 === 0 ? -range / 2 : range / 2))

describe('the persons’ key', () => {
  // Both intervals as the review of version 0.4.0 has them from R, section 1.4.
  it.each([
    [of(2.4, 600), of(7.4, 3000), 3.2, 6.4],
    [of(2.4, 1800), of(7.4, 1800), 3.6, 6.4],
  ])('is Newcombe’s interval with full-time years in place of persons', (own, other, low, high) => {
    const interval = newcombeInterval(own, other)
    expect([interval.low, interval.high].map((bound) => Math.round(bound * 10) / 10)).toEqual([low, high])
  })

  it('takes persons for no more than they are: shares vary at most as trials do, and hours count at least as full-time years', () => {
    const persons = fc.array(
      fc.record({ hours: fc.integer({ min: 1, max: 1980 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    fc.assert(
      fc.property(persons, (staff) => {
        const sumOf = (read: (person: (typeof staff)[number]) => number) => staff.reduce((sum, person) => sum + read(person), 0)
        const hours = sumOf((person) => person.hours)
        const mean = sumOf((person) => person.hours * person.share) / hours
        const variance = sumOf(({ hours: own, share }) => own * (share - mean) ** 2) / hours
        expect(variance).toBeLessThanOrEqual(mean * (1 - mean) + 1e-12)
        const effective = hours ** 2 / sumOf((person) => person.hours ** 2)
        expect(effective).toBeGreaterThanOrEqual(hours / 1980 - 1e-9)
      }),
    )
  })

  it('is the interval of the difference, which finds more than bars that don’t overlap', () => {
    const [municipality, service] = [
      { part: 1294, whole: 12028 },
      { part: 47, whole: 581 },
    ]
    const { low, high } = newcombeInterval(municipality, service)
    expect([low, high].map((bound) => Math.round(bound * 100) / 100)).toEqual([-4.7, -0.11])
    // That is one year's persons alone. With what years are assumed to differ it takes ten of them to tell the two apart.
    const pair = { shares: over([municipality, service], 10), differences: around(-2.7, 0.2), needsYears: false }
    expect(tellApart([pairOf(pair)])).toEqual([{ kind: 'years', direction: -1, always: true }])
    expect(tellApart([pairOf({ ...pair, shares: pair.shares.slice(-1), differences: [-2.7] })])).toEqual([{ kind: 'alike' }])
  })

  it('knows the deviate at which the interval reaches none', () => {
    const share = fc
      .integer({ min: 20, max: 3000 })
      .chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => ({ part, whole })))
    fc.assert(
      fc.property(share, share, (own, other) => {
        const z = deviateOf([own, other])
        if (z > 39) return
        expect(excludesNone(newcombeInterval(own, other, z + 1e-6))).toBe(false)
        if (z > 1e-5) expect(excludesNone(newcombeInterval(own, other, z - 1e-6))).toBe(true)
      }),
    )
  })
})

describe('tellApart', () => {
  const far: SharePair = [of(2.4, 600), of(7.4, 3000)]

  it('takes both keys for hours: never persons alone', () => {
    expect(tellApart([pairOf({ shares: over(far, 9), differences: around(5, 1, 9) })])).toEqual([{ kind: 'unjudged' }])
    expect(tellApart([pairOf({ shares: over(far, 10), differences: around(5, 1) })])).toEqual([{ kind: 'apart', direction: 1 }])
    // The same five points where the years differ by four: 2.66 times that is more than five.
    expect(tellApart([pairOf({ shares: over(far, 10), differences: around(3, 4) })])).toEqual([{ kind: 'alike' }])
  })

  it('lets the years speak alone where all lie on one side, outside what they vary within', () => {
    const always = { kind: 'years', always: true }
    expect(tellApart([pairOf({ differences: around(-2, 0.5) })])).toEqual([{ ...always, direction: -1 }])
    expect(tellApart([pairOf({ differences: around(-2, 0.7) })])).toEqual([{ kind: 'alike' }])
    expect(tellApart([pairOf({ differences: [...around(2, 0.1, 9), -0.1] })])).toEqual([{ kind: 'alike' }])
    expect(tellApart([pairOf({ differences: around(2, 0.5, 9) })])).toEqual([{ kind: 'unjudged' }])
    const few: SharePair = [of(5, 60), of(7, 60)]
    expect(tellApart([pairOf({ shares: over(few, 10), differences: around(2, 0.5) })])).toEqual([{ ...always, direction: 1 }])
  })

  it('asks more of the years too, the more units are compared', () => {
    // 3.2 mean ranges from none in ten years: enough for one of five, and not for one of 39.
    const pair = pairOf({ differences: around(3.2, 1) })
    const page = (pairs: number) => tellApart(Array.from({ length: pairs }, () => pair))[0]?.kind
    expect([page(1), page(5), page(39)]).toEqual(['years', 'years', 'alike'])
    const long = pairOf({ differences: around(3.2, 1, 15) })
    expect(tellApart(Array.from({ length: 39 }, () => long))[0]?.kind).toBe('years')
  })

  /** A pair of shares of persons over years, the last one as given. */
  const sharesOf = (...shares: readonly SharePair[]): UnitPair =>
    pairOf({
      shares,
      differences: shares.map(([own, other]) => (100 * other.part) / other.whole - (100 * own.part) / own.whole),
      needsYears: false,
    })

  it('asks more the more units are compared (Holm)', () => {
    const once = sharesOf([of(10, 300), of(3.9, 300)])
    const equal = sharesOf([of(10, 300), of(10, 300)])
    expect(tellApart([once])[0]).toEqual({ kind: 'apart', direction: -1 })
    expect(tellApart([once, equal, equal])[0]).toEqual({ kind: 'alike' })
    const clear = sharesOf([of(10, 300), of(0.1, 3000)])
    expect(tellApart([clear, once]).map(({ kind }) => kind)).toEqual(['apart', 'apart'])
  })

  it('tells shares apart over the years together where no one of them does, in all of them or on average', () => {
    const pair: SharePair = [of(10, 400), of(13, 400)]
    expect(tellApart([sharesOf(pair)])).toEqual([{ kind: 'alike' }])
    expect(tellApart([sharesOf(...over(pair, 15))])).toEqual([{ kind: 'years', direction: 1, always: true }])
    const turned: SharePair = [of(10, 400), of(9.9, 400)]
    const told = tellApart([sharesOf(turned, ...over(pair, 14))])
    expect(told).toEqual([{ kind: 'years', direction: 1, always: false }])
  })

  it('takes how much shares move from year to year from all pairs', () => {
    const at = (own: number, other: number): SharePair => [of(own, 3000), of(other, 3000)]
    const calm = sharesOf(at(10.1, 13.1), at(9.9, 13.2), at(10, 12.9), at(10.1, 13), at(10, 13))
    const restless = sharesOf(at(8, 17), at(14, 9), at(7, 19), at(15, 10), at(10, 13))
    expect(tellApart([calm]).map(({ kind }) => kind)).toEqual(['years'])
    expect(tellApart([restless]).map(({ kind }) => kind)).toEqual(['alike'])
    expect(tellApart([calm, restless]).map(({ kind }) => kind)).toEqual(['alike', 'alike'])
  })

  it('passes over years whose data overlap', () => {
    const pair: SharePair = [of(10, 400), of(13, 400)]
    const rolling = { ...sharesOf(...over(pair, 15)), reach: 3 }
    expect(tellApart([rolling])).toEqual(tellApart([sharesOf(...over(pair, 5))]))
  })

  it('is the same from either side, and never calls a unit different from itself', () => {
    const share = fc
      .integer({ min: 20, max: 3000 })
      .chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => ({ part, whole })))
    const pairs = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(pairs, fc.boolean(), (shares, needsYears) => {
        const [there] = tellApart([{ ...sharesOf(...shares), needsYears }])
        const [here] = tellApart([{ ...sharesOf(...shares.map(([own, other]): SharePair => [other, own])), needsYears }])
        expect(here?.kind).toBe(there?.kind)
        const [same] = tellApart([{ ...sharesOf(...shares.map(([own]): SharePair => [own, own])), needsYears }])
        expect(['alike', 'unjudged']).toContain(same?.kind)
      }),
    )
  })
})

describe('a mean range', () => {
  it('is worth 0.605 degrees of freedom for each range', () => {
    // The mean of |x₂ − x₁| |x₃ − x₂|, whose differences have variance 2 and correlation −1/2.
    const chance = chanceFrom(11)
    const draws = Array.from({ length: 200_000 }, () => [0, 1, 2].map(() => normalFrom(chance)) as [number, number, number])
    const product = draws.reduce((sum, [a, b, c]) => sum + Math.abs((b - a) * (c - b)), 0) / draws.length
    const covariance = (4 / Math.PI) * (Math.sqrt(3) / 2 + Math.PI / 12 - 1)
    expect(product - 4 / Math.PI).toBeCloseTo(covariance, 1)
    const variance = (2 - 4 / Math.PI + 2 * covariance) / (4 / Math.PI)
    expect(1 / (2 * variance)).toBeCloseTo(0.605, 3)
  })
})

describe('equal units', () => {
  const world: World = { kind: 'hours', sizes, years: 10, shock: 0.1, dependence: 0.5 }

  // The long form, over all years, shocks and kinds, is `npm run bench -- statistics`.
  it.each([
    [world, 60],
    [{ ...world, years: 15, dependence: 0 }, 40],
    [{ ...world, sizes: Array.from({ length: 40 }, () => 80) }, 10],
    [{ ...world, kind: 'shares' }, 60],
    [{ ...world, kind: 'shares', years: 5, dependence: 0 }, 60],
    [{ ...world, kind: 'shares', years: 2, sizes: [40, 2500] }, 400],
    [{ ...world, kind: 'shares', years: 1 }, 60],
  ] as const)('are called different on at most one page of twenty: %o', (made, municipalities) => {
    expect(falsePages(made, municipalities, 1).mean).toBeLessThanOrEqual(5)
  })
})
