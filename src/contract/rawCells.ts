import { describeFound } from './describeFound.ts'
import { letters, type Sign } from './emptySigns.ts'
import type { Report } from './problemLog.ts'

/** Reads one cell as it stands in the document under a key. A path is made only for a problem: cells are many. */
type ReadCell<T> = (raw: unknown, at: string | number) => T

const cellNumber = /^(0|[1-9]\d*)$/

/** A list as long as the dataset has cells; what a short list lacks is `empty`. */
function fromList<T>(raw: readonly unknown[], cells: number, empty: T, read: ReadCell<T>): T[] {
  const dense = new Array<T>(cells).fill(empty)
  for (let i = 0; i < cells && i < raw.length; i++) dense[i] = read(raw[i], i)
  return dense
}

function fromObject<T>(raw: object, cells: number, empty: T, read: ReadCell<T>, outside: (name: string) => void): T[] {
  const dense = new Array<T>(cells).fill(empty)
  for (const [name, value] of Object.entries(raw)) {
    const index = cellNumber.test(name) ? Number(name) : -1
    if (index >= 0 && index < cells) dense[index] = read(value, name)
    else outside(name)
  }
  return dense
}

/** A list or an object of cells, or null where it is neither. */
function readCells<T>(raw: unknown, key: string, cells: number, empty: T, read: ReadCell<T>, report: Report): T[] | null {
  if (typeof raw !== 'object' || raw === null) return null
  if (!Array.isArray(raw)) {
    const expected = `ett cellnummer från 0 till ${cells - 1}`
    return fromObject(raw, cells, empty, read, (name) => report('cell-outside', [key, name], expected, describeFound(name)))
  }
  if (raw.length !== cells) report('size-mismatch', [key], `${cells} celler`, `${raw.length}`)
  return fromList(raw, cells, empty, read)
}

const readNumber =
  (report: Report): ReadCell<number | null> =>
  (raw, at) => {
    if (raw === null || (typeof raw === 'number' && Number.isFinite(raw))) return raw
    report('value-not-finite', ['value', at], 'ett tal eller null', describeFound(raw))
    return null
  }

/** What the signs of a file stand for. */
export type Signs = ReadonlyMap<string, Sign>

/** Stands for the letters of a cell that its source writes as nought. No letter of the contract is so. */
const nought = '0'

const readLetters =
  (signs: Signs, report: Report): ReadCell<string> =>
  (raw, at) => {
    if (raw === null || raw === '') return ''
    if (typeof raw === 'string' && [...raw].every((letter) => letters.includes(letter))) return [...new Set(raw)].join('')
    const sign = typeof raw === 'string' ? signs.get(raw.trim()) : undefined
    if (sign !== undefined) return sign === 'nought' ? nought : sign
    const expected = `bokstäver ur ${letters}, eller ett av tecknen ${[...signs.keys()].join(' ')}`
    report('status-unknown', at === '' ? ['status'] : ['status', at], expected, describeFound(raw))
    return ''
  }

/** The values of a dataset's cells, dense, in the order of the file. What a sparse form leaves out is null. */
function readValues(raw: unknown, cells: number, report: Report): readonly (number | null)[] {
  if (raw === undefined) return []
  const values = readCells<number | null>(raw, 'value', cells, null, readNumber(report), report)
  if (values === null) report('type-wrong', ['value'], 'en lista eller ett objekt', describeFound(raw))
  return values ?? []
}

/** The letters of a dataset's cells. One text, or a list of one, holds for all of them. */
function readStatuses(raw: unknown, cells: number, signs: Signs, report: Report): readonly string[] {
  const read = readLetters(signs, report)
  const all = (status: string) => new Array<string>(cells).fill(status)
  if (raw === null || raw === undefined) return all('')
  if (typeof raw === 'string') return all(read(raw, ''))
  if (Array.isArray(raw) && raw.length === 1) return all(read(raw[0], 0))
  const statuses = readCells(raw, 'status', cells, '', read, report)
  if (statuses === null) report('type-wrong', ['status'], 'en text, en lista eller ett objekt', describeFound(raw))
  return statuses ?? []
}

/** The cells of a dataset in the order of the file. */
export interface FileCells {
  readonly values: readonly (number | null)[]
  readonly statuses: readonly string[]
}

/** Reads a dataset's cells: what stands for nought in the status of an empty one is its value, all other signs are letters. */
export function readFileCells(
  { value, status }: { readonly value?: unknown; readonly status?: unknown },
  cells: number,
  signs: Signs,
  report: Report,
): FileCells {
  const values = readValues(value, cells, report)
  const statuses = readStatuses(status, cells, signs, report)
  if (!statuses.includes(nought)) return { values, statuses }
  const isSparse = !Array.isArray(value)
  const valueAt = (letter: string, i: number): number | null => {
    const number = values[i] ?? null
    if (letter !== nought) return number
    if (number) report('missing-with-value', ['value', isSparse ? String(i) : i], '0 eller null', describeFound(number))
    return 0
  }
  return {
    values: statuses.map(valueAt),
    statuses: statuses.map((letter) => (letter === nought ? '' : letter)),
  }
}
