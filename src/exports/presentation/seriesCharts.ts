import { inkOf } from '../../charts/look.ts'
import { seriesIn } from '../../charts/panelSeries.ts'
import { tickDecimals } from '../../charts/tickDecimals.ts'
import type { Panel, SeriesSet } from '../../series/seriesSet.ts'
import { panelDescription, words } from '../../words/presentation.ts'
import { bandOf, chartSizes, everyOf } from './chartSizes.ts'
import { type ChartSeries, type ChartSpec, plainSeries } from './chartSpec.ts'
import { bare } from './drawnSeries.ts'
import { labelledLines } from './labelledLines.ts'
import { markedPeriods } from './markedPeriods.ts'
import { numberFormat } from './numberFormat.ts'
import { stackedSeries } from './stackedSeries.ts'
import { standingColumns } from './standingColumns.ts'

/** The line that everything is measured against, named in the key. */
function referenceOf({ reference, periods }: SeriesSet, { axis }: Panel): readonly ChartSeries[] {
  if (reference === null) return []
  const line: ChartSeries = {
    ...plainSeries,
    name: reference.label,
    values: periods.map(() => reference.at),
    form: 'line',
    fill: bare(inkOf('light').muted),
    stroke: { dash: 'dashed', width: 1.5 },
    format: numberFormat(axis.shownAs, axis.decimals),
  }
  return [line]
}

/** Columns before lines: so the key counts them, whatever their order here. */
function seriesOf(set: SeriesSet, panel: Panel, band: number, size: number): readonly ChartSeries[] {
  const content = seriesIn(set, panel)
  const { axis } = panel
  const reference = referenceOf(set, panel)
  const besides = content.drawn.filter(({ role }) => role === 'comparison')
  if (set.arrangement === 'stacked') {
    return [...stackedSeries(set, content, axis), ...labelledLines(set, besides, axis), ...reference]
  }
  if (set.geometry !== 'columns') return [...labelledLines(set, content.drawn, axis), ...reference]
  const columns = content.drawn.filter(({ role }) => role !== 'comparison')
  return [...standingColumns(columns, band, size), ...labelledLines(set, besides, axis), ...reference]
}

/** Columns begin at zero whatever the axis of lines does. */
function axisOf(set: SeriesSet, { axis }: Panel): ChartSpec['axis'] {
  const { max, step, shownAs } = axis
  const min = set.geometry === 'columns' ? Math.min(0, axis.min) : axis.min
  return { min, max, step, format: numberFormat(shownAs, tickDecimals(step)), isShown: true }
}

function chartOf(set: SeriesSet, panel: Panel, description: string, width: number): ChartSpec {
  const categories = markedPeriods(set)
  const sizes = chartSizes(set, categories, width)
  const isAlone = set.panels.length === 1
  return {
    kind: 'categories',
    title: panel.title,
    alt: isAlone ? description : panelDescription(panel.title, set.periods, seriesIn(set, panel).drawn),
    corner: words.year,
    categories,
    every: everyOf(categories, bandOf(set, width), sizes.category),
    series: seriesOf(set, panel, bandOf(set, width), sizes.value),
    direction: 'upright',
    isStacked: set.arrangement === 'stacked',
    axis: axisOf(set, panel),
    sizes,
  }
}

/** The native charts of a key figure over the years, one per panel and so many inches wide, in the axes and colours of the screen. */
export function seriesCharts(set: SeriesSet, description: string, width: number): readonly ChartSpec[] {
  return set.panels.map((panel) => chartOf(set, panel, description, width))
}
