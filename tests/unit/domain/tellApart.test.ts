import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proportion } from '../../../src/domain/interval.ts'
import { excludesNone, newcombeInterval } from '../../../src/domain/shareChange.ts'
import { deviateOf, tellApart, type UnitPair } from '../../../src/domain/tellApart.ts'
import { falsePages, sizes, type World } from './equalUnits.ts'

const of = (percent: number, whole: number): Proportion => ({ part: (percent * whole) / 100, whole })
const pairOf = (more: Partial<UnitPair>): UnitPair => ({ shares: null, differences: [], reach: 1, needsYears: true, ...more })
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

  it('is the interval of the difference, which finds more than bars that don’t overlap', () => {
    const [municipality, service] = [
      { part: 1294, whole: 12028 },
      { part: 47, whole: 581 },
    ]
    const { low, high } = newcombeInterval(municipality, service)
    expect([low, high].map((bound) => Math.round(bound * 100) / 100)).toEqual([-4.7, -0.11])
    const years = around(-2.7, 0.2)
    const pair = pairOf({ shares: [municipality, service], differences: years, needsYears: false })
    expect(tellApart([pair])).toEqual([{ kind: 'apart', direction: -1 }])
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
  const far: readonly [Proportion, Proportion] = [of(2.4, 600), of(7.4, 3000)]

  it('takes both keys for hours: never persons alone', () => {
    expect(tellApart([pairOf({ shares: far, differences: around(5, 1, 9) })])).toEqual([{ kind: 'unjudged' }])
    expect(tellApart([pairOf({ shares: far, differences: around(5, 1, 10) })])).toEqual([{ kind: 'apart', direction: 1 }])
    // The same five points where the years differ by four: 2.66 times that is more than five.
    expect(tellApart([pairOf({ shares: far, differences: around(3, 4, 10) })])).toEqual([{ kind: 'alike' }])
  })

  it('lets the years speak alone where all lie on one side, outside what they vary within', () => {
    expect(tellApart([pairOf({ differences: around(-2, 0.5) })])).toEqual([{ kind: 'years', direction: -1 }])
    expect(tellApart([pairOf({ differences: around(-2, 0.7) })])).toEqual([{ kind: 'alike' }])
    expect(tellApart([pairOf({ differences: [...around(2, 0.1, 9), -0.1] })])).toEqual([{ kind: 'alike' }])
    expect(tellApart([pairOf({ differences: around(2, 0.5, 9) })])).toEqual([{ kind: 'unjudged' }])
    const few: readonly [Proportion, Proportion] = [of(5, 60), of(7, 60)]
    expect(tellApart([pairOf({ shares: few, differences: around(2, 0.5) })])).toEqual([{ kind: 'years', direction: 1 }])
  })

  it('asks more the more units are compared (Holm)', () => {
    // One year of shares, 14 of 300 beside 30 of 300: once 2.1 deviates, among three not enough.
    const once = pairOf({ shares: [of(10, 300), of(4.7, 300)], differences: [-5.3], needsYears: false })
    const equal = { ...once, shares: [of(10, 300), of(10, 300)] as const, differences: [0] }
    expect(tellApart([once])[0]).toEqual({ kind: 'apart', direction: -1 })
    expect(tellApart([once, equal, equal])[0]).toEqual({ kind: 'alike' })
    const clear = { ...once, shares: [of(10, 300), of(0.1, 3000)] as const, differences: [-9.9] }
    expect(tellApart([clear, once]).map(({ kind }) => kind)).toEqual(['apart', 'apart'])
  })

  it('takes how much shares move from year to year from all pairs, where the years are few', () => {
    const shares = [of(10, 3000), of(12.5, 3000)] as const
    const calm = pairOf({ shares, differences: [2.4, 2.6, 2.5], needsYears: false })
    const restless = pairOf({ shares, differences: [-3, 4, 2.5], needsYears: false })
    expect(tellApart([calm]).map(({ kind }) => kind)).toEqual(['apart'])
    expect(tellApart([restless]).map(({ kind }) => kind)).toEqual(['alike'])
  })

  it('is the same from either side, and never calls a unit different from itself', () => {
    const share = fc
      .integer({ min: 20, max: 3000 })
      .chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => ({ part, whole })))
    const years = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(share, share, years, fc.boolean(), (own, other, differences, needsYears) => {
        const [there] = tellApart([pairOf({ shares: [own, other], differences, needsYears })])
        const back = differences.map((difference) => -difference)
        const [here] = tellApart([pairOf({ shares: [other, own], differences: back, needsYears })])
        expect(here?.kind).toBe(there?.kind)
        const none = differences.map(() => 0)
        const [same] = tellApart([pairOf({ shares: [own, own], differences: none, needsYears })])
        expect(['alike', 'unjudged']).toContain(same?.kind)
      }),
    )
  })
})

describe('equal units', () => {
  const world: World = { kind: 'hours', sizes, years: 10, shock: 0.1, dependence: 0.5 }

  // The long form, over all years, shocks and kinds, is `npm run bench -- statistics`.
  it.each([
    [world, 60],
    [{ ...world, years: 15, dependence: 0 }, 40],
    [{ ...world, kind: 'shares' }, 60],
    [{ ...world, kind: 'shares', years: 5, dependence: 0 }, 60],
    [{ ...world, kind: 'shares', years: 1 }, 60],
  ] as const)('are called different on at most one page of twenty: %o', (made, municipalities) => {
    expect(falsePages(made, municipalities, 1).mean).toBeLessThanOrEqual(5)
  })
})
