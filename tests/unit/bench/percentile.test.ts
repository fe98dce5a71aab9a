import { describe, expect, it } from 'vitest'
import { percentile } from '../../bench/percentile.ts'

describe('percentile', () => {
  it('is the number that such a share lie at or under, whatever the order', () => {
    const numbers = Array.from({ length: 40 }, (_, i) => 40 - i)
    expect(percentile(numbers, 0.95)).toBe(38)
    expect(percentile(numbers, 0.5)).toBe(20)
  })

  it('is one of the numbers, the largest for all and the smallest for none of them', () => {
    expect(percentile([7, 3, 10], 1)).toBe(10)
    expect(percentile([7, 3, 10], 0)).toBe(3)
    expect(percentile([5], 0.95)).toBe(5)
  })

  it('is no number where there are none', () => {
    expect(percentile([], 0.95)).toBeNaN()
  })
})
