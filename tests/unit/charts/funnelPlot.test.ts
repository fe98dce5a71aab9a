import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { echarts } from '../../../src/charts/echarts.ts'
import { textWidth } from '../../../src/charts/frame.ts'
import { type FunnelLayout, funnelLayoutOf } from '../../../src/charts/funnelLayout.ts'
import { drawnFunnel, funnelOption } from '../../../src/charts/funnelPlot.ts'
import { magnify } from '../../../src/charts/magnify.ts'
import type { CompareFunnel } from '../../../src/series/compareFunnel.ts'
import { comparedSet } from '../series/madeComparison.ts'
import { manyWorkplaces, workplaces } from '../series/manyWorkplaces.ts'
import { plain } from '../words/plain.ts'

const { funnel } = manyWorkplaces().set

/** Where the name of a unit stands, from edge to edge. */
function boxesOf({ names, type, box }: FunnelLayout, { sizeAxis, valueAxis }: CompareFunnel) {
  return names.map(({ point, lines, align, right, down }) => {
    const width = Math.max(...lines.map((line) => textWidth(line, type.label)))
    const x = box.left + (box.width * point.size) / sizeAxis.max + right
    const y = box.top + box.height * (1 - point.value / valueAxis.max) + down
    const left = x - { left: 0, center: width / 2, right: width }[align]
    const half = (lines.length * type.line) / 2
    return { name: point.label, left, right: left + width, top: y - half, bottom: y + half }
  })
}

describe('a funnel of units', () => {
  it('is there from sixteen units whose persons are known', () => {
    expect(comparedSet(workplaces('turnover', 15)).funnel).toBeNull()
    expect(comparedSet(workplaces('turnover', 16)).funnel?.points).toHaveLength(16)
    expect(comparedSet(workplaces('turnover', 17, [1, 2])).funnel).toBeNull()
  })

  it('says what its axes are of, and what they are counted in', () => {
    expect(plain(funnel.valueName)).toBe('Procent av ordinarie arbetstid')
    expect(plain(funnel.sizeName)).toBe('Enhetens storlek i heltidsår (1 980 timmar ordinarie arbetstid)')
    const { funnel: ofPersons } = manyWorkplaces('turnover').set
    expect(plain(ofPersons.valueName)).toBe('Procent som slutat under året')
    expect(plain(ofPersons.sizeName)).toBe('Enhetens storlek i personer (antal tillsvidareanställda 31 december)')
    expect(ofPersons.points[0]?.size).toBe(24)
    expect(funnel.points[0]?.size).toBeCloseTo(24)
  })

  it('says who stands out, ranks nobody, and counts those that have no place', () => {
    const standing = funnel.points.filter(({ way }) => way !== 0)
    expect(standing.map(({ unit, way }) => [unit, way])).toEqual([
      ['u6', 1],
      ['u13', -1],
      ['u14', 1],
    ])
    expect(funnel.findings.map(plain)).toEqual([
      'Bland de 24 enheterna utmärker sig Förskolan Hasseln (16,8 %) och Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3 (18,3 %) uppåt och Förskolan Tussilagon (0,5 %) nedåt.',
      'Alla tillsammans: 6,2 %.',
    ])
    const sum = (of: (point: (typeof funnel.points)[number]) => number) =>
      funnel.points.reduce((all, point) => all + of(point), 0)
    expect(sum(({ size, value }) => size * value) / sum(({ size }) => size)).toBeCloseTo(funnel.centre, 9)
    expect(manyWorkplaces('sickLeave', 24, [0, 4]).set.funnel.findings.map(plain).at(-1)).toBe(
      '2 enheter är inte med i diagrammet: värdet är skyddat eller saknas, eller storleken är inte känd.',
    )
  })

  it('is described by its axes, its two limits, what they allow for, and who stands out', () => {
    const said = plain(funnel.description)
    expect(said).toMatch(/^Diagram med en punkt för varje enhet\. Vågrätt: enhetens storlek i heltidsår .* Lodrätt: procent av/)
    expect(said).toContain('inre gräns, 95 %, och yttre gräns, 99,8 %')
    expect(said).toContain('vidgade med hur mycket enheterna brukar skilja sig åt')
    for (const finding of funnel.findings) expect(funnel.description).toContain(finding)
  })

  it('has the share that Bonferroni leaves inside its outer limit: 99,7 of 100 among 16 units, 99,9 among 50', () => {
    expect(100 - 5 / 16).toBeCloseTo(manyWorkplaces('sickLeave', 16).set.funnel.within.outer, 10)
    expect(plain(manyWorkplaces('sickLeave', 50).set.funnel.description)).toContain('yttre gräns, 99,9 %')
  })

  it('keeps the order of the tree, and has all points and the limits of a usual unit on its axes', () => {
    expect(funnel.points.map(({ unit }) => unit)).toEqual(Array.from({ length: 24 }, (_, i) => `u${i}`))
    expect(funnel.sizeAxis.max).toBeGreaterThanOrEqual(Math.max(...funnel.points.map(({ size }) => size)))
    expect(funnel.valueAxis.max).toBeGreaterThanOrEqual(Math.max(...funnel.points.map(({ value }) => value)))
    const sizes = funnel.points.map(({ size }) => size).toSorted((a, b) => a - b)
    const median = funnel.limits.find(({ size }) => size >= (sizes[12] ?? 0))
    expect(funnel.valueAxis.max).toBeGreaterThanOrEqual(median?.outer.high ?? 0)
  })

  it('is plain data in every look and width, and draws every unit once', () => {
    for (const look of ['light', 'dark', 'print'] as const) {
      for (const width of [320, 1040]) {
        const option = funnelOption(funnel, funnelLayoutOf(funnel, width, 480), look)
        expect(JSON.parse(JSON.stringify(option))).toEqual(option)
        expect(option.dataset.slice(0, 3).map(({ source }) => source.length)).toEqual([20, 3, 1])
      }
    }
  })

  it('names the own unit and all that stand out, no name on another or outside, whatever the box', () => {
    const boxes = fc.record({
      width: fc.integer({ min: 300, max: 1400 }),
      height: fc.integer({ min: 320, max: 700 }),
      count: fc.integer({ min: 16, max: 60 }),
    })
    fc.assert(
      fc.property(boxes, ({ width, height, count }) => {
        const one = manyWorkplaces('sickLeave', count).set.funnel
        const layout = funnelLayoutOf(one, width, height)
        const named = boxesOf(layout, one)
        const expected = one.points.filter(({ isOwn, way }) => isOwn || way !== 0).map(({ label }) => label)
        expect(named.map(({ name }) => name).toSorted()).toEqual(expected.toSorted())
        for (const { left, right, top, bottom } of named) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(width)
          expect(bottom).toBeLessThanOrEqual(height)
        }
        for (const [i, a] of named.entries()) {
          for (const b of named.slice(i + 1)) {
            const covers = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
            expect(covers ? [a.name, b.name] : []).toEqual([])
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  it('is drawn by ECharts with the names of those that stand out, the titles of its axes and the key, and no other names', () => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 1040, height: 480 })
    chart.setOption(drawnFunnel(funnel, funnelLayoutOf(funnel, 1040, 480), 'light'))
    const svg = plain(chart.renderToSVGString())
    chart.dispose()
    for (const text of [
      'Förskolan Hasseln',
      'Förskolan Almen',
      'Procent av ordinarie arbetstid',
      'yttre gräns, 99,8 %',
      'egen enhet',
    ])
      expect(svg).toContain(text)
    expect(svg).toContain('Enhetens storlek i heltidsår')
    expect(svg).not.toContain('Förskolan Björken')
  })

  it('has the same layout where it is drawn larger', () => {
    const option = drawnFunnel(funnel, funnelLayoutOf(funnel, 600, 300), 'light')
    const larger = magnify(option, 2)
    expect(larger.grid[0]?.width).toBe(2 * (option.grid[0]?.width ?? 0))
    expect(larger.dataset).toEqual(option.dataset)
    const [name, twice] = [option, larger].map(({ series }) => series.find(({ id }) => id === 'name/u6'))
    expect(twice).toMatchObject({
      label: { position: (name as unknown as { label: { position: number[] } }).label.position.map((at) => 2 * at) },
    })
  })
})
