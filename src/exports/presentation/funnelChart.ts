import { type FunnelLayout, funnelLayoutOf, kindOf, type PlacedName, type PointKind } from '../../charts/funnelLayout.ts'
import { pointLook } from '../../charts/funnelPlot.ts'
import { decimalsIn } from '../../exhibits/decimalsIn.ts'
import { roundTo } from '../../domain/rounding.ts'
import type { CompareFunnel, FunnelLimits, FunnelPoint } from '../../series/compareFunnel.ts'
import { centreName, funnelWords, limitName } from '../../words/funnel.ts'
import { chartInk } from './chartXml.ts'
import { type ScatterPoint, type ScatterSeries, type ScatterSpec } from './chartSpec.ts'
import { bare } from './drawnSeries.ts'
import { numberFormat } from './numberFormat.ts'
import { inch } from './slideLayout.ts'
import type { Box } from './slidePage.ts'

/** Decimals of limits, which are no figures of anyone. */
const limitDecimals = 3

/** How far from its point PowerPoint puts a label by itself, in points. */
const usualDistance = 8

/** A name in its place of the layout, as PowerPoint says it: beside its point, and moved from there. */
function labelOf({ lines, align, right, down, point }: PlacedName, { width, height, type }: FunnelLayout): ScatterPoint['label'] {
  const isOver = align === 'center'
  const half = (lines.length * type.line) / 2
  const usualDown = isOver ? Math.sign(down) * (half + usualDistance) : 0
  const usualRight = isOver ? 0 : Math.sign(right) * usualDistance
  return {
    lines,
    place: isOver ? (down < 0 ? 't' : 'b') : align === 'left' ? 'r' : 'l',
    right: roundTo((right - usualRight) / width, 4),
    down: roundTo((down - usualDown) / height, 4),
    isBold: point.isOwn,
  }
}

const seriesNames: Readonly<Record<PointKind, string>> = {
  usual: funnelWords.usual,
  out: funnelWords.out,
  own: funnelWords.own,
}

function pointsOf({ points }: CompareFunnel, layout: FunnelLayout, kind: PointKind): readonly ScatterSeries[] {
  const there = points.filter((point) => kindOf(point) === kind)
  if (there.length === 0) return []
  const { fill, size } = pointLook(kind, 'light')
  const labelFor = (point: FunnelPoint) => {
    const name = layout.names.find((one) => one.point === point)
    return name === undefined ? null : labelOf(name, layout)
  }
  const isOut = kind === 'own' && there.some(({ way }) => way !== 0)
  return [
    {
      name: isOut ? funnelWords.ownOut : seriesNames[kind],
      fill: bare(fill),
      stroke: null,
      symbol: { kind: 'circle', size: Math.round(size * 0.75), hollow: false },
      inKey: true,
      points: there.map((point) => ({
        x: roundTo(point.size, 0),
        y: roundTo(point.value, decimalsIn(point.text)),
        name: point.label,
        label: labelFor(point),
      })),
    },
  ]
}

function curveOf(
  { limits }: CompareFunnel,
  name: string,
  dash: 'solid' | 'dashed' | 'dotted',
  inKey: boolean,
  at: (limits: FunnelLimits) => number,
): ScatterSeries {
  return {
    name,
    fill: chartInk.muted,
    stroke: { dash, width: 1.25 },
    symbol: null,
    inKey,
    points: limits.map((one) => ({
      x: roundTo(one.size, 1),
      y: roundTo(at(one), limitDecimals),
      name: '',
      label: null,
    })),
  }
}

/** Many units by size and value as a native scatter chart in a box of a slide, laid out as on the screen. */
export function funnelChart(funnel: CompareFunnel, box: Box): ScatterSpec {
  const { sizeAxis, valueAxis, within, centre, centreText } = funnel
  const layout = funnelLayoutOf(funnel, box.w * inch, box.h * inch)
  const { width, height } = layout
  const curves = (['outer', 'inner'] as const).flatMap((limit) => {
    const [name, dash] = [limitName(limit, within[limit]), limit === 'outer' ? 'solid' : 'dashed'] as const
    return [
      curveOf(funnel, name, dash, true, (at) => at[limit].high),
      curveOf(funnel, `${name}, ${funnelWords.below}`, dash, false, (at) => at[limit].low),
    ]
  })
  return {
    kind: 'scatter',
    title: '',
    alt: funnel.description,
    corner: funnelWords.unit,
    across: { title: funnel.sizeName, max: sizeAxis.max, step: sizeAxis.step, format: numberFormat('persons', 0) },
    up: {
      title: funnel.valueName,
      max: valueAxis.max,
      step: valueAxis.step,
      format: numberFormat(valueAxis.shownAs, valueAxis.decimals),
    },
    series: [
      ...(['usual', 'out', 'own'] as const).flatMap((kind) => pointsOf(funnel, layout, kind)),
      ...curves,
      curveOf(funnel, centreName(centreText), 'dotted', true, () => centre),
    ],
    plot: {
      left: layout.box.left / width,
      top: layout.box.top / height,
      width: layout.box.width / width,
      height: layout.box.height / height,
    },
    upTitleTop: layout.valueTitle.top / height,
    sizes: { text: 12, category: 12, value: 14 },
  }
}
