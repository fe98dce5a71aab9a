import { describeFound } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import type { Report } from './problemLog.ts'

/** Reads one cell as it stands in the document, at its own path. */
type ReadCell<T> = (raw: unknown, path: JsonPath) => T

const cellNumber = /^(0|[1-9]\d*)$/

function fromList<T>(raw: readonly unknown[], key: string, cells: number, empty: T, read: ReadCell<T>, report: Report): T[] {
  if (raw.length !== cells) report('size-mismatch', [key], `${cells} celler`, `${raw.length}`)
  return Array.from({ length: cells }, (_, i) => (i < raw.length ? read(raw[i], [key, i]) : empty))
}

function fromObject<T>(raw: object, key: string, cells: number, empty: T, read: ReadCell<T>, report: Report): T[] {
  const dense = new Array<T>(cells).fill(empty)
  for (const [name, value] of Object.entries(raw)) {
    const index = cellNumber.test(name) ? Number(name) : -1
    if (index >= 0 && index < cells) dense[index] = read(value, [key, name])
    else report('cell-outside', [key, name], `ett cellnummer från 0 till ${cells - 1}`, describeFound(name))
  }
  return dense
}

const letters = 'cprbezm'

const readNumber =
  (report: Report): ReadCell<number | null> =>
  (raw, path) => {
    if (raw === null || (typeof raw === 'number' && Number.isFinite(raw))) return raw
    report('value-not-finite', path, 'ett tal eller null', describeFound(raw))
    return null
  }

const readLetters =
  (report: Report): ReadCell<string> =>
  (raw, path) => {
    if (raw === null || raw === '') return ''
    if (typeof raw === 'string' && [...raw].every((letter) => letters.includes(letter))) return [...new Set(raw)].join('')
    report('status-unknown', path, `bokstäver ur ${letters}`, describeFound(raw))
    return ''
  }

/** The values of a dataset's cells, dense, in the order of the file. What a sparse form leaves out is null. */
export function readValues(raw: unknown, cells: number, report: Report): (number | null)[] {
  const read = readNumber(report)
  if (Array.isArray(raw)) return fromList(raw, 'value', cells, null, read, report)
  if (typeof raw === 'object' && raw !== null) return fromObject(raw, 'value', cells, null, read, report)
  report('type-wrong', ['value'], 'en lista eller ett objekt', describeFound(raw))
  return new Array<number | null>(cells).fill(null)
}

/** The letters of a dataset's cells. One text, or a list of one, holds for all of them. */
export function readStatuses(raw: unknown, cells: number, report: Report): string[] {
  const read = readLetters(report)
  const all = (status: unknown, path: JsonPath) => new Array<string>(cells).fill(read(status, path))
  if (raw === null || raw === undefined) return all('', [])
  if (typeof raw === 'string') return all(raw, ['status'])
  if (Array.isArray(raw)) return raw.length === 1 ? all(raw[0], ['status', 0]) : fromList(raw, 'status', cells, '', read, report)
  if (typeof raw === 'object') return fromObject(raw, 'status', cells, '', read, report)
  report('type-wrong', ['status'], 'en text, en lista eller ett objekt', describeFound(raw))
  return all('', [])
}
