import { type KeyboardEvent, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { hasEnded } from '../domain/unitLife.ts'
import type { UnitId, UnitTree as Tree } from '../domain/unitTree.ts'
import { unitIndex } from '../search/unitIndex.ts'
import { unitTreeLabels as words } from '../words/unitTree.ts'
import { rowHeight } from './rowHeight.ts'
import { typeAhead, typedWith } from './typeAhead.ts'
import { UnitFilter } from './UnitFilter.tsx'
import { UnitRow } from './UnitRow.tsx'
import { moves } from './unitTreeKeys.ts'
import { useIntent } from './useIntent.ts'
import { useRowWindow } from './useRowWindow.ts'
import { useUnitRows } from './useUnitRows.ts'
import { useUnitSearch } from './useUnitSearch.ts'
import '../styles/unitTree.css'

interface Props {
  readonly tree: Tree
  readonly selected: UnitId
  /** ISO date, or the year that is shown: units that ended before it belong to the past. */
  readonly today: string
  readonly onChoose: (unit: UnitId) => void
  /** Called with a unit that the reader has stayed at, with pointer or focus, and may choose next. */
  readonly onIntend: (unit: UnitId) => void
}

/** In a tree smaller than this everything is in sight, and a search box would be in the way. */
const smallestSearched = 12

/** The organisation as a tree after the ARIA practice, with a search box. Only the rows in sight are in the document. */
export function UnitTree({ tree, selected, today, onChoose, onIntend }: Props) {
  const search = useUnitSearch(tree, selected, today)
  const { shown, best } = search
  const unitRows = useUnitRows({ tree, shown, selected, day: today, best })
  const { rows, focused, setFocused } = unitRows
  const [height] = useState(rowHeight)
  const { scroller, first, end, onScroll, show } = useRowWindow(rows.length, height)
  const { stayAt, leave } = useIntent(onIntend)
  const list = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })

  const placeOf = (id: UnitId) => rows.findIndex((row) => row.getId() === id)
  const stop = Math.max(0, placeOf(focused))
  const follow = useEffectEvent((id: UnitId) => {
    const place = placeOf(id)
    const hasFocus = list.current?.contains(document.activeElement) === true
    if (place < 0 || !hasFocus) return
    show(place, 'nearest')
    rows[place]?.getElement()?.focus({ preventScroll: true })
  })
  const reveal = useEffectEvent((id: UnitId) => {
    const place = placeOf(id)
    if (place >= 0) show(place, 'middle')
  })
  useLayoutEffect(() => follow(focused), [focused])
  // The selected unit, or what the search found, whenever it becomes another.
  const looked = best ?? selected
  useLayoutEffect(() => reveal(looked), [looked])

  const press = (event: KeyboardEvent) => {
    const item = rows[stop]
    if (item === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const move = moves[event.key]
    const isTyping = event.timeStamp - typed.current.at < 700 && typed.current.text !== ''
    if (move !== undefined) move(item, unitRows)
    else if (event.key === 'Enter' || (event.key === ' ' && !isTyping)) onChoose(item.getId())
    else if (event.key.length === 1) jump(event.key, event.timeStamp)
    else return
    event.preventDefault()
  }
  const jump = (letter: string, now: number) => {
    typed.current = typedWith(typed.current, letter, now)
    const names = rows.map((row) => row.getItemData().label)
    const place = typeAhead(names, stop, typed.current.text)
    if (place !== null) rows[place]?.setFocused()
  }

  return (
    <div className="unit-tree">
      {tree.order.length >= smallestSearched && (
        <UnitFilter
          query={search.query}
          onQuery={search.setQuery}
          result={search.result}
          onEnterTree={() => rows[stop]?.getElement()?.focus()}
          onFocus={() => unitIndex(tree, today)}
        />
      )}
      <div className="unit-scroll" ref={scroller} onScroll={onScroll}>
        <div role="tree" aria-label={words.tree} className="unit-list" style={{ height: rows.length * height }} ref={list}>
          {rows.map((item, at) =>
            at !== stop && (at < first || at >= end) ? null : (
              <UnitRow
                key={item.getId()}
                item={item}
                isSelected={item.getId() === selected}
                isStop={at === stop}
                day={today}
                top={at * height}
                height={height}
                onChoose={onChoose}
                onKeyDown={press}
                onFocus={(id) => {
                  setFocused(id)
                  stayAt(id)
                }}
                onEnter={stayAt}
                onLeave={leave}
              />
            ),
          )}
        </div>
      </div>
      {[...tree.units.values()].some((unit) => hasEnded(unit, today)) && (
        <label className="unit-ended-toggle">
          <input type="checkbox" checked={search.withEnded} onChange={(event) => search.setWithEnded(event.target.checked)} />
          {words.showEnded}
        </label>
      )}
    </div>
  )
}
