import { describe, expect, it } from 'vitest'
import { echarts } from '../../../src/charts/echarts.ts'
import { finishFunnel, funnelOption } from '../../../src/charts/funnelPlot.ts'
import type { CompareFunnel } from '../../../src/series/compareFunnel.ts'
import { comparedSet, comparedSources, figuresOf, treeOf } from '../series/madeComparison.ts'
import { plain } from '../words/plain.ts'

/** So many workplaces under one roof, larger and larger; a tenth leave, but more at the eighth. The first is the own one. */
function funnelOfSiblings(count: number, id = 'turnover'): CompareFunnel | null {
  const ids = Array.from({ length: count }, (_, i) => `u${i}`)
  const list = [
    { id: 'top', label: 'Staden', parent: null, children: ids },
    ...ids.map((unit, i) => ({ id: unit, label: `Enhet ${i + 1}`, parent: 'top', children: [] })),
  ]
  const cell = (unit: string, { measure, group = 'all' }: Record<string, string>) => {
    const size = 40 + 10 * (unit === 'top' ? 100 : ids.indexOf(unit))
    const many = unit === 'u7'
    if (measure === 'employees') return size
    if (measure === 'leavers') return Math.round(size * (many ? 0.4 : 0.1))
    if (group !== 'all') return null
    if (measure === 'ordinaryHours') return size * 1980
    return measure === 'sickHours' ? Math.round(size * 1980 * (many ? 0.3 : 0.06)) : null
  }
  const area = id === 'turnover' ? 'turnover' : 'sickLeave'
  return comparedSet(comparedSources(id, figuresOf(area, ['2023'], cell, list), { tree: treeOf(list), unit: 'u0' })).funnel
}

const funnel = funnelOfSiblings(16) as CompareFunnel

describe('a funnel of units', () => {
  it('is there from sixteen units whose persons are known', () => {
    expect(funnelOfSiblings(15)).toBeNull()
    expect(funnel.points).toHaveLength(16)
    expect(funnelOfSiblings(16, 'sickLeave')).toMatchObject({ sizes: 'fullTimeYears' })
    expect(funnelOfSiblings(16, 'sickLeave')?.points[7]).toMatchObject({ size: 110, way: 1 })
  })

  it('says who stands out, and ranks nobody', () => {
    expect(funnel.points.map(({ way }) => way)).toEqual(funnel.points.map((_, i) => (i === 7 ? 1 : 0)))
    expect(funnel.findings.map(plain)).toEqual([
      'Bland de 16 enheterna utmärker sig Enhet 8 (40,0 %) uppåt. Tillsammans ligger de på 11,8 %.',
    ])
    expect(funnel.description).toContain('Enhet 8')
  })

  it('keeps the order of the tree, and has all points and limits on its axes', () => {
    expect(funnel.points.map(({ label }) => label)).toEqual(Array.from({ length: 16 }, (_, i) => `Enhet ${i + 1}`))
    expect(funnel.sizeAxis.max).toBeGreaterThanOrEqual(190)
    expect(funnel.valueAxis.max).toBeGreaterThanOrEqual(40)
    expect(funnel.limits[0]?.size).toBeCloseTo(40)
    expect(funnel.limits.at(-1)?.size).toBeCloseTo(190)
  })

  it('is plain data in every look and width, and draws every unit once', () => {
    for (const look of ['light', 'dark', 'print'] as const) {
      for (const width of [320, 1040]) {
        const option = funnelOption(funnel, width, look)
        expect(JSON.parse(JSON.stringify(option))).toEqual(option)
        const [usual, out, own] = option.dataset.map(({ source }) => source.length)
        expect([usual, out, own]).toEqual([14, 1, 1])
      }
    }
  })

  it('is drawn by ECharts with the names of those that stand out, and of no others', () => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 1040, height: 440 })
    chart.setOption(finishFunnel(funnelOption(funnel, 1040, 'light')))
    const svg = chart.renderToSVGString()
    chart.dispose()
    expect(svg).toContain('Enhet 8')
    expect(svg).toContain('Enhet 1<')
    expect(svg).not.toContain('Enhet 9')
    expect(svg).toContain('Antal anställda')
  })
})
