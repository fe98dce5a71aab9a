import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval, Proportion } from '../../../src/domain/interval.ts'
import {
  clearAt,
  isClearShare,
  newcombeInterval,
  normalInterval,
  shareIntervalWithYears,
} from '../../../src/domain/shareChange.ts'

const rounded = ({ low, high }: Interval, decimals: number) =>
  [low, high].map((bound) => Math.round(bound * 10 ** decimals) / 10 ** decimals)
const shareOfPersons = fc
  .integer({ min: 1, max: 5000 })
  .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }))

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

  /**
   * R 4.2.2, from Wilson's bounds of `prop.test(…, correct = FALSE)`: `l <- prop.test(a, m)$conf.int; u <- prop.test(b, n)$conf.int;
   * d <- b/n - a/m; d - sqrt((b/n - u[1])^2 + (l[2] - a/m)^2); d + sqrt((u[2] - b/n)^2 + (a/m - l[1])^2)`.
   */
  it.each([
    [33, 283, 35, 271, -6.810876525, 4.248857481],
    [56, 70, 48, 80, 5.24314724, 33.3872654],
    [90, 300, 10, 300, 21.07018536, 32.28589663],
    [9, 22, 3, 25, 3.728768365, 50.72030772],
  ])('has the bounds that R computes for %i of %i less %i of %i', (part, whole, lessPart, lessWhole, low, high) => {
    const interval = newcombeInterval({ part: lessPart, whole: lessWhole }, { part, whole })
    expect(interval.low).toBeCloseTo(low, 7)
    expect(interval.high).toBeCloseTo(high, 7)
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

/** Independent values, by scipy 1.11: `d - hypot(d - low, y)` with `y = t.ppf(.975, 8) * sqrt(.02 + 1/n1 + 1/n2) * (p1 + p2) / 2`. */
describe('the interval with what years are assumed to differ', () => {
  it.each([
    [35, 271, 33, 283, -8.5161, 5.9667],
    [1, 20, 6, 20, -2.94, 51.3025],
    [0, 50, 5, 50, 0.4695, 21.706],
    [300, 3000, 350, 3000, -2.2543, 5.5883],
  ])('%i of %i to %i of %i', (part, whole, lastPart, lastWhole, low, high) => {
    const interval = shareIntervalWithYears({ part, whole }, { part: lastPart, whole: lastWhole })
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  it("is wider than Newcombe's on both sides, whatever the shares", () => {
    const share = fc
      .integer({ min: 1, max: 400 })
      .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }))
    fc.assert(
      fc.property(share, share, (before, after) => {
        const [narrow, wide] = [newcombeInterval(before, after), shareIntervalWithYears(before, after)]
        expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-9)
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-9)
      }),
    )
  })
})

describe('what makes a change of a share clear', () => {
  const turnover: Proportion = { part: 35, whole: 271 }

  it("is by Newcombe alone at most 22 or at least 54 of the report's 283, and more while years are only assumed", () => {
    expect(clearAt(turnover, 283, 0)).toEqual({ atMost: 22, atLeast: 54 })
    expect(clearAt(turnover, 283, null)).toEqual({ atMost: 18, atLeast: 63 })
  })

  it('is nothing in a group too small for it', () => {
    expect(clearAt({ part: 2, whole: 20 }, 20, null)).toMatchObject({ atMost: null })
    expect(clearAt({ part: 10, whole: 20 }, 1, null)).toEqual({ atMost: null, atLeast: null })
  })

  it('is the first number on either side that is called clear', () => {
    const group = fc.integer({ min: 20, max: 400 })
    const limits = fc.constantFrom(null, 0, 3, 12)
    fc.assert(
      fc.property(group, fc.double({ min: 0, max: 1, noNaN: true }), group, limits, (size, share, whole, limit) => {
        const before = { part: Math.round(share * size), whole: size }
        const isClear = (part: number) => isClearShare(before, { part, whole }, limit)
        const { atMost, atLeast } = clearAt(before, whole, limit)
        if (atMost !== null) expect([isClear(atMost), isClear(atMost + 1)]).toEqual([true, false])
        if (atLeast !== null) expect([isClear(atLeast), isClear(atLeast - 1)]).toEqual([true, false])
      }),
    )
  })
})
