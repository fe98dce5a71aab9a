import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { driverBars } from '../../../src/charts/driverBars.ts'
import type { DriverStep } from '../../../src/series/driversSet.ts'

const step = (id: string, start: number, end: number): DriverStep => ({ id, kind: 'group', label: id, start, end, text: '' })

describe('the bars of a divided change', () => {
  it('fill the picture from the least end to the greatest, zero among them', () => {
    const { zero, bars } = driverBars([step('a', 0, 3), step('b', 3, -1), step('total', 0, -1)])
    expect(zero).toBe(25)
    expect(bars.map(({ left, width, end, side }) => [left, width, end, side])).toEqual([
      [25, 75, 100, 'right'],
      [0, 100, 0, 'left'],
      [0, 25, 0, 'left'],
    ])
  })

  it('begin at zero where nothing is below it', () => {
    expect(driverBars([step('a', 0, 2), step('total', 0, 2)]).zero).toBe(0)
    expect(driverBars([step('a', 0, -2), step('total', 0, -2)]).zero).toBe(100)
  })

  it('have no width where nothing changed', () => {
    expect(driverBars([step('a', 0, 0)])).toMatchObject({ zero: 50, bars: [{ left: 50, width: 0 }] })
  })

  it('never leave the picture and keep their proportions', () => {
    const value = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 }), (ends) => {
        const { bars } = driverBars(ends.map(([start, end], i) => step(String(i), start, end)))
        for (const { left, width } of bars) {
          expect(left).toBeGreaterThanOrEqual(-1e-9)
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9)
        }
      }),
    )
  })
})
