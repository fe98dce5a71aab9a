import type { Mark } from '../series/seriesSet.ts'
import { placeAxisOf } from './axes.ts'
import { breaksIn, flagsOf, indexOf, questionedIn } from './flags.ts'
import { fontFamily } from './frame.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'

type Row = readonly [number, number | null, number | null, number | null, number | null, string]

/**
 * The table that a panel's flags and reference line are drawn from: a place on the axis, and the axis' foot under the kind of
 * flag. Panels with one axis have one set of flags.
 */
export function flagTableOf({ set, type, showsFlags }: Scene, { scale, band, showsTicks }: PlacedPanel) {
  const foot = scale.min
  const flags = showsFlags && showsTicks ? flagsOf(set, (type.flag + 3) / Math.max(1, band)) : []
  const rows: readonly Row[] = [
    ...flags.map(
      ({ kind, x, text }): Row => (kind === 'quality' ? [x, null, foot, null, null, text] : [x, foot, null, null, null, text]),
    ),
    ...breaksIn(set).map((i): Row => [i, null, null, foot, null, '']),
    ...(set.reference === null
      ? []
      : [0, set.periods.length].map((x): Row => [x, null, null, null, set.reference?.at ?? null, ''])),
  ]
  return { dimensions: ['x', 'event', 'quality', 'break', 'reference', 'text'], source: rows }
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

/** A band over each period that is questioned, under everything else. */
function questionedAreas({ set, ink }: Scene) {
  const data = questionedIn(set).map((i) => [{ xAxis: i }, { xAxis: i + 1 }])
  return data.length === 0 ? null : { silent: true, z: 0, itemStyle: { color: ink.noticeFill }, data }
}

function targetArea({ set }: Scene, { scale }: PlacedPanel, { from, band }: Mark) {
  const start = Math.max(0, indexOf(set, from))
  return [
    { xAxis: start, yAxis: band?.min ?? scale.min },
    { xAxis: Math.max(1, set.periods.length), yAxis: band?.max ?? scale.max },
  ]
}

/** The targets for what a panel shows: a band says nothing beside other series. */
function targetsIn({ set }: Scene, { drawn, whole }: PlacedPanel): readonly Mark[] {
  return set.marks.filter(({ band }) => band !== null && [...drawn, whole].some((series) => series?.id === band.series))
}

/** Something that holds a target's band and has no points of its own. */
function targetHolder(scene: Scene, panel: PlacedPanel, id: string, z: number, markArea: object) {
  return {
    ...flagSeries(scene, panel, 'event'),
    id: `${id}/${panel.id}`,
    symbolSize: 0,
    z,
    markArea: { silent: true, z, ...markArea },
  }
}

/** Targets as quiet bands that begin with the decision. Their words stand in front on paper of their own: columns fill most of a band. */
function targetSeries(scene: Scene, panel: PlacedPanel) {
  const { ink, type } = scene
  const area = { color: ink.band, borderColor: ink.zero, borderWidth: 1, borderType: 'dotted' as const }
  const name = { color: ink.muted, fontSize: type.tick, fontFamily, backgroundColor: ink.background, padding: [1, 4] }
  return targetsIn(scene, panel).flatMap((mark, i) => {
    const data = [targetArea(scene, panel, mark)]
    const label = { ...name, show: true, position: 'insideBottomRight' as const, formatter: mark.label }
    return [
      targetHolder(scene, panel, `target${i}`, 0, { itemStyle: area, label: { show: false }, data }),
      targetHolder(scene, panel, `target${i}-name`, 6, { itemStyle: { color: 'transparent' }, label, data }),
    ]
  })
}

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
  const area = questionedAreas(scene)
  return [
    {
      ...flagSeries(scene, panel, 'event'),
      symbol: 'circle',
      itemStyle: { color: ink.background, borderColor: ink.muted, borderWidth: 1.25, opacity: 1 },
      label: flagLabel(scene, ink.ink),
      ...(area === null ? {} : { markArea: area }),
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
    ...targetSeries(scene, panel),
    ...referenceLines(scene, panel),
  ]
}
