import type { CompareSet } from '../series/compareSet.ts'
import { compareWords } from '../words/compare.ts'
import {
  boundsTableOf,
  columnOfDots,
  type DotClass,
  dotClassesOf,
  type DotKind,
  dotTableOf,
  guideTableOf,
} from './dotPlotData.ts'
import { type DotLayout, valueDistance } from './dotPlotLayout.ts'
import { fontFamily } from './frame.ts'
import { inkOf, type Ink, type Look, type SeriesStyle, styleOf } from './look.ts'

/** A dot plot as data: everything ECharts draws, except the tick labels that `finishDotPlot` adds. */
export type DotPlotOption = ReturnType<typeof dotPlotOption>

interface Scene {
  readonly set: CompareSet
  readonly layout: DotLayout
  readonly look: Look
  readonly ink: Ink
}

/** What has a line down through the plot: what the compared units are parts of. */
function guidesOf({ kind }: CompareSet): readonly DotKind[] {
  return kind === 'children' ? ['whole', 'above', 'own'] : ['whole', 'above']
}

const tables = { rows: 0, bounds: 1, ownBounds: 2, guides: 3 } as const

/** How a point looks: by its line where a row has several, else by what its unit is to the reader's. */
function styleOfDots({ set, look }: Scene, { line, kind }: DotClass): SeriesStyle {
  const role = kind === 'own' || set.lines.length > 1 ? 'line' : 'comparison'
  const beside = kind === 'own' ? null : kind === 'near' ? 'chosen' : kind
  const id = set.lines.length > 1 ? line : 'own'
  return styleOf({ id, role, beside: role === 'line' ? null : beside }, look)
}

const sizes: Readonly<Record<DotKind, number>> = { own: 15, near: 11, above: 13, whole: 14 }

function dots(scene: Scene, one: DotClass) {
  const { symbol, fill } = styleOfDots(scene, one)
  const hollow = one.provisional || one.kind === 'whole'
  const { background } = scene.ink
  return {
    ...onAxes,
    type: 'scatter' as const,
    id: columnOfDots(one),
    encode: { x: columnOfDots(one), y: 'y' },
    symbol,
    symbolSize: sizes[one.kind],
    z: one.kind === 'own' ? 6 : 5,
    itemStyle: hollow
      ? { color: background, borderColor: fill, borderWidth: one.kind === 'own' ? 4 : 2, opacity: 1 }
      : { color: fill, borderColor: background, borderWidth: 1, opacity: 1 },
  }
}

const onAxes = { datasetIndex: tables.rows as number, silent: true, clip: false, emphasis: { disabled: true } }

function stroke(id: string, datasetIndex: number, z: number, lineStyle: object) {
  return {
    ...onAxes,
    type: 'line' as const,
    id,
    datasetIndex,
    encode: { x: 'x', y: 'y' },
    showSymbol: false,
    connectNulls: false,
    z,
    lineStyle,
  }
}

function guideLines(scene: Scene) {
  return guidesOf(scene.set).map((kind, i) => {
    const { fill, dash } = styleOfDots(scene, { line: 'own', kind, provisional: false })
    return stroke(`guide/${kind}`, tables.guides + i, 2, { color: fill, width: 1.5, type: dash })
  })
}

function boundStrokes({ look, ink }: Scene) {
  const other = styleOf({ id: 'own', role: 'comparison', beside: 'chosen' }, look).fill
  return [
    stroke('bounds', tables.bounds, 3, { color: other, width: 3, cap: 'round', opacity: 0.75 }),
    stroke('bounds/own', tables.ownBounds, 4, { color: ink.ink, width: 3, cap: 'round' }),
  ]
}

/** Something unseen that carries a column of the table as text. */
function text({ ink, layout }: Scene, column: string, x: 'zero' | 'end', label: object) {
  return {
    ...onAxes,
    type: 'scatter' as const,
    id: `text/${column}`,
    encode: { x, y: 'y' },
    symbolSize: 0,
    itemStyle: { opacity: 1 },
    z: 7,
    label: {
      show: true,
      formatter: `{@${column}}`,
      fontSize: layout.type.label,
      fontFamily,
      color: ink.ink,
      textBorderColor: ink.background,
      textBorderWidth: 3,
      ...label,
    },
  }
}

function texts(scene: Scene) {
  const { ink, layout } = scene
  const { box, stacked } = layout
  const name = {
    position: [stacked ? 0 : -box.left, stacked ? -19 : 0],
    align: 'left' as const,
    verticalAlign: 'middle' as const,
  }
  const title = {
    ...name,
    position: [stacked ? 0 : -box.left, stacked ? 0 : 4],
    color: ink.muted,
    fontWeight: 600 as const,
    fontSize: layout.type.tick,
  }
  const beside = { position: 'right' as const, distance: valueDistance }
  return [
    text(scene, 'title', 'zero', title),
    text(scene, 'name', 'zero', name),
    text(scene, 'nameOwn', 'zero', { ...name, fontWeight: 600 }),
    text(scene, 'value', 'end', { ...beside, color: ink.muted }),
    text(scene, 'valueOwn', 'end', { ...beside, fontWeight: 600 }),
    text(scene, 'words', 'end', { ...beside, color: ink.muted }),
  ]
}

/** A band under the own unit, from edge to edge of the plot. */
function ownBand({ layout, ink, set }: Scene) {
  const at = layout.lanes.findIndex((lane) => lane.kind === 'unit' && lane.row.group === 'own')
  const area = [
    [
      { xAxis: 0, yAxis: at },
      { xAxis: set.axis.max, yAxis: at + 1 },
    ],
  ]
  return {
    ...onAxes,
    type: 'scatter' as const,
    id: 'own-band',
    encode: { x: 'zero', y: 'y' },
    symbolSize: 0,
    z: 0,
    markArea: { silent: true, z: 0, itemStyle: { color: ink.band }, data: at < 0 ? [] : area },
  }
}

interface Entry {
  readonly sign: string
  readonly label: string
  readonly color: string
}

function keyOf(scene: Scene): readonly Entry[] {
  const { set, look, ink } = scene
  const points = set.sections.flatMap(({ rows }) => rows.flatMap((row) => (row.inPlot ? row.points : [])))
  const lines = set.lines.length < 2 ? [] : set.lines
  return [
    ...lines.map(({ id, label }) => {
      const { sign, fill } = styleOf({ id, role: 'line' }, look)
      return { sign, label, color: fill }
    }),
    ...(lines.length === 0 && points.some(({ interval }) => interval !== null)
      ? [{ sign: '━', label: compareWords.interval, color: ink.muted }]
      : []),
    ...(points.some(({ flags }) => flags.includes('p'))
      ? [{ sign: '○', label: compareWords.provisional, color: ink.muted }]
      : []),
  ]
}

function keyTitle(scene: Scene) {
  const { layout, ink } = scene
  const entries = keyOf(scene)
  if (entries.length === 0) return []
  const rich = Object.fromEntries(entries.map(({ color }, i) => [`sign${i}`, { color, fontSize: layout.type.label, fontFamily }]))
  const textStyle = { color: ink.muted, fontSize: layout.type.tick, fontWeight: 400 as const, fontFamily, rich }
  const said = entries.map(({ sign, label }, i) => `{sign${i}|${sign}} ${label.replaceAll(/[{}|]/g, ' ')}`)
  return [{ text: said.join('     '), left: 0, top: 4, padding: 0, textStyle }]
}

/**
 * Draws a comparison: the same set, layout and look always give the same option, equal to its own JSON round trip. Values lie on the
 * x-axis from zero; each unit has a lane, in the order of the set.
 */
export function dotPlotOption(set: CompareSet, layout: DotLayout, look: Look) {
  const ink = inkOf(look)
  const scene: Scene = { set, layout, look, ink }
  const { axis } = set
  const hidden = { show: false }
  return {
    animation: false,
    stateAnimation: { duration: 0 },
    aria: { enabled: true, label: { enabled: true, description: set.description } },
    textStyle: { fontFamily },
    title: keyTitle(scene),
    dataset: [
      dotTableOf(set, layout),
      boundsTableOf(layout, false),
      boundsTableOf(layout, true),
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
