import { describe, expect, it } from 'vitest'
import { buildOption } from '../../../src/charts/buildOption.ts'
import { bandsAt, periodAt, readoutAt } from '../../../src/charts/readout.ts'
import { age, turnover, withGap } from './fixtures.ts'

const plots = [
  { left: 40, top: 20, width: 100, height: 200 },
  { left: 160, top: 20, width: 100, height: 200 },
].map((box) => ({ ...box, outerBoundsMode: 'none' as const }))

describe('readoutAt', () => {
  it('says what every drawn series has in a year, also why something is absent', () => {
    const { period, rows } = readoutAt(withGap, 3)
    expect(period).toBe('2020')
    expect(rows.map(({ label, text }) => `${label}: ${text}`)).toEqual(['Kvinnor: skyddat', 'Män: 2,1\u00a0%'])
  })

  it('has the persons and the bounds behind a share', () => {
    expect(readoutAt(turnover, 1).rows[0]?.note).toBe('33 av 283; 95\u00a0%-intervall 8,4–15,9')
  })

  it('leaves out what only the table has', () => {
    const hidden = { ...withGap, series: withGap.series.map((series, i) => ({ ...series, inChart: i > 0 })) }
    expect(readoutAt(hidden, 0).rows).toHaveLength(withGap.series.length - 1)
  })
})

describe('periodAt', () => {
  it('finds the period under a point in any panel', () => {
    expect(periodAt(plots, 5, { x: 40, y: 30 })).toBe(0)
    expect(periodAt(plots, 5, { x: 139, y: 219 })).toBe(4)
    expect(periodAt(plots, 5, { x: 201, y: 100 })).toBe(2)
  })

  it('finds none outside the plots', () => {
    for (const point of [
      { x: 39, y: 30 },
      { x: 150, y: 30 },
      { x: 60, y: 19 },
      { x: 60, y: 220 },
    ]) {
      expect(periodAt(plots, 5, point)).toBeNull()
    }
  })

  it('agrees with the bands that mark a period in every panel of a real chart', () => {
    const { grid } = buildOption(age, { look: 'light', width: 1040, height: 460, size: 'page' })
    const periods = age.periods.length
    for (const i of age.periods.keys()) {
      for (const { left, top, width, height } of bandsAt(grid, periods, i)) {
        expect(periodAt(grid, periods, { x: left + width / 2, y: top + height / 2 })).toBe(i)
      }
    }
  })
})
