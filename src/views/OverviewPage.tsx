import { Suspense } from 'react'
import { indicators } from '../indicators/index.ts'
import { tellsOfUnit } from '../series/shownValue.ts'
import { labels } from '../words/labels.ts'
import { fetchProgress, noSituation, overviewHeading, overviewLead, situationOf } from '../words/situation.ts'
import { Card } from './Card.tsx'
import { type CardState, isWithheld, setOf } from './cardState.ts'
import { WithheldRows } from './lazyPages.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { Tile } from './Tile.tsx'
import { useLate } from './useLate.ts'

interface Props {
  readonly unit: string
  readonly states: ReadonlyMap<string, CardState>
  readonly yearsChosen: boolean
}

const stateFor = (states: Props['states'], id: string): CardState => states.get(id) ?? { kind: 'loading' }

/** The heading and the situation in sentences, from the same sets as the cards below. */
export function OverviewHead({ unit, states }: Omit<Props, 'yearsChosen'>) {
  const sets = indicators.map(({ id }) => ({ id, set: setOf(stateFor(states, id)) }))
  const years = sets.flatMap(({ set }) => set?.latest?.period ?? []).sort()
  const told = sets.filter(({ id }) => indicators.find((indicator) => indicator.id === id)?.inSituation === true)
  const kinds = [...states.values()].map(({ kind }) => kind)
  const done = kinds.filter((kind) => kind !== 'loading').length
  const waiting = done < kinds.length
  const late = useLate(waiting)
  const sentences = situationOf(told.map(({ set }) => (set !== null && tellsOfUnit(set) ? set.heading : null)))
  return (
    <header className="page-head">
      <h1 tabIndex={-1}>{overviewHeading(unit, years.at(-1) ?? null)}</h1>
      {/* In the lead's place and size, so that nothing moves when the last figure has come. */}
      <p className="lead" role="status">
        {late ? fetchProgress(done, kinds.length) : overviewLead}
      </p>
      <section className="situation" aria-labelledby="situation">
        <h2 id="situation">{labels.situation}</h2>
        {sentences.length === 0 ? (
          <p>{waiting ? '' : noSituation}</p>
        ) : (
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
    </header>
  )
}

/** The whole situation: a strip of values, then a row for each key figure that is withheld and a card for each other, in the registry's order. */
export function OverviewPage({ states, yearsChosen }: Omit<Props, 'unit'>) {
  const shown = indicators.map((indicator) => ({ indicator, state: stateFor(states, indicator.id) }))
  const isSaidOnPage = shown.some(({ state }) => isWithheld(state))
  const rows = shown.filter(({ state }) => state.kind === 'protected')
  return (
    <>
      <section aria-labelledby="at-a-glance">
        <h2 id="at-a-glance" className="visually-hidden">
          {labels.atAGlance}
        </h2>
        <div className="tiles">
          {shown.map(({ indicator, state }) => (
            <Tile key={indicator.id} indicator={indicator} state={state} />
          ))}
        </div>
      </section>
      <section aria-labelledby="cards">
        <h2 id="cards" className="visually-hidden">
          {labels.indicators}
        </h2>
        {rows.length > 0 && (
          <PanelBoundary title={labels.indicators}>
            <Suspense fallback={<p data-chart data-chart-state="loading" />}>
              <WithheldRows rows={rows} />
            </Suspense>
          </PanelBoundary>
        )}
        <div className="cards">
          {shown
            .filter((one) => !rows.includes(one))
            .map(({ indicator, state }) => (
              <PanelBoundary key={indicator.id} title={indicator.title}>
                <Card indicator={indicator} state={state} yearsChosen={yearsChosen} isSaidOnPage={isSaidOnPage} />
              </PanelBoundary>
            ))}
        </div>
      </section>
    </>
  )
}
