import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { UnitId } from '../domain/unitTree.ts'
import type { RowWindow } from './useRowWindow.ts'
import type { UnitRowItem } from './useUnitRows.ts'

/** What is to be in sight: the row with the focus, and the unit that was selected or found. */
interface Sought {
  readonly rows: readonly UnitRowItem[]
  readonly focused: UnitId
  readonly looked: UnitId
  readonly show: RowWindow['show']
}

/**
 * Keeps the rows in sight that matter, and the focus on the focused row while it is in the list. The library would move the
 * focus itself, but later than the next frame.
 */
export function useRowFocus({ rows, focused, looked, show }: Sought): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  const placeOf = (id: UnitId) => rows.findIndex((row) => row.getId() === id)
  const follow = useEffectEvent((id: UnitId) => {
    const place = placeOf(id)
    if (place < 0 || list.current?.contains(document.activeElement) !== true) return
    show(place, 'nearest')
    rows[place]?.getElement()?.focus({ preventScroll: true })
  })
  const reveal = useEffectEvent((id: UnitId) => {
    const place = placeOf(id)
    if (place >= 0) show(place, 'middle')
  })
  useLayoutEffect(() => follow(focused), [focused])
  useLayoutEffect(() => reveal(looked), [looked])
  return list
}
