import { type Destination, destinationsIn } from './destination.ts'
import { oncePerTree } from './oncePerTree.ts'
import { livesIn } from './unitLife.ts'
import { lineageOf, type UnitId, type UnitTree } from './unitTree.ts'

/** A unit whose figures are added, or taken away. */
export interface Term {
  readonly unit: UnitId
  readonly sign: 1 | -1
}

/** A unit that keeps earlier years from being recast: nothing tells how it was divided, or it was not taken over at the turn of a year. */
export interface Hindrance {
  readonly unit: UnitId
  readonly why: 'divided' | 'inside-year'
}

/** What came to a unit and what left it between two years, and what can't be told of it. */
export interface Touch {
  readonly terms: readonly Term[]
  readonly hindrances: readonly Hindrance[]
}

const untouched: Touch = { terms: [], hindrances: [] }

/** The units of one year as seen from a later one. */
interface Passage {
  readonly tree: UnitTree
  readonly destinationOf: (id: UnitId) => Destination
}

const lineages = oncePerTree((tree) => {
  const ids = (id: UnitId): readonly UnitId[] => lineageOf(tree, id).map((unit) => unit.id)
  return new Map(tree.order.map((id) => [id, new Set(ids(id))]))
})

/** The ids of the unit itself and of all above it. */
const idsAbove = (tree: UnitTree, id: UnitId): ReadonlySet<UnitId> => lineages(tree).get(id) ?? new Set()

const parentOf = (tree: UnitTree, id: UnitId): UnitId | null => tree.units.get(id)?.parent ?? null

/**
 * Whether a unit of the earlier year lies in `whole` in the later one: 1, 0, or null where it was divided between inside and
 * outside. One that is the sum of its children has nothing of its own to divide: it goes with the unit above it, and its
 * children are corrected for one by one.
 */
function shareIn(passage: Passage, id: UnitId | null, whole: UnitId): 0 | 1 | null {
  if (id === null) return 0
  const { tree, destinationOf } = passage
  const { units } = destinationOf(id)
  const inside = units.filter((unit) => idsAbove(tree, unit).has(whole)).length
  if (inside === 0) return 0
  if (inside === units.length) return 1
  return tree.units.get(id)?.sumOfChildren === true ? shareIn(passage, parentOf(tree, id), whole) : null
}

/** The units of the later year whose make-up a unit of the earlier one may bear on: where it went, and where its parent did. */
function reachOf({ tree, destinationOf }: Passage, id: UnitId): ReadonlySet<UnitId> {
  const went = new Set([...idsAbove(tree, id)].flatMap((above) => destinationOf(above).units))
  return new Set([...went].flatMap((unit) => [...idsAbove(tree, unit)]))
}

/**
 * What one ended unit does to `whole`. It counts once where it went inside, and once less where the unit above it did, since
 * that unit's figures hold it already.
 */
function touchOf(passage: Passage, unit: UnitId, whole: UnitId): Touch {
  const own = shareIn(passage, unit, whole)
  const above = shareIn(passage, parentOf(passage.tree, unit), whole)
  if (own === null) return { ...untouched, hindrances: [{ unit, why: 'divided' }] }
  // Where the unit above is the hindrance, it says so itself.
  if (above === null || own === above) return untouched
  if (!passage.destinationOf(unit).atNewYear) return { ...untouched, hindrances: [{ unit, why: 'inside-year' }] }
  return { ...untouched, terms: [{ unit, sign: own > above ? 1 : -1 }] }
}

/** What reorganisations between two years did, for each unit of the later year whose make-up they changed. */
export function touchedBetween(tree: UnitTree, year: number, asOf: number): ReadonlyMap<UnitId, Touch> {
  const passage = { tree, destinationOf: destinationsIn(tree, asOf) }
  const touched = new Map<UnitId, { readonly terms: Term[]; readonly hindrances: Hindrance[] }>()
  for (const unit of tree.order.filter((id) => livesIn(tree, id, year) && !livesIn(tree, id, asOf))) {
    for (const whole of reachOf(passage, unit)) {
      const touch = touchOf(passage, unit, whole)
      if (touch === untouched) continue
      const all = touched.get(whole) ?? { terms: [], hindrances: [] }
      touched.set(whole, all)
      all.terms.push(...touch.terms)
      all.hindrances.push(...touch.hindrances)
    }
  }
  return touched
}
