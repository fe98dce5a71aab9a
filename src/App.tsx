import { QueryClientProvider, type QueryClient, useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useMemo } from 'react'
import { catalogQuery } from './data/catalogQuery.ts'
import type { FeedsAddress } from './data/feedsAddress.ts'
import { useStore } from 'zustand'
import { homeUnit } from './domain/catalog.ts'
import { indicators } from './indicators/index.ts'
import { normalise, type NoteKey } from './selection/normalise.ts'
import { unreadStore } from './selection/unread.ts'
import { labels } from './words/labels.ts'
import { noCatalog } from './words/states.ts'
import { ErrorNotice } from './views/ErrorNotice.tsx'
import { LinkNotes, loadPages, PagePrint, ReaderView, ReceiptBanner, SettingsNotice } from './views/lazyPages.ts'
import { Optional } from './views/Optional.tsx'
import { PanelBoundary } from './views/PanelBoundary.tsx'
import { Shell } from './views/Shell.tsx'
import { Tools } from './views/Tools.tsx'
import { useSelection } from './views/useSelection.ts'
import { Waiting } from './views/Waiting.tsx'

interface Props {
  readonly client: QueryClient
  readonly feeds: FeedsAddress
  /** ISO date. */
  readonly today: string
}

const refusedFeeds: NoteKey = { kind: 'refused-feeds', value: '' }

function Reader({ feeds, today }: Omit<Props, 'client'>) {
  const unread = useStore(unreadStore)
  const asked = useSelection()
  const { data: catalog, error, refetch } = useQuery(catalogQuery(feeds.href))
  const home = useMemo(() => (catalog === undefined ? '' : homeUnit(catalog)), [catalog])
  const units = catalog?.tree.units
  const { selection, notes } = useMemo(
    () => normalise(asked, { indicators, units: units ?? new Map([[asked.unit ?? '', null]]), home }),
    [asked, units, home],
  )
  const told = feeds.isRefused ? [...notes, refusedFeeds] : notes
  useEffect(loadPages, [])
  const unit = selection.unit ?? home
  // The built-in figures are real, and a catalog that did not arrive has none.
  const mayBeMadeUp = feeds.href !== feeds.builtIn && error === null
  return (
    <Shell
      organisation={catalog?.organisation.label ?? ''}
      page={selection.page}
      indicator={selection.indicator}
      isMadeUp={catalog?.madeUp ?? (mayBeMadeUp ? null : false)}
      units={catalog === undefined ? null : { catalog, unit, home, wanted: selection, today }}
      tools={catalog !== undefined && <Tools catalog={catalog} unit={unit} home={home} selection={selection} today={today} />}
    >
      {catalog !== undefined && (
        <Optional>
          <SettingsNotice />
          {told.length + unread.length > 0 && <LinkNotes notes={told} unread={unread} />}
        </Optional>
      )}
      {catalog !== undefined && window.location.search.includes('receipt=') && (
        <Optional>
          <ReceiptBanner catalog={catalog} selection={selection} today={today} />
        </Optional>
      )}
      {catalog !== undefined && (
        <PanelBoundary title={labels.product}>
          <Suspense fallback={<Waiting />}>
            <ReaderView catalog={catalog} unit={unit} home={home} selection={selection} today={today} />
          </Suspense>
        </PanelBoundary>
      )}
      {catalog !== undefined && (
        <Optional>
          <PagePrint catalog={catalog} unit={unit} selection={selection} today={today} />
        </Optional>
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
