import type { KeptCell, KeptRow, KeptTable } from './keptFigures.ts'
import { folded, readNumbers, unfolded, writeNumbers } from './numberText.ts'

/** A longer text is not read: nothing that the app has written is. */
const longest = 100_000
const mostDecimals = 9
const wordless = ['protected', 'missing', 'words'] as const
const newDecimals = wordless.length
const firstNumber = newDecimals + 1

/** A row's cells: numbers as the difference from the one before, since most years are like the year before. */
function rowNumbers({ key, cells }: KeptRow): readonly number[] {
  let [before, decimals] = [0, 0]
  const numbers = cells.flatMap((cell) => {
    if (cell.kind !== 'number') return [wordless.indexOf(cell.kind)]
    const changes = cell.decimals !== decimals
    const step = cell.digits - (changes ? 0 : before)
    decimals = cell.decimals
    before = cell.digits
    return [...(changes ? [newDecimals, decimals] : []), firstNumber + folded(step)]
  })
  return [key, ...numbers]
}

function tableNumbers({ key, year, columns, rows }: KeptTable): readonly number[] {
  const steps = columns.map((column, i) => folded(column - (columns[i - 1] ?? 0)))
  return [key, year === null ? 0 : Number(year) + 1, columns.length, ...steps, rows.length, ...rows.flatMap(rowNumbers)]
}

/** Figures as a text for an address: numbers only, the same for the same figures. */
export function writeFigures(tables: readonly KeptTable[]): string {
  return writeNumbers(tables.flatMap(tableNumbers))
}

/** Reads numbers one after the other. Throws where they are at an end: then what was read makes no sense. */
function readerOf(numbers: readonly number[]) {
  let at = 0
  const next = (): number => {
    const number = numbers[at]
    if (number === undefined) throw new RangeError('The figures end too early')
    at += 1
    return number
  }
  /** So many things, each of at least one number. */
  const many = <T>(read: () => T): readonly T[] => {
    const count = next()
    if (count > numbers.length - at) throw new RangeError('There are fewer than are told')
    return Array.from({ length: count }, read)
  }
  return { next, many, hasMore: () => at < numbers.length }
}

type Reader = ReturnType<typeof readerOf>

function readRow(reader: Reader, columns: number): KeptRow {
  let [before, decimals] = [0, 0]
  const readCell = (): KeptCell => {
    const number = reader.next()
    const kind = wordless[number]
    if (kind !== undefined) return { kind }
    if (number === newDecimals) {
      decimals = reader.next()
      before = 0
      if (decimals > mostDecimals) throw new RangeError('No figure has so many decimals')
    }
    before += unfolded((number === newDecimals ? reader.next() : number) - firstNumber)
    return { kind: 'number', digits: before, decimals }
  }
  return { key: reader.next(), cells: Array.from({ length: columns }, readCell) }
}

function readTable(reader: Reader): KeptTable {
  const key = reader.next()
  const year = reader.next()
  let column = 0
  const columns = reader.many(() => {
    column += unfolded(reader.next())
    return column
  })
  const rows = reader.many(() => readRow(reader, columns.length))
  return { key, year: year === 0 ? null : String(year - 1).padStart(4, '0'), columns, rows }
}

/** The figures of a text, null where it is not word for word what `writeFigures` writes of them. Never throws. */
export function readFigures(text: string): readonly KeptTable[] | null {
  const numbers = text.length > longest ? null : readNumbers(text)
  if (numbers === null) return null
  const reader = readerOf(numbers)
  const tables: KeptTable[] = []
  try {
    while (reader.hasMore()) tables.push(readTable(reader))
  } catch {
    return null
  }
  return writeFigures(tables) === text ? tables : null
}
