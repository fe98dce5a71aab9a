import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, drawBetween } from '../../../mocks/seed.ts'

describe('draw', () => {
  it('gives the same number for the same seed and key', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer(), (seed, key, number) => {
        expect(draw(seed, key, number)).toBe(draw(seed, key, number))
      }),
    )
  })

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, key) => {
        const number = drawBetween(-2, 3, seed, key)
        expect(number).toBeGreaterThanOrEqual(-2)
        expect(number).toBeLessThan(3)
      }),
    )
  })

  it('spreads near keys evenly', () => {
    const numbers = Array.from({ length: 2000 }, (_, i) => draw('exempel', 'unit', i))
    const tenths = Array.from({ length: 10 }, (_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length)
    for (const count of tenths) expect(count).toBeGreaterThan(130)
  })
})
