import { type KeyboardEvent, useId } from 'react'
import { unitTreeLabels as words } from '../words/unitTree.ts'

interface Props {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What the query gave, in words; empty without a query. */
  readonly result: string
  /** Moves the focus into the tree. */
  readonly onEnterTree: () => void
  /** Called when the reader comes here: the time to get ready for the first letter. */
  readonly onFocus: () => void
}

/** The search box above the tree. Escape empties it, the down arrow leads into the tree. */
export function UnitFilter({ query, onQuery, result, onEnterTree, onFocus }: Props) {
  const id = useId()
  const press = (event: KeyboardEvent) => {
    const act = { Escape: query === '' ? undefined : () => onQuery(''), ArrowDown: onEnterTree }[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div className="field unit-filter">
      <label htmlFor={id}>{words.filter}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={press}
        onFocus={onFocus}
      />
      <p role="status" className="unit-result">
        {result}
      </p>
    </div>
  )
}
