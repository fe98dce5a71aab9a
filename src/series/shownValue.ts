import type { SeriesSet, StandIn } from './seriesSet.ts'

/** The value that a key figure is shown with, wherever it goes: its own latest, else what stands in for one that is withheld. */
export interface ShownValue {
  readonly value: string
  /** What the value is, of when and, where it is not the unit's own figure of a year, of which years, groups or unit. */
  readonly what: string
  /** In full and in short; '' where there is no change to tell of. */
  readonly change: string
  readonly changeShort: string
}

/** What a figure that stands in is, with the unit whose it is. */
export function standInWhat({ unit, what }: Pick<StandIn, 'unit' | 'what'>): string {
  return unit === null ? what : `${what}, ${unit.label}`
}

/** The value to show for a set, null where there is none. */
export function shownValueOf({ latest, withheld }: Pick<SeriesSet, 'latest' | 'withheld'>): ShownValue | null {
  if (latest !== null) {
    const { value, what, period, change, changeShort } = latest
    return { value, what: `${what} ${period}`.trim(), change, changeShort }
  }
  const standIn = withheld?.standIn ?? null
  return standIn === null ? null : { value: standIn.value, what: standInWhat(standIn), change: '', changeShort: '' }
}

/** True where a set's finding is about the unit itself: its latest value, or more years or coarser groups of its own. */
export function tellsOfUnit({ latest, withheld }: Pick<SeriesSet, 'latest' | 'withheld'>): boolean {
  return latest !== null || withheld?.standIn?.unit === null
}
