import { roundTo } from '../domain/rounding.ts'

/** One formatter per number of decimals, kept: making one costs more than using it. */
const formats = new Map<number, Intl.NumberFormat>()

function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals)
  if (known !== undefined) return known
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const made = new Intl.NumberFormat('en-US', { ...digits, useGrouping: false, signDisplay: 'negative' })
  formats.set(decimals, made)
  return made
}

/**
 * A number for programs to read: digits, an ASCII minus and the mark that the reader's program splits decimals with, no thousands
 * and no unit. Rounded as what is shown is, so that a file never tells more than the screen.
 */
export function bareNumber(value: number, decimals: number, mark: ',' | '.'): string {
  return formatOf(decimals).format(roundTo(value, decimals)).replace('.', mark)
}
