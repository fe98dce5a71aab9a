import { formatPlain } from '../words/number.ts'
import { decimalsOf } from './axisScale.ts'
import type { ChartOption } from './buildOption.ts'
import { tipIndex } from './dataset.ts'

/** Tick labels by decimals. Kept as constants: a new function for every option would make every render a new drawing. */
const tickFormatters = [0, 1, 2].map((decimals) => (value: number) => formatPlain(value, decimals))

interface TooltipRow {
  readonly value: readonly unknown[]
}

/** The prepared text of the period that is pointed at. */
function tooltipText(rows: readonly TooltipRow[]): string {
  const text = rows.map(({ value }) => value[tipIndex]).find((cell) => typeof cell === 'string')
  return text === undefined ? '' : String(text)
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
