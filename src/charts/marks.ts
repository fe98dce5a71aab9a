import { areaColumnsOf, areaSeries } from './areas.ts'
import { placeAxisOf } from './axes.ts'
import { breaksIn, flagsOf } from './flags.ts'
import { fontFamily } from './frame.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'

type Cell = number | string | null

const dimensions = ['x', 'event', 'quality', 'break', 'reference', 'text']

/** A row of the table: a place on the axis and what stands there. */
function rowAt(columns: readonly string[], x: number, cells: Readonly<Record<string, Cell>>): Cell[] {
  const row: Readonly<Record<string, Cell>> = { x, text: '', ...cells }
  return columns.map((column) => row[column] ?? null)
}

/**
 * The table that a panel's flags, reference line and areas are drawn from: a place on the axis, and a height there under the name
 * of what is drawn; for a flag it is the axis' foot. Panels with one axis have one set of flags.
 */
export function markTableOf(scene: Scene, panel: PlacedPanel) {
  const { set, type, showsFlags } = scene
  const { scale, band, showsTicks } = panel
  const areas = areaColumnsOf(scene, panel)
  const columns = [...dimensions, ...areas.map(({ name }) => name)]
  const at = (x: number, cells: Readonly<Record<string, Cell>>) => rowAt(columns, x, cells)
  const flags = showsFlags && showsTicks ? flagsOf(set, (type.flag + 3) / Math.max(1, band)) : []
  const ends = set.reference === null ? [] : [0, set.periods.length]
  return {
    dimensions: columns,
    source: [
      ...flags.map(({ kind, x, text }) => at(x, { [kind === 'quality' ? 'quality' : 'event']: scale.min, text })),
      ...breaksIn(set).map((i) => at(i, { break: scale.min })),
      ...ends.map((x) => at(x, { reference: set.reference?.at ?? null })),
      ...areas.flatMap(({ name, points }) => points.map(([x, y]) => at(x, { [name]: y }))),
    ],
  }
}

function flagSeries({ type }: Scene, panel: PlacedPanel, kind: 'event' | 'quality' | 'break') {
  return {
    type: 'scatter' as const,
    id: `${kind}/${panel.id}`,
    datasetIndex: panel.index + 1,
    xAxisIndex: placeAxisOf(panel),
    yAxisIndex: panel.index,
    encode: { x: 'x', y: kind },
    symbolSize: type.flag,
    symbolOffset: [0, type.line + 16 + type.flag / 2],
    silent: true,
    clip: false,
    z: 6,
  }
}

function flagLabel({ type }: Scene, color: string) {
  return {
    show: true,
    position: 'inside',
    formatter: '{@text}',
    color,
    fontSize: type.tick - 1,
    fontWeight: 600,
    fontFamily,
    textBorderWidth: 0,
  }
}

/** Two slanting strokes on the axis: what stands left of them is not the same thing as what stands right. */
const doubleTick = 'path://M0,12 L5,0 M6,12 L11,0'

/** The line that a share is read against, cased in the background's colour so that it is seen on every column. */
function referenceLines({ set, ink }: Scene, panel: PlacedPanel) {
  const strokes = [
    { part: 'casing', color: ink.background, width: 4 },
    { part: 'line', color: ink.ink, width: 1.5 },
  ]
  if (set.reference === null) return []
  return strokes.map(({ part, color, width }) => ({
    type: 'line' as const,
    id: `reference-${part}/${panel.id}`,
    datasetIndex: panel.index + 1,
    xAxisIndex: placeAxisOf(panel),
    yAxisIndex: panel.index,
    encode: { x: 'x', y: 'reference' },
    showSymbol: false,
    silent: true,
    lineStyle: { color, width },
    z: 5,
  }))
}

/** Everything in a panel that is not data: questioned periods, targets, breaks, the reference line and the flags under the axis. */
export function markSeries(scene: Scene, panel: PlacedPanel) {
  const { ink } = scene
  return [
    ...areaSeries(scene, panel),
    {
      ...flagSeries(scene, panel, 'event'),
      symbol: 'circle',
      itemStyle: { color: ink.background, borderColor: ink.muted, borderWidth: 1.25, opacity: 1 },
      label: flagLabel(scene, ink.ink),
    },
    {
      ...flagSeries(scene, panel, 'quality'),
      symbol: 'circle',
      itemStyle: { color: ink.notice, opacity: 1 },
      label: flagLabel(scene, ink.background),
    },
    {
      ...flagSeries(scene, panel, 'break'),
      symbol: doubleTick,
      symbolSize: panel.band < 24 ? [7, 9] : [11, 12],
      symbolOffset: [0, 0],
      itemStyle: { color: 'transparent', borderColor: ink.muted, borderWidth: 1.5, opacity: 1 },
    },
    ...referenceLines(scene, panel),
  ]
}
