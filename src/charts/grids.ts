import type { Axis, SeriesSet } from '../series/seriesSet.ts'
import { formatPlain } from '../words/number.ts'
import { panelsPerRow, shareAxis } from './chartHeight.ts'
import { areAllNamed, type EndLabel, labelsFit } from './endLabels.ts'
import { cut, type Frame, textWidth, type TypeScale, wrap } from './frame.ts'
import { edge, fitPlot } from './margins.ts'
import { type PanelSeries, plainAt, seriesIn } from './panelSeries.ts'
import { shiftsOf } from './shifts.ts'
import { tickDecimals } from './tickDecimals.ts'

/** A panel with its place in the chart. The box is the plot itself; ticks and labels stand around it. */
export interface PlacedPanel extends PanelSeries {
  readonly id: string
  readonly index: number
  readonly title: string
  readonly titleAt: { readonly left: number; readonly top: number }
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  readonly scale: Axis
  readonly showsTicks: boolean
  /** Width of one period in pixels. */
  readonly band: number
  readonly perUnit: number
  readonly labels: readonly EndLabel[]
  readonly shifts: ReadonlyMap<string, number>
  readonly fits: boolean
  /** Whether the parts of a stack have their numbers inside. */
  readonly inside: boolean
}

/** Space above a plot for the label of its highest value. */
const headroom = (type: TypeScale): number => type.line + 4
const tickLane = (type: TypeScale): number => type.line + 12
const flagLane = (type: TypeScale): number => type.flag + 8
/** Between panels beside each other. */
export const gutter = 18

/** The narrowest period that a flag still fits under. */
export const narrowestFlag = (type: TypeScale): number => type.flag - 2

/** Width of the widest tick label of an axis, with its distance to the plot. */
function tickSpace({ min, max, step }: Axis, type: TypeScale): number {
  const decimals = tickDecimals(step)
  return Math.ceil(Math.max(...[min, max].map((value) => textWidth(formatPlain(value, decimals), type.tick)))) + 10
}

/** What is known about the whole chart when its panels are placed. */
export interface Plan {
  readonly set: SeriesSet
  readonly frame: Frame
  readonly type: TypeScale
  readonly keyed: boolean
  /** Height that the key and the stamp take above the panels. */
  readonly above: number
  readonly flags: boolean
}

/** Room right of the last panel of a row for half a value or a year over a column that is narrower than either. */
function endRoom({ set, type }: Plan, width: number): number {
  const last = set.periods.length - 1
  const values = set.series.map((one) => textWidth(plainAt(one, last), type.value))
  const widest = Math.max(textWidth(set.periods[last] ?? '', type.tick), ...values)
  return Math.max(edge, Math.ceil((widest - width / Math.max(1, set.periods.length)) / 2))
}

interface Cell {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly showsTicks: boolean
  /** Width kept for ticks where it is the same for several panels, so that their plots stand in line. */
  readonly ticks: number | null
}

/** Where the index-th panel and everything around it stands. Panels that share an axis are equally wide; the first of a row also has the ticks. */
function cellOf(plan: Plan, index: number): Cell {
  const { set, frame, type, above } = plan
  const columns = panelsPerRow(set, frame.size, frame.width)
  const rows = Math.ceil(set.panels.length / columns)
  const [column, row] = [index % columns, Math.floor(index / columns)]
  const height = (frame.height - above) / rows
  const top = above + row * height
  const ticks = Math.max(...set.panels.map(({ axis }) => tickSpace(axis, type)))
  if (!shareAxis(set.panels) || set.panels.length < 2) {
    const width = (frame.width - gutter * (columns - 1)) / columns
    return { left: column * (width + gutter), top, width, height, ticks: columns > 1 ? null : ticks, showsTicks: true }
  }
  const widthBut = (right: number) => (frame.width - ticks - right - gutter * (columns - 1)) / columns
  const width = widthBut(endRoom(plan, widthBut(edge)))
  const first = { left: 0, width: width + ticks, showsTicks: true }
  const later = { left: ticks + column * (width + gutter), width, showsTicks: false }
  return { ...(column === 0 ? first : later), ticks, top, height }
}

function ticksOf({ set, type }: Plan, index: number, { showsTicks, ticks }: Cell): number {
  const panel = set.panels[index]
  if (!showsTicks || panel === undefined) return 0
  return ticks ?? tickSpace(panel.axis, type)
}

/** A panel's title in lines that fit above its plot; all panels keep room for the longest, so that plots stand in line. */
function titleOf(plan: Plan, index: number): readonly string[] {
  const title = plan.set.panels[index]?.title ?? ''
  const cell = cellOf(plan, index)
  const room = cell.width - ticksOf(plan, index, cell) + edge
  return title === '' ? [] : wrap(title, room, plan.type.label).map((line) => cut(line, room, plan.type.label))
}

function titleHeight(plan: Plan): number {
  const lines = Math.max(0, ...plan.set.panels.map((_, index) => titleOf(plan, index).length))
  return lines === 0 ? 0 : lines * plan.type.line + 4
}

/** Places a panel: its plot, with room around it for title, ticks, flags and labels. */
export function placePanel(plan: Plan, index: number): readonly PlacedPanel[] {
  const { set, type } = plan
  const panel = set.panels[index]
  if (panel === undefined) return []
  const content = seriesIn(set, panel)
  const { axis: scale } = panel
  const cell = cellOf(plan, index)
  const ticks = ticksOf(plan, index, cell)
  const title = titleHeight(plan)
  const height = cell.height - title - headroom(type) - tickLane(type) - (plan.flags ? flagLane(type) : 0)
  const width = cell.width - ticks
  const perUnit = height / (scale.max - scale.min)
  const { room, labels, plotWidth } = fitPlot(set, content, type, plan.keyed, {
    width,
    height,
    perUnit,
    periods: set.periods.length,
    inside: true,
  })
  return [
    {
      ...content,
      id: panel.id,
      index,
      title: titleOf(plan, index).join('\n'),
      titleAt: { left: cell.left + ticks, top: cell.top },
      box: { left: cell.left + ticks, top: cell.top + title + headroom(type), width: plotWidth, height },
      scale,
      showsTicks: cell.showsTicks,
      band: plotWidth / Math.max(1, set.periods.length),
      perUnit,
      labels,
      shifts: shiftsOf(labels, room),
      fits: labelsFit(labels, room) && areAllNamed(set, content, labels),
      inside: room.inside,
    },
  ]
}
