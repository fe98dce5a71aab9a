import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import { moreToFind, unitsAloud } from '../words/find.ts'
import { switchWords as words } from '../words/presenter.ts'
import { type UnitOption, unitOptions } from './unitOptions.ts'

interface Props {
  readonly tree: UnitTree
  /** ISO date that tells who has ended. */
  readonly day: string
  /** The unit that is shown instead of the slides' own, null for none. */
  readonly unit: UnitId | null
  /** What has been typed already. */
  readonly start: string
  /** The unit to show, or null for the slides' own. */
  readonly onPick: (unit: UnitId | null) => void
  readonly onClose: () => void
}

/** More than these are not looked through in front of others. */
const most = 7

interface Choice extends Omit<UnitOption, 'id'> {
  readonly id: UnitId | null
}

const own: Choice = { id: null, label: words.own, detail: words.ownDetail }

/** A search for the unit to show all slides of. It begins with the letter that asked for it; Backspace in an empty field goes back to the slides' own. */
export function UnitSwitch({ tree, day, unit, start, onPick, onClose }: Props) {
  const [query, setQuery] = useState(start)
  const [marked, setMarked] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const field = input.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])
  const { options, count } = useMemo(
    () => (query.trim() === '' ? { options: [], count: 0 } : unitOptions(tree, day, query, [])),
    [tree, day, query],
  )
  const choices: readonly Choice[] = [...options.slice(0, most), ...(unit === null ? [] : [own])]
  const at = Math.min(marked, choices.length - 1)
  const step = (by: number) => setMarked((at + by + choices.length) % Math.max(1, choices.length))
  const pick = (choice: Choice | undefined) => choice !== undefined && onPick(choice.id)
  const does: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => pick(choices[at]),
    Escape: onClose,
    ...(query === '' && unit !== null ? { Backspace: () => onPick(null) } : {}),
  }
  const press = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : does[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <section className="presenter-find" aria-label={words.title}>
      <input
        ref={input}
        role="combobox"
        aria-label={words.field}
        aria-expanded={choices.length > 0}
        aria-controls="presenter-units"
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `presenter-unit-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.field}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setMarked(0)
        }}
        onKeyDown={press}
      />
      {/* The focus stays in the field, which the keys belong to. */}
      <div id="presenter-units" role="listbox" aria-label={words.title} tabIndex={-1}>
        {choices.map((choice, i) => (
          <div
            key={choice.id ?? ''}
            id={`presenter-unit-${i}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
            onKeyDown={press}
          >
            <span>{choice.label}</span> <span>{choice.detail}</span>
          </div>
        ))}
      </div>
      <p role="status">{query.trim() === '' ? words.hint : told(count)}</p>
    </section>
  )
}

function told(count: number): string {
  if (count === 0) return words.nothing
  return count > most ? moreToFind(count - most) : unitsAloud(count)
}
