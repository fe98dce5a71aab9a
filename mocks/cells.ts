import type { Column } from './areaPlan.ts'
import { countsInRow } from './counts.ts'
import type { MadeUpFigures } from './figures.ts'
import type { FilePlan } from './filePlan.ts'
import type { Flags } from './flags.ts'
import { type PlainDimension, stridesOf } from './form.ts'
import { evaluate } from './formula.ts'
import { livesIn, type MadeUpUnit } from './municipality.ts'
import type { IsWithheld } from './withheld.ts'

/** Everything that files are made from. */
export interface Source {
  readonly figures: MadeUpFigures
  readonly isWithheld: IsWithheld
  readonly flags: Flags
}

/** The cells of a file in its own order, with null where there is nothing. */
export interface Cells {
  readonly values: (number | null)[]
  readonly statuses: (string | null)[]
}

/** A column of a unit, and where in a period's cells it lies. */
interface PlacedColumn {
  readonly column: Column
  readonly place: number
  readonly isHidden: boolean
}

type WriteRow = (row: number, start: number) => void

/** Writes the cells of a unit, a period at a time. Written in place: there are more than a million of them. */
function rowWriter(
  { values, statuses }: Cells,
  source: Source,
  plan: FilePlan,
  unit: MadeUpUnit,
  columns: readonly PlacedColumn[],
) {
  const { figures, flags } = source
  const counts = figures.counts[unit.number] ?? new Int32Array()
  const lastYear = figures.periods.reduce((last, { year }) => Math.max(last, year), 0)
  const write = (at: number, value: number | null, letters: string) => {
    values[at] = value
    statuses[at] = letters === '' ? null : letters
  }
  const writeRow: WriteRow = (row, start) => {
    const { year = 0 } = figures.periods[row] ?? {}
    const gap = livesIn(unit, year) ? flags.gapIn(plan.area, unit, year) : ''
    const letters = flags.lettersIn(plan.area, unit, year, lastYear)
    for (const { column, place, isHidden } of columns) {
      const value = column.formula === null ? null : evaluate(column.formula, counts, row * countsInRow)
      if (gap !== null) write(start + place, null, gap)
      else if (isHidden) write(start + place, null, `c${letters}`)
      else write(start + place, value, value === null ? 'z' : letters)
    }
  }
  return writeRow
}

/** Makes the cells of a file. `rows` are the places of its periods among all, `dimensions` are in the file's own order. */
export function cellsOf(source: Source, plan: FilePlan, rows: readonly number[], dimensions: readonly PlainDimension[]): Cells {
  const { strides, cells } = stridesOf(dimensions)
  const placeIn = (at: Column['at']) => Object.entries(at).reduce((sum, [id, i]) => sum + i * (strides[id] ?? 0), 0)
  const written: Cells = {
    values: new Array<number | null>(cells).fill(null),
    statuses: new Array<string | null>(cells).fill(null),
  }
  plan.units.forEach((unit, u) => {
    const isHidden = ({ rules }: Column) => rules.some((rule) => source.isWithheld(rule, unit))
    const columns = plan.layout.columns.map((column) => ({ column, place: placeIn(column.at), isHidden: isHidden(column) }))
    const writeRow = rowWriter(written, source, plan, unit, columns)
    rows.forEach((row, t) => writeRow(row, placeIn({ unit: u, time: t })))
  })
  return written
}
