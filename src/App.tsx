import { QueryClientProvider, type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { catalogQuery } from './data/catalogQuery.ts'
import { useStore } from 'zustand'
import { homeUnit } from './domain/catalog.ts'
import { indicators } from './indicators/index.ts'
import { normalise } from './selection/normalise.ts'
import { unreadStore } from './selection/unread.ts'
import { labels } from './words/labels.ts'
import { noCatalog } from './words/states.ts'
import { ErrorNotice } from './views/ErrorNotice.tsx'
import { LinkNotes, loadPages } from './views/lazyPages.ts'
import { Optional } from './views/Optional.tsx'
import { PanelBoundary } from './views/PanelBoundary.tsx'
import { ReaderView } from './views/ReaderView.tsx'
import { Shell } from './views/Shell.tsx'
import { useSelection } from './views/useSelection.ts'
import { Waiting } from './views/Waiting.tsx'

interface Props {
  readonly client: QueryClient
  /** Absolute address of the catalog. */
  readonly feeds: string
  /** ISO date. */
  readonly today: string
}

function Reader({ feeds, today }: Omit<Props, 'client'>) {
  const unread = useStore(unreadStore)
  const asked = useSelection()
  const { data: catalog, error, refetch } = useQuery(catalogQuery(feeds))
  const home = useMemo(() => (catalog === undefined ? '' : homeUnit(catalog)), [catalog])
  const units = catalog?.tree.units
  const { selection, notes } = useMemo(
    () => normalise(asked, { indicators, units: units ?? new Map([[asked.unit ?? '', null]]), home }),
    [asked, units, home],
  )
  useEffect(loadPages, [])
  return (
    <Shell organisation={catalog?.organisation.label ?? ''} page={selection.page} indicator={selection.indicator}>
      {catalog !== undefined && notes.length + unread.length > 0 && (
        <Optional>
          <LinkNotes notes={notes} unread={unread} />
        </Optional>
      )}
      {catalog !== undefined && (
        <PanelBoundary title={labels.product}>
          <ReaderView catalog={catalog} unit={selection.unit ?? home} home={home} selection={selection} today={today} />
        </PanelBoundary>
      )}
      {catalog === undefined && error === null && <Waiting />}
      {catalog === undefined && error !== null && (
        <>
          <h1 tabIndex={-1}>{labels.product}</h1>
          <ErrorNotice error={error} title={noCatalog} retry={() => void refetch()} />
        </>
      )}
    </Shell>
  )
}

/** The whole app: one address, one catalog, one cache. */
export function App({ client, ...reader }: Props) {
  return (
    <QueryClientProvider client={client}>
      <Reader {...reader} />
    </QueryClientProvider>
  )
}
