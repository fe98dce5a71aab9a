import { inkOf } from '../../charts/look.ts'
import { numberAt, type PanelSeries } from '../../charts/panelSeries.ts'
import { restLabel, stackAt, undividedIn } from '../../charts/stack.ts'
import { styleOf } from '../../charts/look.ts'
import { roundTo } from '../../domain/rounding.ts'
import type { Axis, SeriesSet } from '../../series/seriesSet.ts'
import { type ChartSeries, labelAt, plainSeries } from './chartSpec.ts'
import { bare, baseOf, columnsOf } from './drawnSeries.ts'
import { numberFormat } from './numberFormat.ts'

/** The lowest part of a column that holds its number, in parts of the axis. */
const leastInside = 0.065

/** The most columns that are wide enough for numbers. */
const mostColumns = 10

function insideLabels(values: ChartSeries['values'], { min, max }: Axis): ChartSeries['labels'] {
  const holds = (value: number | null) => value !== null && value / (max - min) >= leastInside
  return values.length > mostColumns ? [] : values.flatMap((value, i) => (holds(value) ? [labelAt(i, 'ctr')] : []))
}

function partsOf(set: SeriesSet, panel: PanelSeries, axis: Axis): readonly ChartSeries[] {
  const parts = panel.drawn.filter(({ role }) => role === 'line')
  return parts.map((series, p) => {
    const values = set.periods.map((_, i) => stackAt(panel, i).parts[p] ?? null)
    const labelColour = bare(styleOf(series, 'light').onFill)
    return { ...columnsOf(series, values), bounds: [], labels: insideLabels(values, axis), labelColour }
  })
}

/** What is known only together: as large as what is missing of the whole, which the screen draws too. */
function restOf(set: SeriesSet, panel: PanelSeries): readonly ChartSeries[] {
  const { shownAs, decimals } = panel.drawn[0] ?? { shownAs: 'number', decimals: 0 }
  const values = set.periods.map((_, i) => stackAt(panel, i).rest).map((rest) => (rest === null ? null : roundTo(rest, decimals)))
  if (values.every((value) => value === null)) return []
  const format = numberFormat(shownAs, decimals)
  return [{ ...plainSeries, name: restLabel(panel), values, fill: bare(inkOf('light').muted), hatched: true, format }]
}

/** The whole where no part of it is known. */
function undividedOf(set: SeriesSet, panel: PanelSeries): readonly ChartSeries[] {
  const undivided = undividedIn(panel)
  if (undivided === null) return []
  const values = set.periods.map((_, i) => numberAt(undivided, i))
  return [{ ...columnsOf(undivided, values), bounds: [], labels: [] }]
}

/** The whole as a number over each column that reaches it: a line that is not seen. */
function wholeOf(set: SeriesSet, panel: PanelSeries): readonly ChartSeries[] {
  const { whole } = panel
  if (whole === null) return []
  const values = set.periods.map((_, i) => (stackAt(panel, i).isWhole ? numberAt(whole, i) : null))
  const last = values.findLastIndex((value) => value !== null)
  const first = values.findIndex((value) => value !== null)
  const isPrinted = (i: number) => values.length <= mostColumns || i === last || i === first
  const labels = values.flatMap((value, i) => (value !== null && isPrinted(i) ? [labelAt(i, 't')] : []))
  return labels.length === 0 ? [] : [{ ...baseOf(whole), values, form: 'unseen', provisional: [], labels, inKey: false }]
}

/** The parts of a whole on each other, exactly as the screen stacks them: a column never passes a part for the whole. */
export function stackedSeries(set: SeriesSet, panel: PanelSeries, axis: Axis): readonly ChartSeries[] {
  return [...partsOf(set, panel, axis), ...undividedOf(set, panel), ...restOf(set, panel), ...wholeOf(set, panel)]
}
