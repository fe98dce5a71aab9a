import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charts } from '../../bench/reference/charts.ts'
import { type Feed, valueAt } from '../../bench/reference/cube.ts'

const read = (name: string) => JSON.parse(readFileSync(`public/feeds/kommunstaben/${name}.json`, 'utf8')) as Feed

describe('the reference page', () => {
  it('draws the figures that the app draws', () => {
    expect(valueAt(read('headcount'), { time: '2023', employment: 'permanent', sex: 'total' })).toBe(283)
    expect(valueAt(read('turnover'), { time: '2023', measure: 'leavers' })).toBe(33)
  })

  it.each(charts)('finds every figure of $id', ({ feed, series }) => {
    const cube = read(feed)
    const year = cube.dimension['time']?.category.index.at(-1) ?? ''
    expect(Object.values(series).map((figure) => typeof figure(cube, year))).not.toContain('object')
  })
})
