import { formatNumber, formatPlain } from './number.ts'

/** The words of a key figure's table. */
export const tableWords = {
  corner: 'Grupp',
  doubtful: 'motsägs av källan',
  doubt: 'ifrågasatt',
  scroll: 'Tabell, rulla i sidled för fler år',
  bounds: (low: number, high: number): string => `${formatPlain(low, 1)}–${formatNumber(high, 'percent', 1)}`,
} as const
