import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo } from '../../../src/domain/rounding.ts'
import { bareNumber } from '../../../src/words/bareNumber.ts'

describe('a number for programs', () => {
  it.each([
    [2.79, 2, '2,79', '2.79'],
    [2.8, 2, '2,80', '2.80'],
    [1299, 0, '1299', '1299'],
    [-0.2, 1, '-0,2', '-0.2'],
    [-0.04, 1, '0,0', '0.0'],
    [28.749999999999996, 2, '28,75', '28.75'],
    [12345678.5, 1, '12345678,5', '12345678.5'],
  ])('%d with %d decimals is %s', (value, decimals, swedish, english) => {
    expect(bareNumber(value, decimals, ',')).toBe(swedish)
    expect(bareNumber(value, decimals, '.')).toBe(english)
  })

  it('is the shown number again when it is read', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), (number, decimals) => {
        expect(Number(bareNumber(number, decimals, '.'))).toBe(roundTo(number, decimals))
      }),
    )
  })
})
