import { QueryClientProvider, type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { configQuery } from '../data/configQuery.ts'
import type { FeedsAddress } from '../data/feedsAddress.ts'
import { mayShow } from '../domain/embedding.ts'
import { embedWords as words } from '../words/embed.ts'
import { EmbeddedCard, OpenApp } from './EmbeddedCard.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { SettingsNotice } from './SettingsNotice.tsx'
import { type StandingWindow, standingOf } from './standingOf.ts'
import { tellHeight } from './tellHeight.ts'
import '../styles/embed.css'

interface Props {
  readonly client: QueryClient
  readonly feeds: FeedsAddress
  /** The search part of the address. */
  readonly search: string
  /** ISO date. */
  readonly today: string
  /** The window that the card stands in. */
  readonly around: StandingWindow & { readonly parent: Pick<Window, 'postMessage'> }
}

/** The address of the same view in the app: what is embedded only asks for it. */
function appLink(search: string): string {
  const query = new URLSearchParams(search)
  query.delete('embed')
  return `?${query.toString()}`
}

function Content({ feeds, search, today, around }: Omit<Props, 'client'>) {
  const content = useRef<HTMLElement>(null)
  const { data, error, refetch } = useQuery(configQuery)
  const standing = standingOf(around)
  const isAllowed = data !== undefined && mayShow(standing, data.config.embed, window.location.origin)
  const origin = isAllowed && standing.kind === 'framed' ? standing.parent : null
  useEffect(
    () => (origin === null || content.current === null ? undefined : tellHeight(content.current, around.parent, origin)),
    [origin, around],
  )
  return (
    <main ref={content} className="embedded">
      {data === undefined && error === null && <p role="status">{words.loading}</p>}
      {data === undefined && error !== null && <ErrorNotice error={error} title={words.failed} retry={() => void refetch()} />}
      {isAllowed && <SettingsNotice />}
      {isAllowed && <EmbeddedCard feeds={feeds} search={search} today={today} />}
      {data !== undefined && !isAllowed && (
        <div className="card">
          <p>{words.refused}</p>
          <OpenApp link={appLink(search)} />
        </div>
      )}
    </main>
  )
}

/**
 * A card on another site. Nothing is shown before it is known that the site may show it. That is a courtesy to those who publish by
 * mistake: what keeps a site from framing the app is the header `frame-ancestors` of the server.
 */
export function Embedding({ client, ...rest }: Props) {
  return (
    <QueryClientProvider client={client}>
      <Content {...rest} />
    </QueryClientProvider>
  )
}
