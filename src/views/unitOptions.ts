import { hasEnded } from '../domain/unitLife.ts'
import { placesIn } from '../domain/unitPlace.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import { unitIndex } from '../search/unitIndex.ts'
import { placeText } from '../words/find.ts'
import { endedIn } from '../words/unitTree.ts'

/** A unit to pick, as it stands in a list. */
export interface UnitOption {
  readonly id: UnitId
  readonly label: string
  /** Where it lies, and when it ended if it has. */
  readonly detail: string
}

/** The best options of a list and how many it has in all. */
export interface UnitOptions {
  readonly options: readonly UnitOption[]
  readonly count: number
}

/** So many are read by anyone; more would only be slow. */
const most = 50

/**
 * The units that a query finds, best first; without a query those that live, in tree order. `day` is as in `hasEnded`. The chosen
 * one is in the list without a query wherever it lies, first if need be: the field that opens the list points at it.
 */
export function unitOptions(
  tree: UnitTree,
  day: string,
  query: string,
  exclude: readonly UnitId[],
  chosen: UnitId | null = null,
): UnitOptions {
  const isOpen = query.trim() === ''
  const ids = (isOpen ? livingIn(tree, day) : foundIn(tree, day, query)).filter((id) => !exclude.includes(id))
  const best = ids.slice(0, most)
  const shown = isOpen && chosen !== null && !best.includes(chosen) ? [chosen, ...best.slice(0, most - 1)] : best
  return { options: shown.map(optionsIn(tree, day)), count: Math.max(ids.length, shown.length) }
}

function livingIn({ units, order }: UnitTree, day: string): readonly UnitId[] {
  return order.filter((id) => {
    const unit = units.get(id)
    return unit !== undefined && !hasEnded(unit, day)
  })
}

function foundIn(tree: UnitTree, day: string, query: string): readonly UnitId[] {
  return unitIndex(tree, day)
    .search(query, tree.order.length)
    .entries.map(({ id }) => id)
}

/** Makes options of ids: a name says little without its place, since "Staben" is everywhere. */
export function optionsIn(tree: UnitTree, day: string): (id: UnitId) => UnitOption {
  const places = placesIn(tree)
  return (id) => {
    const unit = tree.units.get(id)
    const place = placeText(places.get(id)?.map(({ label }) => label) ?? [])
    const end = unit?.validTo !== undefined && hasEnded(unit, day) ? endedIn(unit.validTo) : ''
    return { id, label: unit?.label ?? id, detail: [place, end].filter(Boolean).join(', ') }
  }
}
