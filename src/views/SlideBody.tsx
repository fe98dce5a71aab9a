import type { CarriedTable } from '../exhibits/carriedTable.ts'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { tellingTables } from '../exhibits/tableBlocks.ts'
import { presenterWords as words } from '../words/presenter.ts'
import { SlideChart } from './SlideChart.tsx'
import { SlideDots } from './SlideDots.tsx'
import { SlideDrivers } from './SlideDrivers.tsx'
import { SlideFunnel } from './SlideFunnel.tsx'
import { SlideSituation } from './SlideSituation.tsx'
import { SlideTable } from './SlideTable.tsx'

interface Props {
  readonly exhibit: FullExhibit
  readonly scale: number
  readonly isTurned: boolean
}

function Tables({ tables, why }: { readonly tables: readonly CarriedTable[]; readonly why: string | null }) {
  return (
    <div className="projected-tables">
      {why !== null && (
        <p className="projected-why">
          <strong>{words.notDrawn}.</strong> <span>{why}</span>
        </p>
      )}
      {tables.map((table) => (
        <SlideTable key={table.id} table={table} isOneOfMany={tables.length > 1} />
      ))}
    </div>
  )
}

/** Whether a slide shows a table: because it was pinned with it or turned to it, or because only that is honest. */
export function isTable(exhibit: FullExhibit, isTurned: boolean): boolean {
  const isPinned = exhibit.kind === 'series' && exhibit.selection.tab === 'table'
  return (isPinned !== isTurned && exhibit.tables.length > 0) || (exhibit.kind === 'series' && !exhibit.isDrawn)
}

/** What a slide shows: the picture of its exhibit, or the table. */
export function SlideBody({ exhibit, scale, isTurned }: Props) {
  const why = exhibit.kind === 'series' && !exhibit.isDrawn ? exhibit.why : null
  // The other tables of a situation are those of its key figures, which have slides of their own.
  const shown = exhibit.kind === 'situation' ? exhibit.tables.slice(0, 1) : tellingTables(exhibit.tables)
  const tables = <Tables tables={shown} why={why} />
  if (isTable(exhibit, isTurned)) return tables
  switch (exhibit.kind) {
    case 'series':
      return <SlideChart set={exhibit.set} scale={scale} instead={tables} />
    case 'compare':
      return exhibit.set.funnel === null ? (
        <SlideDots set={exhibit.set} scale={scale} instead={tables} />
      ) : (
        <SlideFunnel funnel={exhibit.set.funnel} id={exhibit.set.indicator} scale={scale} instead={tables} />
      )
    case 'drivers':
      return <SlideDrivers set={exhibit.set} />
    case 'situation':
      return <SlideSituation exhibit={exhibit} />
  }
}
