import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isNear,
  isOutside,
  isShift,
  isTrend,
  movingRanges,
  type ProcessLimits,
  processLimits,
  rulesBroken,
} from '../../../src/domain/xmr.ts'

/** `set.seed(123); rnorm(20)` in R. */
const published = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285, -0.44566197,
  1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716, 0.7013559, -0.47279141,
]
const rates = [5.48, 5.61, 5.29, 5.83, 5.57, 5.92, 5.66, 5.38, 5.71, 5.52, 6.04, 5.79]

const numbersOf = ({ centre, low, high }: ProcessLimits) => [centre, low, high]
const expectLimits = (limits: ProcessLimits, expected: readonly number[], decimals: number) =>
  numbersOf(limits).forEach((number, i) => expect(number).toBeCloseTo(expected[i] ?? Number.NaN, decimals))

/**
 * Independent values. The NHS-R Community's package NHSRplotthedots prints its limits for `published` as 0.142, -3.01 and 3.29
 * in tests/testthat/_snaps/ptd_spc_standard.md. More decimals, and the other series, by the definition in R 4.2.2:
 * `a <- mean(abs(diff(x))); c(mean(x), mean(x) - 2.66 * a, mean(x) + 2.66 * a)`; apart: `mean(abs(diff(x, lag = 3)))`.
 */
describe('process limits', () => {
  it('are those that the NHS package prints', () => {
    expectLimits(processLimits(published), [0.142, -3.01, 3.29], 2)
  })

  it('are those that R computes from the definition', () => {
    expectLimits(processLimits(published), [0.1416238035, -3.011379594, 3.294627201], 8)
    expectLimits(processLimits(rates), [5.65, 4.820563636, 6.479436364], 8)
    expectLimits(processLimits(rates, 3), [5.65, 4.919977778, 6.380022222], 8)
  })

  it('leave no range out, however large', () => {
    expectLimits(processLimits(published.with(14, 10)), [0.66941586, -4.59662518, 5.9354569], 8)
  })

  it('move with the level and widen with the scale', () => {
    const points = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 10, maxLength: 30 })
    fc.assert(
      fc.property(points, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (some, level, scale) => {
        const [one, other] = [processLimits(some), processLimits(some.map((point) => scale * point + level))]
        expectLimits(
          other,
          numbersOf(one).map((number) => scale * number + level),
          6,
        )
      }),
    )
  })
})

describe('moving ranges', () => {
  it('are one fewer than the points', () => {
    expect(movingRanges([3, 5, 4, 4])).toEqual([2, 1, 0])
  })

  it('reach over points that share data', () => {
    expect(movingRanges([3, 5, 4, 9], 2)).toEqual([1, 4])
  })
})

describe('the four rules', () => {
  const limits: ProcessLimits = { centre: 10, low: 7, high: 13 }

  it('1: a point outside the limit, not on it', () => {
    expect(isOutside([10, 13.1], limits, 1)).toBe(true)
    expect(isOutside([10, 13], limits, 1)).toBe(false)
    expect(isOutside([10, 6.9], limits, -1)).toBe(true)
    expect(isOutside([10, 6.9], limits, 1)).toBe(false)
    expect(isOutside([13.1, 10], limits, 1)).toBe(false)
  })

  // As ptd_seven_point_trend() in the package's own tests: 1:7 and 7:1 are trends, 1:6 and c(1:3, 3:6) are not.
  it('2: seven points that rise or fall all the way', () => {
    expect(isTrend([1, 2, 3, 4, 5, 6, 7], 1)).toBe(true)
    expect(isTrend([7, 6, 5, 4, 3, 2, 1], -1)).toBe(true)
    expect(isTrend([1, 2, 3, 4, 5, 6, 7], -1)).toBe(false)
    expect(isTrend([1, 2, 3, 4, 5, 6], 1)).toBe(false)
    expect(isTrend([1, 2, 3, 3, 4, 5, 6], 1)).toBe(false)
    expect(isTrend([1, 2, 3, 4, 5, 6, 7, 3], 1)).toBe(false)
  })

  it('3: seven points on one side of the centre, none on it', () => {
    expect(isShift([9, 11, 12, 11, 12, 11, 12, 11], limits, 1)).toBe(true)
    expect(isShift([9, 8, 9, 8, 9, 8, 9], limits, -1)).toBe(true)
    expect(isShift([11, 11, 11, 10, 11, 11, 11], limits, 1)).toBe(false)
    expect(isShift([11, 11, 11, 11, 11, 11], limits, 1)).toBe(false)
  })

  it('4: the latest and one of the two before it near the limit, all three on that side', () => {
    expect(isNear([12.5, 11, 12.5], limits, 1)).toBe(true)
    expect(isNear([11, 12.5, 12.5], limits, 1)).toBe(true)
    expect(isNear([7.5, 9, 7.5], limits, -1)).toBe(true)
    expect(isNear([12.5, 12.5, 11], limits, 1)).toBe(false)
    expect(isNear([12.5, 9, 12.5], limits, 1)).toBe(false)
    expect(isNear([7.5, 12.5], limits, 1)).toBe(false)
  })

  it('hold for mirrored points in the other direction', () => {
    const points = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 10, maxLength: 20 })
    fc.assert(
      fc.property(points, (some) => {
        const mirrored = some.map((point) => -point)
        expect(rulesBroken(mirrored, processLimits(mirrored), false)).toEqual(rulesBroken(some, processLimits(some), false))
      }),
    )
  })
})

describe('the rules that a change breaks', () => {
  const steady = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11]

  it('are those that go the way of the change', () => {
    const risen = [...steady, 16]
    expect(rulesBroken(risen, processLimits(risen), false)).toEqual(['outside'])
    const fallenBack = [...steady, 20, 16]
    expect(isOutside(fallenBack, { centre: 11, low: 9, high: 13 }, 1)).toBe(true)
    expect(rulesBroken(fallenBack, { centre: 11, low: 9, high: 13 }, false)).toEqual([])
  })

  it('are none where nothing has changed', () => {
    expect(rulesBroken([...steady, 16, 16], { centre: 10.5, low: 9, high: 12 }, false)).toEqual([])
    expect(
      rulesBroken(
        Array.from({ length: 12 }, () => 4),
        processLimits(Array.from({ length: 12 }, () => 4)),
        false,
      ),
    ).toEqual([])
  })

  it('are only the first where points overlap', () => {
    const rising = [5, 4, 5, 1, 2, 3, 4, 5, 6, 7]
    const limits = { centre: 4, low: -4, high: 12 }
    expect(rulesBroken(rising, limits, false)).toEqual(['trend'])
    expect(rulesBroken(rising, limits, true)).toEqual([])
    expect(rulesBroken([...rising, 13], limits, true)).toEqual(['outside'])
  })
})
