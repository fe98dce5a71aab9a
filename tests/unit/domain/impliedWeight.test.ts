import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impliedWeight } from '../../../src/domain/impliedWeight.ts'
import { roundTo } from '../../../src/domain/rounding.ts'

const rate = fc.double({ min: 0, max: 20, noNaN: true })
const part = fc.double({ min: 0, max: 1, noNaN: true })

describe('the weight that two published rates imply', () => {
  it.each([
    ['2019', 3.78, 6.2, 2.68, 0.312],
    ['2020', 3.15, 3.6, 2.13, 0.694],
    ['2021', 2.04, 2.45, 1.17, 0.68],
    ['2022', 3.02, 2.9, 3.28, 0.684],
    ['2023', 2.79, 3.25, 1.69, 0.705],
  ])('is the golden one of women in %s', (_, whole, first, second, weight) => {
    expect(impliedWeight({ whole, first, second }, 2)?.weight).toBeCloseTo(weight, 3)
  })

  it('lies within 5,3 points in 2022, where the sexes’ rates are 0,38 apart', () => {
    const { low = 0, high = 0 } = impliedWeight({ whole: 3.02, first: 2.9, second: 3.28 }, 2) ?? {}
    expect(high - low).toBeCloseTo(0.0526, 3)
  })

  it('can be anything where the rates are no further apart than rounding moves them', () => {
    expect(impliedWeight({ whole: 3, first: 3, second: 3 }, 2)).toBeNull()
    expect(impliedWeight({ whole: 3, first: 3.01, second: 3 }, 2)).toBeNull()
    expect(impliedWeight({ whole: 3, first: 3.02, second: 3 }, 2)).not.toBeNull()
  })

  it('has bounds that the true weight lies within, whatever was rounded', () => {
    fc.assert(
      fc.property(rate, rate, part, fc.integer({ min: 1, max: 3 }), (first, second, weight, decimals) => {
        const whole = weight * first + (1 - weight) * second
        const implied = impliedWeight(
          { whole: roundTo(whole, decimals), first: roundTo(first, decimals), second: roundTo(second, decimals) },
          decimals,
        )
        if (implied === null) return
        expect(weight).toBeGreaterThanOrEqual(implied.low - 1e-6)
        expect(weight).toBeLessThanOrEqual(implied.high + 1e-6)
      }),
    )
  })
})
