import { describe, expect, it } from 'vitest'
import { buildOption } from '../../../src/charts/buildOption.ts'
import { chartHeight, type Size } from '../../../src/charts/chartHeight.ts'
import { type Look, styleOf } from '../../../src/charts/look.ts'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import * as fixtures from './fixtures.ts'

const sets: readonly (readonly [string, SeriesSet])[] = Object.entries(fixtures).flatMap(([name, value]) =>
  typeof value === 'object' && 'periods' in value ? [[name, value] as const] : [],
)

function draw(set: SeriesSet, size: Size = 'card', width = 540, look: Look = 'light') {
  return buildOption(set, { look, width, height: chartHeight(set, size, width), size })
}

type Option = ReturnType<typeof draw>

const find = (option: Option, id: string) => option.series.find((one) => one.id === id)

function columnOf(option: Option, name: string): readonly unknown[] {
  const { dimensions, source } = option.dataset[0] as { dimensions: readonly string[]; source: readonly (readonly unknown[])[] }
  return source.map((row) => row[dimensions.indexOf(name)])
}

/** The places and heights of what a panel's table of marks has under a name. */
function pointsOf(option: Option, name: string, panel = 0): readonly (readonly unknown[])[] {
  const { dimensions = [], source = [] } = option.dataset[panel + 1] ?? {}
  const at = dimensions.indexOf(name)
  return (source as readonly (readonly unknown[])[]).flatMap((row) => (typeof row[at] === 'number' ? [[row[0], row[at]]] : []))
}

function withBand(bounds: { readonly min: number | null; readonly max: number | null }): SeriesSet {
  const band = { series: 'employees', ...bounds }
  return { ...fixtures.withTarget, marks: [fixtures.mark('target', '2023', null, { band })] }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

const colourOf = (option: Option, id: string) => (find(option, id) as { itemStyle: { color: string } }).itemStyle.color

describe('buildOption', () => {
  it.each(sets)('is plain data for %s: equal to its own JSON round trip', (_, set) => {
    for (const look of ['light', 'dark', 'print'] as const) {
      const option = draw(set, 'page', 1040, look)
      expect(JSON.parse(JSON.stringify(option))).toEqual(option)
    }
  })

  it.each(sets)('neither changes a frozen set nor depends on when it is called, for %s', (_, set) => {
    expect(draw(deepFreeze(structuredClone(set)))).toEqual(draw(set))
  })

  it.each(['headcount', 'headcountBySex', 'fixedTerm', 'sexShare', 'age', 'sickLeave', 'longTerm', 'turnover', 'recruitment'])(
    'draws %s as reviewed',
    async (name) => {
      const set = sets.find(([id]) => id === name)?.[1] as SeriesSet
      await expect(`${JSON.stringify(draw(set), null, 1)}\n`).toMatchFileSnapshot(`./options/${name}.snap`)
    },
  )

  it('draws every figure from one table and holds no figures in the series', () => {
    for (const [, set] of sets) {
      for (const one of draw(set).series) {
        expect(one).not.toHaveProperty('data')
        expect(one).toHaveProperty('encode')
      }
    }
  })

  it('never animates', () => {
    const option = draw(fixtures.sickLeave)
    expect(option.animation).toBe(false)
    expect(option.stateAnimation.duration).toBe(0)
  })

  it('has no row that ECharts may take for a header, so that a first year whose first line is withheld is drawn', () => {
    expect(draw(fixtures.headcountBySex).dataset[0]).toMatchObject({ sourceHeader: false })
  })

  it('keeps the place of a year without figures', () => {
    expect(columnOf(draw(fixtures.withGap), 'period')).toEqual(fixtures.withGap.periods)
  })

  it('leaves gaps open and shows a lone year between two of them', () => {
    const option = draw(fixtures.withGap)
    expect(columnOf(option, 'women')).toEqual([3.2, null, 2.9, null, 3.1, 3.4, 3.3])
    expect(find(option, 'women')).toMatchObject({ type: 'line', connectNulls: false, showSymbol: true, showAllSymbol: true })
  })

  it('keeps the words of a gap beside it', () => {
    expect(columnOf(draw(fixtures.withGap), 'women/text')).toEqual([
      '3,2\u00a0%',
      'saknas',
      '2,9\u00a0%',
      'skyddat',
      '3,1\u00a0%',
      '3,4\u00a0%',
      '3,3\u00a0%',
    ])
  })

  it.each([
    ['one year', fixtures.oneYear, 'scatter'],
    ['two years', fixtures.twoYears, 'scatter'],
    ['five years', fixtures.provisional, 'line'],
  ])('draws %s as it deserves', (_, set, type) => {
    expect(find(draw(set), 'all')).toMatchObject({ type })
  })

  it('never joins dots', () => {
    expect(draw(fixtures.fixedTerm).series.map(({ type }) => type)).not.toContain('line')
  })

  it('cuts the line at a break and marks the axis with a double tick', () => {
    const option = draw(fixtures.headcountBySex)
    expect(columnOf(option, 'women/part0')).toEqual([162, null, null, null, null])
    expect(columnOf(option, 'women/part1')).toEqual([null, 168, 174, 188, 202])
    expect(find(option, 'women')).toMatchObject({ type: 'scatter', encode: { y: 'women/part0' } })
    expect(find(option, 'women/part1')).toMatchObject({ type: 'line', encode: { y: 'women/part1' } })
    expect(option.dataset[1]?.source).toContainEqual([1, null, null, 0, null, ''])
  })

  it('follows a zoomed axis with lines and says so in the chart', () => {
    const option = draw(fixtures.zoomed)
    expect(option.yAxis[0]).toMatchObject({ min: 1.5, max: 4 })
    expect(option.title.map(({ text }) => text)).toContain('Axeln börjar vid 1,5 %')
  })

  it('has one y-axis per panel, the same for panels that measure the same', () => {
    const option = draw(fixtures.age)
    expect(option.yAxis).toHaveLength(5)
    expect(new Set(option.yAxis.map(({ min, max }) => `${min} ${max}`)).size).toBe(1)
    expect(option.yAxis.map(({ axisLabel }) => axisLabel.show)).toEqual([true, false, false, false, false])
    expect(draw(fixtures.headcountBySex).yAxis).toHaveLength(1)
  })

  it('shows the scale of every panel where they measure different things', () => {
    expect(draw(fixtures.recruitment).yAxis.map(({ max, axisLabel }) => [max, axisLabel.show])).toEqual([
      [50, true],
      [1000, true],
      [20, true],
    ])
  })

  it('keeps the colour of a series when another is taken away', () => {
    const all = draw(fixtures.sickLeaveBySex)
    const series = fixtures.sickLeaveBySex.series.filter(({ id }) => id !== 'women')
    const fewer = draw({ ...fixtures.sickLeaveBySex, series })
    expect(colourOf(fewer, 'men')).toBe(colourOf(all, 'men'))
    expect(colourOf(fewer, 'all')).toBe(colourOf(all, 'all'))
  })

  it('tells women from men by symbol as well as by colour', () => {
    const option = draw(fixtures.fifteenYears)
    expect(find(option, 'women')).toMatchObject({ symbol: 'circle' })
    expect(find(option, 'men')).toMatchObject({ symbol: 'rect' })
  })

  it('draws another unit dashed and hollow, behind', () => {
    const option = draw(fixtures.longName)
    expect(find(option, 'whole:all')).toMatchObject({ lineStyle: { type: 'dashed' }, symbol: 'diamond' })
    expect((find(option, 'whole:all') as { z: number }).z).toBeLessThan((find(option, 'all') as { z: number }).z)
  })

  it('prints the words of the figures, never a figure rounded twice', () => {
    // 21 of 201 is 10,4478: drawn at 10,45 and called 10,4.
    const texts = ['10,4\u00a0%', '11,7\u00a0%', '12,9\u00a0%']
    const set = fixtures.setOf([fixtures.series('share', 'Andel', [10.45, 11.66, 12.92], { texts })], fixtures.axis(25, 5), {
      geometry: 'columns',
    })
    expect(columnOf(draw(set), 'share/above')).toEqual(['10,4', '11,7', '12,9'])
  })

  it('prints a published figure with the decimals of its source beside one made here', () => {
    const texts = ['13', '18,1', '17,5']
    const perAd = fixtures.series('perAd', 'Per annons', [13, 18.09, 17.5], { shownAs: 'number', texts })
    const set = fixtures.setOf([perAd], fixtures.axis(20, 5, { shownAs: 'number' }), { geometry: 'dots' })
    expect(columnOf(draw(set), 'perAd/above')).toEqual(texts)
  })

  it('prints the total on top of each column', () => {
    expect(columnOf(draw(fixtures.headcount), 'total/above')).toEqual(['256', '249', '268', '283', '299'])
  })

  it('keeps the rims of numbers clear of the columns that they stand on', () => {
    for (const [set, id] of [
      [fixtures.headcount, 'total/above'],
      [fixtures.age, '20-29/above'],
    ] as const) {
      const { label } = find(draw(set), id) as { label: { distance: number; textBorderWidth: number } }
      expect(label.distance).toBeGreaterThan(label.textBorderWidth + 2)
    }
  })

  it('draws what is withheld as the rest of the whole where it is several parts', () => {
    const option = draw(fixtures.withheldParts)
    expect(columnOf(option, 'rest')).toEqual([null, 12, null])
    expect(columnOf(option, 'total/above')).toEqual(['56', '49', '68'])
    expect(find(option, 'rest')).toMatchObject({ type: 'bar', stack: 'all' })
    expect(option.title.map(({ text }) => text).join()).toContain('Fördelningen visas inte')
  })

  it.each(['light', 'dark', 'print'] as const)('draws a whole that is known solid where no part of it is, %s', (look) => {
    const option = draw(fixtures.withheldDivision, 'card', 540, look)
    expect(columnOf(option, 'undivided/final')).toEqual([null, 26, null])
    expect(columnOf(option, 'undivided/provisional')).toEqual([null, null, 27])
    expect(columnOf(option, 'total/above')).toEqual(['26', '26', '27'])
    const { itemStyle } = find(option, 'undivided') as { itemStyle: object }
    expect(itemStyle).toMatchObject({ color: styleOf({ id: 'undivided', role: 'whole' }, look).fill })
    expect(itemStyle).not.toHaveProperty('decal')
    expect(option.series.map(({ id }) => id)).not.toContain('rest')
    expect(option.title.map(({ text }) => text).join()).toContain('Totalt, fördelningen visas inte')
  })

  it('draws no height that a single withheld part could be computed from', () => {
    const option = draw(fixtures.withheldPart)
    const { dimensions, source } = option.dataset[0] as { dimensions: readonly string[]; source: readonly unknown[][] }
    expect(source[1]?.filter((cell) => typeof cell === 'number')).toEqual([37])
    expect(dimensions).not.toContain('rest')
    expect(option.title).toEqual([])
  })

  it('draws the part that is known alone on zero, with its number and no total', () => {
    const option = draw(fixtures.withheldPart)
    expect(columnOf(option, 'permanent')).toEqual([41, 37, 53])
    expect(columnOf(option, 'permanent/inside')).toEqual(['41', '37', '53'])
    expect(columnOf(option, 'total/above')).toEqual(['56', '', '68'])
  })

  it('draws one of several known parts, so that they never pass for the whole', () => {
    const series = fixtures.withheldParts.series.map((one) =>
      one.id === 'fixedTerm' ? { ...one, figures: [10, 7, 10], texts: ['10', '7', '10'] } : one,
    )
    const option = draw({ ...fixtures.withheldParts, series })
    expect(columnOf(option, 'permanent')).toEqual([41, 37, 53])
    expect(columnOf(option, 'fixedTerm')).toEqual([10, null, 10])
    expect(columnOf(option, 'total/above')).toEqual(['56', '', '68'])
  })

  it('draws what the source has not divided as the rest of the whole, and not what is withheld beside it', () => {
    const option = draw(fixtures.undividedPart)
    expect(columnOf(option, 'rest')).toEqual([null, 37, null])
    expect(columnOf(option, 'total/above')).toEqual(['56', '49', ''])
    expect(option.title.map(({ text }) => text).join()).toContain('Inte uppdelat')
  })

  it('draws the known part of a column without a whole', () => {
    const option = draw(fixtures.withheldSex)
    expect(columnOf(option, 'women')).toEqual([67.2, 71.1, null])
    expect(columnOf(option, 'men')).toEqual([32.8, null, 30.6])
    expect(columnOf(draw(fixtures.withheldWithoutWhole), 'permanent')).toEqual([41, 37, 53])
    expect(columnOf(draw(fixtures.withheldWithoutWhole), 'total/above')).toEqual(['56', '', '68'])
  })

  it('draws provisional points hollow and provisional columns hatched', () => {
    expect(columnOf(draw(fixtures.provisional), 'all/provisional')).toEqual([null, null, null, null, 2.79])
    expect(find(draw(fixtures.provisional), 'all/provisional')).toMatchObject({ itemStyle: { color: '#FFFFFF' } })
    expect(columnOf(draw(fixtures.provisionalColumns), 'permanent/final')).toEqual([241, 237, 253, 271, null])
    expect(find(draw(fixtures.provisionalColumns), 'permanent/provisional')).toHaveProperty('itemStyle.decal')
  })

  it('draws the bounds of a share from the lower to the upper', () => {
    const option = draw(fixtures.turnover)
    expect(columnOf(option, 'turnover/low')).toEqual([9.43, 8.42])
    const spread = columnOf(option, 'turnover/spread') as number[]
    expect(spread[0]).toBeCloseTo(8, 6)
    expect(spread[1]).toBeCloseTo(7.5, 6)
    expect(find(option, 'turnover/low')).toMatchObject({ itemStyle: { color: 'transparent' } })
  })

  it('names the bounds once, over the middle of them and clear of the neighbours', () => {
    const option = draw(fixtures.turnover)
    expect(columnOf(option, 'turnover/bounds')).toEqual(['', '95\u00a0%-intervall'])
    const many = { ...fixtures.turnover, ...fixtures.stretchTo(fixtures.turnover, 15) }
    expect(columnOf(draw(many), 'turnover/bounds').indexOf('95\u00a0%-intervall')).toBe(7)
    expect(columnOf(draw(many), 'turnover/boundsAt')[7]).toBe(17.43)
  })

  it('prints the count of persons beside a share of few years', () => {
    const option = draw(fixtures.turnover)
    expect(columnOf(option, 'turnover/beside')).toEqual(['12,9\u00a0%\n35 av 271', ''])
    expect(columnOf(option, 'turnover/end')).toEqual(['', '11,7\u00a0%\n33 av 283'])
  })

  it('names lines at their ends and in a key where that has no room', () => {
    expect(columnOf(draw(fixtures.headcountBySex), 'women/end').at(-1)).toBe('Kvinnor 202')
    const narrow = draw(fixtures.headcount, 'card', 310)
    expect(columnOf(narrow, 'fixedTerm/end').at(-1)).toBe('16')
    expect(narrow.title.map(({ text }) => text).join()).toContain('Visstidsanställda')
  })

  it('names the parts of a stack in a key where one of them is not in the last column', () => {
    for (const [set, name] of [
      [fixtures.withheldSex, 'Kvinnor'],
      [fixtures.undividedPart, 'Visstidsanställda'],
    ] as const) {
      expect(
        draw(set)
          .title.map(({ text }) => text)
          .join(),
      ).toContain(name)
    }
    expect(columnOf(draw(fixtures.withheldPart), 'fixedTerm/end').at(-1)).toBe('Visstidsanställda')
  })

  it('names beside its columns the only part of a stack that is ever known', () => {
    const [women, men] = fixtures.withheldSex.series
    if (women === undefined || men === undefined) throw new Error('no series')
    const series = [fixtures.sexShare.series[0] ?? women, { ...men, figures: Array.from({ length: 5 }, () => fixtures.hidden) }]
    const option = draw({ ...fixtures.sexShare, series })
    expect(option.title).toEqual([])
    expect(columnOf(option, 'women/end').at(-1)).toBe('Kvinnor')
    expect(columnOf(option, 'women')).toEqual([67.2, 71.1, 68.6, 69.4, 71.4])
  })

  it('names another unit with its figure where there is a single year', () => {
    expect(columnOf(draw(fixtures.recruitment), 'whole:applicantsPerAd/end').join().replaceAll('\n', ' ')).toBe('Luleå kommun 13')
  })

  it('flags events by number and questions a contradictory year', () => {
    const rows = draw(fixtures.sickLeave).dataset[1]?.source
    expect(rows).toEqual([
      [0.5, null, 0, null, null, '!', null],
      [1, 0, null, null, null, '1', null],
      [1.5, 0, null, null, null, '2', null],
      [1, null, null, 0, null, '', null],
      [0, null, null, null, null, '', 8],
      [1, null, null, null, null, '', 8],
      [1, null, null, null, null, '', null],
    ])
  })

  it('centres the flags of one year under it, a flag apart', () => {
    const marks = [fixtures.mark('event', '2020', 1), fixtures.mark('event', '2020', 2)]
    const rows = draw({ ...fixtures.sickLeave, marks }).dataset[1]?.source ?? []
    const [first = 0, second = 0] = rows.map(([x]) => Number(x))
    expect((first + second) / 2).toBeCloseTo(1.5, 9)
    expect(second).toBeGreaterThan(first)
  })

  it('draws the reference line and its name', () => {
    const option = draw(fixtures.sexShare)
    const { dimensions = [], source = [] } = option.dataset[1] ?? {}
    const at = dimensions.indexOf('reference')
    expect(source.flatMap((row) => (row[at] === null ? [] : [[row[0], row[at]]]))).toEqual([
      [0, 50],
      [5, 50],
    ])
    expect(find(option, 'reference-line/all')).toMatchObject({ type: 'line', encode: { x: 'x', y: 'reference' } })
    expect(columnOf(option, 'reference/end').at(-1)).toBe('hälften')
  })

  it('draws a target as a band from its decision on, between its bounds and with its words at the foot of its right end', () => {
    const option = draw(fixtures.withTarget)
    const rim = [
      [4, 10],
      [4, 30],
      [5, 30],
      [5, 10],
      [4, 10],
    ]
    expect(pointsOf(option, 'target0')).toEqual(rim)
    expect(pointsOf(option, 'target0-name')).toEqual([[5, 10]])
    expect(find(option, 'target0/all')).toMatchObject({
      type: 'line',
      xAxisIndex: 1,
      encode: { x: 'x', y: 'target0' },
      connectNulls: false,
      lineStyle: { type: 'dotted' },
      areaStyle: { origin: 10, opacity: 1 },
    })
    expect(find(option, 'target0-name/all')).toMatchObject({
      encode: { x: 'x', y: 'target0-name' },
      itemStyle: { opacity: 1 },
      label: { show: true, formatter: 'Mål 10–30', position: 'insideBottomRight', backgroundColor: '#FFFFFF' },
    })
  })

  it.each([
    ['the top of the axis', { min: 15, max: null }, 15, 40],
    ['the foot of the axis', { min: null, max: 25 }, 0, 25],
    ['no longer than the axis', { min: 30, max: 90 }, 30, 40],
    ['a single line', { min: 20, max: 20 }, 20, 20],
  ])('draws a target to %s', (_, bounds, low, high) => {
    const option = draw(withBand(bounds))
    expect(pointsOf(option, 'target0').slice(0, 2)).toEqual([
      [4, low],
      [4, high],
    ])
    expect(find(option, 'target0/all')).toMatchObject({ areaStyle: { origin: low } })
  })

  it('draws nothing of a target that the axis does not reach', () => {
    expect(draw(withBand({ min: 60, max: 90 })).series.filter(({ id }) => id.startsWith('target'))).toEqual([])
  })

  it('draws a band over each questioned year from the foot of the axis to its top, and none across the years between', () => {
    const option = draw({ ...fixtures.sickLeave, marks: ['2019', '2022'].map((year) => fixtures.mark('quality', year, null)) })
    const top = option.yAxis[0]?.max
    expect(pointsOf(option, 'questioned')).toEqual([
      [0, top],
      [1, top],
      [3, top],
      [4, top],
    ])
    expect(find(option, 'questioned/all')).toMatchObject({
      type: 'line',
      xAxisIndex: 1,
      connectNulls: false,
      lineStyle: { width: 0 },
      areaStyle: { origin: 'start', opacity: 1 },
      z: -1,
    })
    const { dimensions = [], source = [] } = option.dataset[1] ?? {}
    const drawn = source.map((row) => row[dimensions.indexOf('questioned')])
    expect(drawn.slice(drawn.indexOf(top ?? 0))).toEqual([top, top, null, top, top, null])
  })

  it('draws a target only in the panel of what it is for', () => {
    const band = { series: 'applicantsPerAd', min: 15, max: null }
    const marks = [fixtures.mark('target', '2023', null, { label: 'Mål: minst 15', band })]
    const targets = draw({ ...fixtures.recruitment, marks }).series.filter(({ id }) => id.startsWith('target'))
    expect(targets.map(({ id, yAxisIndex }) => [id, yAxisIndex])).toEqual([
      ['target0/applicantsPerAd', 2],
      ['target0-name/applicantsPerAd', 2],
    ])
  })

  it('never covers the flags with points of a target', () => {
    const targets = draw(fixtures.withTarget).series.filter(({ id }) => id.startsWith('target'))
    expect(targets).toMatchObject([{ showSymbol: false }, { symbolSize: 0 }])
  })

  it('draws a target for the whole of a stack', () => {
    const marks = [fixtures.mark('target', '2021', null, { band: { series: 'total', min: null, max: 290 } })]
    const option = draw({ ...fixtures.headcount, marks })
    expect(pointsOf(option, 'target0').slice(1, 3)).toEqual([
      [2, 290],
      [5, 290],
    ])
    expect(find(option, 'target0/all')).toMatchObject({ areaStyle: { origin: 0 }, z: -1 })
    expect((find(option, 'target0-name/all') as { z: number }).z).toBeGreaterThan((find(option, 'permanent') as { z: number }).z)
  })

  it('adds patterns on paper', () => {
    expect(find(draw(fixtures.sexShare, 'card', 540, 'print'), 'men')).toHaveProperty('itemStyle.decal')
    expect(find(draw(fixtures.sexShare), 'men')).not.toHaveProperty('itemStyle.decal')
  })

  it('stacks panels in rows on a narrow screen', () => {
    const tops = draw(fixtures.age, 'card', 310).grid.map(({ top }) => top)
    expect(new Set(tops).size).toBe(2)
    expect(chartHeight(fixtures.age, 'card', 310)).toBeGreaterThan(chartHeight(fixtures.age, 'card', 540))
  })
})
