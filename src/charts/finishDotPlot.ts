import type { DotPlotOption } from './dotPlot.ts'
import { tickFormatterOf } from './finish.ts'

/** Adds the only function of a dot plot, which JSON can't hold: Swedish numbers on its axis. */
export function finishDotPlot(option: DotPlotOption) {
  return {
    ...option,
    xAxis: option.xAxis.map((axis) => ({
      ...axis,
      axisLabel: { ...axis.axisLabel, formatter: tickFormatterOf(axis.interval) },
    })),
  }
}
