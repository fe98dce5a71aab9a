import type { CarriedCell } from '../../exhibits/carriedTable.ts'

/** As on the screen: a percent sign and its number are not parted. */
const percentSign = '"\u00a0%"'

/** Beside a doubted number, which stays a number: the reason stands under the table. */
const doubtMark = '" *"'

/**
 * The code by which Excel shows a cell's number with the decimals of the screen; the reader's own Excel makes the point a comma and the
 * comma a blank. Values are percentages already, and Excel's own percent format would make 2,79 into 279 %: so the sign is put after
 * the number as text. The value can be counted with as the reader reads it.
 */
export function numberFormat({ shownAs, decimals, doubt }: Pick<CarriedCell, 'shownAs' | 'decimals' | 'doubt'>): string {
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  return `#,##0${places}${shownAs === 'percent' ? percentSign : ''}${doubt === null ? '' : doubtMark}`
}
