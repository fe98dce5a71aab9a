import { describe, expect, it } from 'vitest'
import { buildOption } from '../../../src/charts/buildOption.ts'
import { chartHeight, type Size } from '../../../src/charts/chartHeight.ts'
import { echarts } from '../../../src/charts/echarts.ts'
import { finish } from '../../../src/charts/finish.ts'
import { textWidth } from '../../../src/charts/frame.ts'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import * as fixtures from './fixtures.ts'

interface Text {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
}

function svgOf(set: SeriesSet, size: Size, width: number): string {
  const height = chartHeight(set, size, width)
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(finish(buildOption(set, { look: 'light', width, height, size })))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

const attribute = (tag: string, name: string): number => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? 0)

/** Every text of a drawing with the horizontal room that it takes. Moved groups are not used by these charts. */
function textsIn(svg: string): readonly Text[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, tag = '', text = '']) => {
    const [, x = '0', y = '0'] = /transform="translate\(([-\d.]+)[ ,]([-\d.]+)\)"/.exec(tag) ?? []
    const size = Number(/(?:font-size:|\s)(\d+)px/.exec(tag)?.[1] ?? 12)
    const width = textWidth(text, size)
    const start = Number(x) + attribute(tag, 'x')
    const left = tag.includes('text-anchor="middle"')
      ? start - width / 2
      : tag.includes('text-anchor="end"')
        ? start - width
        : start
    return { text, left, right: left + width, y: Number(y) + attribute(tag, 'y') }
  })
}

const sets = Object.entries(fixtures).flatMap(([name, value]) =>
  typeof value === 'object' && 'periods' in value ? [[name, value] as const] : [],
)

describe('a drawn chart', () => {
  it.each(sets)('keeps every text of %s inside the picture', (_, set) => {
    for (const [size, width] of [
      ['card', 310],
      ['card', 432],
      ['card', 548],
      ['page', 1040],
    ] as const) {
      const height = chartHeight(set, size, width)
      const outside = textsIn(svgOf(set, size, width)).filter(
        ({ left, right, y }) => left < -2 || right > width + 2 || y < 0 || y > height,
      )
      expect(outside).toEqual([])
    }
  })

  it('prints values, names and years', () => {
    const texts = textsIn(svgOf(fixtures.headcount, 'card', 548)).map(({ text }) => text)
    expect(texts).toEqual(
      expect.arrayContaining(['283', '299', 'Visstidsanställda 16', 'Tillsvidareanställda', '2019', '2023', '1', '2']),
    )
  })

  it('prints the words of the page in Swedish numbers', () => {
    const texts = textsIn(svgOf(fixtures.recruitment, 'card', 548)).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Annonser', '45', '814', '18,1', '1\u00a0000']))
  })

  it('holds text and shapes only', () => {
    for (const [, set] of sets) expect(svgOf(set, 'card', 548)).not.toMatch(/<(script|foreignObject|image|a)\b/)
  })
})
