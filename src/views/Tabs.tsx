import { Tabs as Primitive } from '@ark-ui/react/tabs'
import type { ReactNode } from 'react'
import type { TabId } from '../selection/selection.ts'

interface Props {
  readonly label: string
  readonly tabs: readonly { readonly id: TabId; readonly label: string }[]
  readonly selected: TabId
  readonly onSelect: (id: TabId) => void
  readonly children: ReactNode
}

/** Tabs after the ARIA practice: one tab stop, arrows move and select, the panel is named by its tab. */
export function Tabs({ label, tabs, selected, onSelect, children }: Props) {
  return (
    <Primitive.Root value={selected} onValueChange={({ value }) => onSelect(value as TabId)}>
      <Primitive.List aria-label={label} className="tabs">
        {tabs.map((tab) => (
          <Primitive.Trigger key={tab.id} value={tab.id}>
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      <Primitive.Content value={selected} className="tab-panel">
        {children}
      </Primitive.Content>
    </Primitive.Root>
  )
}
