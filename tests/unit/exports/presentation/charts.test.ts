import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartXml } from '../../../../src/exports/presentation/chartXml.ts'
import { columnLetters } from '../../../../src/exports/presentation/chartWorkbook.ts'
import { compareChart, fitsChart } from '../../../../src/exports/presentation/compareChart.ts'
import { type DividedChange, driversChart } from '../../../../src/exports/presentation/driversChart.ts'
import { numberFormat, signedFormat } from '../../../../src/exports/presentation/numberFormat.ts'
import { pointLabels } from '../../../../src/exports/presentation/pointLabels.ts'
import { plainSeries } from '../../../../src/exports/presentation/chartSpec.ts'
import { seriesCharts } from '../../../../src/exports/presentation/seriesCharts.ts'
import type { SeriesSet } from '../../../../src/series/seriesSet.ts'
import {
  age,
  axis,
  fifteenYears,
  headcount,
  longTerm,
  provisional,
  recruitment,
  series,
  setOf,
  sexShare,
  sickLeave,
  sickLeaveBySex,
  turnover,
  twoYears,
  undividedPart,
  withGap,
  withheldDivision,
  withheldPart,
  withheldParts,
  withheldWithoutWhole,
} from '../../charts/fixtures.ts'
import { driversSet, manyUnits, units } from './exhibits.ts'

const wide = 9.3
const chartsOf = (set: SeriesSet) => seriesCharts(set, 'I ord.', wide)
const only = (set: SeriesSet) => {
  const [chart, ...others] = chartsOf(set)
  if (chart === undefined || others.length > 0) throw new Error('not one chart')
  return chart
}
const rowsOf = (set: SeriesSet) => only(set).series.map(({ name, form, values }) => [name, form, values])

describe('a chart of lines', () => {
  it('has the axis of the screen and its numbers', () => {
    expect(only(setOf([series('all', 'Totalt', [3.8, 3.2])], axis(8, 2)))).toMatchObject({
      axis: { min: 0, max: 8, step: 2 },
      series: [{ name: 'Totalt', values: [3.8, 3.2], fill: '1B3848' }],
    })
  })

  it('keeps its gaps, and never goes over a break', () => {
    expect(rowsOf(withGap)).toEqual([
      ['Kvinnor', 'line', [3.2, null, 2.9, null, 3.1, 3.4, 3.3]],
      ['Män', 'line', [2.2, 2.4, null, 2.1, 1.9, 1.7, 1.8]],
    ])
    expect(rowsOf(sickLeave)).toEqual([
      ['Totalt', 'line', [3.78, null, null, null, null]],
      ['Totalt från 2020', 'line', [null, 3.15, 2.04, 3.02, 2.79]],
    ])
    expect(only(sickLeave).series.map(({ inKey, stroke }) => [inKey, stroke === null])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('draws no line through two years', () => {
    expect(only(twoYears).series.map(({ stroke, symbol }) => [stroke, symbol !== null])).toEqual([[null, true]])
    expect(only(turnover).series[0]?.bounds).toEqual([
      { low: 9.43, high: 17.43 },
      { low: 8.42, high: 15.92 },
    ])
  })

  it('marks the years with the numbers of the notes, and what is provisional', () => {
    expect(only(sickLeave).categories).toEqual(['2019!', '2020¹\u202f²', '2021', '2022', '2023'])
    expect(only(provisional).categories.at(-1)).toBe('2023 prel.')
    expect(only(provisional).series[0]?.provisional).toEqual([4])
  })

  it('prints every value of few years and the last of many, at the piece of the line that has it', () => {
    const printed = (set: SeriesSet) => only(set).series.map(({ labels }) => labels.map(({ at, place }) => `${at}${place}`))
    expect(printed(sickLeave)).toEqual([['0t'], ['1t', '2b', '3t', '4b']])
    expect(printed(fifteenYears)).toEqual([[], ['14r'], [], ['14r']])
  })

  it('prints no last value over another, in their own order', () => {
    const drawn = (value: number) => ({
      series: { ...plainSeries, name: '', format: '', form: 'line' as const, values: [1, 1, 1, 1, 1, 1, value] },
      isBeside: false,
    })
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 2, maxLength: 5 }), (values) => {
        const labels = pointLabels(values.map(drawn), { min: 0, max: 100 }).map(([label]) => label?.shift ?? 0)
        const heights = values.map((value, i) => (value / 100) * 0.8 - (labels[i] ?? 0))
        const sorted = [...heights].sort((a, b) => a - b)
        const gaps = sorted.slice(1).map((height, i) => height - (sorted[i] ?? 0))
        expect(Math.min(...gaps)).toBeGreaterThan(0.06)
        values.forEach((value, i) => {
          for (const [k, other] of values.entries()) if (value > other) expect(heights[i]).toBeGreaterThan(heights[k] ?? 0)
        })
      }),
    )
  })
})

describe('a chart of columns', () => {
  it('stands on zero whatever the axis is', () => {
    const set = setOf([series('all', 'Totalt', [3, 4])], axis(5, 1, { min: 2 }), { geometry: 'columns' })
    expect(only(set).axis.min).toBe(0)
  })

  it('stacks the parts of a whole, whose number stands on top without being drawn', () => {
    expect(rowsOf(headcount)).toEqual([
      ['Tillsvidareanställda', 'column', [241, 237, 253, 271, 283]],
      ['Visstidsanställda', 'column', [15, 12, 15, 12, 16]],
      ['Totalt', 'unseen', [256, 249, 268, 283, 299]],
    ])
    expect(only(headcount)).toMatchObject({ isStacked: true })
    expect(only(headcount).series.at(-1)?.inKey).toBe(false)
    expect(rowsOf(longTerm).map(([name]) => name)).not.toContain('Långtidsandel')
  })

  it('never passes a part for the whole: a single withheld part leaves neither it nor the total', () => {
    expect(rowsOf(withheldPart)).toEqual([
      ['Tillsvidareanställda', 'column', [41, 37, 53]],
      ['Visstidsanställda', 'column', [15, null, 15]],
      ['Totalt', 'unseen', [56, null, 68]],
    ])
    expect(rowsOf(withheldWithoutWhole).at(-1)).toEqual(['Totalt', 'unseen', [56, null, 68]])
  })

  it('hatches what is known only together', () => {
    const rest = only(withheldParts).series.find(({ hatched }) => hatched)
    expect(rest).toMatchObject({ name: 'Fördelningen visas inte', values: [null, 12, null] })
    expect(only(undividedPart).series.some(({ values }) => values.includes(0))).toBe(false)
  })

  it('draws a whole that is known as a solid column, with its number, where no part of it is', () => {
    const drawn = only(withheldDivision).series
    const whole = drawn.find(({ name }) => name === 'Totalt, fördelningen visas inte')
    expect(whole).toMatchObject({ form: 'column', values: [null, 26, 27], hatched: false })
    expect(drawn.some(({ hatched }) => hatched)).toBe(false)
  })

  it('names the line that everything is measured against', () => {
    expect(rowsOf(sexShare).at(-1)).toEqual(['hälften', 'line', [50, 50, 50, 50, 50]])
  })

  it('never has a label where PowerPoint would refuse it', () => {
    for (const set of [headcount, sexShare, longTerm, withheldParts, age]) {
      for (const { series: rows, isStacked } of chartsOf(set)) {
        const places = rows.filter(({ form }) => form === 'column').flatMap(({ labels }) => labels.map(({ place }) => place))
        expect(places.filter((place) => place !== (isStacked ? 'ctr' : 'outEnd'))).toEqual([])
      }
    }
  })
})

describe('small charts', () => {
  it('have titles of their own and the axis that they share', () => {
    const charts = seriesCharts(age, 'I ord.', 3)
    expect(charts.map(({ title }) => title)).toEqual(['20–29 år', '30–39 år', '40–49 år', '50–59 år', '60 år och äldre'])
    expect(new Set(charts.map((chart) => JSON.stringify(chart.axis))).size).toBe(1)
    expect(chartsOf(recruitment).map((chart) => chart.axis.max)).toEqual([50, 1000, 20])
  })

  it('say each what it shows', () => {
    const alts = seriesCharts(age, 'I ord.', 3).map(({ alt }) => alt.replaceAll('\u00a0', ' '))
    expect(alts[0]).toBe('20–29 år. 20–29 år: 2019 6,6 %, 2020 8,0 %, 2021 7,9 %, 2022 8,1 %, 2023 7,1 %.')
    expect(new Set(alts).size).toBe(5)
  })

  it('leave out years where there is no room for all, never the first and the last', () => {
    const years = setOf(
      [
        series(
          'all',
          'Totalt',
          Array.from({ length: 15 }, () => 1),
        ),
      ],
      axis(2, 1),
    )
    const [small] = seriesCharts(years, '', 3)
    expect(small?.every).toBe(7)
    expect(only(years).every).toBe(1)
  })
})

describe('a comparison', () => {
  it('lies, from zero, in the order of the tree, with the word where there is no number', () => {
    const chart = compareChart(units, 'I ord.')
    expect(chart).toMatchObject({ direction: 'lying', alt: 'I ord.', axis: { min: 0 } })
    expect(chart.categories).toEqual([
      'Luleå kommun',
      'Grundskola (egen enhet)',
      'Förskola',
      'Anpassad skola (skyddat)',
      'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3',
    ])
    expect(chart.series.map(({ values, provisional: open }) => [values, open])).toEqual([[[5.9, 6.2, 7.1, null, 0], [2]]])
    expect(chart.axis.max).toBeGreaterThan(7.1)
  })

  it('leaves too many units to the table', () => {
    expect([fitsChart(units), fitsChart(manyUnits)]).toEqual([true, false])
  })
})

describe('a divided change', () => {
  it('has a bar per contribution, with the number that its text says', () => {
    const [split] = driversSet.splits
    const chart = driversChart(split as DividedChange)
    expect(chart.categories).toEqual(['Kvinnor', 'Män', 'Ändrad sammansättning', 'Hela förändringen'])
    expect(chart.series[0]?.values).toEqual([0.24, -0.05, 0.16, 0.35])
    expect(chart.axis.min).toBeLessThan(-0.05)
    expect(chart.axis.max).toBeGreaterThan(0.35)
  })
})

describe('the part of a chart', () => {
  it('names the pieces of a line once in the key, and has no key for one series', () => {
    const xml = chartXml(only(sickLeaveBySex))
    const deleted = [...xml.matchAll(/<c:legendEntry><c:idx val="(\d+)"\/><c:delete val="1"\/>/g)].map(([, index]) =>
      Number(index),
    )
    const pieces = only(sickLeaveBySex).series.flatMap(({ inKey }, i) => (inKey ? [] : [i]))
    expect(deleted).toEqual(pieces)
    expect(pieces).toEqual([1, 3, 5])
    expect(chartXml(only(sickLeave))).not.toContain('<c:legend>')
  })

  it('has columns before lines, so that the key counts as the series do', () => {
    for (const set of [headcount, sexShare, sickLeaveBySex, withheldParts]) {
      for (const chart of chartsOf(set)) {
        const forms = chart.series.map(({ form }) => form === 'column')
        expect([...forms].sort((a, b) => Number(b) - Number(a))).toEqual(forms)
      }
    }
  })

  it('refers to the cells where its numbers are', () => {
    const xml = chartXml(only(headcount))
    expect(xml).toContain('<c:f>Diagram!$B$1</c:f>')
    expect(xml).toContain('<c:f>Diagram!$A$2:$A$6</c:f>')
    expect(xml).toContain('<c:f>Diagram!$D$2:$D$6</c:f>')
    expect([0, 25, 26, 27, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
  })
})

describe('the format of a number', () => {
  it('is Swedish, with the decimals that are shown and the unit that is meant', () => {
    expect(numberFormat('percent', 1)).toBe('[$-41D]#,##0.0"\u00a0%"')
    expect(numberFormat('persons', 0)).toBe('[$-41D]#,##0')
    expect(signedFormat(2)).toBe('[$-41D]+#,##0.00;[$-41D]\u2212#,##0.00;[$-41D]#,##0.00')
  })
})
