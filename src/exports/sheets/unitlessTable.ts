import type { ShownAs } from '../../domain/indicator.ts'
import type { CarriedCell, CarriedTable } from '../../exhibits/carriedTable.ts'
import { allPercent, inPercent } from '../../words/sheets.ts'
import { rowLabel } from './rowLabel.ts'

/** The names of a table whose cells are bare numbers, so that no percentage is taken for a count. */
export interface UnitlessLabels {
  /** Said of the whole table, '' where it isn't of one unit. */
  readonly said: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** How all numbers among the cells are shown; null where they differ or there are none. */
function oneUnit(cells: readonly CarriedCell[]): ShownAs | null {
  const units = new Set(cells.filter(({ kind }) => kind === 'number').map(({ shownAs }) => shownAs))
  const [first] = units
  return units.size === 1 && first !== undefined ? first : null
}

const named = (label: string, cells: readonly CarriedCell[]): string => (oneUnit(cells) === 'percent' ? inPercent(label) : label)

/** Says what is percent: of the whole table where all of it is, else in the names of the rows, or of the columns where rows are mixed. */
export function unitlessLabels({ rows, columns }: CarriedTable): UnitlessLabels {
  const whole = oneUnit(rows.flatMap(({ cells }) => cells))
  const plain = { rows: rows.map(rowLabel), columns: columns.map(({ label }) => label) }
  if (whole !== null) return { said: whole === 'percent' ? allPercent : '', ...plain }
  const isMixed = rows.some(({ cells }) => oneUnit(cells) === null && cells.some(({ kind }) => kind === 'number'))
  if (!isMixed) return { said: '', ...plain, rows: rows.map((row) => named(rowLabel(row), row.cells)) }
  return {
    said: '',
    ...plain,
    columns: columns.map(({ label }, i) =>
      named(
        label,
        rows.flatMap(({ cells }) => cells[i] ?? []),
      ),
    ),
  }
}
