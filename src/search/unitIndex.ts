import type { UnitTree } from '../domain/unitTree.ts'
import { unitEntries } from './entry.ts'
import { makeSearchIndex, type SearchIndex } from './searchIndex.ts'

const known = new WeakMap<UnitTree, { readonly day: string; readonly index: SearchIndex }>()

/** The index over a tree's units, made once for all who search it. `day` is an ISO date or a year, as in `hasEnded`. */
export function unitIndex(tree: UnitTree, day: string): SearchIndex {
  const last = known.get(tree)
  if (last?.day === day) return last.index
  const index = makeSearchIndex(unitEntries(tree, day))
  known.set(tree, { day, index })
  return index
}
