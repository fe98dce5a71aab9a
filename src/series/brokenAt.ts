import type { Period } from '../domain/period.ts'
import type { Series } from './seriesSet.ts'

/** A row of another unit with the contract's break letter (`b`) at each period in which that unit begins anew, as if its source had it there. */
export function brokenAt(series: Series, periods: readonly Period[], breaks: ReadonlySet<Period>): Series {
  const flags = series.flags.map((letters, i) => {
    const begins = breaks.has(periods[i] ?? '') && !letters.includes('b')
    return begins ? `${letters}b` : letters
  })
  return { ...series, flags }
}
