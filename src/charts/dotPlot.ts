import type { CompareSet } from '../series/compareSet.ts'
import { boundsTableOf, dotClassesOf, dotTableOf, guideTableOf, ownBandTableOf } from './dotPlotData.ts'
import type { DotLayout } from './dotPlotLayout.ts'
import { boundStrokes, dots, guideLines, ownBand } from './dotPlotMarks.ts'
import { type DotScene, guidesOf } from './dotPlotScene.ts'
import { keyTitle, texts } from './dotPlotTexts.ts'
import { fontFamily } from './frame.ts'
import { inkOf, type Look } from './look.ts'

/** A dot plot as data: everything ECharts draws, except the tick labels that `finishDotPlot` adds. */
export type DotPlotOption = ReturnType<typeof dotPlotOption>

/**
 * Draws a comparison: the same set, layout and look always give the same option, equal to its own JSON round trip. Values lie on the
 * x-axis from zero; each unit has a lane, in the order of the set.
 */
export function dotPlotOption(set: CompareSet, layout: DotLayout, look: Look) {
  const ink = inkOf(look)
  const scene: DotScene = { set, layout, look, ink }
  const { axis } = set
  const hidden = { show: false }
  return {
    animation: false,
    stateAnimation: { duration: 0 },
    textStyle: { fontFamily },
    title: keyTitle(scene),
    dataset: [
      dotTableOf(set, layout),
      boundsTableOf(layout, false),
      boundsTableOf(layout, true),
      ownBandTableOf(set, layout),
      ...guidesOf(set).map((kind) => guideTableOf(layout, kind)),
    ],
    grid: [{ ...layout.box, outerBoundsMode: 'none' as const }],
    xAxis: [
      {
        type: 'value' as const,
        position: 'top' as const,
        min: axis.min,
        max: axis.max,
        interval: axis.step,
        axisLine: hidden,
        axisTick: hidden,
        splitLine: { show: true, lineStyle: { color: ink.grid, width: 1 } },
        axisLabel: { margin: 8, color: ink.muted, fontSize: layout.type.tick, fontFamily },
      },
    ],
    yAxis: [
      {
        type: 'value' as const,
        inverse: true,
        min: 0,
        max: layout.lanes.length,
        interval: layout.lanes.length,
        axisLine: { show: true, onZero: true, lineStyle: { color: ink.zero, width: 1 } },
        axisTick: hidden,
        axisLabel: hidden,
        splitLine: hidden,
      },
    ],
    series: [
      ownBand(scene),
      ...guideLines(scene),
      ...boundStrokes(scene),
      ...dotClassesOf(layout).map((one) => dots(scene, one)),
      ...texts(scene),
    ],
  }
}
