import type { EntryKind } from '../domain/findable.ts'
import type { Indicator } from '../domain/indicator.ts'
import { hasEnded } from '../domain/unitLife.ts'
import { placesIn } from '../domain/unitPlace.ts'
import type { UnitTree } from '../domain/unitTree.ts'
import type { Term } from '../words/glossary.ts'

/** Something that can be found. */
export interface Entry {
  readonly kind: EntryKind
  /** The unit's or the key figure's id; for a term the term itself. */
  readonly id: string
  readonly label: string
  /** Words that lead here too but weigh less: a unit's place, a key figure's measures. */
  readonly also: readonly string[]
  /** Whether it belongs to the past, and so comes after what is still there. */
  readonly ended: boolean
}

/** Every unit in tree order. `day` is an ISO date or a year: units that ended before it are marked. */
export function unitEntries(tree: UnitTree, day: string): readonly Entry[] {
  const places = placesIn(tree)
  return tree.order.flatMap((id) => {
    const unit = tree.units.get(id)
    if (unit === undefined) return []
    const also = places.get(id)?.map(({ label }) => label) ?? []
    return [{ kind: 'unit', id, label: unit.label, also, ended: hasEnded(unit, day) }]
  })
}

/** The key figures in their own order. The names of what they are made of lead to them too. */
export function indicatorEntries(indicators: readonly Indicator[]): readonly Entry[] {
  return indicators.map(({ id, title, measures }) => ({
    kind: 'indicator',
    id,
    label: title,
    also: Object.values(measures),
    ended: false,
  }))
}

/** The words of the glossary. */
export function termEntries(terms: readonly Term[]): readonly Entry[] {
  return terms.map(({ term }) => ({ kind: 'term', id: term, label: term, also: [], ended: false }))
}
