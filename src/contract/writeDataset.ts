import { areas } from '../domain/area.ts'
import type { Aggregate, Cell, Cube } from '../domain/cube.ts'
import { offsetsOf } from '../domain/cubeRow.ts'
import type { DatasetDimension } from '../domain/dataset.ts'
import { dimensions, type DivisionId } from '../domain/dimension.ts'
import { isNumber, isProtected, isSmallGroup } from '../domain/figure.ts'
import { checkShape } from './checkShape.ts'
import { datasetShape, type RawDataset } from './datasetShape.ts'
import { fileCellsOf } from './parseDataset.ts'
import { type Layout, readLayout } from './rawLayout.ts'
import type { Expected } from './rawDimension.ts'

type Json = Readonly<Record<string, unknown>>
type Order = readonly DatasetDimension[]

const silence = (): void => {}

/** True where a sum that the file leaves to its reader is shown, and one of its parts no longer is. */
function losesWhole(cube: Cube, id: DivisionId): boolean {
  const at = (code: string) =>
    offsetsOf(
      cube,
      cube.dimensions.map((one) => (one.id === id ? { ...one, codes: [code] } : one)),
    )
  const parts = dimensions[id].parts.map(at)
  const isHidden = (index = Number.NaN) => isSmallGroup(cube.cells[index]?.figure)
  return at(dimensions[id].whole).some(
    (whole, i) => isNumber(cube.cells[whole]?.figure) && parts.some((part) => isHidden(part[i])),
  )
}

/** The file's dimensions, with those wholes that must be written out since what is left of their parts no longer tells them. */
function withWholes(order: Order, cube: Cube): Order {
  return order.map((dimension) => {
    const id = areas[cube.area].divisions.find((one) => one === dimension.id)
    if (id === undefined || dimension.codes.includes(dimensions[id].whole) || !losesWhole(cube, id)) return dimension
    return { ...dimension, codes: [...dimension.codes, dimensions[id].whole] }
  })
}

/** A cell of a file: its number and its letters. */
interface FileCell {
  readonly value: number | null
  readonly status: string
}

const asHidden = (letters: string): FileCell => ({ value: null, status: `c${letters.replaceAll('c', '')}` })

/** A cell that the file did not have: the sum of some of its others. */
function ofWhole({ figure, flags }: Cell): FileCell {
  if (isProtected(figure)) return asHidden(flags)
  return { value: isNumber(figure) ? figure : null, status: flags }
}

/** Every cell as the file has it, but for those that the cube hides and for those of wholes that the file did not have. */
function cellsOf(raw: RawDataset, layout: Layout, order: Order, cube: Cube): readonly FileCell[] {
  const { values, statuses } = fileCellsOf(raw, layout.cells, silence)
  const inCube = offsetsOf(cube, order)
  return offsetsOf(layout, order).map((at, i) => {
    const cell = cube.cells[inCube[i] ?? -1] ?? { figure: { kind: 'missing', reason: 'not-reported' }, flags: '' }
    if (Number.isNaN(at)) return ofWhole(cell)
    const [value, status] = [values[at] ?? null, statuses[at] ?? '']
    return value !== null && isSmallGroup(cell.figure) ? asHidden(status) : { value, status }
  })
}

/** Cells in the form that the file had: every one, or by number those that have something. */
function inForm<T>(before: unknown, cells: readonly T[], nothing: T): readonly T[] | Readonly<Record<string, T>> {
  if (Array.isArray(before)) return cells
  return Object.fromEntries(cells.flatMap((cell, i) => (cell === nothing ? [] : [[i, cell] as const])))
}

/** A dimension of the file with other codes, in order, and labels for those that it had none for. */
function withCodes(before: unknown, { id, codes }: DatasetDimension): Json {
  const dimension = before as { readonly category: Json & { readonly label?: Json } }
  const { label } = dimension.category
  const own: Json = id in dimensions ? dimensions[id as DivisionId].labels : {}
  const labels = label && Object.fromEntries(codes.map((code) => [code, label[code] ?? own[code] ?? code]))
  return { ...dimension, category: { ...dimension.category, index: codes, ...(labels && { label: labels }) } }
}

const written = ({ unit, time, measure, at, value }: Aggregate): Json => ({ unit, time, measure, ...at, value })

function extensionOf(before: Json, { aggregates = [] }: Cube): Json {
  const { aggregates: _, ...rest } = before
  return aggregates.length === 0 ? rest : { ...rest, aggregates: aggregates.map(written) }
}

/** True where a protected cube has nothing to write that its file does not say already. */
function isAsBefore(cube: Cube, before: Cube): boolean {
  const isHidden = cube.cells.some(({ figure }) => isSmallGroup(figure))
  return !isHidden && JSON.stringify(cube.aggregates ?? []) === JSON.stringify(before.aggregates ?? [])
}

/**
 * A dataset's document with null and the letter `c` where its protected cube hides a number, and with the cube's coarser figures.
 * All else stays as its publisher wrote it. A sum that the file left to its reader, and that can no longer be made of what is
 * left, is written out. Null where nothing has changed. `json` is a document that the contract has read `before` from.
 */
export function writeDataset(json: unknown, cube: Cube, before: Cube, expected: Expected): Json | null {
  if (isAsBefore(cube, before)) return null
  const raw = checkShape(datasetShape, json, silence)
  const layout = readLayout(raw, expected, silence)
  if (layout === null) throw new Error('only a dataset that the contract has read can be written')
  const document = json as Json & { readonly dimension: Json }
  const order = withWholes(layout.dimensions, cube)
  const cells = cellsOf(raw, layout, order, cube)
  const grown = order.filter((dimension) => !layout.dimensions.includes(dimension))
  const isListed = Array.isArray(raw.status) && raw.status.length === layout.cells
  const statuses = cells.map(({ status }) => status)
  return {
    ...document,
    size: order.map(({ codes }) => codes.length),
    dimension: {
      ...document.dimension,
      ...Object.fromEntries(grown.map((one) => [one.id, withCodes(document.dimension[one.id], one)])),
    },
    value: inForm(
      raw.value,
      cells.map(({ value }) => value),
      null,
    ),
    status: inForm(isListed ? raw.status : {}, statuses, ''),
    extension: extensionOf((raw.extension === undefined ? {} : document['extension']) as Json, cube),
  }
}
