import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Interval, wilsonInterval } from '../../../src/domain/interval.ts'

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

  // R 4.2.2: `100 * prop.test(part, whole, correct = FALSE)$conf.int`.
  it.each([
    [33, 283, 8.424684949, 15.923768412],
    [35, 271, 9.434867736, 17.432060979],
    [8, 29, 14.6987551, 45.71713242],
    [1, 20, 0.8881448801, 23.6131193447],
    [199, 1250, 13.99663116, 18.05219415],
  ])("has the bounds of R's score test for %i of %i", (part, whole, low, high) => {
    const interval = wilsonInterval({ part, whole })
    expect(interval.low).toBeCloseTo(low, 7)
    expect(interval.high).toBeCloseTo(high, 7)
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
