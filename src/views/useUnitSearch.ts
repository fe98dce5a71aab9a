import { useMemo, useState } from 'react'
import { hasEnded } from '../domain/unitLife.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import { unitIndex } from '../search/unitIndex.ts'
import { treeResult } from '../words/unitTree.ts'
import { type ShownUnits, shownUnits } from './shownUnits.ts'

/** A search in the tree, and what the tree shows because of it. */
export interface UnitSearch {
  readonly query: string
  readonly setQuery: (query: string) => void
  /** Whether there are units that have ended, and whether the reader has asked for them. */
  readonly anyEnded: boolean
  readonly withEnded: boolean
  readonly setWithEnded: (withEnded: boolean) => void
  readonly shown: ShownUnits
  /** The unit that matches best among those shown; null without a search or a match. */
  readonly best: UnitId | null
  /** The result in words; empty without a search. */
  readonly result: string
}

/** Which units the tree shows: all that live, unless the reader searches or asks for those that have ended. */
export function useUnitSearch(tree: UnitTree, selected: UnitId, day: string): UnitSearch {
  const [query, setQuery] = useState('')
  const [withEnded, setWithEnded] = useState(false)
  const isSearch = query.trim() !== ''
  const found = useMemo(
    () =>
      isSearch
        ? unitIndex(tree, day)
            .searchNames(query)
            .map(({ id }) => id)
        : null,
    [isSearch, tree, day, query],
  )
  const shown = useMemo(
    () => shownUnits(tree, { day, withEnded, selected, matches: found && new Set(found) }),
    [tree, day, withEnded, selected, found],
  )
  const anyEnded = useMemo(() => [...tree.units.values()].some((unit) => hasEnded(unit, day)), [tree, day])
  const isHidden = (id: UnitId) => {
    const unit = tree.units.get(id)
    return !withEnded && id !== selected && unit !== undefined && hasEnded(unit, day)
  }
  const hidden = found?.filter(isHidden).length ?? 0
  return {
    query,
    setQuery,
    anyEnded,
    withEnded,
    setWithEnded,
    shown,
    best: found?.find((id) => !isHidden(id)) ?? null,
    result: found === null ? '' : treeResult(found.length - hidden, hidden),
  }
}
