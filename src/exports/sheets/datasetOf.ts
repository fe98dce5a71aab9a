import type { ShownAs } from '../../domain/indicator.ts'
import type { CarriedCell, CarriedTable } from '../../exhibits/carriedTable.ts'
import type { FullExhibit } from '../../exhibits/exhibit.ts'
import { isoDate } from '../../words/isoDate.ts'
import { sheetWords, valueWords, withoutLabel } from '../../words/sheets.ts'
import { roundedValue } from './roundedValue.ts'
import { statusOf } from './statusOf.ts'

/** A dimension of a JSON-stat dataset. */
interface Dimension {
  readonly label: string
  readonly category: {
    readonly index: readonly string[]
    readonly label: Readonly<Record<string, string>>
    readonly unit?: Readonly<Record<string, { readonly decimals: number; readonly label: string; readonly symbol?: string }>>
  }
}

/** A dataset of JSON-stat 2.0. */
export interface JsonStatDataset {
  readonly version: '2.0'
  readonly class: 'dataset'
  readonly label: string
  readonly source: string
  readonly updated?: string
  readonly note: readonly string[]
  readonly role: { readonly time: readonly string[]; readonly metric: readonly string[] }
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly dimension: Readonly<Record<string, Dimension>>
  readonly value: readonly (number | null)[]
  readonly status?: Readonly<Record<string, string>>
  readonly extension: Readonly<Record<string, unknown>>
}

/** What the rows and the columns of a table are called, and which of them have units of their own. */
export interface DatasetAxes {
  readonly rows: string
  readonly columns: string
  readonly metric: 'rows' | 'columns'
}

interface Named {
  readonly id: string
  readonly label: string
}

const unitOf = (cells: readonly CarriedCell[]) => {
  const shownAs: ShownAs = cells.find(({ kind }) => kind === 'number')?.shownAs ?? cells[0]?.shownAs ?? 'number'
  const decimals = Math.max(0, ...cells.map((cell) => cell.decimals))
  return { decimals, label: valueWords[shownAs], ...(shownAs === 'percent' ? { symbol: '%' } : {}) }
}

function dimensionOf(label: string, entries: readonly Named[], cells: readonly (readonly CarriedCell[])[] | null): Dimension {
  const index = entries.map(({ id }) => id)
  const labels = Object.fromEntries(entries.map((entry) => [entry.id, entry.label]))
  const category = { index, label: labels }
  if (cells === null) return { label, category }
  return { label, category: { ...category, unit: Object.fromEntries(index.map((id, i) => [id, unitOf(cells[i] ?? [])])) } }
}

/** A table without the columns and rows that hold nothing but words: JSON-stat has numbers and their reasons, no other texts. */
function figuresOf(table: CarriedTable): CarriedTable {
  const isFigure = ({ kind }: CarriedCell) => kind !== 'words'
  const kept = table.columns.map((_, at) => table.rows.some(({ cells }) => cells[at] !== undefined && isFigure(cells[at])))
  const rows = table.rows.filter(({ cells }) => cells.some(isFigure))
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })),
  }
}

/** What is true of cells, by their place among the values; nothing where it is true of none. */
function byPlace(cells: readonly CarriedCell[], tell: (cell: CarriedCell) => string): Readonly<Record<string, string>> | null {
  const told = cells.flatMap((cell, at) => (tell(cell) === '' ? [] : [[String(at), tell(cell)] as const]))
  return told.length === 0 ? null : Object.fromEntries(told)
}

function extensionOf({ organisation, unit, heading, receipt, link, findings }: FullExhibit, cells: readonly CarriedCell[]) {
  const doubts = byPlace(cells, ({ doubt }) => doubt ?? '')
  return {
    organisation,
    unit,
    heading,
    link,
    receipt,
    findings: findings.map(({ code, severity, text, remedy }) => ({ code, severity, text, remedy })),
    ...(doubts === null ? {} : { doubts }),
  }
}

function dimensionsOf({ corner, period, columns, rows }: CarriedTable, axes: DatasetAxes) {
  const ofRows = rows.map(({ cells }) => cells)
  const ofColumns = columns.map((_, at) => rows.flatMap(({ cells }) => cells[at] ?? []))
  const columnLabel = axes.columns === 'time' ? sheetWords.time : sheetWords.measure
  const own: readonly (readonly [string, Dimension])[] = [
    [axes.rows, dimensionOf(corner, rows, axes.metric === 'rows' ? ofRows : null)],
    [axes.columns, dimensionOf(columnLabel, columns, axes.metric === 'columns' ? ofColumns : null)],
  ]
  return period === null || axes.columns === 'time'
    ? own
    : [...own, ['time', dimensionOf(sheetWords.time, [{ id: period, label: period }], null)] as const]
}

/** A table as a JSON-stat dataset, with all that its exhibit carries: the very numbers of the screen, and a letter where there is none. */
export function datasetOf(exhibit: FullExhibit, table: CarriedTable, axes: DatasetAxes): JsonStatDataset {
  const figures = figuresOf(table)
  const cells = figures.rows.flatMap((row) => row.cells)
  const dimensions = dimensionsOf(figures, axes)
  const updated = exhibit.dataDate === null ? null : isoDate(exhibit.dataDate)
  const status = byPlace(cells, statusOf)
  const ids = dimensions.map(([id]) => id)
  return {
    version: '2.0',
    class: 'dataset',
    label: table.caption,
    source: withoutLabel(sheetWords.source, exhibit.source),
    ...(updated === null ? {} : { updated }),
    note: [exhibit.filters, ...exhibit.footnotes],
    role: { time: ids.filter((id) => id === 'time'), metric: [axes[axes.metric]] },
    id: ids,
    size: dimensions.map(([, { category }]) => category.index.length),
    dimension: Object.fromEntries(dimensions),
    value: cells.map(roundedValue),
    ...(status === null ? {} : { status }),
    extension: extensionOf(exhibit, cells),
  }
}
