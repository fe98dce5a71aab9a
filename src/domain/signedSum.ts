import { absent, type Cell } from './cube.ts'
import type { Row } from './cubeRow.ts'
import { combine, type Figure, isNumber, notReported } from './figure.ts'

/** A row that is added, or taken away. */
export interface SignedRow {
  readonly row: Row
  readonly sign: 1 | -1
}

/** What binary fractions leave of hours. */
const dust = 1e-6

/** The sum of signed figures, gaps kept as `combine` keeps them. What is left of nothing is nothing. */
function signedSum(figures: readonly Figure[], signs: readonly number[]): Figure {
  return combine(figures, (...numbers) => {
    const sum = numbers.reduce((total, number, i) => total + number * (signs[i] ?? 0), 0)
    return Math.abs(sum) < dust ? 0 : sum
  })
}

const unite = (cells: readonly Cell[]): string => [...new Set(cells.map(({ flags }) => flags).join(''))].join('')

/**
 * Adds rows cell by cell and unites their letters. Only measures that may be added are: a ratio of the whole is not made of its
 * parts' ratios, so it is missing.
 */
export function sumRows(rows: readonly SignedRow[], additive: readonly boolean[]): Row {
  const signs = rows.map(({ sign }) => sign)
  return additive.map((mayBeAdded, i): Cell => {
    const cells = rows.map(({ row }) => row[i] ?? absent)
    if (!mayBeAdded || cells.length === 0) return { figure: notReported, flags: '' }
    const figure = signedSum(
      cells.map((cell) => cell.figure),
      signs,
    )
    return { figure, flags: unite(cells) }
  })
}

/** True where a row has a number below zero, which nothing that is counted can be. */
export function hasNegative(row: Row): boolean {
  return row.some(({ figure }) => isNumber(figure) && figure < 0)
}
