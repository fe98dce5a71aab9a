import { styleOf } from '../../charts/look.ts'
import type { ComparePoint } from '../../series/comparePoint.ts'
import { type CompareRow, type CompareSet, rowsOf } from '../../series/compareSet.ts'
import { decimalsIn } from '../../exhibits/decimalsIn.ts'
import { unitInChart } from '../../words/presentation.ts'
import { compareWords } from '../../words/compare.ts'
import { barAxis } from './barAxis.ts'
import { type ChartSeries, type ChartSpec, labelAt, plainSeries, type PointLabel } from './chartSpec.ts'
import { bare } from './drawnSeries.ts'
import { numberFormat } from './numberFormat.ts'

/** The most bars that can be read from the back of a room. */
const mostBars = 16

/** The shortest bar that holds its number, in parts of the longest. */
const leastInside = 0.15

/** The rows that the plot has. */
function plottedRows(set: CompareSet): readonly CompareRow[] {
  return rowsOf(set).filter(({ inPlot }) => inPlot)
}

/** Whether the bars have room on a slide: else the table is honest, and longer. */
export function fitsChart(set: CompareSet): boolean {
  return plottedRows(set).length * set.lines.length <= mostBars && plottedRows(set).length > 0
}

/** Whether every figure may still change: then nothing tells them apart, and words say it. */
export function isAllProvisional(set: CompareSet): boolean {
  const known = plottedRows(set).flatMap(({ points }) => points.filter(({ value }) => value !== null))
  return known.length > 0 && known.every(({ flags }) => flags.includes('p'))
}

/** The words that stand where a unit has no number, each with its line where there are several. */
function wordsOf({ lines }: CompareSet, { points }: CompareRow): readonly string[] {
  const missing = points.flatMap(({ value, text }, i) => (value === null ? [{ text, line: lines[i]?.label ?? '' }] : []))
  const isAll = missing.length === points.length && new Set(missing.map(({ text }) => text)).size === 1
  return isAll ? [missing[0]?.text ?? ''] : missing.map(({ text, line }) => (lines.length > 1 ? `${line}: ${text}` : text))
}

const categoryOf = (set: CompareSet, row: CompareRow): string =>
  unitInChart(row.label, [...(row.group === 'own' ? [compareWords.own] : []), ...wordsOf(set, row)])

/** As the screen colours them: lines by what they are, and where there is one, the own unit darker than the others. */
function hueOf(set: CompareSet, line: string, { group }: CompareRow) {
  if (set.lines.length > 1) return styleOf({ id: line, role: 'line' }, 'light')
  if (group === 'own') return styleOf({ id: 'own', role: 'line' }, 'light')
  const beside = group === 'whole' || group === 'above' ? group : 'chosen'
  return styleOf({ id: 'other', role: 'comparison', beside }, 'light')
}

const isPoint = (point: ComparePoint | undefined): point is ComparePoint => point !== undefined

/** The value at the end of its bar; where strokes for its bounds are, at the foot. */
function labelsOf(points: readonly ComparePoint[], colours: readonly string[]): readonly PointLabel[] {
  const longest = Math.max(0, ...points.map(({ value }) => value ?? 0))
  return points.flatMap(({ value, interval }, i) => {
    if (value === null) return []
    const isInside = interval !== null && value >= leastInside * longest
    return [isInside ? { ...labelAt(i, 'inBase'), colour: colours[i] ?? null } : labelAt(i, 'outEnd')]
  })
}

function seriesOf(set: CompareSet, rows: readonly CompareRow[], at: number): ChartSeries {
  const { id, label } = set.lines[at] ?? { id: '', label: '' }
  const points = rows.map((row) => row.points[at]).filter(isPoint)
  const decimals = Math.max(0, ...points.flatMap(({ value, text }) => (value === null ? [] : [decimalsIn(text)])))
  const hues = rows.map((row) => hueOf(set, id, row))
  const fills = hues.map((hue) => bare(hue.fill))
  const fill = fills[0] ?? plainSeries.fill
  const marked = isAllProvisional(set) ? [] : points.flatMap(({ flags }, i) => (flags.includes('p') ? [i] : []))
  return {
    ...plainSeries,
    name: label,
    values: points.map(({ value }) => value),
    fill,
    recoloured: fills.flatMap((own, i) => (own === fill ? [] : [{ at: i, fill: own }])),
    provisional: marked,
    labels: labelsOf(
      points,
      hues.map((hue) => bare(hue.onFill)),
    ),
    bounds: points.map(({ interval }) => interval),
    format: numberFormat(set.axis.shownAs, decimals),
    inKey: set.lines.length > 1,
  }
}

/** Units beside each other as bars that lie, from zero, in the order of the tree. A unit without a number keeps its place, with the word. */
export function compareChart(set: CompareSet, description: string): ChartSpec {
  const rows = plottedRows(set)
  const series = set.lines.map((_, at) => seriesOf(set, rows, at))
  const reached = series.flatMap(({ values, bounds }) => values.map((value, i) => bounds[i]?.high ?? value))
  return {
    kind: 'categories',
    title: '',
    alt: description,
    corner: compareWords.unit,
    categories: rows.map((row) => categoryOf(set, row)),
    every: 1,
    series,
    direction: 'lying',
    isStacked: false,
    axis: { ...barAxis(reached), format: numberFormat(set.axis.shownAs, 0) },
    sizes: { text: 14, category: 14, value: 14 },
  }
}
