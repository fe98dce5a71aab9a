import { type KeyboardEvent, useRef } from 'react'
import type { UnitId } from '../domain/unitTree.ts'
import { isTyping, typeAhead, typedWith } from './typeAhead.ts'
import type { UnitRowItem, UnitRows } from './useUnitRows.ts'

/** What a key does in the tree, after the ARIA practice. */
type Move = (item: UnitRowItem, rows: UnitRows) => void

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (_, { tree }) => tree.focusNextItem(),
  ArrowUp: (_, { tree }) => tree.focusPreviousItem(),
  Home: (_, { rows }) => rows[0]?.setFocused(),
  End: (_, { rows }) => rows.at(-1)?.setFocused(),
  ArrowRight: openOrEnter,
  ArrowLeft: closeOrLeave,
  '*': (item, { rows, open }) => open(foldersBeside(item, rows)),
}

/** Answers a key pressed on a row: moves, chooses with Enter or space, or goes to the name that is typed. */
export function useTreeKeys(unitRows: UnitRows, stop: number, onChoose: (unit: UnitId) => void) {
  const typed = useRef({ text: '', at: 0 })
  const jump = (letter: string, now: number) => {
    typed.current = typedWith(typed.current, letter, now)
    const names = unitRows.rows.map((row) => row.getItemData().label)
    const place = typeAhead(names, stop, typed.current.text)
    if (place !== null) unitRows.rows[place]?.setFocused()
  }
  return (event: KeyboardEvent) => {
    const { key, timeStamp, ctrlKey, metaKey, altKey } = event
    const item = unitRows.rows[stop]
    if (item === undefined || ctrlKey || metaKey || altKey) return
    const move = moves[key]
    // Another key than a letter ends the name that was being typed, however soon the next one begins.
    const ends = move !== undefined || key === 'Enter'
    if (ends) typed.current = { text: '', at: 0 }
    if (move !== undefined) move(item, unitRows)
    else if (key === 'Enter' || (key === ' ' && !isTyping(typed.current, timeStamp))) onChoose(item.getId())
    else if (key.length === 1) jump(key, timeStamp)
    else return
    event.preventDefault()
  }
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
