import type { Unit, UnitId, UnitTree } from './unitTree.ts'

/** What lies above each unit, from the top down, without the organisation itself where all units have the same top. */
export function placesIn({ units, order }: UnitTree): ReadonlyMap<UnitId, readonly Unit[]> {
  const tops = order.filter((id) => units.get(id)?.parent === null)
  const places = new Map<UnitId, readonly Unit[]>()
  // Parents come before their children, so that each place is its parent's and one step more.
  for (const id of order) {
    const parent = units.get(units.get(id)?.parent ?? '')
    const above = parent === undefined ? [] : (places.get(parent.id) ?? [])
    const isLeftOut = parent === undefined || (tops.length === 1 && parent.id === tops[0])
    places.set(id, isLeftOut ? above : [...above, parent])
  }
  return places
}
