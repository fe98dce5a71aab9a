import type { ShownAs } from '../domain/indicator.ts'
import { formatNumber } from './number.ts'

/** The stamp of an axis that does not begin at zero. */
export function axisStamp(min: number, shownAs: ShownAs, decimals: number): string {
  return `Axeln börjar vid ${formatNumber(min, shownAs, decimals)}`
}

/** The reference line at fifty percent. */
export const halfLabel = 'hälften'
