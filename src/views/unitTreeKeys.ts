import type { UnitId } from '../domain/unitTree.ts'
import type { UnitRowItem, UnitRows } from './useUnitRows.ts'

/** What a key does in the tree, after the ARIA practice. What it lacks is left to the browser. */
type Move = (item: UnitRowItem, rows: UnitRows) => void

/** Moves by key. Enter, space and letters are the view's. */
export const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (_, { tree }) => tree.focusNextItem(),
  ArrowUp: (_, { tree }) => tree.focusPreviousItem(),
  Home: (_, { rows }) => rows[0]?.setFocused(),
  End: (_, { rows }) => rows.at(-1)?.setFocused(),
  ArrowRight: openOrEnter,
  ArrowLeft: closeOrLeave,
  '*': (item, { rows, open }) => open(foldersBeside(item, rows)),
}

function openOrEnter(item: UnitRowItem, { tree }: UnitRows): void {
  if (!item.isFolder()) return
  if (item.isExpanded()) tree.focusNextItem()
  else item.expand()
}

function closeOrLeave(item: UnitRowItem, { rows }: UnitRows): void {
  const { level, parentId } = item.getItemMeta()
  if (item.isFolder() && item.isExpanded()) item.collapse()
  else if (level > 0) rows.find((row) => row.getId() === parentId)?.setFocused()
}

/** The units beside one, itself included, that have others below them. */
function foldersBeside(item: UnitRowItem, rows: readonly UnitRowItem[]): readonly UnitId[] {
  const { parentId } = item.getItemMeta()
  return rows.filter((row) => row.isFolder() && row.getItemMeta().parentId === parentId).map((row) => row.getId())
}
