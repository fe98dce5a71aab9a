import { type ChartSeries, labelAt, type PointLabel } from './chartSpec.ts'

/** More periods than this have only their last value printed. */
const mostPrinted = 6

/** How far labels stand from each other, in parts of the axis: a line of text at the usual size. */
const apart = 0.08

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

/** Labels that stand over each other without air, in order from below, around their middle. */
interface Pile {
  readonly at: readonly number[]
  readonly middle: number
}

const reach = ({ at }: Pile): number => (at.length * apart) / 2

/** Puts a pile on those below it: where they would overlap they become one, around the middle of both. */
function stacked(piles: readonly Pile[], next: Pile): readonly Pile[] {
  const below = piles.at(-1)
  if (below === undefined || below.middle + reach(below) + reach(next) <= next.middle) return [...piles, next]
  const count = below.at.length + next.at.length
  const middle = (below.middle * below.at.length + next.middle * next.at.length) / count
  return stacked(piles.slice(0, -1), { at: [...below.at, ...next.at], middle })
}

/** Where values stand when none is closer to the next than a line of text: moved up and down, never past each other. */
function spread(places: readonly number[]): readonly number[] {
  const order = places.map((middle, i): Pile => ({ at: [i], middle })).sort((a, b) => a.middle - b.middle)
  const placed = order
    .reduce(stacked, [])
    .flatMap((pile) => pile.at.map((i, n) => [i, pile.middle - reach(pile) + (n + 0.5) * apart] as const))
  const clear = new Map(placed)
  return places.map((place, i) => clear.get(i) ?? place)
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
