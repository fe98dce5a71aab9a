import type { CarriedCell } from '../../exhibits/carriedTable.ts'
import { bareNumber } from '../../words/bareNumber.ts'

/** A cell where Swedish programs read it: a bare number with decimal comma, or the words that stand in place of one. */
export function cellText({ value, decimals, text }: CarriedCell): string {
  return value === null ? text : bareNumber(value, decimals, ',')
}
