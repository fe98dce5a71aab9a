import type { Change, Verdict } from '../domain/change.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { formatBounds, formatDifference, formatNumber, formatSigned } from './number.ts'

/** The change with the year it is counted from: "+16 sedan 2022", "−0,2 procentenheter sedan 2022". */
export function changeText({ difference, from }: Change, shownAs: ShownAs, decimals: number): string {
  return difference === 0
    ? `oförändrat sedan ${from}`
    : `${formatDifference(difference, shownAs, decimals)} sedan ${from}`
}

/** The change without its year, for a tile. */
export function changeShort({ difference }: Change, shownAs: ShownAs, decimals: number): string {
  return difference === 0 ? 'oförändrat' : formatDifference(difference, shownAs, decimals)
}

/** Said where the year before has no figure. */
export function noChange(year: string): string {
  return `uppgift för ${year} saknas`
}

/** The verdict on a change, null for counts, which are facts. */
export function verdictText({ kind }: Verdict): string | null {
  return { fact: null, clear: 'tydlig skillnad', chance: 'kan vara slump', unknown: 'kan inte bedömas' }[kind]
}

/** The interval behind a verdict, both by the method that decides and by the one that spreadsheets give. */
export function intervalText({ difference, from, verdict }: Change): string | null {
  if (verdict.kind !== 'clear' && verdict.kind !== 'chance') return null
  const { interval, normal } = verdict
  const conclusion =
    verdict.kind === 'chance'
      ? 'Intervallet rymmer noll, så skillnaden kan vara slump.'
      : 'Intervallet rymmer inte noll, så skillnaden är tydlig.'
  return `Skillnaden sedan ${from} är ${formatDifference(difference, 'percent', 2)}, med 95-procentsintervallet ${formatBounds(interval.low, interval.high, 1)} (Newcombes metod; med enklare normalapproximation ${formatBounds(normal.low, normal.high, 1)}). ${conclusion}`
}

/** A line's way from its first year to its last, for counts: both numbers, the difference and, on a large enough base, percent. */
export function sinceText(label: string, first: number, last: number, year: string, relative: number | null): string {
  const percent = relative === null ? '' : ` (${formatSigned(relative, 1)}\u00a0%)`
  return `${label}: från ${formatNumber(first, 'persons', 0)} till ${formatNumber(last, 'persons', 0)} sedan ${year}, ${formatSigned(last - first, 0)}${percent}`
}
