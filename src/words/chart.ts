import { formatPlain } from './number.ts'

/** What the rest of a whole is called where its parts are not all shown: withheld, or not divided in the source. */
export function restOfWhole(withheld: boolean): string {
  return withheld ? 'Fördelningen visas inte' : 'Inte uppdelat'
}

/** What a whole is called where none of its parts is shown. */
export function undividedWhole(withheld: boolean): string {
  return withheld ? 'Totalt, fördelningen visas inte' : 'Totalt, inte uppdelat'
}

/** What the strokes around a share are called. */
export const intervalName = '95\u00a0%-intervall'

/** The 95 % bounds of a share, beside its value: "95 %-intervall 8,4–15,9". */
export function intervalText(low: number, high: number, decimals: number): string {
  return `${intervalName} ${formatPlain(low, decimals)}–${formatPlain(high, decimals)}`
}

/** What a chart that takes the keyboard is called. */
export const readOffLabel = 'Diagram. Läs av år för år med piltangenterna.'

/** A year read off a chart, as it is said aloud. */
export function readoutText(
  period: string,
  rows: readonly { readonly label: string; readonly text: string; readonly note: string }[],
): string {
  return `${period}. ${rows.map(({ label, text, note }) => `${label}: ${text}${note === '' ? '' : ` (${note})`}`).join('. ')}.`
}
