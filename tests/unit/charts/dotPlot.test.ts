import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotPlotOption } from '../../../src/charts/dotPlot.ts'
import { dotLayoutOf, laneAt } from '../../../src/charts/dotPlotLayout.ts'
import { dotReadoutAt } from '../../../src/charts/dotReadout.ts'
import { echarts } from '../../../src/charts/echarts.ts'
import { finishDotPlot } from '../../../src/charts/finishDotPlot.ts'
import { textWidth } from '../../../src/charts/frame.ts'
import type { Look } from '../../../src/charts/look.ts'
import type { CompareSet } from '../../../src/series/compareSet.ts'
import { compareTableOf } from '../../../src/table/compareTable.ts'
import { comparedSet, comparedSources, figuresOf, leaversOf, treeOf } from '../series/madeComparison.ts'

const leavers = leaversOf({
  town: [300, 3000],
  school: [90, 900],
  oak: [30, 300],
  ash: [60, 300],
  elm: ['c', 300],
  care: [33, 300],
})
/** One year alone of so few persons would not tell the units apart. */
const years = ['2021', '2022', '2023']
const set = comparedSet(comparedSources('turnover', figuresOf('turnover', years, leavers), { chosen: ['care'] }))
const hours = (unit: string, { measure, group }: Record<string, string>) => {
  if (measure === 'ordinaryHours') return 100
  if (measure !== 'sickHours') return null
  return unit === 'elm' && group === 'men' ? 'c' : group === 'women' ? 6 : 3
}
const bySex = comparedSet(comparedSources('sickLeave', figuresOf('sickLeave', ['2023'], hours)), { splitBy: 'sex' })

/** So many siblings under one roof, with names as long as they come. */
function manySiblings(count: number): CompareSet {
  const name = 'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet'
  const ids = Array.from({ length: count }, (_, i) => `u${i}`)
  const list = [
    { id: 'top', label: 'Staden', parent: null, children: ids },
    ...ids.map((id, i) => ({ id, label: `${name} ${i}`, parent: 'top', children: [] })),
  ]
  const cell = (_: string, { measure }: Record<string, string>) =>
    measure === 'leavers' ? 9 : measure === 'employees' ? 99 : null
  const figures = figuresOf('turnover', ['2023'], cell, list)
  return comparedSet(comparedSources('turnover', figures, { tree: treeOf(list), unit: ids[0] ?? '' }))
}

const draw = (drawn: CompareSet, width = 1040, look: Look = 'light') => dotPlotOption(drawn, dotLayoutOf(drawn, width), look)

function columnOf(option: ReturnType<typeof draw>, name: string): readonly unknown[] {
  const { dimensions, source } = option.dataset[0] as { dimensions: readonly string[]; source: readonly (readonly unknown[])[] }
  return source.map((row) => row[dimensions.indexOf(name)])
}

const find = (option: ReturnType<typeof draw>, id: string) => option.series.find((one) => one.id === id)

describe('dotPlotOption', () => {
  it('is plain data in every look and width: equal to its own JSON round trip', () => {
    for (const drawn of [set, bySex, manySiblings(1), manySiblings(40)]) {
      for (const look of ['light', 'dark', 'print'] as const) {
        for (const width of [320, 1040]) {
          const option = draw(drawn, width, look)
          expect(JSON.parse(JSON.stringify(option))).toEqual(option)
        }
      }
    }
  })

  it('draws a comparison as reviewed', async () => {
    await expect(`${JSON.stringify(draw(set), null, 1)}\n`).toMatchFileSnapshot('./options/compare.snap')
    await expect(`${JSON.stringify(draw(bySex, 320), null, 1)}\n`).toMatchFileSnapshot('./options/compareBySex.snap')
  })

  it('has a colour and a word for the units that are told apart, and for no others', () => {
    const option = draw(set)
    expect(find(option, 'turnover/apart')).toMatchObject({ itemStyle: { color: '#0B62A4' } })
    expect(columnOf(option, 'turnover/apart').filter((value) => value !== null)).toEqual([20])
    expect(JSON.stringify(option.title)).toContain('skiljer sig')
    const alike = draw(manySiblings(3))
    expect(find(alike, 'turnover/apart')).toBeUndefined()
    expect(JSON.stringify(alike.title)).not.toContain('skiljer sig')
  })

  it('has a lane for each unit in the order of the set, under the names of their groups', () => {
    const option = draw(set)
    const said = columnOf(option, 'name').map((name, i) => name || columnOf(option, 'nameOwn')[i] || columnOf(option, 'title')[i])
    expect(said).toEqual([
      'Staden',
      'Skolan',
      'Enheterna i Skolan',
      'Ekskolan',
      'Askskolan',
      'Almskolan',
      'Valda enheter',
      'Omsorgen',
    ])
    expect(columnOf(option, 'y')).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5])
  })

  it('sets the own unit apart: darker, larger, its name bold', () => {
    const option = draw(set)
    expect(columnOf(option, 'turnover/own')).toEqual([null, null, null, 10, null, null, null, null])
    const [own, near] = [find(option, 'turnover/own'), find(option, 'turnover/near')] as {
      symbolSize: number
      itemStyle: object
    }[]
    expect(own?.symbolSize).toBeGreaterThan(near?.symbolSize ?? 0)
    expect(own?.itemStyle).toMatchObject({ color: '#1B3848' })
    expect(near?.itemStyle).toMatchObject({ color: '#8794A1' })
    expect(find(option, 'text/nameOwn')).toMatchObject({ label: { fontWeight: 600 } })
  })

  it('never has a dot for what is withheld, and never its number', () => {
    const option = draw(set)
    expect(columnOf(option, 'turnover/near')[5]).toBeNull()
    expect(columnOf(option, 'words')[5]).toBe('skyddat')
  })

  it('holds nothing of a withheld unit’s other numbers, in plot, table or words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7000, max: 9999 }), (employees) => {
        const secret = leaversOf({ oak: [30, 300], ash: [31, 300], elm: ['c', employees] })
        const hidden = comparedSet(comparedSources('turnover', figuresOf('turnover', ['2023'], secret)))
        const everything = JSON.stringify([draw(hidden), hidden, compareTableOf(hidden)]).replaceAll('\u00a0', '')
        // As a number of its own: the decimals of a bound, or a colour, may hold the same digits by chance.
        expect(everything).not.toMatch(new RegExp(`(?<![\\d.#])${employees}(?!\\d)`))
        expect(columnOf(draw(hidden), 'turnover/near').at(-1)).toBeNull()
      }),
      { numRuns: 30 },
    )
  })

  it('draws bounds as strokes from the lower to the upper, none for what has none', () => {
    const [, others, own] = draw(set).dataset as { source: readonly (readonly (number | null)[])[] }[]
    expect(own?.source).toHaveLength(3)
    const [low, high] = own?.source ?? []
    expect(low?.[0]).toBeCloseTo(7.08, 1)
    expect(high?.[0]).toBeCloseTo(13.92, 1)
    expect(others?.source).toHaveLength(4 * 3)
  })

  it('drops a line from what the units are parts of, dashed from the whole and dotted from the unit above', () => {
    const option = draw(set)
    const guide = (id: string) => option.dataset[(find(option, id) as { datasetIndex: number }).datasetIndex]?.source
    expect(guide('guide/whole')).toEqual([
      [10, 0.5],
      [10, 8],
    ])
    expect(guide('guide/above')).toEqual([
      [10, 1.5],
      [10, 8],
    ])
    expect(find(option, 'guide/whole')).toMatchObject({ lineStyle: { type: 'dashed' } })
    expect(find(option, 'guide/above')).toMatchObject({ lineStyle: { type: 'dotted' } })
  })

  it('gives women and men their own colours and symbols, and says what is withheld of a row', () => {
    const option = draw(bySex)
    expect(find(option, 'women/near')).toMatchObject({ symbol: 'circle', itemStyle: { color: '#43246F' } })
    expect(find(option, 'men/near')).toMatchObject({ symbol: 'rect', itemStyle: { color: '#C26A00' } })
    expect(columnOf(option, 'value').at(-1)).toBe('män skyddat')
    expect(option.title.map(({ text }) => text).join()).toContain('Kvinnor')
  })

  it('draws provisional figures hollow', () => {
    const rows = set.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, points: row.points.map((point) => ({ ...point, flags: 'p' })) })),
    }))
    const option = draw({ ...set, sections: rows })
    expect(find(option, 'turnover/near/provisional')).toMatchObject({ itemStyle: { color: '#FFFFFF', borderColor: '#8794A1' } })
    expect(option.title.map(({ text }) => text).join()).toContain('preliminärt')
    expect(find(draw(set), 'turnover/whole')).toMatchObject({ itemStyle: { borderColor: '#FFFFFF' } })
  })

  it('lies a band under the own unit from edge to edge of the plot, in its lane', () => {
    const option = draw(set)
    const band = find(option, 'own-band') as { datasetIndex: number }
    const lane = columnOf(option, 'nameOwn').findIndex((name) => name !== '' && name !== null)
    expect(option.dataset[band.datasetIndex]?.source).toEqual([
      [0, lane],
      [25, lane],
    ])
    expect(band).toMatchObject({ type: 'line', lineStyle: { width: 0 }, areaStyle: { origin: lane + 1, opacity: 1 }, z: -1 })
  })

  it('begins at zero', () => {
    expect(draw(set).xAxis[0]).toMatchObject({ min: 0, max: 25 })
  })
})

describe('dotLayoutOf', () => {
  it('is as high as its rows need', () => {
    const [one, forty] = [dotLayoutOf(manySiblings(1), 1040), dotLayoutOf(manySiblings(40), 1040)]
    expect(forty.box.height - one.box.height).toBe(40 * 30)
  })

  it('stands names over the dots on a phone, and gives them at most two fifths of a wide screen', () => {
    const phone = dotLayoutOf(manySiblings(5), 326)
    expect(phone).toMatchObject({ stacked: true })
    expect(phone.box.width).toBeGreaterThan(200)
    const desk = dotLayoutOf(manySiblings(5), 1040)
    expect(desk.box.left).toBeLessThanOrEqual(416)
  })

  it('keeps every text inside the picture', () => {
    for (const drawn of [set, bySex, manySiblings(3)]) {
      for (const width of [310, 326, 720, 1040]) {
        const layout = dotLayoutOf(drawn, width)
        const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: layout.height })
        chart.setOption(finishDotPlot(dotPlotOption(drawn, layout, 'light')))
        const svg = chart.renderToSVGString()
        chart.dispose()
        const outside = [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].filter(([, tag = '', text = '']) => {
          const x = Number(/translate\(([-\d.]+)/.exec(tag)?.[1] ?? 0) + Number(/\sx="([^"]*)"/.exec(tag)?.[1] ?? 0)
          const size = Number(/(\d+)px/.exec(tag)?.[1] ?? 14)
          const reach = /text-anchor="(middle|end)"/.test(tag) ? 0 : textWidth(text, size)
          return x < -2 || x + reach > width + 4
        })
        expect(outside.map(([, , text]) => text)).toEqual([])
      }
    }
  })
})

describe('a dot plot read off', () => {
  const layout = dotLayoutOf(set, 1040)

  it('finds the unit at a height, and none at a group’s name', () => {
    const middle = (i: number) => layout.box.top + (i + 0.5) * layout.laneHeight
    expect(laneAt(layout, middle(3))).toBe(3)
    expect(laneAt(layout, middle(2))).toBeNull()
    expect(laneAt(layout, 0)).toBeNull()
    expect(laneAt(layout, layout.height)).toBeNull()
  })

  it('says the figure, the persons, the bounds and what the unit is to the own one', () => {
    const readout = dotReadoutAt(set, layout, 4)
    expect(readout).toMatchObject({ unit: 'Askskolan', relation: 'högre' })
    expect(readout?.rows[0]).toMatchObject({ text: '20,0\u00a0%', notes: ['60 av 300', '95\u00a0%-intervall 15,9–24,9'] })
    expect(dotReadoutAt(set, layout, 5)?.rows[0]).toMatchObject({ text: 'skyddat', notes: [] })
    expect(dotReadoutAt(set, layout, 2)).toBeNull()
  })
})
