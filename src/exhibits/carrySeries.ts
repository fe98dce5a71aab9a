import { isNumber, isProtected } from '../domain/figure.ts'
import type { Series, SeriesSet } from '../series/seriesSet.ts'
import { tableOf } from '../table/tableModel.ts'
import type { CarriedCell, CarriedTable } from './carriedTable.ts'
import { decimalsIn } from './decimalsIn.ts'

type Cell = ReturnType<typeof tableOf>['rows'][number]['cells'][number]

function cellOf({ figure, text, notes, doubt }: Cell, { shownAs, flags }: Series, i: number): CarriedCell {
  const gap = isProtected(figure) ? 'protected' : 'missing'
  return {
    value: isNumber(figure) ? figure : null,
    shownAs,
    decimals: isNumber(figure) ? decimalsIn(text) : 0,
    text,
    kind: isNumber(figure) ? 'number' : gap,
    flags: flags[i] ?? '',
    notes,
    doubt,
  }
}

/** The table of a set: a row per series, also those that the chart has no place for, and a column per year. */
export function carrySeries(set: SeriesSet): CarriedTable {
  const { caption, corner, columns, rows } = tableOf(set)
  const series = new Map(set.series.map((one) => [one.id, one]))
  return {
    id: set.indicator,
    caption,
    corner,
    period: null,
    columns: columns.map(({ period }) => ({ id: period, label: period, period })),
    rows: rows.map(({ id, header, cells }) => ({
      id,
      label: header,
      note: '',
      cells: cells.map((cell, i) => cellOf(cell, series.get(id) as Series, i)),
    })),
  }
}
