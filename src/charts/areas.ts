import type { Mark } from '../series/seriesSet.ts'
import { placeAxisOf } from './axes.ts'
import { indexOf, questionedIn } from './flags.ts'
import { fontFamily } from './frame.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'
import { underGrid } from './underGrid.ts'

/** A column of a panel's table of marks: places on the axis in periods from its left end, and a height at each, null between two areas. */
export interface MarkColumn {
  readonly name: string
  readonly points: readonly (readonly [number, number | null])[]
}

/** A target's band as drawn: from its decision to the end of the axis, between its bounds or the ends of the axis. */
interface Band {
  readonly name: string
  readonly label: string
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

const questioned = 'questioned'

function bandOf({ set }: Scene, { scale }: PlacedPanel, { band, from, label }: Mark, i: number): Band {
  return {
    name: `target${i}`,
    label,
    start: Math.max(0, indexOf(set, from)),
    end: Math.max(1, set.periods.length),
    low: Math.max(scale.min, band?.min ?? scale.min),
    high: Math.min(scale.max, band?.max ?? scale.max),
  }
}

/** The targets for what a panel shows: a band says nothing beside other series, nor where the axis doesn't reach it. */
function bandsIn(scene: Scene, panel: PlacedPanel): readonly Band[] {
  const shown = [...panel.drawn, panel.whole]
  return scene.set.marks
    .filter(({ band }) => band !== null && shown.some((series) => series?.id === band.series))
    .map((mark, i) => bandOf(scene, panel, mark, i))
    .filter(({ low, high }) => low <= high)
}

function bandColumns({ name, start, end, low, high }: Band): readonly MarkColumn[] {
  const rim = [
    [start, low],
    [start, high],
    [end, high],
    [end, low],
    [start, low],
  ] as const
  return [
    { name, points: rim },
    { name: `${name}-name`, points: [[end, low]] },
  ]
}

/** What the areas of a panel are drawn from: a column for the questioned periods, and two for each target. */
export function areaColumnsOf(scene: Scene, panel: PlacedPanel): readonly MarkColumn[] {
  const top = panel.scale.max
  const points = questionedIn(scene.set).flatMap((i): MarkColumn['points'] => [
    [i, top],
    [i + 1, top],
    [i + 1, null],
  ])
  return [
    ...(points.length === 0 ? [] : [{ name: questioned, points }]),
    ...bandsIn(scene, panel).flatMap((band) => bandColumns(band)),
  ]
}

function placed(panel: PlacedPanel, name: string) {
  return {
    id: `${name}/${panel.id}`,
    datasetIndex: panel.index + 1,
    xAxisIndex: placeAxisOf(panel),
    yAxisIndex: panel.index,
    encode: { x: 'x', y: name },
    silent: true,
    clip: false,
  }
}

/** The fill between a column and a level. */
function filled(panel: PlacedPanel, name: string, origin: number | 'start', color: string, lineStyle: object) {
  return {
    type: 'line' as const,
    ...placed(panel, name),
    connectNulls: false,
    showSymbol: false,
    lineStyle,
    areaStyle: { origin, color, opacity: 1 },
    z: underGrid,
  }
}

/** A target's words in the lower right corner of its band, on paper of their own: columns fill most of a band. */
function nameOf({ ink, type }: Scene, panel: PlacedPanel, { name, label }: Band) {
  return {
    type: 'scatter' as const,
    ...placed(panel, `${name}-name`),
    symbolSize: 0,
    itemStyle: { opacity: 1 },
    label: {
      show: true,
      position: 'insideBottomRight' as const,
      formatter: label,
      color: ink.muted,
      fontSize: type.tick,
      fontFamily,
      backgroundColor: ink.background,
      padding: [1, 4],
    },
    z: 6,
  }
}

/** A band over each period that is questioned, and quiet bands for the targets, with a dotted rim, that begin with the decision. */
export function areaSeries(scene: Scene, panel: PlacedPanel) {
  const { ink } = scene
  const rim = { color: ink.zero, width: 1, type: 'dotted' as const }
  return [
    ...(questionedIn(scene.set).length === 0 ? [] : [filled(panel, questioned, 'start', ink.noticeFill, { width: 0 })]),
    ...bandsIn(scene, panel).flatMap((band) => [filled(panel, band.name, band.low, ink.band, rim), nameOf(scene, panel, band)]),
  ]
}
