import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { TabId } from '../selection/selection.ts'

interface Props {
  readonly label: string
  readonly tabs: readonly { readonly id: TabId; readonly label: string }[]
  readonly selected: TabId
  readonly onSelect: (id: TabId) => void
  readonly children: ReactNode
}

/** Where an arrow, Home or End leads from a tab; null for other keys. */
function targetOf(key: string, at: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % count,
    ArrowLeft: (at - 1 + count) % count,
    Home: 0,
    End: count - 1,
  }
  return targets[key] ?? null
}

/** Tabs after the ARIA practice: one tab stop, arrows move and select, the panel is named by its tab. */
export function Tabs({ label, tabs, selected, onSelect, children }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected)
    const target = targetOf(event.key, at, tabs.length)
    const next = target === null ? undefined : tabs[target]
    if (next === undefined) return
    event.preventDefault()
    onSelect(next.id)
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === selected}
            aria-controls="tab-panel"
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${selected}`} className="tab-panel">
        {children}
      </div>
    </>
  )
}
