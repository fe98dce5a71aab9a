import { styleOf } from '../../charts/look.ts'
import type { ComparePoint } from '../../series/comparePoint.ts'
import { type CompareRow, type CompareSet, rowsOf } from '../../series/compareSet.ts'
import { decimalsIn } from '../../exhibits/decimalsIn.ts'
import { unitInChart } from '../../words/presentation.ts'
import { compareWords } from '../../words/compare.ts'
import { type ChartSeries, type ChartSpec, labelAt, plainSeries } from './chartSpec.ts'
import { barAxis } from './barAxis.ts'
import { bare } from './drawnSeries.ts'
import { numberFormat } from './numberFormat.ts'

/** The most bars that can be read from the back of a room. */
const mostBars = 16

/** The rows that the plot has. */
function plottedRows(set: CompareSet): readonly CompareRow[] {
  return rowsOf(set).filter(({ inPlot }) => inPlot)
}

/** Whether the bars have room on a slide: else the table is honest, and longer. */
export function fitsChart(set: CompareSet): boolean {
  return plottedRows(set).length * set.lines.length <= mostBars && plottedRows(set).length > 0
}

/** The words that stand where a unit has no number, each with its line where there are several. */
function wordsOf({ lines }: CompareSet, { points }: CompareRow): readonly string[] {
  const missing = points.flatMap(({ value, text }, i) => (value === null ? [{ text, line: lines[i]?.label ?? '' }] : []))
  const isAll = missing.length === points.length && new Set(missing.map(({ text }) => text)).size === 1
  return isAll ? [missing[0]?.text ?? ''] : missing.map(({ text, line }) => (lines.length > 1 ? `${line}: ${text}` : text))
}

const categoryOf = (set: CompareSet, row: CompareRow): string =>
  unitInChart(row.label, [...(row.group === 'own' ? [compareWords.own] : []), ...wordsOf(set, row)])

function fillOf(set: CompareSet, line: string, { group }: CompareRow): string {
  const isOne = set.lines.length === 1
  if (!isOne) return bare(styleOf({ id: line, role: 'line' }, 'light').fill)
  if (group === 'own') return bare(styleOf({ id: 'own', role: 'line' }, 'light').fill)
  const beside = group === 'whole' || group === 'above' ? group : 'chosen'
  return bare(styleOf({ id: 'other', role: 'comparison', beside }, 'light').fill)
}

const isPoint = (point: ComparePoint | undefined): point is ComparePoint => point !== undefined

function seriesOf(set: CompareSet, rows: readonly CompareRow[], at: number): ChartSeries {
  const { id, label } = set.lines[at] ?? { id: '', label: '' }
  const points = rows.map((row) => row.points[at]).filter(isPoint)
  const decimals = Math.max(0, ...points.flatMap(({ value, text }) => (value === null ? [] : [decimalsIn(text)])))
  const fills = rows.map((row) => fillOf(set, id, row))
  const fill = fills[0] ?? plainSeries.fill
  return {
    ...plainSeries,
    name: label,
    values: points.map(({ value }) => value),
    fill,
    recoloured: fills.flatMap((own, i) => (own === fill ? [] : [{ at: i, fill: own }])),
    provisional: points.flatMap(({ flags }, i) => (flags.includes('p') ? [i] : [])),
    labels: points.flatMap(({ value }, i) => (value === null ? [] : [labelAt(i, 'outEnd')])),
    bounds: [],
    format: numberFormat(set.axis.shownAs, decimals),
    inKey: set.lines.length > 1,
  }
}

/** Units beside each other as bars that lie, from zero, in the order of the tree. A unit without a number keeps its place, with the word. */
export function compareChart(set: CompareSet, description: string): ChartSpec {
  const rows = plottedRows(set)
  const { axis } = set
  const series = set.lines.map((_, at) => seriesOf(set, rows, at))
  return {
    title: '',
    alt: description,
    corner: compareWords.unit,
    categories: rows.map((row) => categoryOf(set, row)),
    series,
    direction: 'lying',
    isStacked: false,
    axis: { ...barAxis(series.flatMap(({ values }) => values)), format: numberFormat(axis.shownAs, 0) },
    sizes: { text: 14, category: 14, value: 14 },
  }
}
