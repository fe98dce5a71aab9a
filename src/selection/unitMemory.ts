import type { UnitId } from '../domain/unitTree.ts'
import { isFrontDoor, toSearch } from './query.ts'
import { defaultSelection } from './selection.ts'
import { choose, selectionStore } from './store.ts'
import { type StoredPair, storedPairs, storePairs } from './storedPairs.ts'

/** The number is the version of the shape: pairs of a catalog and a unit, the latest first. Another shape gets another number. */
const key = 'personal-i-siffror/units/1'
const mostCatalogs = 20

/** The unit that the reader last chose from the catalog at an address; null for none, and for the catalog's home unit. */
export function rememberedUnit(feeds: string): UnitId | null {
  return storedPairs(key).find(([address]) => address === feeds)?.[1] ?? null
}

/** Remembers the unit that the reader chose, until the next visit; null, the home unit, forgets. The latest twenty catalogs are kept. */
export function rememberUnit(feeds: string, unit: UnitId | null): void {
  if (rememberedUnit(feeds) === unit) return
  const others = storedPairs(key).filter(([address]) => address !== feeds)
  const kept: readonly StoredPair[] = unit === null ? others : [[feeds, unit], ...others]
  storePairs(key, kept.slice(0, mostCatalogs))
}

/**
 * Leads who comes by the front door to the unit that was chosen last, and returns it: the address gets it in place of its latest
 * step. Any other address says itself what to show, and stays. Call it before the address is read.
 */
export function restoreUnit({ location, history }: Pick<Window, 'location' | 'history'>, feeds: string): UnitId | null {
  const unit = isFrontDoor(location.search) ? rememberedUnit(feeds) : null
  if (unit === null) return null
  const search = toSearch({ ...defaultSelection, unit }, location.search)
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
  return unit
}

/**
 * Leaves a unit that was restored but that the catalog no longer has, for the one at home. Nobody has asked for it, so there is
 * no link to complain of, and as every choice this one is remembered: the unit is forgotten.
 */
export function leaveUnknownUnit(restored: UnitId | null, units: Pick<ReadonlySet<UnitId>, 'has'>): void {
  if (restored === null || units.has(restored) || selectionStore.getState().unit !== restored) return
  choose({ unit: null }, 'replace')
}

/**
 * Remembers each unit that the reader goes to, until the returned function is called. Call it once the address has been read: a link
 * that someone opens is not a choice of a unit for the next visit.
 */
export function rememberChoices(feeds: string): () => void {
  return selectionStore.subscribe(({ unit }, before) => {
    if (unit !== before.unit) rememberUnit(feeds, unit)
  })
}
