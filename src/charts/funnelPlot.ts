import type { CompareFunnel, FunnelPoint } from '../series/compareFunnel.ts'
import { funnelWords } from '../words/funnel.ts'
import { apartStyle } from './apartStyle.ts'
import { tickFormatterOf } from './finish.ts'
import { fontFamily } from './frame.ts'
import { type Ink, inkOf, type Look, styleOf } from './look.ts'

/** The height of a funnel, in pixels. */
export const funnelHeight = 440
const narrow = 600
/** The room for a name beside its point, also at the right edge. */
const nameWidth = 110

/** A funnel as data: everything ECharts draws, except the tick labels that `finishFunnel` adds. */
export type FunnelOption = ReturnType<typeof funnelOption>

type Kind = 'usual' | 'out' | 'own'

const kindOf = ({ isOwn, way }: FunnelPoint): Kind => (isOwn ? 'own' : way === 0 ? 'usual' : 'out')

/** The colour and size of the points of a kind; the own unit is known by its size and name, also where it stands out. */
function styleOfPoints(kind: Kind, look: Look): { readonly fill: string; readonly size: number } {
  if (kind === 'out') return { fill: apartStyle(look).fill, size: 12 }
  if (kind === 'own') return { fill: styleOf({ id: 'own', role: 'line' }, look).fill, size: 15 }
  return { fill: styleOf({ id: 'own', role: 'comparison', beside: 'chosen' }, look).fill, size: 9 }
}

const onAxes = { silent: true, clip: true, emphasis: { disabled: true } }

function points(kind: Kind, look: Look, ink: Ink) {
  const { fill, size } = styleOfPoints(kind, look)
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
    label: {
      show: kind !== 'usual',
      formatter: '{@name}',
      position: 'right' as const,
      distance: 8,
      width: nameWidth,
      overflow: 'truncate' as const,
      color: ink.ink,
      fontSize: 14,
      fontFamily,
      fontWeight: kind === 'own' ? 600 : 400,
      textBorderColor: ink.background,
      textBorderWidth: 3,
    },
  }
}

function curve(id: string, type: 'solid' | 'dashed' | 'dotted', width: number, ink: Ink) {
  return {
    ...onAxes,
    type: 'line' as const,
    id,
    datasetIndex: 3,
    encode: { x: 'size', y: id },
    showSymbol: false,
    z: 2,
    lineStyle: { color: ink.muted, width, type },
  }
}

const columns = ['size', 'value', 'name'] as const

/** The table of the points of a kind, the largest last. */
function tableOf({ points: all }: CompareFunnel, kind: Kind) {
  const rows = all.filter((point) => kindOf(point) === kind).toSorted((a, b) => a.size - b.size)
  return { dimensions: [...columns], source: rows.map(({ size, value, label }) => [size, value, label]) }
}

const limitColumns = ['size', 'centre', 'inner/low', 'inner/high', 'outer/low', 'outer/high'] as const

function limitTable({ limits, centre }: CompareFunnel) {
  return {
    dimensions: [...limitColumns],
    source: limits.map(({ size, inner, outer }) => [size, centre, inner.low, inner.high, outer.low, outer.high]),
  }
}

const axis = (ink: Ink) => ({
  type: 'value' as const,
  axisTick: { show: false },
  axisLabel: { color: ink.muted, fontSize: 14, fontFamily },
  nameTextStyle: { color: ink.muted, fontSize: 14, fontFamily },
})

/** What the lines and the points mean; where there is room also the line in the middle, which the text above tells of. */
function keyOf(width: number): string {
  const lines = [`─ ${funnelWords.outer}`, `┄ ${funnelWords.inner}`, ...(width < narrow ? [] : [`┈ ${funnelWords.centre}`])]
  return [...lines, `{out|●} ${funnelWords.out}`].join('     ')
}

/**
 * Draws many units by size and value inside the limits that narrow with size: the same funnel, width and look always give the same
 * option, equal to its own JSON round trip.
 */
export function funnelOption(funnel: CompareFunnel, width: number, look: Look) {
  const ink = inkOf(look)
  const { sizeAxis, valueAxis } = funnel
  return {
    animation: false,
    stateAnimation: { duration: 0 },
    textStyle: { fontFamily },
    title: [
      {
        text: keyOf(width),
        left: 0,
        top: 4,
        padding: 0,
        textStyle: {
          color: ink.muted,
          fontSize: width < narrow ? 12 : 14,
          fontWeight: 400 as const,
          fontFamily,
          rich: { out: { color: apartStyle(look).fill } },
        },
      },
    ],
    dataset: [tableOf(funnel, 'usual'), tableOf(funnel, 'out'), tableOf(funnel, 'own'), limitTable(funnel)],
    grid: [{ left: 56, right: nameWidth + 10, top: 40, bottom: 56, outerBoundsMode: 'none' as const }],
    xAxis: [
      {
        ...axis(ink),
        min: 0,
        max: sizeAxis.max,
        interval: sizeAxis.step,
        name: funnelWords.sizes[funnel.sizes],
        nameLocation: 'middle' as const,
        nameGap: 34,
        axisLine: { show: true, lineStyle: { color: ink.zero, width: 1 } },
        splitLine: { show: false },
      },
    ],
    yAxis: [
      {
        ...axis(ink),
        min: 0,
        max: valueAxis.max,
        interval: valueAxis.step,
        axisLine: { show: false },
        splitLine: { show: true, lineStyle: { color: ink.grid, width: 1 } },
      },
    ],
    series: [
      curve('centre', 'dotted', 1.5, ink),
      curve('inner/low', 'dashed', 1.5, ink),
      curve('inner/high', 'dashed', 1.5, ink),
      curve('outer/low', 'solid', 1.5, ink),
      curve('outer/high', 'solid', 1.5, ink),
      points('usual', look, ink),
      points('out', look, ink),
      points('own', look, ink),
    ],
  }
}

/** Adds the only functions of a funnel, which JSON can't hold: Swedish numbers on its axes. */
export function finishFunnel(option: FunnelOption) {
  const finished = <Axis extends { readonly interval: number; readonly axisLabel: object }>(each: Axis) => ({
    ...each,
    axisLabel: { ...each.axisLabel, formatter: tickFormatterOf(each.interval) },
  })
  return { ...option, xAxis: option.xAxis.map(finished), yAxis: option.yAxis.map(finished) }
}
