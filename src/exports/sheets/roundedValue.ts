import type { CarriedCell } from '../../exhibits/carriedTable.ts'
import { bareNumber } from '../../words/bareNumber.ts'

/** A cell's number with no more decimals than its text has: what the screen doesn't show, no file does. */
export function roundedValue({ value, decimals }: CarriedCell): number | null {
  return value === null ? null : Number(bareNumber(value, decimals, '.'))
}
