import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apportion } from '../../../mocks/apportion.ts'

it('gives whole parts that sum to the total and lie within one of their exact share', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
    .filter((all) => all.some((one) => one > 0))
  const luck = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.nat(5000), weights, luck, (total, shares, chance) => {
      const sum = shares.reduce((a, b) => a + b, 0)
      const parts = apportion(total, shares, chance)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
      parts.forEach((part, i) => {
        expect(Number.isInteger(part)).toBe(true)
        expect(Math.abs(part - (total * (shares[i] ?? 0)) / sum)).toBeLessThan(1 + 1e-9)
      })
    }),
  )
})

it('gives nobody to nothing', () => {
  expect(apportion(5, [0, 0], 0.5)).toEqual([0, 0])
})

it('rounds no part down in all of many small divisions', () => {
  const divisions = Array.from({ length: 100 }, (_, i) => apportion(3, [4, 4, 1], i / 100))
  expect(divisions.reduce((sum, [, , last = 0]) => sum + last, 0)).toSatisfy((sum: number) => sum > 25 && sum < 42)
})
