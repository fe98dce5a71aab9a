import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { FeedsAddress } from '../data/feedsAddress.ts'
import type { CompareExhibit, FullExhibit, SeriesExhibit } from '../exhibits/exhibit.ts'
import type { SetState } from '../series/seriesSet.ts'
import { tableOf } from '../table/tableModel.ts'
import { embedWords as words } from '../words/embed.ts'
import { isDrawn, notesBeside } from './cardState.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { DataTable } from './DataTable.tsx'
import { DotPlot } from './DotPlot.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { Marks } from './Marks.tsx'
import { Notes } from './Notes.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { readEmbedded } from './readEmbedded.ts'
import { SourceLine } from './SourceLine.tsx'
import { ValueLine } from './ValueLine.tsx'

interface Props {
  readonly feeds: FeedsAddress
  /** The search part of the address. */
  readonly search: string
  /** ISO date. */
  readonly today: string
}

/** The way to the whole app, in a window of its own. */
export function OpenApp({ link }: { readonly link: string }) {
  return (
    <a href={link} target="_blank" rel="noopener" className="card-more">
      {words.open}
    </a>
  )
}

interface FrameProps {
  readonly exhibit: FullExhibit
  readonly warnings: readonly string[]
  readonly children: ReactNode
}

function Frame({ exhibit, warnings, children }: FrameProps) {
  const { heading, population, receipt, link, description, topic } = exhibit
  return (
    <article className="card" aria-labelledby="embedded-finding">
      <header>
        {warnings.map((text) => (
          <p key={text} className="banner banner-stale embedded-warning">
            {text}
          </p>
        ))}
        <p className="card-topic">{topic}</p>
        <h1 id="embedded-finding" className="card-finding">
          {heading}
        </h1>
        {population !== '' && <p className="card-population">{population}</p>}
        <p className="visually-hidden">{description}</p>
      </header>
      {children}
      <footer className="card-foot">
        <p className="embedded-receipt">{`${words.receipt} ${receipt.code}`}</p>
        <OpenApp link={link} />
      </footer>
    </article>
  )
}

interface SeriesProps {
  readonly exhibit: SeriesExhibit
  readonly state: SetState
  readonly warnings: readonly string[]
}

function Series({ exhibit, state, warnings }: SeriesProps) {
  const { set, selection, indicator, why } = exhibit
  const isTable = selection.tab === 'table' || !isDrawn(state)
  return (
    <Frame exhibit={exhibit} warnings={warnings}>
      <ValueLine set={set} />
      {why !== null && <p className="banner banner-few">{why}</p>}
      {state.kind === 'protected' ? null : isTable ? (
        <DataTable model={tableOf(set)} />
      ) : (
        <ChartFrame indicator={indicator} state={state} size="page" />
      )}
      <Marks marks={set.marks} />
      <Notes notes={notesBeside(state)} />
      <SourceLine source={set.source} />
    </Frame>
  )
}

interface ComparisonProps {
  readonly exhibit: CompareExhibit
  readonly warnings: readonly string[]
}

function Comparison({ exhibit, warnings }: ComparisonProps) {
  const { set } = exhibit
  const [, ...findings] = set.findings
  return (
    <Frame exhibit={exhibit} warnings={warnings}>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      <DotPlot set={set} />
      <Notes notes={set.notes} />
      <SourceLine source={set.source} />
    </Frame>
  )
}

/** One card without anything around it, as it stands on another site: finding, value, verdict, chart, notes, source and receipt. */
export function EmbeddedCard({ feeds, search, today }: Props) {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['embedded', feeds.href, search],
    queryFn: () => readEmbedded(client, feeds, search, today),
  })
  if (error !== null) return <ErrorNotice error={error} title={words.failed} retry={() => void refetch()} />
  if (data === undefined) return <p role="status">{words.loading}</p>
  if (data.kind === 'empty') {
    return (
      <div className="card">
        <p>{data.exhibit.why}</p>
        <OpenApp link={data.exhibit.link} />
      </div>
    )
  }
  return (
    <PanelBoundary title={data.exhibit.topic}>
      {data.kind === 'series' ? <Series {...data} /> : <Comparison {...data} />}
    </PanelBoundary>
  )
}
