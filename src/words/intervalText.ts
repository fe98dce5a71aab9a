import type { Change } from '../domain/change.ts'
import type { ShownAs } from '../domain/indicator.ts'
import type { Interval } from '../domain/interval.ts'
import { excludesNone, normalInterval } from '../domain/shareChange.ts'
import { formatBounds, formatDifference } from './number.ts'

/** What an interval says of a change: whether no change at all is among what it holds. */
function conclusionOf(interval: Interval): string {
  return excludesNone(interval)
    ? 'Intervallet rymmer inte noll, så skillnaden är tydlig.'
    : 'Intervallet rymmer noll, så skillnaden kan vara slump.'
}

/** How an interval is told: its decimals, how sure it is in percent, and the method that made it. */
interface Manner {
  readonly decimals: number
  readonly level: 95 | 99
  readonly method: string
}

/** A change with its interval, and what it says. */
export function boundsText(
  { difference, from }: Change,
  interval: Interval,
  shownAs: ShownAs,
  { decimals, level, method }: Manner,
): string {
  const [change, bounds] = [formatDifference(difference, shownAs, 2), formatBounds(interval.low, interval.high, decimals)]
  return `Skillnaden sedan ${from} är ${change}, med ${level}-procentsintervallet ${bounds} (${method}). ${conclusionOf(interval)}`
}

/** The interval behind the verdict on a share of persons, by the method that decides and by the one that spreadsheets give. */
export function intervalText(change: Change): string | null {
  const { verdict } = change
  if ((verdict.kind !== 'clear' && verdict.kind !== 'chance') || verdict.by.method !== 'newcombe') return null
  const normal = normalInterval(...verdict.by.shares)
  const method = `Newcombes metod; med enklare normalapproximation ${formatBounds(normal.low, normal.high, 1)}`
  return boundsText(change, verdict.by.interval, 'percent', { decimals: 1, level: 95, method })
}
