import { type Figure, isNumber } from '../domain/figure.ts'
import { formatFlags } from '../words/figure.ts'
import type { Series, SeriesSet } from '../series/seriesSet.ts'
import { tableWords } from '../words/table.ts'

/** A cell: the figure as it was drawn, its words, and what the feed or the quality rules say beside it. */
export interface TableCell {
  readonly figure: Figure
  readonly text: string
  /** "33 av 283", the bounds, "preliminärt": small print under the figure. */
  readonly notes: readonly string[]
  /** The figure stands in a year with a contradiction in the source. */
  readonly doubtful: boolean
  /** What is doubted in this very figure, null where nothing is. */
  readonly doubt: string | null
}

/** One row of the table: a series and its years. */
export interface TableRow {
  readonly id: string
  readonly header: string
  readonly cells: readonly TableCell[]
}

/** The very figures of the chart, years as columns as in a Swedish annual report. */
export interface TableModel {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly { readonly period: string; readonly doubtful: boolean }[]
  readonly rows: readonly TableRow[]
}

function cellOf(series: Series, i: number, doubtful: boolean): TableCell {
  const interval = series.intervals[i] ?? null
  const flags = formatFlags(series.flags[i] ?? '')
  const count = series.counts[i] ?? null
  const figure = series.figures[i] as Figure
  return {
    figure,
    text: series.tableTexts[i] ?? '',
    notes: [
      ...(count === null ? [] : [count]),
      ...(interval === null ? [] : [tableWords.bounds(interval.low, interval.high)]),
      ...(flags === '' ? [] : [flags]),
    ],
    doubtful: doubtful && isNumber(figure),
    doubt: isNumber(figure) ? (series.doubts?.[i] ?? null) : null,
  }
}

/** Lays a set out as a table: each series a row, in the order of the set, and each year a column. */
export function tableOf(set: SeriesSet): TableModel {
  const doubted = new Set(set.marks.filter(({ kind }) => kind === 'quality').map(({ from }) => from))
  return {
    caption: `${set.title}. ${set.population}`,
    corner: tableWords.corner,
    columns: set.periods.map((period) => ({ period, doubtful: doubted.has(period) })),
    rows: set.series.map((series) => ({
      id: series.id,
      header: series.label,
      cells: set.periods.map((period, i) => cellOf(series, i, doubted.has(period))),
    })),
  }
}
