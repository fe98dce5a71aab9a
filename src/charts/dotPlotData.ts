import type { ComparePoint } from '../series/comparePoint.ts'
import { type CompareRow, type CompareSet, isToldApart } from '../series/compareSet.ts'
import { cutInside } from './cutInside.ts'
import type { DotLayout, Lane } from './dotPlotLayout.ts'
import { sayingOf } from './dotPlotWords.ts'

/** How a point is drawn: the own unit's, another's that is told apart from it or not, or one of what they are parts of. */
export type DotKind = 'own' | 'near' | 'apart' | 'above' | 'whole'

/** One series of points: those of a line that look alike. */
export interface DotClass {
  readonly line: string
  readonly kind: DotKind
  readonly provisional: boolean
}

type Cell = number | string | null

/** The name of a class's column in the table. */
export function columnOfDots({ line, kind, provisional }: DotClass): string {
  return `${line}/${kind}${provisional ? '/provisional' : ''}`
}

function kindOf(row: CompareRow): DotKind {
  if (isToldApart(row)) return 'apart'
  return row.group === 'chosen' ? 'near' : row.group
}

function classOf(row: CompareRow, point: ComparePoint): DotClass {
  return { line: point.id, kind: kindOf(row), provisional: point.flags.includes('p') }
}

/** Every kind of point that there is, context first, so that the own unit lies on top. */
export function dotClassesOf({ lanes }: DotLayout): readonly DotClass[] {
  const order: readonly DotKind[] = ['near', 'apart', 'whole', 'above', 'own']
  const all = lanes.flatMap((lane) =>
    lane.kind === 'title' ? [] : lane.row.points.filter(({ value }) => value !== null).map((point) => classOf(lane.row, point)),
  )
  const known = all.filter((one, i) => all.findIndex((other) => columnOfDots(other) === columnOfDots(one)) === i)
  return known.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** The right end of what is drawn on a row, null where nothing is. */
function endOf({ points }: CompareRow): number | null {
  const ends = points.flatMap(({ value, interval }) => (value === null ? [] : [Math.max(value, interval?.high ?? 0)]))
  return ends.length === 0 ? null : Math.max(...ends)
}

const columns = ['y', 'zero', 'end', 'title', 'name', 'nameOwn', 'value', 'valueOwn', 'words'] as const

function textCells(lane: Lane, set: CompareSet, { nameWidth, type }: DotLayout): readonly Cell[] {
  const fit = (text: string) => cutInside(text, nameWidth, type.label)
  if (lane.kind === 'title') return [null, lane.text, '', '', '', '', '']
  const { row } = lane
  const end = endOf(row)
  const isOwn = row.group === 'own'
  const [own, other] = isOwn ? [fit(row.label), ''] : ['', fit(row.label)]
  const said = sayingOf(row, set)
  if (end === null) return [0, '', other, own, '', '', said]
  return [end, '', other, own, isOwn ? '' : said, isOwn ? said : '', '']
}

/** The table that the points and texts are drawn from: a row per lane. What has no number is null, and never zero. */
export function dotTableOf(set: CompareSet, layout: DotLayout) {
  const classes = dotClassesOf(layout)
  const valueIn = (lane: Lane, one: DotClass): number | null => {
    if (lane.kind === 'title') return null
    const point = lane.row.points.find(({ id }) => id === one.line)
    return point !== undefined && columnOfDots(classOf(lane.row, point)) === columnOfDots(one) ? point.value : null
  }
  return {
    dimensions: [...columns, ...classes.map(columnOfDots)],
    source: layout.lanes.map((lane, i): readonly Cell[] => [
      i + layout.pointAt,
      0,
      ...textCells(lane, set, layout),
      ...classes.map((one) => valueIn(lane, one)),
    ]),
  }
}

/** The 95 % bounds as strokes, the own unit's apart: two ends each, and nothing between one stroke and the next. */
export function boundsTableOf({ lanes, pointAt }: DotLayout, own: boolean) {
  const source = lanes.flatMap((lane, i): readonly (readonly (number | null)[])[] => {
    if (lane.kind === 'title' || (lane.row.group === 'own') !== own || lane.row.points.length > 1) return []
    const interval = lane.row.points[0]?.interval ?? null
    if (interval === null) return []
    return [
      [interval.low, i + pointAt],
      [interval.high, i + pointAt],
      [null, null],
    ]
  })
  return { dimensions: ['x', 'y'], source }
}

/** A line down through the plot from the point of what the units are parts of. */
export function guideTableOf({ lanes, pointAt }: DotLayout, kind: DotKind) {
  const from = lanes.findIndex((lane) => lane.kind === 'unit' && kindOf(lane.row) === kind)
  const lane = lanes[from]
  const point = lane?.kind === 'unit' && lane.row.points.length === 1 ? lane.row.points[0] : undefined
  const value = point?.value ?? null
  const source = value === null ? [] : [from + pointAt, lanes.length].map((y) => [value, y])
  return { dimensions: ['x', 'y'], source }
}

/** The index of the own unit's lane, −1 where it has none. */
export function ownLaneOf({ lanes }: DotLayout): number {
  return lanes.findIndex((lane) => lane.kind === 'unit' && lane.row.group === 'own')
}

/** The top of the own unit's lane, from edge to edge of the plot. */
export function ownBandTableOf({ axis }: CompareSet, layout: DotLayout) {
  const at = ownLaneOf(layout)
  return { dimensions: ['x', 'y'], source: at < 0 ? [] : [0, axis.max].map((x) => [x, at]) }
}
