import { roundTo } from '../domain/rounding.ts'
import type { ShownAs } from '../domain/indicator.ts'

/** No-break space: a number and its unit never part at a line's end. */
const nbsp = '\u00a0'

const formats = new Map<string, Intl.NumberFormat>()

/** One formatter per shape, kept: making an `Intl.NumberFormat` costs more than using it. */
function formatOf(decimals: number, signDisplay: 'negative' | 'exceptZero'): Intl.NumberFormat {
  const key = `${decimals} ${signDisplay}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay })
  formats.set(key, made)
  return made
}

/**
 * A bare number in Swedish: decimal comma, no-break thousands, U+2212 as minus, never a minus before zero. Rounded as the drawn
 * figures are, so that what binary fractions leave (23 of 80 is 28,7499…) never parts a chart from its text.
 */
export function formatPlain(value: number, decimals: number): string {
  return formatOf(decimals, 'negative').format(roundTo(value, decimals))
}

/** A key figure's value with its unit: "299", "2,8 %", "18,1". Rounds once, from the unrounded value. */
export function formatNumber(value: number, shownAs: ShownAs, decimals: number): string {
  const number = formatPlain(value, decimals)
  return shownAs === 'percent' ? `${number}${nbsp}%` : number
}

/** A value as `formatNumber` writes it, its unit taken away: "2,8". */
export function withoutUnit(text: string): string {
  return text.replace(`${nbsp}%`, '')
}

/** A number with its sign, no sign on zero: "+16", "−0,2". */
export function formatSigned(value: number, decimals: number): string {
  return formatOf(decimals, 'exceptZero').format(roundTo(value, decimals))
}

/** A change with the right word: percent changes in "procentenheter", all else in plain numbers. */
export function formatDifference(value: number, shownAs: ShownAs, decimals: number): string {
  const number = formatSigned(value, decimals)
  return shownAs === 'percent' ? `${number}${nbsp}procentenheter` : number
}

/** Two bounds with the word between them, so that a minus is never read as a dash: "−6,8 till +4,2". */
export function formatBounds(low: number, high: number, decimals: number): string {
  return `${formatSigned(low, decimals)} till ${formatSigned(high, decimals)}`
}
