import { textWidth } from '../../../../src/charts/frame.ts'
import type { ChartItem, Item, TextItem } from '../../../../src/exports/picture/block.ts'
import { chartSvg } from '../../../../src/exports/picture/pictureCharts.ts'
import { roomFor } from '../../../../src/exports/picture/textLines.ts'

/** A rectangle with what is in it. */
export interface Placed {
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function placedText({ x, y, lines, size, weight, leading, anchor }: TextItem): Placed {
  const width = Math.max(...lines.map((line) => roomFor(line.trimEnd(), { size, weight })))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const bottom = y + (lines.length - 1) * leading + 0.25 * size
  return { what: lines.join(''), left, right: left + width, top: y - 0.8 * size, bottom }
}

/** Every text of the picture itself, and the box of each chart. */
export function placedIn(items: readonly Item[]): readonly Placed[] {
  return items.flatMap((item): readonly Placed[] => {
    if (item.kind === 'text') return [placedText(item)]
    if (item.kind !== 'chart') return []
    const { x, y, width, height, zoom } = item
    return [{ what: 'chart', left: x, right: x + width * zoom, top: y, bottom: y + height * zoom }]
  })
}

const numberIn = (tag: string, name: string): number => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? 0)

/** Every text that ECharts draws in a chart, where it stands in the picture. */
export function placedInChart(chart: ChartItem): readonly Placed[] {
  return [...chartSvg(chart).matchAll(/<text([^>]*)>([^<]*)</g)].map(([, tag = '', what = '']) => {
    const [, x = '0', y = '0'] = /transform="translate\(([-\d.]+)[ ,]([-\d.]+)\)"/.exec(tag) ?? []
    const size = Number(/font-size:(\d+)px/.exec(tag)?.[1] ?? 12)
    const width = textWidth(what, size)
    const at = Number(x) + numberIn(tag, 'x')
    const left = tag.includes('text-anchor="middle"') ? at - width / 2 : tag.includes('text-anchor="end"') ? at - width : at
    const middle = Number(y) + numberIn(tag, 'y')
    return {
      what,
      left: chart.x + chart.zoom * left,
      right: chart.x + chart.zoom * (left + width),
      top: chart.y + chart.zoom * (middle - size / 2),
      bottom: chart.y + chart.zoom * (middle + size / 2),
    }
  })
}

/** Pairs of rectangles that cover each other. */
export function overlapsIn(placed: readonly Placed[]): readonly string[] {
  return placed.flatMap((a, i) =>
    placed
      .slice(i + 1)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
      .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
      .map((b) => `${a.what} | ${b.what}`),
  )
}
