import type { Series } from '../series/seriesSet.ts'
import { byPeriod, periodAxisOf } from './axes.ts'
import { columnOf, hasProvisional } from './dataset.ts'
import { hasRest } from './key.ts'
import { printed } from './labels.ts'
import { decalOf, hatchOf, inkOf, styleOf } from './look.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'
import { restId, undividedIn } from './stack.ts'

function bar({ set }: Scene, panel: PlacedPanel, id: string, stack: string, y: string) {
  return {
    type: 'bar' as const,
    id,
    stack: set.arrangement === 'stacked' ? panel.id : stack,
    xAxisIndex: periodAxisOf(panel),
    yAxisIndex: panel.index,
    encode: { ...byPeriod, y },
    barWidth: '66%',
    barMaxWidth: 112,
    silent: true,
    emphasis: { disabled: true },
    z: 2,
  }
}

/** Columns of a stack are separated by a line in the background's colour. */
function fillOf({ frame, ink, set }: Scene, series: Series) {
  const decal = decalOf(series.id, frame.look)
  const gap = set.arrangement === 'stacked' ? { borderColor: ink.background, borderWidth: 1 } : {}
  return { color: styleOf(series, frame.look).fill, ...gap, ...(decal === null ? {} : { decal }) }
}

/** A number inside its part of a stack; on a pattern it has a broad rim of paper. */
function insideLabel(scene: Scene, series: Series, patterned: boolean) {
  // A whole has its number on top of it.
  if (scene.set.arrangement !== 'stacked' || series.role === 'whole') return {}
  const { ink, frame } = scene
  const label = {
    ...printed(scene, columnOf(series.id, 'inside'), styleOf(series, frame.look).onFill),
    position: 'inside',
    textBorderWidth: 0,
  }
  return { label: patterned ? { ...label, color: ink.ink, textBorderColor: ink.background, textBorderWidth: 5 } : label }
}

function columnsOf(scene: Scene, panel: PlacedPanel, series: Series) {
  const { id } = series
  const { fill } = styleOf(series, scene.frame.look)
  const solid = { itemStyle: fillOf(scene, series), ...insideLabel(scene, series, decalOf(id, scene.frame.look) !== null) }
  if (!hasProvisional(series)) return [{ ...bar(scene, panel, id, id, id), ...solid }]
  const itemStyle = { color: scene.ink.background, borderColor: fill, borderWidth: 2, decal: hatchOf(fill) }
  return [
    { ...bar(scene, panel, id, id, columnOf(id, 'final')), ...solid },
    {
      ...bar(scene, panel, columnOf(id, 'provisional'), id, columnOf(id, 'provisional')),
      itemStyle,
      ...insideLabel(scene, series, true),
    },
  ]
}

/** Columns from zero; the parts of a whole on each other and what is not divided hatched on top, or the whole where no part is known. */
export function columnSeries(scene: Scene, panel: PlacedPanel) {
  const { background, zero, muted } = inkOf(scene.frame.look)
  const undivided = undividedIn(panel)
  const itemStyle = { color: background, borderColor: zero, borderWidth: 1, decal: hatchOf(muted) }
  return [
    ...panel.drawn.filter(({ role }) => role !== 'comparison').flatMap((series) => columnsOf(scene, panel, series)),
    ...(undivided === null ? [] : columnsOf(scene, panel, undivided)),
    ...(hasRest(scene.set, panel) ? [{ ...bar(scene, panel, restId, restId, restId), itemStyle }] : []),
  ]
}
