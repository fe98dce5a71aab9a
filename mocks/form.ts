import type { JsonStatCells, JsonStatDimension } from './jsonStat.ts'

/** A dimension before it has been written in one of JSON-stat's ways. */
export interface PlainDimension {
  readonly id: string
  readonly label: string
  readonly codes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly decimals?: Readonly<Record<string, { readonly decimals: number }>>
}

/** How cells are listed: every one, or those that have something by their numbers, or whichever of these is the shorter. */
type Listing = 'dense' | 'sparse' | 'shortest'

/** Which of JSON-stat's equally legal ways a file is written in. */
export interface Form {
  readonly order: 'asGiven' | 'reversed' | 'timeFirst'
  readonly index: 'array' | 'object' | 'leftOutWhereAllowed'
  readonly values: Listing
  readonly statuses: Listing
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

/** The shorter listing of each kind, and an order of dimensions that follows from a number. */
export function compactFormFor(number: number): Form {
  return { ...formFor(number), index: 'array', values: 'shortest', statuses: 'shortest' }
}

/** The dimensions in the order that a file has them. */
export function ordered(dimensions: readonly PlainDimension[], order: Form['order']): readonly PlainDimension[] {
  if (order === 'reversed') return dimensions.toReversed()
  if (order === 'asGiven') return dimensions
  return [...dimensions.filter(({ id }) => id === 'time'), ...dimensions.filter(({ id }) => id !== 'time')]
}

/** How many cells lie between one code and the next of each dimension, and how many there are. The last varies fastest. */
export function stridesOf(dimensions: readonly PlainDimension[]): { strides: Readonly<Record<string, number>>; cells: number } {
  const strides: Record<string, number> = {}
  let cells = 1
  for (const { id, codes } of dimensions.toReversed()) {
    strides[id] = cells
    cells *= codes.length
  }
  return { strides, cells }
}

/** Writes a dimension. */
export function writeDimension({ label, codes, labels, decimals }: PlainDimension, index: Form['index']): JsonStatDimension {
  const units = decimals === undefined ? {} : { unit: decimals }
  if (index === 'leftOutWhereAllowed' && codes.length === 1) return { label, category: { label: labels, ...units } }
  const places = index === 'array' ? codes : Object.fromEntries(codes.map((code, i) => [code, i]))
  return { label, category: { index: places, label: labels, ...units } }
}

/** A listed cell that has nothing costs about as much as four tenths of a number before a cell that has something. */
const worthNumbering = 0.4

function numbered<T>(cells: readonly (T | null)[]): Readonly<Record<string, T | null>> {
  const filled: Record<string, T | null> = {}
  for (let i = 0; i < cells.length; i += 1) if (cells[i] !== null) filled[i] = cells[i] ?? null
  return filled
}

/** Writes values or statuses, where null is nothing. */
export function writeCells<T>(cells: readonly (T | null)[], listing: Listing): JsonStatCells<T | null> {
  if (listing === 'sparse') return numbered(cells)
  const filled = cells.reduce<number>((sum, cell) => (cell === null ? sum : sum + 1), 0)
  return listing === 'dense' || filled > worthNumbering * cells.length ? cells : numbered(cells)
}
