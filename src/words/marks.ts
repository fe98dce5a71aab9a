import type { Event } from '../domain/context.ts'
import type { Period } from '../domain/period.ts'
import { formatDate, formatYears } from './date.ts'

/** An event in words, with its years. */
export function eventText({ from, to, label }: Pick<Event, 'from' | 'to' | 'label'>): string {
  return `${formatYears(from, to ?? from)}: ${label}`
}

/** Said where a unit begins anew. */
export function unitBreak(period: Period): string {
  return `${formatDate(period)}: Enheten ändrades. Åren före kan inte jämföras.`
}
