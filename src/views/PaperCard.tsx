import type { ReactNode } from 'react'
import { panelsPerRow } from '../charts/chartHeight.ts'
import type { CarriedComment, CarriedVerdict, DriversExhibit, FullExhibit, SeriesExhibit } from '../exhibits/exhibit.ts'
import type { ReportCard } from '../exhibits/report.ts'
import type { DriverSplit } from '../series/driversSet.ts'
import { shownValueOf } from '../series/shownValue.ts'
import { driverWords } from '../words/drivers.ts'
import { printWords } from '../words/printReport.ts'
import { DriverPicture } from './DriverPicture.tsx'
import type { Drawing } from './loadDrawing.ts'
import { PaperReceipt } from './PaperReceipt.tsx'
import { PaperTable } from './PaperTable.tsx'
import { StillChart, StillDotPlot, StillFunnel } from './StillChart.tsx'
import '../styles/driversTab.css'

/** A chart that has its words to its right, so that two cards stand on a page. */
const besideSize = { width: 432, height: 184 }

interface Props {
  readonly card: ReportCard
  readonly drawing: Drawing
}

function Value({ exhibit: { set, verdict, asides } }: { readonly exhibit: SeriesExhibit }) {
  const shown = shownValueOf(set)
  if (shown === null) return null
  return (
    <div className="paper-value">
      <p>
        <strong>{shown.value}</strong> {shown.what}
        {shown.change !== '' && <span className="paper-change">{shown.change}</span>}
        {verdict !== null && <span className="paper-verdict">{verdict.text}</span>}
      </p>
      {asides.map((text) => (
        <p key={text} className="paper-aside">
          {text}
        </p>
      ))}
    </div>
  )
}

function Basis({ verdict }: { readonly verdict: CarriedVerdict }) {
  return (
    <p className="paper-basis">
      <b>{`${printWords.basis}:`}</b> {verdict.basis.join(' ')}
    </p>
  )
}

/** The texts that say the source is odd. */
function oddIn(exhibit: FullExhibit): ReadonlySet<string> {
  const notes = 'set' in exhibit && 'notes' in exhibit.set ? exhibit.set.notes : []
  return new Set(notes.flatMap(({ kind, text }) => (kind === 'quality' ? [text] : [])))
}

function Footnotes({ notes, odd }: { readonly notes: readonly string[]; readonly odd: ReadonlySet<string> }) {
  if (notes.length === 0) return null
  return (
    <ul className="paper-notes" aria-label={printWords.notes}>
      {notes.map((note) => (
        <li key={note} className={odd.has(note) ? 'paper-odd' : undefined}>
          {note}
        </li>
      ))}
    </ul>
  )
}

function Comments({ comments }: { readonly comments: readonly CarriedComment[] }) {
  return comments.map(({ text, source }) => (
    <blockquote key={text} className="paper-comment">
      <p>{`”${text}”`}</p>
      <cite>{source}</cite>
    </blockquote>
  ))
}

function Split({ split }: { readonly split: DriverSplit }) {
  if (split.kind === 'refused') {
    return (
      <section>
        <h3>{split.title}</h3>
        <p>{`${driverWords.refused} ${split.why}`}</p>
      </section>
    )
  }
  return (
    <section className="paper-whole">
      <h3>{split.title}</h3>
      <p>{split.sentences.join(' ')}</p>
      <DriverPicture steps={split.steps} paper="print" />
    </section>
  )
}

function Drivers({ exhibit: { set, tables } }: { readonly exhibit: DriversExhibit }) {
  return set.splits.map((split) => (
    <div key={split.by}>
      <Split split={split} />
      {tables
        .filter(({ id }) => id === split.by)
        .map((table) => (
          <PaperTable key={table.id} table={table} isBare />
        ))}
    </div>
  ))
}

interface PictureProps {
  readonly exhibit: FullExhibit
  readonly drawing: Drawing
  readonly isBeside: boolean
}

/** What an exhibit shows, as it shows it. */
function Picture({ exhibit, drawing, isBeside }: PictureProps): ReactNode {
  switch (exhibit.kind) {
    case 'series':
      if (exhibit.isDrawn) return <StillChart set={exhibit.set} drawing={drawing} {...(isBeside ? { size: besideSize } : {})} />
      return <p className="paper-why">{`${printWords.notDrawn}. ${exhibit.why ?? ''}`}</p>
    case 'compare':
      return (
        <>
          {exhibit.set.funnel !== null && <StillFunnel funnel={exhibit.set.funnel} drawing={drawing} />}
          <StillDotPlot set={exhibit.set} drawing={drawing} />
        </>
      )
    case 'drivers':
      return <Drivers exhibit={exhibit} />
    case 'situation':
      return (
        <ul className="paper-situation">
          {exhibit.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )
  }
}

/** The tables under the picture: those of a divided change stand beside its pictures, and a situation has its values only. */
function tablesOf(exhibit: FullExhibit) {
  return exhibit.kind === 'drivers' ? [] : exhibit.tables.slice(0, 1)
}

/** The most years that small multiples have room for beside their words. */
const mostYears = 6

/** Small multiples in several rows, or of many years, need the whole width. */
function hasRoomBeside({ isDrawn, set: { panels, periods }, set }: SeriesExhibit): boolean {
  if (!isDrawn || (panels.length > 1 && periods.length > mostYears)) return false
  return panelsPerRow(set, 'card', besideSize.width) >= panels.length
}

/** What an exhibit says of its figures, on paper: nothing that would have to be opened. */
function FullCard({ card, exhibit, drawing }: Props & { readonly exhibit: FullExhibit }) {
  const { footnotes, isLarge } = card
  const shown = exhibit.kind === 'series' ? footnotes.filter((note) => exhibit.isDrawn || note !== exhibit.why) : footnotes
  const isBeside = !isLarge && exhibit.kind === 'series' && hasRoomBeside(exhibit)
  return (
    <>
      <h2>{exhibit.heading}</h2>
      <p className="paper-population">{[exhibit.topic, exhibit.population].filter((text) => text !== '').join('. ')}</p>
      <div className={isBeside ? 'paper-beside' : undefined}>
        {exhibit.kind === 'series' && <Value exhibit={exhibit} />}
        <Picture exhibit={exhibit} drawing={drawing} isBeside={isBeside} />
      </div>
      <Footnotes notes={shown} odd={oddIn(exhibit)} />
      {exhibit.verdict !== null && exhibit.kind === 'series' && <Basis verdict={exhibit.verdict} />}
      {tablesOf(exhibit).map((table) => (
        <PaperTable key={table.id} table={table} isBare={exhibit.kind !== 'compare'} />
      ))}
      {isLarge && <Comments comments={exhibit.comments} />}
      <PaperReceipt {...exhibit} />
    </>
  )
}

/** A card of the report: kept on one page as long as one page has room for it. */
export function PaperCard({ card, drawing }: Props) {
  const { exhibit, name, notes, filters } = card
  return (
    <article className={`paper-card paper-card-${exhibit.kind}`} data-paper-card={exhibit.topic}>
      {name !== '' && <p className="paper-topic">{name}</p>}
      {exhibit.kind === 'empty' ? (
        <>
          <h2>{exhibit.topic}</h2>
          <p className="paper-why">{exhibit.why}</p>
        </>
      ) : (
        <FullCard card={card} exhibit={exhibit} drawing={drawing} />
      )}
      {filters !== '' && <p className="paper-filters">{filters}</p>}
      {notes !== '' && (
        <section className="paper-own-notes">
          <h3>{printWords.ownNotes}</h3>
          <p>{notes}</p>
        </section>
      )}
    </article>
  )
}
