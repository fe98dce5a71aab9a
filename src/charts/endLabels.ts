import { isNumber } from '../domain/figure.ts'
import type { Series, SeriesSet } from '../series/seriesSet.ts'
import { textWidth, type TypeScale, wrap } from './frame.ts'
import { lastNumberOf, numberAt, type PanelSeries } from './panelSeries.ts'
import { stackAt } from './stack.ts'

/** The text at the right end of a series, at the height of its last value. */
export interface EndLabel {
  readonly id: string
  readonly at: number
  /** Where it points, on the y-axis. */
  readonly value: number
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** The room that a panel has: its plot with the right margin, and what a unit of the axis measures in pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly perUnit: number
  readonly periods: number
  /** Whether columns are wide enough to hold their numbers. */
  readonly inside: boolean
}

/** A segment of a column that is too thin to hold its number. */
export function isThin(height: number, perUnit: number, type: TypeScale): boolean {
  return height * perUnit < type.line + 2
}

/** Whether a series must be named in the chart: a line alone is named by the chart's title. */
export function needsName(series: Series, { drawn }: PanelSeries): boolean {
  return series.role === 'comparison' || drawn.filter(({ role }) => role !== 'comparison').length > 1
}

/** The share of a panel's width that labels may take before they become a key above it; a lone point leaves half of it free. */
const mostOfWidth = { many: 0.36, one: 0.46 } as const
const mostLines = 4

/** Points with fewer beside them have their values at their side, with the unit: there is no line to follow. */
const fewestInRow = 3

const spaceFor = (room: Room): number => Math.min(240, room.width * (room.periods === 1 ? mostOfWidth.one : mostOfWidth.many))

/** A name and its value: on one line where they fit, else the value after the last line of the name or below it. */
function nameAndValue(name: string, value: string, room: Room, type: TypeScale): readonly string[] {
  const lines = wrap(name, spaceFor(room), type.label)
  if (name === '' || value === '') return name === '' ? [value] : lines
  const joined = `${lines.at(-1) ?? ''} ${value}`
  const fits = textWidth(joined, type.label) <= spaceFor(room) && !/\d$/.test(name)
  return fits ? [...lines.slice(0, -1), joined] : [...lines, value]
}

function labelOf(id: string, at: number, value: number, lines: readonly string[], type: TypeScale): EndLabel {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, type.label)))
  return { id, at, value, lines, width, height: lines.length * type.line }
}

function stackLabels(set: SeriesSet, panel: PanelSeries, room: Room, type: TypeScale, keyed: boolean): readonly EndLabel[] {
  const at = set.periods.length - 1
  const { parts } = stackAt(panel, at)
  return panel.drawn.flatMap((series, p) => {
    const part = parts[p] ?? null
    if (part === null) return []
    const below = parts.slice(0, p).reduce<number>((sum, height) => sum + (height ?? 0), 0)
    const text = series.texts[at] ?? ''
    const value = isThin(part, room.perUnit, type) || !room.inside ? text : ''
    const lines = nameAndValue(keyed ? '' : series.label, value, room, type)
    return lines.join('') === '' ? [] : [labelOf(series.id, at, below + part / 2, lines, type)]
  })
}

/** True for a series of one or two points. */
export function isSparse({ figures }: Series): boolean {
  return figures.filter(isNumber).length < fewestInRow
}

/** Columns, and dots in a row, have their values above them: nothing to say at the end. */
function isPlainRow({ geometry }: SeriesSet, series: Series, named: boolean): boolean {
  return !named && (geometry === 'columns' || (geometry === 'dots' && !isSparse(series)))
}

function seriesLabel(
  series: Series,
  set: SeriesSet,
  panel: PanelSeries,
  room: Room,
  type: TypeScale,
  keyed: boolean,
): readonly EndLabel[] {
  const at = lastNumberOf(series)
  const value = numberAt(series, at)
  const named = needsName(series, panel)
  if (value === null || isPlainRow(set, series, named)) return []
  const count = named ? null : series.counts[at]
  const lines = nameAndValue(named && !keyed ? series.label : '', series.texts[at] ?? '', room, type)
  return [labelOf(series.id, at, value, count ? [...lines, count] : lines, type)]
}

/** Id of the label at the reference line's end. */
export const referenceId = 'reference'

function referenceLabel({ reference, periods }: SeriesSet, type: TypeScale): readonly EndLabel[] {
  if (reference === null) return []
  return [labelOf(referenceId, periods.length - 1, reference.at, [reference.label], type)]
}

/** The end labels of a panel; with a key above it they are the last values only. */
export function endLabelsOf(
  set: SeriesSet,
  panel: PanelSeries,
  room: Room,
  type: TypeScale,
  keyed: boolean,
): readonly EndLabel[] {
  // A unit's panel is named by its title, and its latest value stands at its last point: margins would make the panels unlike.
  if (set.arrangement === 'units') return []
  const reference = referenceLabel(set, type)
  if (set.arrangement !== 'stacked') {
    return [...panel.drawn.flatMap((series) => seriesLabel(series, set, panel, room, type, keyed)), ...reference]
  }
  const comparisons = panel.drawn.filter(({ role }) => role === 'comparison')
  const parts = { ...panel, drawn: panel.drawn.filter(({ role }) => role !== 'comparison') }
  return [
    ...stackLabels(set, parts, room, type, keyed),
    ...comparisons.flatMap((series) => seriesLabel(series, set, panel, room, type, keyed)),
    ...reference,
  ]
}

/** True where every part of a stack has its name beside the last column: one that isn't there but in another year needs the key. */
export function areAllNamed({ arrangement, periods }: SeriesSet, panel: PanelSeries, labels: readonly EndLabel[]): boolean {
  if (arrangement !== 'stacked') return true
  const isDrawn = (p: number) => periods.some((_, i) => typeof stackAt(panel, i).parts[p] === 'number')
  return panel.drawn.every((series, p) => !isDrawn(p) || labels.some(({ id }) => id === series.id))
}

/** True where all labels have room beside the plot: not too wide, not too many lines, and not higher together than the plot. */
export function labelsFit(labels: readonly EndLabel[], room: Room): boolean {
  const together = labels.reduce((sum, { height }) => sum + height, 0)
  return together <= room.height && labels.every(({ width, lines }) => width <= spaceFor(room) && lines.length <= mostLines)
}
