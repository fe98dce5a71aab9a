import type { JsonStatCells, JsonStatDataset, JsonStatDimension } from './jsonStat.ts'
import type { Place } from './withheld.ts'

/** A dimension before it has been written in one of JSON-stat's ways. */
export interface PlainDimension {
  readonly id: string
  readonly label: string
  readonly codes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly decimals?: Readonly<Record<string, { readonly decimals: number }>>
}

/** A cell before it has been written. */
export interface PlainCell {
  readonly value: number | null
  readonly status: string
}

/** Which of JSON-stat's equally legal ways a file is written in. */
export interface Form {
  readonly order: 'asGiven' | 'reversed' | 'timeFirst'
  readonly index: 'array' | 'object' | 'leftOutWhereAllowed'
  readonly values: 'dense' | 'sparse'
  readonly statuses: 'dense' | 'sparse'
}

/** A way of writing that follows from a number, so that the files of a catalog differ from one another. */
export function formFor(number: number): Form {
  return {
    order: (['asGiven', 'reversed', 'timeFirst'] as const)[number % 3] ?? 'asGiven',
    index: (['array', 'object', 'leftOutWhereAllowed'] as const)[(number >> 1) % 3] ?? 'array',
    values: number % 5 === 1 ? 'sparse' : 'dense',
    statuses: number % 4 === 3 ? 'dense' : 'sparse',
  }
}

function ordered(dimensions: readonly PlainDimension[], order: Form['order']): readonly PlainDimension[] {
  if (order === 'reversed') return dimensions.toReversed()
  if (order === 'asGiven') return dimensions
  return [...dimensions.filter(({ id }) => id === 'time'), ...dimensions.filter(({ id }) => id !== 'time')]
}

function writeDimension({ label, codes, labels, decimals }: PlainDimension, index: Form['index']): JsonStatDimension {
  const units = decimals === undefined ? {} : { unit: decimals }
  if (index === 'leftOutWhereAllowed' && codes.length === 1) return { label, category: { label: labels, ...units } }
  const places = index === 'array' ? codes : Object.fromEntries(codes.map((code, i) => [code, i]))
  return { label, category: { index: places, label: labels, ...units } }
}

/** Every place of a file in the order of its cells: the last dimension varies fastest. */
function placesOf(dimensions: readonly PlainDimension[]): readonly Place[] {
  return dimensions.reduce<readonly Place[]>(
    (places, { id, codes }) => places.flatMap((place) => codes.map((code) => ({ ...place, [id]: code }))),
    [{}],
  )
}

function writeCells<T>(cells: readonly T[], empty: T, how: 'dense' | 'sparse'): JsonStatCells<T> {
  if (how === 'dense') return cells
  return Object.fromEntries(cells.flatMap((cell, i) => (cell === empty ? [] : [[String(i), cell]])))
}

/** The parts of a JSON-stat dataset that depend on how it is written. */
export function writeCube(
  dimensions: readonly PlainDimension[],
  cellAt: (place: Place) => PlainCell,
  form: Form,
): Pick<JsonStatDataset, 'id' | 'size' | 'dimension' | 'value' | 'status'> {
  const order = ordered(dimensions, form.order)
  const cells = placesOf(order).map(cellAt)
  return {
    id: order.map(({ id }) => id),
    size: order.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(order.map((dimension) => [dimension.id, writeDimension(dimension, form.index)])),
    value: writeCells<number | null>(
      cells.map(({ value }) => value),
      null,
      form.values,
    ),
    status: writeCells<string | null>(
      cells.map(({ status }) => status || null),
      null,
      form.statuses,
    ),
  }
}
