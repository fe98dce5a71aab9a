import { isNumber } from '../domain/figure.ts'
import type { Panel, Series, SeriesSet } from '../series/seriesSet.ts'
import { withoutUnit } from '../words/number.ts'

/** What is drawn in a panel: marks of their own, and the whole that a stack is measured against. */
export interface PanelSeries {
  readonly drawn: readonly Series[]
  readonly whole: Series | null
}

/** In a unit's own panel the unit is what is shown, and the reader's own stands beside it: a copy with an id of the panel's. */
function recast(series: Series, panel: Panel): Series {
  if (series.beside !== null) return { ...series, role: 'line' }
  return { ...series, id: `${panel.id}/${series.id}`, role: 'comparison', beside: 'own' }
}

/** The series of a panel. In a stack the whole is a number on top of each column, not a column of its own. */
export function seriesIn(set: SeriesSet, panel: Panel): PanelSeries {
  const here = set.series.filter(({ id, inChart }) => inChart && panel.series.includes(id))
  if (set.arrangement === 'units') return { drawn: here.map((series) => recast(series, panel)), whole: null }
  if (set.arrangement !== 'stacked') return { drawn: here, whole: null }
  const whole = set.series.find(({ role }) => role === 'whole') ?? null
  return { drawn: here.filter(({ role }) => role !== 'whole'), whole }
}

/** The index of the last period that has a number, −1 where there is none. */
export function lastNumberOf({ figures }: Series): number {
  return figures.findLastIndex(isNumber)
}

/** A series' number in a period, null for whatever is not a number. */
export function numberAt({ figures }: Series, i: number): number | null {
  const figure = figures[i]
  return isNumber(figure) ? figure : null
}

/** A chart with more periods than this prints only its ends. */
export const mostPrinted = 8

/** The series' own words for a number without its unit, which the chart's subtitle already says; nothing where there is no number. */
export function plainAt(series: Series, i: number): string {
  return numberAt(series, i) === null ? '' : withoutUnit(series.texts[i] ?? '')
}
