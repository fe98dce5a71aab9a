import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PersonBase, personEquivalent, pointsOfOne } from '../../../src/domain/personEquivalent.ts'

const staff = (size: number): PersonBase => ({ basis: 'staff', size })
const hours = (size: number): PersonBase => ({ basis: 'hours', size })
const points = fc.double({ min: -100, max: 100, noNaN: true })
const anyBase = fc.record({
  basis: fc.constantFrom('hours', 'staff', 'persons'),
  size: fc.double({ min: 0, max: 1e8, noNaN: true }),
})

describe('the persons of a change', () => {
  it('are one for the points that one of 299 makes', () => {
    expect(pointsOfOne(staff(299))).toBeCloseTo(0.334, 3)
    expect(personEquivalent(pointsOfOne(staff(299)), staff(299))).toBeCloseTo(1, 12)
  })

  it('are 0,69 for −0,23 points of 299 and 0,38 for 1,66 points of 23', () => {
    expect(personEquivalent(2.79 - 3.02, staff(299))).toBeCloseTo(0.6877, 4)
    expect(personEquivalent(6.43 - 4.77, staff(23))).toBeCloseTo(0.3818, 4)
  })

  it('are counted in full-time years of 1 980 hours where hours are given', () => {
    expect(personEquivalent(0.5, hours(1980 * 400))).toBeCloseTo(2, 12)
    expect(pointsOfOne(hours(1980 * 400))).toBeCloseTo(0.25, 12)
  })

  it('are not told of ten persons or fewer, nor of their hours', () => {
    expect(personEquivalent(5, staff(10))).toBeNull()
    expect(personEquivalent(5, staff(0))).toBeNull()
    expect(personEquivalent(5, hours(1980 * 10))).toBeNull()
    expect(personEquivalent(5, staff(11))).toBeCloseTo(0.55, 12)
  })

  it('are the same whichever way the change went, and never below none', () => {
    fc.assert(
      fc.property(points, anyBase, (difference, base) => {
        const persons = personEquivalent(difference, base)
        expect(personEquivalent(-difference, base)).toEqual(persons)
        if (persons !== null) expect(persons).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('are more for a larger change and for a larger base', () => {
    fc.assert(
      fc.property(points, points, anyBase, fc.double({ min: 1, max: 10, noNaN: true }), (a, b, base, times) => {
        const [less, more] = [a, b].sort((one, other) => Math.abs(one) - Math.abs(other)) as [number, number]
        expect(personEquivalent(more, base) ?? 0).toBeGreaterThanOrEqual(personEquivalent(less, base) ?? 0)
        const larger = { ...base, size: base.size * times }
        expect(personEquivalent(a, larger) ?? 0).toBeGreaterThanOrEqual(personEquivalent(a, base) ?? 0)
      }),
    )
  })
})
