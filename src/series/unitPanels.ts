import type { Axis, Panel, Series } from './seriesSet.ts'

/** The most lines that one chart tells apart. With more units, each gets a panel of its own. */
export const mostLines = 4

/** A panel for each other unit, with the reader's own in it as well. All have the same axis, so that heights compare. */
export function unitPanels(series: readonly Series[], axis: Axis): readonly Panel[] {
  const drawn = series.filter(({ inChart }) => inChart)
  const own = drawn.filter(({ beside }) => beside === null).map(({ id }) => id)
  return drawn.filter(({ beside }) => beside !== null).map(({ id, label }) => ({ id, title: label, series: [...own, id], axis }))
}

/** Among panels of units the reader's own line is one unit's too, and has its name. */
export function namedByUnit(series: readonly Series[], own: string): readonly Series[] {
  return series.map((one) => (one.beside === null && one.inChart ? { ...one, label: own } : one))
}
