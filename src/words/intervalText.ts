import type { Change } from '../domain/change.ts'
import type { Interval } from '../domain/interval.ts'
import { excludesNone, normalInterval } from '../domain/shareChange.ts'
import { formatBounds, formatDifference } from './number.ts'

/** What an interval says of a change: whether no change at all is among what it holds, and where it holds none, whether years say so too. */
function conclusionOf(interval: Interval, isClear: boolean): string {
  if (!excludesNone(interval)) return 'Intervallet rymmer noll, så skillnaden kan vara slump.'
  return isClear
    ? 'Intervallet rymmer inte noll, så skillnaden är tydlig.'
    : 'Intervallet rymmer inte noll, men så mycket kan också två år skilja sig åt.'
}

/** Newcombe's interval behind the verdict on a share of persons or time, beside the one that spreadsheets give. */
export function intervalText({ verdict, difference, from }: Change): string | null {
  if ((verdict.kind !== 'clear' && verdict.kind !== 'chance') || verdict.by.method !== 'newcombe') return null
  const { interval, shares, of } = verdict.by
  const normal = normalInterval(...shares)
  const method = `Newcombes metod, Statistics in Medicine 17, 1998${of === 'persons' ? '' : ', med heltidsår som antal'}`
  const [change, bounds] = [formatDifference(difference, 'percent', 2), formatBounds(interval.low, interval.high, 1)]
  return `Skillnaden sedan ${from} är ${change}, med 95-procentsintervallet ${bounds} (${method}; med enklare normalapproximation ${formatBounds(normal.low, normal.high, 1)}). ${conclusionOf(interval, verdict.kind === 'clear')}`
}
