import { indicators } from '../indicators/index.ts'
import { labels } from '../words/labels.ts'
import { fetchProgress, noSituation, overviewHeading, overviewLead, situationOf } from '../words/situation.ts'
import { Card } from './Card.tsx'
import { type CardState, setOf } from './cardState.ts'
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
  const sentences = situationOf(told.map(({ set }) => (set?.latest == null ? null : set.heading)))
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

/** The whole situation: a strip of values, then a card for each key figure in the registry's order. */
export function OverviewPage({ states, yearsChosen }: Omit<Props, 'unit'>) {
  return (
    <>
      <section aria-labelledby="at-a-glance">
        <h2 id="at-a-glance" className="visually-hidden">
          {labels.atAGlance}
        </h2>
        <div className="tiles">
          {indicators.map((indicator) => (
            <Tile key={indicator.id} indicator={indicator} state={stateFor(states, indicator.id)} />
          ))}
        </div>
      </section>
      <section aria-labelledby="cards">
        <h2 id="cards" className="visually-hidden">
          {labels.indicators}
        </h2>
        <div className="cards">
          {indicators.map((indicator) => (
            <PanelBoundary key={indicator.id} title={indicator.title}>
              <Card indicator={indicator} state={stateFor(states, indicator.id)} yearsChosen={yearsChosen} />
            </PanelBoundary>
          ))}
        </div>
      </section>
    </>
  )
}
