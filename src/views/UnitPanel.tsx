import type { Catalog } from '../domain/catalog.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { choose } from '../selection/store.ts'
import { UnitTree } from './lazyPages.ts'
import { Optional } from './Optional.tsx'
import { type Wanted } from './neededFiles.ts'
import { usePrefetch } from './usePrefetch.ts'

/** What the organisation needs to be shown and chosen from. */
export interface UnitPanelProps {
  readonly catalog: Catalog
  readonly unit: UnitId
  readonly home: UnitId
  readonly wanted: Wanted
  /** ISO date. */
  readonly today: string
  /** Called when a unit has been chosen. */
  readonly onChosen: () => void
}

/** The organisation to choose a unit from. It loads after the figures of the unit that is shown. */
export function UnitPanel({ catalog, unit, home, wanted, today, onChosen }: UnitPanelProps) {
  const prefetch = usePrefetch(catalog, wanted)
  return (
    <Optional>
      <UnitTree
        tree={catalog.tree}
        selected={unit}
        today={today}
        onChoose={(id) => {
          choose({ unit: id === home ? null : id })
          onChosen()
        }}
        onIntend={prefetch}
      />
    </Optional>
  )
}
