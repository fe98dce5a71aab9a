import { type ChartSeries, labelAt, type PointLabel } from './chartSpec.ts'

/** More periods than this have only their last value printed. */
const mostPrinted = 6

/** How far labels stand from each other, in parts of the axis: a line of text at the usual size. */
const apart = 0.065

/** The plot's part of the chart's height. */
const plotHeight = 0.8

/** A series of points, and whether it is what the chart is about or only stands beside it. */
export interface Labelled {
  readonly series: ChartSeries
  readonly isBeside: boolean
}

interface Axis {
  readonly min: number
  readonly max: number
}

const lastOf = ({ values }: ChartSeries): number => values.findLastIndex((value) => value !== null)

/** Beside a point with bounds, whose strokes go up and down; above the highest of a period and below the lowest; alone, above but in a valley. */
function sideOf(all: readonly Labelled[], { values, bounds }: ChartSeries, i: number): 't' | 'b' | 'r' {
  if (bounds[i] != null) return 'r'
  const value = values[i] ?? 0
  const others = all.flatMap(({ series }) => (series.values === values ? [] : (series.values[i] ?? [])))
  if (others.length > 0) return value >= Math.max(...others) ? 't' : 'b'
  const [before, after] = [values[i - 1] ?? null, values[i + 1] ?? null]
  return (before ?? after ?? value) > value && (after ?? before ?? value) > value ? 'b' : 't'
}

/** Where values stand when none is closer to the next than a line of text: moved up and down, never past each other. */
function spread(places: readonly number[]): readonly number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const placed = [...places]
  order.forEach((at, n) => {
    const below = order[n - 1]
    if (below !== undefined) placed[at] = Math.max(placed[at] ?? 0, (placed[below] ?? 0) + apart)
  })
  const excess = order.map((at) => (placed[at] ?? 0) - (places[at] ?? 0))
  const back = Math.max(0, ...excess) / 2
  return placed.map((place, i) => (place === places[i] && excess[order.indexOf(i)] === 0 ? place : place - back))
}

/** The last value of each series to the right of its point, clear of the others. */
function endLabels(all: readonly Labelled[], { min, max }: Axis): readonly PointLabel[] {
  const places = all.map(({ series }) => ((series.values[lastOf(series)] ?? min) - min) / (max - min))
  const clear = spread(places)
  return all.map(({ series }, i) => {
    const shift = Number((((places[i] ?? 0) - (clear[i] ?? 0)) * plotHeight).toPrecision(3))
    return { ...labelAt(lastOf(series), 'r'), shift }
  })
}

/** The labels of points and lines, one list per series: every value where there is room, else the last ones. */
export function pointLabels(all: readonly Labelled[], axis: Axis): readonly (readonly PointLabel[])[] {
  const own = all.filter(({ isBeside }) => !isBeside)
  const isRoomy = (own[0]?.series.values.length ?? 0) <= mostPrinted && own.length <= 2
  const ends = endLabels(all, axis)
  return all.map(({ series, isBeside }, s) => {
    if (!isRoomy || isBeside) return lastOf(series) < 0 ? [] : [ends[s] as PointLabel]
    return series.values.flatMap((value, i) => (value === null ? [] : [labelAt(i, sideOf(all, series, i))]))
  })
}
