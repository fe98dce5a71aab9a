import { type ItemInstance, syncDataLoaderFeature, type TreeInstance } from '@headless-tree/core'
import { useTree } from '@headless-tree/react'
import { useMemo, useState } from 'react'
import { hasEnded } from '../domain/unitLife.ts'
import { lineageOf, type Unit, type UnitId, type UnitTree } from '../domain/unitTree.ts'
import { endedIn } from '../words/unitTree.ts'
import { above, type ShownUnits } from './shownUnits.ts'

export type UnitRowItem = ItemInstance<Unit>

/** The rows of the open tree, top to bottom, and the library's way to move among them. */
export interface UnitRows {
  readonly tree: TreeInstance<Unit>
  readonly rows: readonly UnitRowItem[]
  readonly focused: UnitId
  readonly setFocused: (id: UnitId) => void
  /** Opens units without closing any. */
  readonly open: (ids: readonly UnitId[]) => void
}

/** What the rows are made of. */
interface Source {
  readonly tree: UnitTree
  readonly shown: ShownUnits
  readonly selected: UnitId
  /** ISO date or year that tells who has ended. */
  readonly day: string
  /** What a search found best, null without a search. */
  readonly best: UnitId | null
}

const top: Unit = { id: above, label: '', parent: null, children: [] }

const idsAbove = (tree: UnitTree, id: UnitId) => lineageOf(tree, id).map((unit) => unit.id)

/**
 * The state of the tree: which units are open and which has the focus. The selected unit is open with all above it, whoever
 * selects it. In a search every unit is open until the reader closes it.
 */
export function useUnitRows({ tree, shown, selected, day, best }: Source): UnitRows {
  const [focused, setFocused] = useState<UnitId>(selected)
  const [open, setOpen] = useState(() => idsAbove(tree, selected))
  const [closed, setClosed] = useState<readonly UnitId[]>([])
  const [followed, setFollowed] = useState({ selected, shown, best })
  const isSearch = best !== null
  if (followed.selected !== selected || followed.shown !== shown) {
    setFollowed({ selected, shown, best })
    setClosed([])
    const isBack = followed.best !== null && !isSearch
    if (followed.selected !== selected || isBack) setOpen(union(open, idsAbove(tree, selected)))
    if (followed.selected !== selected || followed.best !== best) setFocused(best ?? selected)
  }
  const folders = useMemo(() => [...shown.keys()].filter((id) => id !== above), [shown])
  // A new list for new units, by which the library sees that they have changed.
  const expandedItems = useMemo(
    () => (isSearch ? without(folders, closed) : common(folders, open)),
    [isSearch, folders, closed, open],
  )
  const setExpandedItems = (update: readonly UnitId[] | ((last: UnitId[]) => UnitId[])) => {
    const next = typeof update === 'function' ? update(expandedItems) : update
    if (isSearch) setClosed(without(folders, next))
    else setOpen([...next])
  }
  const instance = useTree<Unit>({
    rootItemId: above,
    // Not what is open at first: the library makes its rows when the two differ.
    initialState: { expandedItems: [] },
    state: { expandedItems, focusedItem: focused },
    setExpandedItems,
    setFocusedItem: (update) => setFocused((last) => (typeof update === 'function' ? update(last) : update) ?? selected),
    getItemName: (item) => nameOf(item.getItemData(), day),
    isItemFolder: (item) => shown.has(item.getId()),
    dataLoader: { getItem: (id) => tree.units.get(id) ?? top, getChildren: (id) => [...(shown.get(id) ?? [])] },
    features: [syncDataLoaderFeature],
  })
  return {
    tree: instance,
    rows: instance.getItems(),
    focused,
    setFocused,
    open: (ids) => setExpandedItems(union(expandedItems, ids)),
  }
}

/** What the unit is called aloud. */
function nameOf(unit: Unit, day: string): string {
  const { label, validTo } = unit
  return validTo !== undefined && hasEnded(unit, day) ? `${label}, ${endedIn(validTo)}` : label
}

function union(some: readonly UnitId[], more: readonly UnitId[]): UnitId[] {
  return [...new Set([...some, ...more])]
}

function without(all: readonly UnitId[], some: readonly UnitId[]): UnitId[] {
  const left = new Set(some)
  return all.filter((id) => !left.has(id))
}

function common(all: readonly UnitId[], some: readonly UnitId[]): UnitId[] {
  const kept = new Set(some)
  return all.filter((id) => kept.has(id))
}
