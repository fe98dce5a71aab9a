import { hasEnded } from '../domain/unitLife.ts'
import type { Unit, UnitId, UnitTree } from '../domain/unitTree.ts'

/** What decides which units the tree shows. */
export interface Wanted {
  /** ISO date or year that tells who has ended. */
  readonly day: string
  readonly withEnded: boolean
  /** Shown even where it has ended. */
  readonly selected: UnitId
  /** The units that a search found; null without a search. */
  readonly matches: ReadonlySet<UnitId> | null
}

/** The shown units below each unit, those that have ended last. Under the empty id are the tops. */
export type ShownUnits = ReadonlyMap<UnitId, readonly UnitId[]>

/** The id under which the tops stand. A catalog's own ids are never empty. */
export const above: UnitId = ''

/** Which units the tree shows: those that are wanted, and what lies above them. */
export function shownUnits(tree: UnitTree, wanted: Wanted): ShownUnits {
  const shown = withParents(tree, wanted)
  const children = new Map<UnitId, UnitId[]>()
  // Twice through the tree: first those that live, then those that have ended, so that these come last everywhere.
  for (const isPast of [false, true]) {
    for (const id of tree.order) {
      const unit = tree.units.get(id)
      if (unit === undefined || !shown.has(id) || hasEnded(unit, wanted.day) !== isPast) continue
      const siblings = children.get(unit.parent ?? above)
      if (siblings === undefined) children.set(unit.parent ?? above, [id])
      else siblings.push(id)
    }
  }
  return children
}

/** From the end of the tree to its start, every child comes before its parent. */
function withParents({ units, order }: UnitTree, wanted: Wanted): ReadonlySet<UnitId> {
  const shown = new Set<UnitId>()
  for (const id of order.toReversed()) {
    const unit = units.get(id)
    if (unit === undefined || !(shown.has(id) || isWanted(unit, wanted))) continue
    shown.add(id)
    if (unit.parent !== null) shown.add(unit.parent)
  }
  return shown
}

function isWanted(unit: Unit, { day, withEnded, selected, matches }: Wanted): boolean {
  if (matches !== null && !matches.has(unit.id)) return false
  return withEnded || unit.id === selected || !hasEnded(unit, day)
}
