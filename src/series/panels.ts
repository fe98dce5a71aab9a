import type { Indicator, Line, View } from '../domain/indicator.ts'
import { isNumber, isProtected } from '../domain/figure.ts'
import { axisFor, numbersIn } from './axis.ts'
import type { Mark, Panel, Series } from './seriesSet.ts'

/** Every number that the series put on the axis, bounds included; for a stack, the height of each column. */
function numbersOf(series: readonly Series[], stacked: boolean): readonly number[] {
  const own = series.flatMap(({ figures, intervals }) => [
    ...numbersIn(figures),
    ...intervals.flatMap((interval) => (interval === null ? [] : [interval.low, interval.high])),
  ])
  if (!stacked) return own
  const parts = series.filter(({ role }) => role === 'line')
  const heights = (parts[0]?.figures ?? []).map((_, i) =>
    parts.reduce((sum, { figures }) => sum + (isNumber(figures[i]) ? figures[i] : 0), 0),
  )
  return [...own, ...heights]
}

/** Whether a series has anything but gaps. */
function hasValues({ figures }: Series): boolean {
  return figures.some((figure) => isNumber(figure) || isProtected(figure))
}

/** Whether a series of a panel arrangement has anything to draw: a band that is zero in every year is left to the table. */
function isDrawn({ figures }: Series): boolean {
  return figures.some((figure) => !isNumber(figure) || figure !== 0)
}

/** The bounds of the targets for any of the series. */
function boundsOf(targets: readonly Mark[], series: readonly Series[]): readonly number[] {
  const bands = targets.map(({ band }) => band).filter((band) => series.some(({ id }) => id === band?.series))
  return bands.flatMap((band) => [band?.min, band?.max]).filter((bound) => typeof bound === 'number')
}

/**
 * The drawing areas of a view. Small multiples of one measure share one axis; panels of different measures have their own,
 * each from zero. The axis of a series reaches the bounds of its targets too.
 */
export function panelsOf(
  indicator: Indicator,
  view: View,
  series: readonly Series[],
  zoom: boolean,
  targets: readonly Mark[],
): readonly Panel[] {
  const drawn = series.filter(({ inChart }) => inChart)
  const first = view.lines[0] as Line
  const mayZoom = zoom && view.geometry === 'line'
  if (view.arrangement !== 'panels') {
    // The parts of a percentage whole fill the axis exactly; rounding must not add a step above 100.
    const numbers = [...numbersOf(drawn, view.arrangement === 'stacked'), ...boundsOf(targets, drawn)].map((n) =>
      indicator.axisMax === 100 ? Math.min(n, 100) : n,
    )
    const axis = axisFor(numbers, first, indicator.axisMax, mayZoom)
    return [{ id: 'all', title: '', series: drawn.map(({ id }) => id), axis }]
  }
  const shared = new Set(view.lines.map(({ shownAs, decimals }) => `${shownAs} ${decimals}`)).size === 1
  const common = axisFor([...numbersOf(drawn, false), ...boundsOf(targets, drawn)], first, indicator.axisMax, mayZoom)
  const comparisons = drawn.filter(({ role }) => role === 'comparison')
  return view.lines.flatMap((line) => {
    const own = drawn.find(({ id }) => id === line.id)
    if (own === undefined || !hasValues(own) || (shared && !isDrawn(own))) return []
    const beside = comparisons.filter(({ id }) => id.endsWith(`:${line.id}`))
    const numbers = [...numbersOf([own, ...beside], false), ...boundsOf(targets, [own])]
    const axis = shared ? common : axisFor(numbers, line, 10, mayZoom)
    return [{ id: line.id, title: line.label, series: [own, ...beside].map(({ id }) => id), axis }]
  })
}
