import type { Series, SeriesSet } from '../series/seriesSet.ts'
import { intervalText } from '../words/chart.ts'
import { formatFlags } from '../words/figure.ts'
import type { ChartOption } from './buildOption.ts'

/** What every series of a chart has in one period, in words also where there is no number. */
export interface Readout {
  readonly period: string
  readonly rows: readonly { readonly id: string; readonly label: string; readonly text: string; readonly note: string }[]
}

function noteOf({ counts, intervals, flags, decimals }: Series, i: number): string {
  const interval = intervals[i]
  const bounds = interval ? intervalText(interval.low, interval.high, decimals) : ''
  return [counts[i] ?? '', bounds, formatFlags(flags[i] ?? '')].filter((text) => text !== '').join('; ')
}

/** Reads a period off a chart; off one panel only where panels are read one by one. */
export function readoutAt({ periods, series, panels }: SeriesSet, i: number, panel: number | null = null): Readout {
  const here = panel === null ? null : panels[panel]?.series
  const rows = series
    .filter(({ id, inChart }) => inChart && (here?.includes(id) ?? true))
    .map((one) => ({ id: one.id, label: one.label, text: one.texts[i] ?? '', note: noteOf(one, i) }))
  return { period: periods[i] ?? '', rows }
}

/** A place in a chart, in pixels from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The plots of a chart, one per panel. */
export type Plots = ChartOption['grid']

/** Which panel's plot a point in a chart stands in, −1 outside them. */
export function panelAt(plots: Plots, { x, y }: Point): number {
  return plots.findIndex(({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height)
}

/** Which period a point in a chart stands over, null outside the plots. */
export function periodAt(plots: Plots, periods: number, point: Point): number | null {
  const plot = plots[panelAt(plots, point)]
  return plot === undefined ? null : Math.floor(((point.x - plot.left) / plot.width) * periods)
}

/** The part of each plot that a period takes, to be marked. */
export function bandsAt(plots: Plots, periods: number, i: number) {
  return plots.map(({ left, top, width, height }) => ({
    left: left + (i * width) / periods,
    top,
    width: width / periods,
    height,
  }))
}
