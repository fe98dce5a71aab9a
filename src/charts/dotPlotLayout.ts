import { type CompareRow, type CompareSet, isToldApart, rowsOf } from '../series/compareSet.ts'
import { sayingOf } from './dotPlotWords.ts'
import { textWidth } from './frame.ts'

/** A lane of the plot: a unit, or the name of those below it. */
export type Lane = { readonly kind: 'unit'; readonly row: CompareRow } | { readonly kind: 'title'; readonly text: string }

/** Where everything in a dot plot stands, in pixels. Known before ECharts has been loaded, so that nothing moves when it arrives. */
export interface DotLayout {
  readonly lanes: readonly Lane[]
  readonly laneHeight: number
  /** Where in its lane a point stands, from the top: lower where its name stands over it. */
  readonly pointAt: number
  /** Whether names stand over their dots, where there is no room beside them. */
  readonly stacked: boolean
  readonly width: number
  readonly height: number
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  readonly type: { readonly tick: number; readonly label: number }
  /** The most that a name may take. */
  readonly nameWidth: number
}

const narrow = 600
const edge = 8
const tickLane = 26
const keyLane = 30
const mostOfWidth = 0.38
/** Between the end of a dot or whisker and the value beside it. */
export const valueDistance = 12

/** Whether the plot needs a key: several points on a row, units told apart, bounds, or provisional figures. */
function hasKey(set: CompareSet): boolean {
  const rows = rowsOf(set)
  const points = rows.flatMap((row) => row.points)
  return (
    set.lines.length > 1 ||
    rows.some(isToldApart) ||
    points.some(({ interval, flags }) => interval !== null || flags.includes('p'))
  )
}

/** The lanes from the top. The first units need no name: they are what the others are parts of. */
function lanesOf({ sections }: CompareSet): readonly Lane[] {
  const plotted = sections
    .map((section) => ({ ...section, rows: section.rows.filter(({ inPlot }) => inPlot) }))
    .filter(({ rows }) => rows.length > 0)
  return plotted.flatMap(({ title, rows }, i): readonly Lane[] => [
    ...(title === '' || (i === 0 && plotted.length === 1) ? [] : [{ kind: 'title', text: title } as const]),
    ...rows.map((row) => ({ kind: 'unit', row }) as const),
  ])
}

/** Lays a comparison out for a width: as high as its rows need. */
export function dotLayoutOf(set: CompareSet, width: number): DotLayout {
  const lanes = lanesOf(set)
  const stacked = width < narrow
  const type = stacked ? { tick: 13, label: 15 } : { tick: 14, label: 16 }
  const laneHeight = stacked ? 48 : 30
  const rows = lanes.flatMap((lane) => (lane.kind === 'unit' ? [lane.row] : []))
  const nameOf = (lane: Lane) => (lane.kind === 'unit' ? textWidth(lane.row.label, type.label) : textWidth(lane.text, type.tick))
  const names = lanes.map((lane) => nameOf(lane) + 16)
  const left = stacked ? edge : Math.ceil(Math.min(width * mostOfWidth, Math.max(80, ...names)))
  // What has no number at all stands at zero, where there is room.
  const beside = rows.filter(({ points }) => points.some(({ value }) => value !== null))
  const widest = Math.max(0, ...beside.map((row) => textWidth(sayingOf(row, set), type.label)))
  const right = Math.ceil(widest) + valueDistance + edge
  const top = tickLane + (hasKey(set) ? keyLane : 0)
  const height = lanes.length * laneHeight
  return {
    lanes,
    laneHeight,
    pointAt: stacked ? 0.66 : 0.5,
    stacked,
    width,
    height: top + height + edge,
    box: { left, top, width: Math.max(40, width - left - right), height },
    type,
    nameWidth: stacked ? width - 2 * edge : left - 16,
  }
}

/** The lane at a height in the plot, null where there is no unit. */
export function laneAt({ lanes, laneHeight, box }: DotLayout, y: number): number | null {
  const i = Math.floor((y - box.top) / laneHeight)
  return lanes[i]?.kind === 'unit' ? i : null
}
