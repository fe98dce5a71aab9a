import { byPeriod, periodAxisOf } from './axes.ts'
import { columnOf } from './dataset.ts'
import { carrier, printed } from './labels.ts'
import { lineSeries } from './lines.ts'
import { styleOf } from './look.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'

/** Thickness of a whisker in pixels. */
const whisker = 3

function whiskerPart(panel: PlacedPanel, id: string, y: string, color: string) {
  return {
    type: 'bar' as const,
    id: y,
    stack: columnOf(id, 'low'),
    xAxisIndex: periodAxisOf(panel),
    yAxisIndex: panel.index,
    encode: { ...byPeriod, y },
    barWidth: whisker,
    barGap: '-100%',
    silent: true,
    z: 3,
    itemStyle: { color, borderRadius: whisker / 2 },
  }
}

/** The 95 % bounds as an upright stroke: a column from the lower to the upper bound, standing on one that is not seen. */
function whiskersOf({ frame }: Scene, panel: PlacedPanel) {
  return panel.drawn
    .filter(({ intervals }) => intervals.some((interval) => interval !== null))
    .flatMap((series) => [
      whiskerPart(panel, series.id, columnOf(series.id, 'low'), 'transparent'),
      whiskerPart(panel, series.id, columnOf(series.id, 'spread'), styleOf({ ...series, role: 'whole' }, frame.look).fill),
    ])
}

/** What the strokes are, written once over those in the middle. */
function boundsName(scene: Scene, panel: PlacedPanel) {
  const series = panel.drawn.find(({ intervals }) => intervals.some((interval) => interval !== null))
  if (series === undefined) return []
  const column = columnOf(series.id, 'bounds')
  const label = {
    ...printed(scene, column, scene.ink.muted),
    fontSize: scene.type.tick,
    fontWeight: 400,
    position: 'top',
    distance: 5,
  }
  return [carrier(panel, column, columnOf(series.id, 'boundsAt'), label)]
}

/** Points that are never joined, with their bounds where they have any. */
export function dotSeries(scene: Scene, panel: PlacedPanel) {
  return [...whiskersOf(scene, panel), ...boundsName(scene, panel), ...lineSeries(scene, panel, panel.drawn)]
}
