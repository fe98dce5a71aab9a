import type { ComparePoint } from '../series/comparePoint.ts'
import type { CompareRow, CompareSet } from '../series/compareSet.ts'
import { rowsOf } from '../series/compareSet.ts'
import { compareWords, groupNote, provisionalCaption } from '../words/compare.ts'
import { formatFlags } from '../words/figure.ts'
import { tableWords } from '../words/table.ts'

/** A cell: its words, small print under it, and whether it is a number or words in place of one. */
export interface CompareCell {
  readonly column: string
  readonly text: string
  readonly note: string
  readonly look: 'number' | 'gap'
}

/** A unit's row. */
export interface CompareTableRow {
  readonly unit: string
  readonly label: string
  /** What the unit is to the own one, in small print under its name. */
  readonly note: string
  readonly isOwn: boolean
  readonly cells: readonly CompareCell[]
}

/** The very figures of a dot plot, a row per unit in the order of the plot. */
export interface CompareTable {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly { readonly id: string; readonly label: string; readonly isNumber: boolean }[]
  readonly sections: readonly { readonly id: string; readonly title: string; readonly rows: readonly CompareTableRow[] }[]
}

interface Column {
  readonly id: string
  readonly label: string
  readonly isNumber: boolean
  readonly cellOf: (row: CompareRow) => Omit<CompareCell, 'column'>
}

/** Whether every number of a comparison is provisional: then the caption says so, once. */
function areAllProvisional(set: CompareSet): boolean {
  const told = rowsOf(set).flatMap(({ points }) => points.filter(({ value }) => value !== null))
  return told.length > 0 && told.every(({ flags }) => flags === 'p')
}

function valueCell(point: ComparePoint | undefined, quiet: boolean): Omit<CompareCell, 'column'> {
  if (point === undefined) return { text: '', note: '', look: 'gap' }
  const note = quiet ? '' : formatFlags(point.flags)
  return { text: point.tableText, note, look: point.value === null ? 'gap' : 'number' }
}

const numbers = (text: string): Omit<CompareCell, 'column'> => ({ text, note: '', look: 'number' })

function valueColumns({ lines, whole }: CompareSet, quiet: boolean): readonly Column[] {
  const ofLines = lines.map(
    ({ id, label }, i): Column => ({
      id,
      label,
      isNumber: true,
      cellOf: ({ points }) => valueCell(points[i], quiet),
    }),
  )
  if (whole === null) return ofLines
  return [...ofLines, { id: 'whole', label: whole, isNumber: true, cellOf: ({ headline }) => valueCell(headline, quiet) }]
}

/** The persons behind a share and its bounds, where any unit has them. */
function shareColumns(set: CompareSet): readonly Column[] {
  const rows = rowsOf(set)
  const count: Column = {
    id: 'count',
    label: compareWords.count,
    isNumber: true,
    cellOf: ({ headline }) => numbers(headline.count ?? ''),
  }
  const bounds: Column = {
    id: 'bounds',
    label: compareWords.bounds,
    isNumber: true,
    cellOf: ({ headline: { interval } }) => numbers(interval === null ? '' : tableWords.bounds(interval.low, interval.high)),
  }
  return [
    ...(rows.some(({ headline }) => headline.count !== null) ? [count] : []),
    ...(rows.some(({ headline }) => headline.interval !== null) ? [bounds] : []),
  ]
}

/** Lays a comparison out as a table: who, how much, of how many and how sure. Who differs is said once, above it. */
export function compareTableOf(set: CompareSet): CompareTable {
  const quiet = areAllProvisional(set)
  const columns = [...valueColumns(set, quiet), ...shareColumns(set)]
  return {
    caption: provisionalCaption(`${set.title}. ${set.population}`, quiet),
    corner: compareWords.unit,
    columns: columns.map(({ id, label, isNumber }) => ({ id, label, isNumber })),
    sections: set.sections.map(({ id, title, rows }) => ({
      id,
      title,
      rows: rows.map((row) => ({
        unit: row.unit,
        label: row.label,
        note: groupNote(row.group),
        isOwn: row.group === 'own',
        cells: columns.map((column) => ({ column: column.id, ...column.cellOf(row) })),
      })),
    })),
  }
}
