import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, drawBetween, hashOf } from '../../../mocks/seed.ts'

const number = fc.integer({ min: 0, max: 5000 })

describe('draw', () => {
  it('gives the same number for the same key and place', () => {
    fc.assert(
      fc.property(fc.string(), number, number, number, (key, topic, year, part) => {
        expect(draw(hashOf(key), topic, year, part)).toBe(draw(hashOf(key), topic, year, part))
      }),
    )
  })

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), number, number, (key, topic, year) => {
        const drawn = drawBetween(-2, 3, hashOf(key), topic, year)
        expect(drawn).toBeGreaterThanOrEqual(-2)
        expect(drawn).toBeLessThan(3)
      }),
    )
  })

  const key = hashOf('exempel')
  it.each([
    ['keys', (i: number) => draw(hashOf(`exempel/${i}`))],
    ['topics', (i: number) => draw(key, i)],
    ['years', (i: number) => draw(key, 1, i)],
    ['parts', (i: number) => draw(key, 1, 2010, i)],
  ])('spreads near %s evenly', (_, drawAt) => {
    const drawn = Array.from({ length: 2000 }, (_unused, i) => drawAt(i))
    const tenths = Array.from({ length: 10 }, (_unused, tenth) => drawn.filter((each) => Math.floor(each * 10) === tenth).length)
    for (const count of tenths) expect(count).toBeGreaterThan(130)
  })
})
