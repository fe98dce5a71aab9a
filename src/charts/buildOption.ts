import type { SeriesSet } from '../series/seriesSet.ts'
import { xAxesOf, yAxisOf } from './axes.ts'
import { columnSeries } from './columns.ts'
import { datasetOf } from './dataset.ts'
import { dotSeries } from './dots.ts'
import { fontFamily, type Frame } from './frame.ts'
import { labelsOf } from './labels.ts'
import { lineSeries } from './lines.ts'
import { markTableOf, markSeries } from './marks.ts'
import type { PlacedPanel } from './grids.ts'
import { type Scene, sceneOf } from './scene.ts'
import { titlesOf } from './titles.ts'

/** A chart as data: everything ECharts draws, except the tick labels that `finish` adds. */
export type ChartOption = ReturnType<typeof buildOption>

function dataSeries(scene: Scene, panel: PlacedPanel) {
  if (scene.set.geometry === 'line') return lineSeries(scene, panel, panel.drawn)
  if (scene.set.geometry === 'dots') return dotSeries(scene, panel)
  const comparisons = panel.drawn.filter(({ role }) => role === 'comparison')
  return [...columnSeries(scene, panel), ...lineSeries(scene, panel, comparisons)]
}

/**
 * Draws a set: the same set and frame always give the same option, equal to its own JSON round trip. All figures are in the
 * dataset; whatever else is here says how they look.
 */
export function buildOption(set: SeriesSet, frame: Frame) {
  const scene = sceneOf(set, frame)
  const { panels } = scene
  return {
    animation: false,
    stateAnimation: { duration: 0 },
    textStyle: { fontFamily },
    title: titlesOf(scene),
    dataset: [datasetOf(scene), ...panels.map((panel) => markTableOf(scene, panel))],
    grid: panels.map(({ box }) => ({ ...box, outerBoundsMode: 'none' as const })),
    xAxis: panels.flatMap((panel) => xAxesOf(scene, panel)),
    yAxis: panels.map((panel) => yAxisOf(scene, panel)),
    series: panels.flatMap((panel) => [...markSeries(scene, panel), ...dataSeries(scene, panel), ...labelsOf(scene, panel)]),
  }
}
