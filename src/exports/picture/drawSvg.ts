import type { BarItem, ChartItem, Item, StrokeItem, TextItem } from './block.ts'
import type { Picture } from './composePicture.ts'
import { chartSvg } from './pictureCharts.ts'
import { svgFamily } from './pictureFont.ts'
import { pictureInk } from './pictureType.ts'
import { portableSvg } from './portableSvg.ts'
import { escaped, writable } from './xml.ts'

/** A number with no more decimals than can be seen. */
const plain = (value: number): string => String(Math.round(value * 100) / 100)

function textTag({ x, y, lines, size, leading, weight, colour, anchor, href }: TextItem): string {
  const spans = lines.map((line, i) => `<tspan x="${plain(x)}" y="${plain(y + i * leading)}">${escaped(line)}</tspan>`).join('')
  const ends = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  const look = `font-size="${plain(size)}" font-weight="${weight}" fill="${colour}"${ends}`
  const text = `<text xml:space="preserve" ${look}>${spans}</text>`
  return href === null ? text : `<a href="${escaped(href)}" target="_blank">${text}</a>`
}

function barTag({ x, y, width, height, fill, rim }: BarItem): string {
  const stroke = rim === null ? '' : ` stroke="${rim}" stroke-width="2"`
  const inset = rim === null ? 0 : 1
  const [w, h] = [width - 2 * inset, height - 2 * inset].map((side) => plain(Math.max(0, side)))
  return `<rect x="${plain(x + inset)}" y="${plain(y + inset)}" width="${w}" height="${h}" fill="${fill}"${stroke}/>`
}

function strokeTag({ points, colour, width }: StrokeItem): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  if (rest.length === 0) return `<circle cx="${plain(first.x)}" cy="${plain(first.y)}" r="${plain(width / 2)}" fill="${colour}"/>`
  const line = points.map(({ x, y }) => `${plain(x)},${plain(y)}`).join(' ')
  return `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`
}

function chartTag(chart: ChartItem, id: string): string {
  const zoom = chart.zoom === 1 ? '' : ` scale(${chart.zoom})`
  return `<g transform="translate(${plain(chart.x)} ${plain(chart.y)})${zoom}">${portableSvg(chartSvg(chart), id)}</g>`
}

function tagOf(item: Item, id: string): string {
  switch (item.kind) {
    case 'text':
      return textTag(item)
    case 'bar':
      return barTag(item)
    case 'stroke':
      return strokeTag(item)
    case 'chart':
      return chartTag(item, id)
  }
}

/**
 * A picture as an SVG document: all text is text, its name and what it shows are in words within it, and it asks for nothing from
 * anywhere. `fontRule` carries the typeface, '' for none. The same picture always gives the same document.
 */
export function drawSvg({ size, items, name, description }: Picture, fontRule: string): string {
  const { width, height, given } = size
  return writable(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" lang="sv" width="${given.width}" height="${given.height}" viewBox="0 0 ${width} ${height}" font-family="${svgFamily}">`,
      `<title>${escaped(name)}</title>`,
      `<desc>${escaped(description)}</desc>`,
      fontRule === '' ? '' : `<style>${fontRule}</style>`,
      `<rect width="${width}" height="${height}" fill="${pictureInk.background}"/>`,
      ...items.map((item, i) => tagOf(item, `p${i}`)),
      '</svg>',
    ].join('\n'),
  )
}
