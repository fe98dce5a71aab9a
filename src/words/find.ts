import type { EntryKind } from '../domain/findable.ts'
import { formatPlain } from './number.ts'
import { countUnits } from './unitTree.ts'

/** Where a unit lies, from the top down: "Socialförvaltningen › Äldreomsorg". */
export function placeText(above: readonly string[]): string {
  return above.join(' › ')
}

/** What is left out of a list that shows only the best. */
export function moreToFind(count: number): string {
  return `… och ${formatPlain(count, 0)} till, skriv mer`
}

/** How many a search found, for a reader who does not see the list. */
export function foundAloud(count: number): string {
  return count === 1 ? '1 träff' : `${formatPlain(count, 0)} träffar`
}

/** How many units a search found, for a reader who does not see the list. */
export function unitsAloud(count: number): string {
  return count === 0 ? findLabels.nothing : countUnits(count)
}

/** The words of the searches. */
export const findLabels = {
  title: 'Sök',
  field: 'Sök nyckeltal, enhet eller ord',
  hint: 'Skriv en del av namnet. Stavningen behöver inte vara exakt.',
  close: 'Stäng',
  groups: { indicator: 'Nyckeltal', unit: 'Enheter', term: 'Ord' } satisfies Record<EntryKind, string>,
  nothing: 'Inget hittades. Kontrollera stavningen, eller sök på en del av ordet.',
  showUnits: 'Visa enheterna',
  findUnit: 'Sök enhet',
} as const
