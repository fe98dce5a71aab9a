import { useState } from 'react'
import type { UnitId, UnitTree as Tree } from '../domain/unitTree.ts'
import { unitIndex } from '../search/unitIndex.ts'
import { unitTreeLabels as words } from '../words/unitTree.ts'
import { rowHeight } from './rowHeight.ts'
import { UnitFilter } from './UnitFilter.tsx'
import { UnitRow } from './UnitRow.tsx'
import { useIntent } from './useIntent.ts'
import { useRowFocus } from './useRowFocus.ts'
import { useRowWindow } from './useRowWindow.ts'
import { useTreeKeys } from './useTreeKeys.ts'
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
  const list = useRowFocus({ rows, focused, looked: best ?? selected, show })
  const { stayAt, leave } = useIntent(onIntend)
  // Tab leads to one row, which is always in the document.
  const stop = Math.max(
    0,
    rows.findIndex((row) => row.getId() === focused),
  )
  const press = useTreeKeys(unitRows, stop, onChoose)
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
      <div className="unit-scroll" ref={scroller} onScroll={onScroll} hidden={rows.length === 0}>
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
      {search.anyEnded && (
        <label className="unit-ended-toggle">
          <input type="checkbox" checked={search.withEnded} onChange={(event) => search.setWithEnded(event.target.checked)} />
          {words.showEnded}
        </label>
      )}
    </div>
  )
}
