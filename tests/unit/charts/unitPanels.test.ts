import { describe, expect, it } from 'vitest'
import { buildOption } from '../../../src/charts/buildOption.ts'
import { chartHeight } from '../../../src/charts/chartHeight.ts'
import { styleOf } from '../../../src/charts/look.ts'
import { readoutAt } from '../../../src/charts/readout.ts'
import { unitPanels } from '../../../src/series/unitPanels.ts'
import { axis, series, setOf } from './fixtures.ts'

const beside = (id: string, label: string, figures: readonly number[], nth = 0) =>
  series(`${id}:all`, label, figures, { role: 'comparison', beside: 'chosen', nth })
const own = series('all', 'Ekskolan', [3, 4, 5])
const list = [own, beside('a', 'Askskolan', [4, 5, 6]), beside('b', 'Kommunledningsförvaltningen', [2, 2, 2], 1)]
const units = setOf(list, axis(8, 2), { arrangement: 'units', panels: unitPanels(list, axis(8, 2)) })
const draw = (width: number) =>
  buildOption(units, { look: 'light', width, height: chartHeight(units, 'page', width), size: 'page' })

const columnOf = (name: string) => {
  const { dimensions, source } = draw(1040).dataset[0] as {
    dimensions: readonly string[]
    source: readonly (readonly unknown[])[]
  }
  return source.map((row) => row[dimensions.indexOf(name)])
}

describe('a panel per unit', () => {
  it('draws the own unit in each under an id of the panel’s, thin beside the unit', () => {
    const drawn = draw(1040).series.filter(({ type }) => type === 'line') as {
      id: string
      lineStyle: { width: number; color: string }
    }[]
    const lines = Object.fromEntries(drawn.map(({ id, lineStyle }) => [id, lineStyle]))
    expect(Object.keys(lines).sort()).toEqual(['a:all', 'a:all/all', 'b:all', 'b:all/all'])
    expect(lines['a:all']?.width).toBeGreaterThan(lines['a:all/all']?.width ?? 9)
    expect(lines['a:all/all']?.color).toBe('#1B3848')
    expect(columnOf('b:all/all')).toEqual([3, 4, 5])
    expect(new Set(draw(1040).dataset[0]?.dimensions).size).toBe(draw(1040).dataset[0]?.dimensions.length)
  })

  it('prints each unit’s latest value away from the own line, and names the own one once', () => {
    expect(columnOf('a:all/above')).toEqual(['', '', '6,0'])
    expect(columnOf('b:all/below')).toEqual(['', '', '2,0'])
    const titles = draw(1040).title.map(({ text }) => text)
    expect(titles.filter((text) => text.includes('Ekskolan'))).toHaveLength(1)
  })

  it('has plots of one size and scale', () => {
    const { grid, yAxis } = draw(1040)
    expect(new Set(grid.map(({ height, width }) => `${Math.round(width)} ${height}`)).size).toBe(1)
    expect(new Set(yAxis.map(({ min, max, interval }) => `${min} ${max} ${interval}`)).size).toBe(1)
  })

  it('cuts a name that its panel has no room for', () => {
    expect(
      draw(320)
        .title.map(({ text }) => text)
        .join(),
    ).toMatch(/Kommunlednings\p{L}*…/u)
  })

  it('is read off panel by panel', () => {
    expect(readoutAt(units, 2, 1).rows.map(({ label }) => label)).toEqual(['Ekskolan', 'Kommunledningsförvaltningen'])
    expect(readoutAt(units, 2).rows).toHaveLength(3)
  })

  it('breaks a unit’s line where its own series begins anew', () => {
    const broken = [own, { ...list[1], flags: ['', 'b', ''] } as typeof own]
    const set = setOf(broken, axis(8, 2), { arrangement: 'units', panels: unitPanels(broken, axis(8, 2)) })
    const option = buildOption(set, { look: 'light', width: 1040, height: 300, size: 'page' })
    const ids = option.series.map(({ id }) => id)
    expect(ids).toContain('a:all/part1')
    expect(ids).not.toContain('a:all/all/part1')
  })
})

describe('the look of a unit beside the own one', () => {
  it('tells the whole, the unit above and the chosen ones apart without colour', () => {
    const looks = (['whole', 'above', 'chosen'] as const).map((why) =>
      styleOf({ id: 'x', role: 'comparison', beside: why }, 'light'),
    )
    expect(looks.map(({ dash, hollow, symbol }) => [dash, hollow, symbol])).toEqual([
      ['dashed', true, 'diamond'],
      ['dotted', false, 'diamond'],
      ['solid', true, 'circle'],
    ])
    const chosen = [0, 1, 2].map((nth) => styleOf({ id: 'x', role: 'comparison', beside: 'chosen', nth }, 'light').symbol)
    expect(new Set(chosen).size).toBe(3)
  })

  it('has the given grey', () => {
    expect(styleOf({ id: 'x', role: 'comparison', beside: 'chosen' }, 'light').fill).toBe('#8794A1')
  })
})
