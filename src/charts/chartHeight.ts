import type { Panel, SeriesSet } from '../series/seriesSet.ts'

/** Where a chart stands: among others on the overview, or alone on its own page. */
export type Size = 'card' | 'page'

const heights: Readonly<Record<Size, number>> = { card: 300, page: 460 }
const rowHeights: Readonly<Record<Size, number>> = { card: 200, page: 248 }
const ownAxisRowHeight = 150
const unitRowHeight = 190
const unitRoom = { usual: 190, narrow: 150 } as const
const narrow = 420

/** True where all panels measure the same thing on the same axis, so that it needs to be shown only once per row. */
export function shareAxis(panels: readonly Panel[]): boolean {
  return panels.every(({ axis }) => axis.min === panels[0]?.axis.min && axis.max === panels[0]?.axis.max)
}

/** How many panels stand beside each other: rows as even as the width allows, or one column where every panel has its own axis. */
export function panelsPerRow({ panels, arrangement }: SeriesSet, size: Size, width: number): number {
  const shared = shareAxis(panels)
  const room = arrangement === 'units' ? unitRoom[width < narrow ? 'narrow' : 'usual'] : size === 'page' ? 96 : 78
  const fit = Math.max(1, Math.floor(width / (shared ? room : 2 * room - 16)))
  if (fit >= panels.length) return Math.max(1, panels.length)
  return shared ? Math.ceil(panels.length / Math.ceil(panels.length / fit)) : 1
}

/**
 * The height in pixels that a chart of the set needs at a width. Known before ECharts has been loaded, so that the page keeps
 * the space and nothing moves when the chart arrives.
 */
export function chartHeight(set: SeriesSet, size: Size, width: number): number {
  const rows = set.panels.length < 2 ? 1 : Math.ceil(set.panels.length / panelsPerRow(set, size, width))
  const one = width < narrow ? Math.min(heights[size], 280) : heights[size]
  const row = shareAxis(set.panels) ? rowHeights[size] : ownAxisRowHeight
  if (set.arrangement === 'units') return rows * unitRowHeight + 24
  return rows === 1 ? one : rows * row + 24
}
