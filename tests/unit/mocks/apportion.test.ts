import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apportion } from '../../../mocks/apportion.ts'

it('gives whole parts that sum to the total and lie within one of their exact share', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
    .filter((all) => all.some((one) => one > 0))
  fc.assert(
    fc.property(fc.nat(5000), weights, (total, shares) => {
      const sum = shares.reduce((a, b) => a + b, 0)
      const parts = apportion(total, shares)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
      parts.forEach((part, i) => {
        expect(Number.isInteger(part)).toBe(true)
        expect(Math.abs(part - (total * (shares[i] ?? 0)) / sum)).toBeLessThan(1)
      })
    }),
  )
})

it('gives nobody to nothing', () => {
  expect(apportion(5, [0, 0])).toEqual([0, 0])
})
