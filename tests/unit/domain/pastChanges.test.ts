import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { t95, usualChange, withYears } from '../../../src/domain/pastChanges.ts'

describe("Student's t", () => {
  // R 4.2.2: qt(0.975, c(8, 9, 13, 20, 40))
  it.each([
    [8, 2.306004],
    [9, 2.262157],
    [13, 2.160369],
    [20, 2.085963],
    [40, 2.021075],
  ])('on %i degrees is %f', (degrees, expected) => expect(t95(degrees)).toBeCloseTo(expected, 4))
})

/** Independent values, by numpy and scipy: `d = np.diff(x)[:-1]; t.ppf(.975, len(d)) * np.sqrt((d ** 2).mean())`. */
describe('what is usual', () => {
  it("is that of the past alone: the review's 5 6 5 6 5 6 5 6 5 9 is far outside it", () => {
    expect(usualChange([5, 6, 5, 6, 5, 6, 5, 6, 5, 9])).toMatchObject({ usual: 1, changes: 8 })
    expect(usualChange([5, 6, 5, 6, 5, 6, 5, 6, 5, 9]).limit).toBeCloseTo(2.306, 3)
  })

  it.each([
    [[5.48, 5.61, 5.29, 5.83, 5.57, 5.92, 5.66, 5.38, 5.71, 5.52, 6.04, 5.79], 0.34093988, 0.75966139],
    [[5, 5.2, 4.9, 5.1, 5, 5.3, 4.9, 5.2, 5, 5.1, 5.2], 0.25166115, 0.56929707],
  ])('is as computed elsewhere', (points, usual, limit) => {
    expect(usualChange(points).usual).toBeCloseTo(usual, 7)
    expect(usualChange(points).limit).toBeCloseTo(limit, 4)
  })

  it('does not move with the judged year, nor with the level, and is as wide in the mirror', () => {
    const points = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 10, maxLength: 20 })
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 100 }), (some, last) => {
        const { limit } = usualChange(some)
        expect(usualChange([...some.slice(0, -1), last]).limit).toBe(limit)
        expect(usualChange(some.map((point) => point + last)).limit).toBeCloseTo(limit, 9)
        expect(usualChange(some.map((point) => -point)).limit).toBeCloseTo(limit, 9)
      }),
    )
  })

  it('is at least the step that the source has rounded to: one more of it can be rounding', () => {
    const still = Array.from({ length: 10 }, () => 5.1)
    const limit = (last: number) => Math.abs(last - 5.1) > usualChange([...still, last], 0.1).limit
    expect([5.2, 5, 5.3, 4.9].map(limit)).toEqual([false, false, true, true])
  })
})

describe('an interval with what years differ', () => {
  it('adds a tenth of the level of each year as ten years would know it', () => {
    const { low, high } = withYears({ low: 0, high: 0 }, [10, 10])
    expect(high).toBeCloseTo(2.306 * Math.SQRT2, 3)
    expect(low).toBeCloseTo(-high, 9)
  })
})
