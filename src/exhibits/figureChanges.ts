import type { Period } from '../domain/period.ts'
import { indicators } from '../indicators/index.ts'
import { formatNumber } from '../words/number.ts'
import { changeWords, groupIn } from '../words/receipt.ts'
import type { CarriedCell, CarriedRow, CarriedTable } from './carriedTable.ts'
import { columnKeyOf, type KeptCell, type KeptTable, keptCellOf, keyOf, yearOfKey } from './keptFigures.ts'

/** A figure that is another than it was, in words: "Kvinnor", "2023", "11,0 %", "11,7 %". */
export interface FigureChange {
  readonly group: string
  readonly year: string
  readonly before: string
  readonly now: string
}

/** Everything that differs between the figures of a receipt and those of now. */
export interface FigureChanges {
  readonly cells: readonly FigureChange[]
  /** Years, rows and key figures that were not there. */
  readonly came: readonly string[]
  /** Years that are there no more, and how many rows and key figures. */
  readonly goneYears: readonly Period[]
  readonly goneRows: number
  readonly goneTables: number
}

/** The words for a figure that the source does not have: only beside these may an earlier number stand. */
const openly: readonly string[] = [changeWords.missing, changeWords.notApplicable, changeWords.noBase]

/** Whether an earlier number may be told: never where today's is withheld, for whatever reason. */
const mayTell = ({ kind, text }: CarriedCell): boolean => kind === 'number' || (kind === 'missing' && openly.includes(text))

function thenText(then: KeptCell, now: CarriedCell, isWithheld: boolean): string {
  if (then.kind === 'number')
    return isWithheld ? changeWords.shownThen : formatNumber(then.digits / 10 ** then.decimals, now.shownAs, then.decimals)
  return then.kind === 'protected' ? changeWords.protectedThen : changeWords.missing
}

function nowText({ kind, text }: CarriedCell): string {
  return kind === 'protected' ? changeWords.protectedNow : text
}

/** Whether a cell says another figure than it did. Words are not kept, and so are not compared. */
function differs(then: KeptCell, now: CarriedCell): boolean {
  const cell = keptCellOf(now)
  if (then.kind === 'words' || cell.kind === 'words') return false
  if (then.kind !== 'number' || cell.kind !== 'number') return then.kind !== cell.kind
  return then.digits !== cell.digits || then.decimals !== cell.decimals
}

const titleOf = ({ id, caption }: CarriedTable): string => indicators.find((one) => one.id === id)?.title ?? caption

interface Pair {
  readonly before: KeptTable
  readonly now: CarriedTable
  /** The table's name, where there are several. */
  readonly title: string
}

const hasNumbers = ({ rows }: CarriedTable, column: number): boolean => rows.some(({ cells }) => cells[column]?.kind === 'number')

/** What a column is called beside a row's name: nothing where it is a year or stands alone. */
function columnName(table: CarriedTable, at: number): string {
  const { label, period } = table.columns[at] ?? { label: '', period: null }
  const isAlone = table.columns.filter((_, i) => hasNumbers(table, i)).length < 2
  return period !== null || table.period === null || isAlone ? '' : label
}

/** What each cell of a table said, undefined where it was not there. */
function earlierIn({ before: then, now }: Pair): (row: CarriedRow, column: number) => KeptCell | undefined {
  const rows = new Map(then.rows.map((row) => [row.key, row]))
  const columns = new Map(then.columns.map((key, i) => [key, i]))
  return (row, column) => {
    const label = now.columns[column]
    const at = label === undefined ? undefined : columns.get(columnKeyOf(label))
    return at === undefined ? undefined : rows.get(keyOf(row.id))?.cells[at]
  }
}

function changedCells(pair: Pair): readonly FigureChange[] {
  const { now, title } = pair
  const earlier = earlierIn(pair)
  // The earlier numbers of a column with one that is withheld today would give it away: the whole less the other groups.
  const isWithheld = now.columns.map((_, i) =>
    now.rows.some((row) => {
      const cell = row.cells[i]
      return cell !== undefined && earlier(row, i)?.kind === 'number' && !mayTell(cell)
    }),
  )
  return now.rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const was = earlier(row, i)
      if (was === undefined || !differs(was, cell)) return []
      const group = groupIn(title, row.label, columnName(now, i))
      const year = now.period ?? now.columns[i]?.label ?? ''
      return [{ group, year, before: thenText(was, cell, isWithheld[i] === true), now: nowText(cell) }]
    }),
  )
}

const sameTable = (then: KeptTable, now: CarriedTable): boolean =>
  then.key === keyOf(now.id) && (then.year === null || then.year === now.period)

function cameIn({ before: then, now, title }: Pair): readonly string[] {
  const rows = now.rows.filter(({ id }) => !then.rows.some(({ key }) => key === keyOf(id)))
  const columns = now.columns.filter((column) => column.period !== null && !then.columns.includes(columnKeyOf(column)))
  return [...columns.map(({ label }) => label), ...rows.map(({ label }) => groupIn(title, label, ''))]
}

function goneIn({ before: then, now }: Pair) {
  const [rows, columns] = [now.rows.map(({ id }) => keyOf(id)), now.columns.map(columnKeyOf)]
  const years = then.columns.filter((key) => !columns.includes(key)).flatMap((key) => yearOfKey(key) ?? [])
  return { rows: then.rows.filter(({ key }) => !rows.includes(key)).length, years }
}

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/**
 * What differs between kept figures and the tables of now. An earlier number is told only beside a number of today, or where the source
 * says that it has none: what is withheld today stays untold, with the earlier numbers of its column that it could be reckoned from, and
 * so does what today's tables don't have.
 */
export function figureChanges(kept: readonly KeptTable[], tables: readonly CarriedTable[]): FigureChanges {
  const pairs = tables.flatMap((now): readonly Pair[] => {
    const then = kept.find((one) => sameTable(one, now))
    return then === undefined ? [] : [{ before: then, now, title: tables.length > 1 ? titleOf(now) : '' }]
  })
  const gone = pairs.map(goneIn)
  const newTables = tables.filter((now) => !kept.some((then) => sameTable(then, now)))
  return {
    cells: pairs.flatMap(changedCells),
    came: once([...newTables.map(titleOf), ...pairs.flatMap(cameIn)]),
    goneYears: once(gone.flatMap(({ years }) => years)).toSorted(),
    goneRows: gone.reduce((sum, { rows }) => sum + rows, 0),
    goneTables: kept.filter((then) => !tables.some((now) => sameTable(then, now))).length,
  }
}
