import { formatPlain } from '../words/number.ts'
import { decimalsOf } from './axisScale.ts'
import type { ChartOption } from './buildOption.ts'
import { columnOf, periodColumn } from './dataset.ts'

/** Tick labels by decimals. Kept as constants: a new function for every option would make every render a new drawing. */
const tickFormatters = [0, 1, 2].map((decimals) => (value: number) => formatPlain(value, decimals))

interface TooltipRow {
  readonly value: readonly unknown[]
  readonly dimensionNames: readonly string[]
}

const tipEnding = columnOf('', 'tip')

/** The tooltip as plain lines: the period, then each series with its words, also where the words are why there is no number. */
function tooltipText(rows: readonly TooltipRow[]): string {
  const row = rows.find(({ dimensionNames }) => dimensionNames.includes(periodColumn))
  if (row === undefined) return ''
  const { value, dimensionNames } = row
  const tips = dimensionNames.flatMap((name, i) => (name.endsWith(tipEnding) ? [String(value[i])] : []))
  return [String(value[dimensionNames.indexOf(periodColumn)]), ...tips].join('\n')
}

/**
 * Adds the only two functions of a chart, which JSON can't hold: Swedish numbers on the axis, and the tooltip's text. The
 * tooltip is drawn as text in the picture, so nothing in it can be read as HTML.
 */
export function finish(option: ChartOption) {
  return {
    ...option,
    tooltip: { ...option.tooltip, formatter: tooltipText },
    yAxis: option.yAxis.map((axis) => ({
      ...axis,
      axisLabel: { ...axis.axisLabel, formatter: tickFormatters[decimalsOf(axis.interval)] },
    })),
  }
}
