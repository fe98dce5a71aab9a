import { describe, expect, it } from 'vitest'
import { buildOption } from '../../../src/charts/buildOption.ts'
import { dotPlotOption } from '../../../src/charts/dotPlot.ts'
import { dotLayoutOf } from '../../../src/charts/dotPlotLayout.ts'
import { magnify } from '../../../src/charts/magnify.ts'
import { slideLanes } from '../../../src/charts/slideLanes.ts'
import { fullExhibit, madeUpReader, viewOf } from '../exhibits/feedExhibits.ts'

/** Keys whose numbers are no pixels: places on axes, order, time and share. */
const noPixels =
  /^(xAxisIndex|yAxisIndex|gridIndex|datasetIndex|z|min|max|interval|customValues|duration|fontWeight|opacity|origin|rotation)$/

/** Every number of an option outside of its figures, under the key that it stands at. */
function numbersIn(value: unknown, key = ''): readonly (readonly [string, number])[] {
  if (key === 'dataset' || key === 'decal') return []
  if (typeof value === 'number') return [[key, value]]
  if (Array.isArray(value)) return value.flatMap((item) => numbersIn(item, key))
  return value === null || typeof value !== 'object' ? [] : Object.entries(value).flatMap(([k, inner]) => numbersIn(inner, k))
}

async function options(): Promise<readonly object[]> {
  const reader = await madeUpReader()
  const frame = { look: 'light', size: 'page', width: 860, height: 490 } as const
  const views = [
    viewOf('sickLeave', { splitBy: 'sex', scale: 'zoom' }),
    viewOf('headcount'),
    viewOf('age'),
    viewOf('turnover'),
    viewOf('sexShare'),
    viewOf('longTermSickLeave'),
  ]
  const series = await Promise.all(views.map((view) => fullExhibit(reader, view)))
  const compared = await fullExhibit(reader, { ...viewOf('turnover'), page: 'compare' })
  if (compared.kind !== 'compare') throw new Error('there is no comparison')
  return [
    ...series.flatMap((exhibit) => (exhibit.kind === 'series' ? [buildOption(exhibit.set, frame)] : [])),
    dotPlotOption(compared.set, dotLayoutOf(compared.set, 860), 'light'),
  ]
}

describe('a magnified chart', () => {
  it('has every number of pixels that many times as large, and all other numbers as they were', async () => {
    for (const option of await options()) {
      const larger = numbersIn(magnify(option, 2))
      numbersIn(option).forEach(([key, number], i) => {
        expect(larger[i], key).toEqual([key, noPixels.test(key) ? number : 2 * number])
      })
    }
  })

  it('has its figures and patterns untouched, and is itself at once its size', async () => {
    for (const option of await options()) {
      expect(magnify(option, 3)).toHaveProperty('dataset', (option as { dataset: unknown }).dataset)
      expect(magnify(option, 1)).toEqual(option)
    }
  })
})

describe('the lanes of a comparison on a slide', () => {
  it('fill the height where that can be, and stay apart where it can not', async () => {
    const exhibit = await fullExhibit(await madeUpReader(), { ...viewOf('sickLeave'), page: 'compare' })
    if (exhibit.kind !== 'compare') throw new Error('there is no comparison')
    const layout = dotLayoutOf(exhibit.set, 800)
    const filled = slideLanes(layout, layout.height + 40)
    expect(filled.height).toBeLessThanOrEqual(layout.height + 40)
    expect(filled.height).toBeGreaterThan(layout.height + 40 - layout.lanes.length)
    expect(slideLanes(layout, layout.height)).toEqual(layout)
    expect(slideLanes(layout, 60).laneHeight).toBe(20)
    expect(slideLanes(layout, 9000).laneHeight).toBe(56)
  })
})
