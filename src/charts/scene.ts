import type { SeriesSet } from '../series/seriesSet.ts'
import { formatPlain } from '../words/number.ts'
import { type AxisScale, decimalsOf, scaleOf } from './axisScale.ts'
import { panelsPerRow, shareAxis } from './chartHeight.ts'
import { type EndLabel, endLabelsOf, labelsFit, referenceId, shiftsOf } from './endLabels.ts'
import { flagsOf } from './flags.ts'
import { type Frame, textWidth, type TypeScale, typeOf } from './frame.ts'
import { type KeyEntry, keyLinesOf } from './key.ts'
import { type Ink, inkOf } from './look.ts'
import { type PanelSeries, seriesIn } from './panelSeries.ts'

/** A panel with its place in the chart. The box is the plot itself; ticks and labels stand around it. */
export interface PlacedPanel extends PanelSeries {
  readonly id: string
  readonly index: number
  readonly title: string
  readonly titleAt: { readonly left: number; readonly top: number }
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  readonly scale: AxisScale
  readonly showsTicks: boolean
  /** Width of one period in pixels. */
  readonly band: number
  readonly perUnit: number
  readonly labels: readonly EndLabel[]
  readonly shifts: ReadonlyMap<string, number>
  readonly fits: boolean
}

/** Everything that has been decided about a chart before it is written as an option. */
export interface Scene {
  readonly set: SeriesSet
  readonly frame: Frame
  readonly ink: Ink
  readonly type: TypeScale
  readonly panels: readonly PlacedPanel[]
  /** Lines of the key above the chart, for what can't be named beside its marks. */
  readonly key: readonly (readonly KeyEntry[])[]
  readonly showsFlags: boolean
}

/** Space above a plot for the label of its highest value. */
const headroom = (type: TypeScale): number => type.line + 2
const titleHeight = (type: TypeScale): number => type.line + 4
const tickLane = (type: TypeScale): number => type.line + 12
const flagLane = (type: TypeScale): number => type.flag + 8
const gutter = 18
const edge = 8

/** The narrowest period that a flag still fits under. */
const narrowestFlag = (type: TypeScale): number => type.flag - 2

/** Width of the widest tick label of an axis, with its distance to the plot. */
export function tickSpace({ min, max, step }: AxisScale, type: TypeScale): number {
  const decimals = decimalsOf(step)
  return Math.ceil(Math.max(...[min, max].map((value) => textWidth(formatPlain(value, decimals), type.tick)))) + 10
}

interface Plan {
  readonly set: SeriesSet
  readonly frame: Frame
  readonly type: TypeScale
  readonly keyed: boolean
  /** Height that the key and the stamp take above the panels. */
  readonly above: number
  readonly flags: boolean
}

interface Cell {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly showsTicks: boolean
}

/** Where the index-th panel and everything around it stands. Panels that share an axis are equally wide; the first of a row also has the ticks. */
function cellOf({ set, frame, type, above }: Plan, index: number): Cell {
  const columns = panelsPerRow(set, frame.size, frame.width)
  const rows = Math.ceil(set.panels.length / columns)
  const [column, row] = [index % columns, Math.floor(index / columns)]
  const height = (frame.height - above) / rows
  const top = above + row * height
  if (!shareAxis(set.panels) || set.panels.length < 2) {
    const width = (frame.width - gutter * (columns - 1)) / columns
    return { left: column * (width + gutter), top, width, height, showsTicks: true }
  }
  const ticks = Math.max(...set.panels.map(({ axis }) => tickSpace(scaleOf(axis, set.geometry), type)))
  const width = (frame.width - ticks - edge - gutter * (columns - 1)) / columns
  return { left: column === 0 ? 0 : ticks + column * (width + gutter), top, width: column === 0 ? width + ticks : width, height, showsTicks: column === 0 }
}

function placePanel(plan: Plan, index: number): readonly PlacedPanel[] {
  const { set, type, keyed } = plan
  const panel = set.panels[index]
  if (panel === undefined) return []
  const content = seriesIn(set, panel)
  const scale = scaleOf(panel.axis, set.geometry)
  const cell = cellOf(plan, index)
  const ticks = cell.showsTicks ? tickSpace(scale, type) : 0
  const title = panel.title === '' ? 0 : titleHeight(type)
  const height = cell.height - title - headroom(type) - tickLane(type) - (plan.flags ? flagLane(type) : 0)
  const width = cell.width - ticks
  const perUnit = height / (scale.max - scale.min)
  const room = { width, height, perUnit, periods: set.periods.length }
  const labels = endLabelsOf(set, content, room, type, keyed)
  const plotWidth = width - marginFor(labels, set, width)
  return [{
    ...content,
    id: panel.id,
    index,
    title: panel.title,
    titleAt: { left: cell.left + ticks, top: cell.top },
    box: { left: cell.left + ticks, top: cell.top + title + headroom(type), width: plotWidth, height },
    scale,
    showsTicks: cell.showsTicks,
    band: plotWidth / Math.max(1, set.periods.length),
    perUnit,
    labels,
    shifts: shiftsOf(labels, room),
    fits: labelsFit(labels, room),
  }]
}

/** What a label takes of the margin: a reference line ends with the plot, other labels begin within the last period. */
function marginOf({ id, width: text }: EndLabel, { periods, geometry }: SeriesSet, width: number): number {
  if (id === referenceId) return text + 12
  const free = (geometry === 'columns' ? 0.17 : 0.5) / Math.max(1, periods.length)
  return Math.ceil((text + 16 - free * width) / (1 - free))
}

/** The margin right of the plot that the widest end label needs. */
function marginFor(labels: readonly EndLabel[], set: SeriesSet, width: number): number {
  const shared = set.arrangement === 'panels' && set.panels.length > 1 && shareAxis(set.panels)
  const atEnd = labels.filter(({ at }) => at === set.periods.length - 1)
  return Math.max(shared ? 0 : edge, ...atEnd.map((label) => marginOf(label, set, width)))
}

function sceneWith(set: SeriesSet, frame: Frame, keyed: boolean, flags: boolean): Scene {
  const type = typeOf(frame.size)
  const key = keyLinesOf(set, frame, keyed)
  const stamped = set.panels.some(({ axis }) => scaleOf(axis, set.geometry).stamp !== null)
  const above = key.length * (type.line + 4) + (stamped ? type.line + 6 : 0)
  const plan = { set, frame, type, keyed, above, flags }
  const panels = set.panels.flatMap((_, index) => placePanel(plan, index))
  return { set, frame, ink: inkOf(frame.look), type, panels, key, showsFlags: flags }
}

/** Series are named at their ends where there is room for it, else in a key above the chart. */
function named(set: SeriesSet, frame: Frame, flags: boolean): Scene {
  const direct = sceneWith(set, frame, false, flags)
  return direct.panels.every(({ fits }) => fits) ? direct : sceneWith(set, frame, true, flags)
}

/** Decides where everything in a chart stands. Flags are left out where the periods are narrower than a flag. */
export function sceneOf(set: SeriesSet, frame: Frame): Scene {
  if (flagsOf(set, 0).length === 0) return named(set, frame, false)
  const flagged = named(set, frame, true)
  return flagged.panels.every(({ band }) => band >= narrowestFlag(flagged.type)) ? flagged : named(set, frame, false)
}
