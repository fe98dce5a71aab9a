import type { CompareFunnel } from '../series/compareFunnel.ts'
import { apartStyle } from './apartStyle.ts'
import { tickFormatterOf } from './finish.ts'
import { fontFamily } from './frame.ts'
import { type FunnelKey, type FunnelLayout, kindOf, type PlacedKey, type PlacedName, type PointKind } from './funnelLayout.ts'
import { type Ink, inkOf, type Look, styleOf } from './look.ts'

/** The height of a funnel on a page, in pixels. */
export const funnelHeight = 480

/** A funnel as data: everything ECharts draws, except the tick labels that `drawnFunnel` adds. */
export type FunnelOption = ReturnType<typeof funnelOption>

const isPoint = (id: FunnelKey['id']): id is PointKind => id === 'usual' || id === 'out' || id === 'own'

/** The colour and size of the points of a kind, in pixels. */
export function pointLook(kind: PointKind, look: Look): { readonly fill: string; readonly size: number } {
  if (kind === 'out') return { fill: apartStyle(look).fill, size: 12 }
  if (kind === 'own') return { fill: styleOf({ id: 'own', role: 'line' }, look).fill, size: 15 }
  return { fill: styleOf({ id: 'own', role: 'comparison', beside: 'chosen' }, look).fill, size: 9 }
}

const onAxes = { silent: true, clip: true, emphasis: { disabled: true } }
/** Where in the list of tables those of the limits stand, and from where on each name has its own. */
const [limitsAt, namesAt] = [3, 4]

function points(kind: PointKind, look: Look, ink: Ink) {
  const { fill, size } = pointLook(kind, look)
  return {
    ...onAxes,
    type: 'scatter' as const,
    id: kind,
    datasetIndex: { usual: 0, out: 1, own: 2 }[kind],
    encode: { x: 'size', y: 'value' },
    symbol: 'circle' as const,
    symbolSize: size,
    z: { usual: 4, out: 5, own: 6 }[kind],
    itemStyle: { color: fill, borderColor: ink.background, borderWidth: 1, opacity: 1 },
  }
}

function curve(id: string, type: 'solid' | 'dashed' | 'dotted', ink: Ink) {
  return {
    ...onAxes,
    type: 'line' as const,
    id,
    datasetIndex: limitsAt,
    encode: { x: 'size', y: id },
    showSymbol: false,
    z: 2,
    lineStyle: { color: ink.muted, width: 1.5, type },
  }
}

/** The name of a unit by its point: something unseen that carries it, and the line that leads to it. */
function nameOf({ point, align, right, down, ring }: PlacedName, i: number, { type }: FunnelLayout, ink: Ink) {
  const carrier = {
    ...onAxes,
    clip: false,
    type: 'scatter' as const,
    id: `name/${point.unit}`,
    datasetIndex: namesAt + i,
    encode: { x: 'size', y: 'value' },
    symbolSize: 0,
    itemStyle: { opacity: 1 },
    z: 8,
    label: {
      show: true,
      formatter: '{@name}',
      position: [right, down],
      align,
      verticalAlign: 'middle' as const,
      color: ink.ink,
      fontSize: type.label,
      lineHeight: type.line,
      fontFamily,
      fontWeight: point.isOwn ? (600 as const) : (400 as const),
      textBorderColor: ink.background,
      textBorderWidth: 3,
    },
  }
  return ring > 0 ? [leader(point.unit, i, ink), carrier] : [carrier]
}

function leader(unit: string, i: number, ink: Ink) {
  return {
    ...onAxes,
    type: 'line' as const,
    id: `leader/${unit}`,
    datasetIndex: namesAt + i,
    encode: { x: 'leaderX', y: 'leaderY' },
    showSymbol: false,
    z: 3,
    lineStyle: { color: ink.muted, width: 1 },
  }
}

const columns = ['size', 'value'] as const

/** The table of the points of a kind, the largest last. */
function tableOf({ points: all }: CompareFunnel, kind: PointKind) {
  const rows = all.filter((point) => kindOf(point) === kind).toSorted((a, b) => a.size - b.size)
  return { dimensions: [...columns] as string[], source: rows.map(({ size, value }): unknown[] => [size, value]) }
}

const limitColumns = ['size', 'centre', 'inner/low', 'inner/high', 'outer/low', 'outer/high'] as const

function limitTable({ limits, centre }: CompareFunnel) {
  return {
    dimensions: [...limitColumns] as string[],
    source: limits.map(({ size, inner, outer }): unknown[] => [size, centre, inner.low, inner.high, outer.low, outer.high]),
  }
}

/** A name at its point, and the two ends of the line between them. */
function nameTable(
  { point, lines, align, right, down }: PlacedName,
  { sizeAxis, valueAxis }: CompareFunnel,
  { box, type }: FunnelLayout,
) {
  const { size, value } = point
  const toEdge = align === 'center' ? (Math.sign(down) * lines.length * type.line) / 2 : 0
  const end = [size + (right / box.width) * sizeAxis.max, value - ((down - toEdge) / box.height) * valueAxis.max]
  return {
    dimensions: ['size', 'value', 'name', 'leaderX', 'leaderY'],
    source: [
      [size, value, lines.join('\n'), size, value],
      [null, null, '', ...end],
    ] as unknown[][],
  }
}

const axis = (ink: Ink, { type }: FunnelLayout) => ({
  type: 'value' as const,
  min: 0,
  axisTick: { show: false },
  axisLabel: { margin: 8, color: ink.muted, fontSize: type.tick, fontFamily },
})

/** What is said about the picture, over and under the plot. */
function title(
  text: string,
  left: number,
  top: number,
  textStyle: { readonly color: string; readonly fontSize: number },
  line: number,
) {
  return { text, left, top, padding: 0, textStyle: { ...textStyle, lineHeight: line, fontWeight: 400 as const, fontFamily } }
}

function keyTitles({ id, sign, label, left, nameLeft, top }: PlacedKey, { type }: FunnelLayout, ink: Ink, look: Look) {
  const style = { color: ink.ink, fontSize: type.label }
  const colour = isPoint(id) ? pointLook(id, look).fill : ink.muted
  return [title(sign, left, top, { ...style, color: colour }, type.line), title(label, nameLeft, top, style, type.line)]
}

/** What the axes are of, over the one and under the other. */
function axisTitles({ type, valueTitle, sizeTitle, box, height }: FunnelLayout, ink: Ink) {
  const style = { color: ink.muted, fontSize: type.tick }
  return [
    title(valueTitle.lines.join('\n'), 0, valueTitle.top, style, type.line),
    title(sizeTitle.join('\n'), box.left, height - sizeTitle.length * type.line - 2, style, type.line),
  ]
}

/**
 * Draws many units by size and value inside the limits that narrow with size: the same funnel, layout and look always give the same
 * option, equal to its own JSON round trip.
 */
export function funnelOption(funnel: CompareFunnel, layout: FunnelLayout, look: Look) {
  const ink = inkOf(look)
  const { sizeAxis, valueAxis } = funnel
  const { key, names, box } = layout
  return {
    animation: false,
    stateAnimation: { duration: 0 },
    textStyle: { fontFamily },
    title: [...key.flatMap((entry) => keyTitles(entry, layout, ink, look)), ...axisTitles(layout, ink)],
    dataset: [
      tableOf(funnel, 'usual'),
      tableOf(funnel, 'out'),
      tableOf(funnel, 'own'),
      limitTable(funnel),
      ...names.map((name) => nameTable(name, funnel, layout)),
    ],
    grid: [{ ...box, outerBoundsMode: 'none' as const }],
    xAxis: [
      {
        ...axis(ink, layout),
        max: sizeAxis.max,
        interval: sizeAxis.step,
        axisLine: { show: true, lineStyle: { color: ink.zero, width: 1 } },
        splitLine: { show: false },
      },
    ],
    yAxis: [
      {
        ...axis(ink, layout),
        max: valueAxis.max,
        interval: valueAxis.step,
        axisLine: { show: false },
        splitLine: { show: true, lineStyle: { color: ink.grid, width: 1 } },
      },
    ],
    series: [
      curve('centre', 'dotted', ink),
      curve('inner/low', 'dashed', ink),
      curve('inner/high', 'dashed', ink),
      curve('outer/low', 'solid', ink),
      curve('outer/high', 'solid', ink),
      points('usual', look, ink),
      points('out', look, ink),
      points('own', look, ink),
      ...names.flatMap((name, i) => nameOf(name, i, layout, ink)),
    ],
  }
}

/** Adds the only functions of a funnel, which JSON can't hold: Swedish numbers on its axes. */
function finishFunnel(option: FunnelOption) {
  const finished = <Axis extends { readonly interval: number; readonly axisLabel: object }>(each: Axis) => ({
    ...each,
    axisLabel: { ...each.axisLabel, formatter: tickFormatterOf(each.interval) },
  })
  return { ...option, xAxis: option.xAxis.map(finished), yAxis: option.yAxis.map(finished) }
}

/** A funnel as ECharts draws it, laid out for a box of pixels. */
export function drawnFunnel(funnel: CompareFunnel, layout: FunnelLayout, look: Look) {
  return finishFunnel(funnelOption(funnel, layout, look))
}
