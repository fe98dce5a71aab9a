import { livesIn, takesOverAtNewYear } from './unitLife.ts'
import type { UnitId, UnitTree } from './unitTree.ts'

/** Where those who were counted in a unit belong in a later year. */
export interface Destination {
  /** Units that live in the later year; none where nothing is left of the unit. */
  readonly units: readonly UnitId[]
  /** False where a takeover on the way came inside a year, so that whole years can't be carried over it. */
  readonly atNewYear: boolean
}

const nowhere: Destination = { units: [], atNewYear: true }

/** What several destinations are together. */
function together(destinations: readonly Destination[]): Destination {
  return {
    units: [...new Set(destinations.flatMap(({ units }) => units))],
    atNewYear: destinations.every(({ atNewYear }) => atNewYear),
  }
}

/**
 * Tells where units have gone by a year: a unit that lives then is its own destination, others are followed through their
 * successors. What was closed without successors belongs where the unit above it went.
 */
export function destinationsIn(tree: UnitTree, year: number): (id: UnitId) => Destination {
  const known = new Map<UnitId, Destination>()
  const succeed = (id: UnitId, successor: UnitId): Destination => {
    const { units, atNewYear } = find(successor)
    return { units, atNewYear: atNewYear && takesOverAtNewYear(tree, id, successor) }
  }
  const follow = (id: UnitId): Destination => {
    const unit = tree.units.get(id)
    if (unit === undefined) return nowhere
    if (livesIn(tree, id, year)) return { units: [id], atNewYear: true }
    if (unit.successors?.length) return together(unit.successors.map((successor) => succeed(id, successor)))
    return unit.parent === null ? nowhere : find(unit.parent)
  }
  const find = (id: UnitId): Destination => {
    const found = known.get(id)
    if (found !== undefined) return found
    // Successors that lead back to the unit lead nowhere.
    known.set(id, nowhere)
    const destination = follow(id)
    known.set(id, destination)
    return destination
  }
  return find
}
