import { formatPlain } from './number.ts'

/** How many units there are, in words. */
export function countUnits(count: number): string {
  return `${formatPlain(count, 0)} ${count === 1 ? 'enhet' : 'enheter'}`
}

/** When a unit ended, as it stands after its name. `validTo` is an ISO date. */
export function endedIn(validTo: string): string {
  return `till ${validTo.slice(0, 4)}`
}

/** What a search in the tree gave: how many units are shown, and how many more have ended and are not. */
export function treeResult(shown: number, hidden: number): string {
  const rest = hidden === 0 ? '' : ` ${countUnits(hidden)} som har upphört visas inte.`
  return shown === 0 ? `${unitTreeLabels.nothing}${rest}` : `${countUnits(shown)}.${rest}`
}

/** The words of the unit tree. */
export const unitTreeLabels = {
  tree: 'Enheter',
  filter: 'Sök enhet',
  showEnded: 'Visa enheter som upphört',
  nothing: 'Ingen enhet hittades. Kontrollera stavningen, eller sök på en del av namnet.',
} as const
