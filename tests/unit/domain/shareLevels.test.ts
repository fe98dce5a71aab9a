import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proportion } from '../../../src/domain/interval.ts'
import { newcombeInterval } from '../../../src/domain/shareChange.ts'
import {
  deviateOf,
  differenceOf,
  disjoint,
  levelsOf,
  type SharePair,
  varianceOfMean,
  variationOf,
  yearsPartOf,
} from '../../../src/domain/shareLevels.ts'
import { binomialFrom, chanceFrom } from './chanceSeries.ts'

const share = fc
  .integer({ min: 20, max: 3000 })
  .chain((whole) => fc.integer({ min: 0, max: whole }).map((part): Proportion => ({ part, whole })))

describe('levels over years', () => {
  /** Strata of the tests of R's tern, `prop_diff_strat_nc` with `weights_method = "cmh"`, whose values were "externally validated". */
  const strata = [
    [2, 5, 2, 5],
    [3, 6, 8, 9],
    [3, 8, 6, 7],
    [6, 12, 4, 4],
    [3, 4, 5, 7],
    [3, 5, 5, 8],
  ].map(
    ([a = 0, b = 0, c = 0, d = 0]): SharePair => [
      { part: a, whole: b },
      { part: c, whole: d },
    ],
  )

  it('have the difference of R’s tern, and nearly its interval', () => {
    const { pair } = levelsOf(strata)
    expect(differenceOf(pair)).toBeCloseTo(25.39, 2)
    const { low, high } = newcombeInterval(...pair)
    // tern: 3.47 to 44.54. It takes weighted bounds of the strata, which in strata of five to twenty are a little further apart.
    expect(Math.abs(low - 3.47)).toBeLessThan(0.1)
    expect(Math.abs(high - 44.54)).toBeLessThan(0.3)
  })

  it('are Newcombe’s own pair where there is one year, or all years are alike', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 15 }), (own, other, years) => {
        const { pair, scatter } = levelsOf(Array.from({ length: years }, () => [own, other] as const))
        expect(pair[0].whole).toBeCloseTo(own.whole * years, 6)
        expect(pair[1].part).toBeCloseTo(other.part * years, 6)
        expect(scatter).toBeCloseTo(0, 6)
      }),
    )
  })

  it('let what meets both units in a year cancel, however their sizes change', () => {
    const years = [0.05, 0.08, 0.12].map(
      (level, i): SharePair => [
        { part: level * 1000 * (i + 1), whole: 1000 * (i + 1) },
        { part: level * 3000, whole: 3000 },
      ],
    )
    expect(differenceOf(levelsOf(years).pair)).toBeCloseTo(0, 10)
  })
})

describe('years', () => {
  it('have means that vary as the sum over all lags says, at AR(1) 0.5', () => {
    for (const years of [1, 2, 3, 5, 10, 15]) {
      const all = Array.from({ length: years }, (_, i) => Array.from({ length: years }, (__, j) => 0.5 ** Math.abs(i - j)))
      const sum = all.flat().reduce((total, correlation) => total + correlation, 0)
      expect(varianceOfMean(years)).toBeCloseTo(sum / years ** 2, 12)
    }
  })

  const chance = chanceFrom(4)
  const pairFrom = (years: number, whole: number, level: (year: number) => number): readonly SharePair[] =>
    Array.from({ length: years }, (_, year) => [
      { part: binomialFrom(chance, whole, 0.1), whole },
      { part: binomialFrom(chance, whole, level(year)), whole },
    ])

  it('are taken to vary by a tenth, with eight degrees of freedom, where nothing is known', () => {
    for (const variation of [variationOf([]), variationOf([levelsOf(pairFrom(1, 500, () => 0.1))])]) {
      expect(variation).toEqual({ square: 0.1 ** 2, freedom: 8 })
    }
  })

  it('weigh what is assumed and what is seen by their degrees of freedom, as limma::squeezeVar', () => {
    // One pair of many persons: AR(1) 0.5 leaves (1 − 0.25)/(1 + 0.25) = 0.6 degrees of freedom for each of nine.
    const levels = { ...levelsOf(pairFrom(10, 1000, () => 0.1)), expected: 0 }
    const [own, other] = levels.pair.map(({ part, whole }) => (100 * part) / whole) as [number, number]
    const seen = levels.scatter / (10 * (1 - varianceOfMean(10)) * (own ** 2 + other ** 2))
    const { square, freedom } = variationOf([levels])
    expect(freedom).toBeCloseTo(8 + 5.4, 10)
    expect(square).toBeCloseTo((8 * 0.01 + 5.4 * seen) / 13.4, 10)
    // Thirteen pairs with one unit in common are worth 4 × 13/(13 + 3) of one.
    expect(variationOf(Array.from({ length: 13 }, () => levels)).freedom).toBeCloseTo(8 + (5.4 * 52) / 16, 10)
  })

  it('are found to vary as they do: not at all, or by a fifth', () => {
    const variationAt = (swing: number) =>
      variationOf(
        Array.from({ length: 13 }, () => levelsOf(pairFrom(15, 3000, (year) => 0.1 * (1 + (year % 2 === 0 ? swing : -swing))))),
      )
    expect(Math.sqrt(variationAt(0).square)).toBeLessThan(0.06)
    // Only the other unit swings, so that half of the variation is each one's.
    expect(Math.sqrt(variationAt(0.3).square)).toBeCloseTo(0.2, 1)
  })

  it('never make a difference surer', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 15 }), (own, other, years) => {
        const part = yearsPartOf([own, other], years, { square: 0.01, freedom: 8 })
        expect(deviateOf([own, other], part)).toBeLessThanOrEqual(deviateOf([own, other]) + 1e-9)
      }),
    )
  })
})

describe('a part and its whole', () => {
  it('are the part and the rest, whose difference is none where theirs is', () => {
    fc.assert(
      fc.property(share, share, (own, rest) => {
        const whole = { part: own.part + rest.part, whole: own.whole + rest.whole }
        expect(disjoint([own, whole], 'own')).toEqual([own, rest])
        expect(disjoint([whole, own], 'other')).toEqual([rest, own])
        const weight = own.whole / whole.whole
        expect(differenceOf([own, whole])).toBeCloseTo((1 - weight) * differenceOf([own, rest]), 9)
      }),
    )
  })

  it('are told apart more surely than as if they had nobody in common', () => {
    const pair: SharePair = [
      { part: 60, whole: 1000 },
      { part: 200, whole: 2000 },
    ]
    // The rest has 140 of 1 000: 6 against 14 %, and no longer 6 against 10 %.
    expect(deviateOf(disjoint(pair, 'own') ?? pair)).toBeGreaterThan(1.5 * deviateOf(pair))
  })

  it('are nothing to hold against each other where nobody is left, or the whole lacks the part', () => {
    const part = { part: 3, whole: 30 }
    expect(disjoint([part, part], 'own')).toBeNull()
    expect(disjoint([part, { part: 2, whole: 300 }], 'own')).toBeNull()
    expect(disjoint([part, { part: 2, whole: 300 }], null)).toEqual([part, { part: 2, whole: 300 }])
  })
})
