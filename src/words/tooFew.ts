import { formatPlain } from './number.ts'

/** Said where the base of a share is too small for a chart. */
export function smallBase(least: number, most: number, population: string): string {
  const base = least === most ? formatPlain(least, 0) : `${formatPlain(least, 0)}–${formatPlain(most, 0)}`
  return `Andelarna gäller ${base} ${population}. Så få personer visas i tabell, inte i diagram.`
}

/** Said where the source has what a key figure is made of in part, but not enough to make it. */
export const notComputable = 'Nyckeltalet går inte att räkna ut för urvalet. Det som finns i källan visas i tabell.'

/** Said where there are too few years to speak of a development. */
export function fewYears(years: number): string {
  return years === 1
    ? 'Urvalet har bara ett år. En utveckling kräver minst tre.'
    : `Urvalet har bara ${years === 2 ? 'två' : years} år. En utveckling kräver minst tre.`
}
