import type { Period } from '../../domain/period.ts'
import type { CarriedCell, CarriedRow, CarriedTable } from '../../exhibits/carriedTable.ts'
import type { FullExhibit, SeriesExhibit } from '../../exhibits/exhibit.ts'

/** A figure on its own: of what, of whom, when. */
export interface Observation {
  readonly indicator: string
  readonly unit: { readonly id: string; readonly label: string }
  readonly series: { readonly id: string; readonly label: string }
  /** Null where a table says no year. */
  readonly period: Period | null
  readonly cell: CarriedCell
}

type Place = Pick<Observation, 'unit' | 'series'>

/** A row of another unit has the unit's id before its own, and the unit's name as its label. */
function placeInSeries({ unit, set }: SeriesExhibit, { id, label }: CarriedRow): Place {
  const isOther = set.series.some((one) => one.id === id && one.role === 'comparison')
  if (!isOther) return { unit, series: { id, label } }
  const at = id.lastIndexOf(':')
  return { unit: { id: id.slice(0, at), label }, series: { id: id.slice(at + 1), label: '' } }
}

function placeOf(exhibit: FullExhibit, table: CarriedTable, row: CarriedRow, at: number): Place {
  const column = table.columns[at]
  const [id, label] = [column?.id ?? '', column?.label ?? '']
  if (exhibit.kind === 'compare') return { unit: row, series: { id, label } }
  if (exhibit.kind === 'series') return placeInSeries(exhibit, row)
  return { unit: exhibit.unit, series: { id: `${table.id}:${row.id}:${id}`, label: `${row.label}, ${label}` } }
}

/** Every figure of an exhibit, also those that are withheld or missing. Words are no figures; those of a situation are its cards'. */
export function observationsOf(exhibit: FullExhibit): readonly Observation[] {
  if (exhibit.kind === 'situation') return []
  return exhibit.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => {
        if (cell.kind === 'words') return []
        const period = table.columns[at]?.period ?? table.period
        return [{ indicator: exhibit.indicator, ...placeOf(exhibit, table, row, at), period, cell }]
      }),
    ),
  )
}
