import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Interval, newcombeInterval, normalInterval, wilsonInterval } from '../../../src/domain/interval.ts'

const rounded = ({ low, high }: Interval, decimals: number) =>
  [low, high].map((bound) => Math.round(bound * 10 ** decimals) / 10 ** decimals)
const shareOfPersons = fc
  .integer({ min: 1, max: 5000 })
  .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }))

describe("Wilson's interval", () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('has the published bounds for %i of %i', (part, whole, low, high) => {
    expect(rounded(wilsonInterval({ part, whole }), 2)).toEqual([low, high])
  })

  it.each([
    [33, 283, 8.42, 15.92],
    [35, 271, 9.43, 17.43],
  ])("has the golden bounds for the report's turnover, %i of %i", (part, whole, low, high) => {
    expect(rounded(wilsonInterval({ part, whole }), 2)).toEqual([low, high])
  })

  it('is the shares that a 95 % score test would not reject', () => {
    fc.assert(
      fc.property(shareOfPersons, ({ part, whole }) => {
        const { low, high } = wilsonInterval({ part, whole })
        for (const bound of [low, high].map((percent) => percent / 100).filter((share) => share > 1e-9 && share < 1 - 1e-9)) {
          const score = Math.abs(part / whole - bound) / Math.sqrt((bound * (1 - bound)) / whole)
          expect(score).toBeCloseTo(1.96, 3)
        }
      }),
    )
  })

  it('surrounds the share and never leaves 0 to 100', () => {
    fc.assert(
      fc.property(shareOfPersons, ({ part, whole }) => {
        const { low, high } = wilsonInterval({ part, whole })
        const share = (100 * part) / whole
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(100)
        expect(low).toBeLessThanOrEqual(share + 1e-9)
        expect(high).toBeGreaterThanOrEqual(share - 1e-9)
      }),
    )
  })

  it('is the same seen from those without the property', () => {
    fc.assert(
      fc.property(shareOfPersons, ({ part, whole }) => {
        const one = wilsonInterval({ part, whole })
        const other = wilsonInterval({ part: whole - part, whole })
        expect(one.low).toBeCloseTo(100 - other.high, 9)
        expect(one.high).toBeCloseTo(100 - other.low, 9)
      }),
    )
  })
})

describe("Newcombe's interval", () => {
  // R. G. Newcombe, "Interval estimation for the difference between independent proportions" (1998), table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('has the published bounds for %i of %i less %i of %i', (part, whole, lessPart, lessWhole, low, high) => {
    const interval = newcombeInterval({ part: lessPart, whole: lessWhole }, { part, whole })
    expect(rounded(interval, 2)).toEqual([low, high].map((bound) => Math.round(bound * 1e4) / 100))
  })

  it("has the golden bounds for the report's turnover", () => {
    expect(rounded(newcombeInterval({ part: 35, whole: 271 }, { part: 33, whole: 283 }), 2)).toEqual([-6.81, 4.25])
  })

  it('changes sign with the direction of time', () => {
    fc.assert(
      fc.property(shareOfPersons, shareOfPersons, (one, other) => {
        const there = newcombeInterval(one, other)
        const back = newcombeInterval(other, one)
        expect(there.low).toBeCloseTo(-back.high, 9)
        expect(there.high).toBeCloseTo(-back.low, 9)
      }),
    )
  })
})

describe('the normal interval', () => {
  it("has the golden bounds for the report's turnover", () => {
    expect(rounded(normalInterval({ part: 35, whole: 271 }, { part: 33, whole: 283 }), 1)).toEqual([-6.7, 4.2])
  })

  // Newcombe (1998), table II, method 1, for 56/70 less 48/80.
  it('has the published bounds', () => {
    expect(rounded(normalInterval({ part: 48, whole: 80 }, { part: 56, whole: 70 }), 2)).toEqual([5.75, 34.25])
  })
})
