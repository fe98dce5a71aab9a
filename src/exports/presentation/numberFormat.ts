import type { ShownAs } from '../../domain/indicator.ts'

/** Numbers are written as in Sweden whatever the reader's computer is set to, as they are in the text beside them. */
const swedish = '[$-41D]'

/** Office's format code of a number: "2,8 %", "1 299". Percentages are in percent already, so that the sign is only text. */
export function numberFormat(shownAs: ShownAs, decimals: number): string {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  return shownAs === 'percent' ? `${swedish}${digits}"\u00a0%"` : `${swedish}${digits}`
}

/** The format code of a change: "+0,24", "−0,24", "0,00". */
export function signedFormat(decimals: number): string {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  return `${swedish}+${digits};${swedish}\u2212${digits};${swedish}${digits}`
}
