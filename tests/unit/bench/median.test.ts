import { describe, expect, it } from 'vitest'
import { median } from '../../bench/median.ts'

describe('median', () => {
  it('is the middle number, whatever the order', () => {
    expect(median([9, 1, 2])).toBe(2)
  })

  it('is halfway between the two in the middle', () => {
    expect(median([4, 1, 2, 100])).toBe(3)
  })

  it('is no number where there are none', () => {
    expect(median([])).toBeNaN()
  })
})
