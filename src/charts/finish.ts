import { formatPlain } from '../words/number.ts'
import type { ChartOption } from './buildOption.ts'
import { tickDecimals } from './tickDecimals.ts'

/** Tick labels by decimals. Kept as constants: a new function for every option would make every render a new drawing. */
const tickFormatters = [0, 1, 2].map((decimals) => (value: number) => formatPlain(value, decimals))

/** Writes the tick labels of an axis in Swedish, with the decimals of its step. */
export function tickFormatterOf(step: number): ((value: number) => string) | undefined {
  return tickFormatters[tickDecimals(step)]
}

/** Adds the only functions of a chart, which JSON can't hold: Swedish numbers on the axes. */
export function finish(option: ChartOption) {
  return {
    ...option,
    yAxis: option.yAxis.map((axis) => ({
      ...axis,
      axisLabel: { ...axis.axisLabel, formatter: tickFormatterOf(axis.interval) },
    })),
  }
}
