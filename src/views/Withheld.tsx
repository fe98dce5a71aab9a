import type { Indicator } from '../domain/indicator.ts'
import { lineageOf, type UnitId, type UnitTree } from '../domain/unitTree.ts'
import { indicators } from '../indicators/index.ts'
import type { StandIn } from '../series/seriesSet.ts'
import { withheldPage } from '../series/withheldPage.ts'
import { labels } from '../words/labels.ts'
import { withheldWords as words } from '../words/withheld.ts'
import { type CardState, figureIn, setOf } from './cardState.ts'
import { SelectionLink } from './SelectionLink.tsx'
import '../styles/withheld.css'

interface Props {
  readonly tree: UnitTree
  readonly unit: UnitId
  readonly states: ReadonlyMap<string, CardState>
  /** The key figure that the page is about, undefined where it is about all of them. */
  readonly indicator: Indicator | undefined
  /** Called when the reader is about to choose a unit, so that its figures can be on their way. */
  readonly onIntend: (unit: UnitId) => void
}

/** Said once, at the top of a page some of whose figures are withheld: how many work here, what is shown, and where to look instead. */
export function WithheldBox({ tree, unit, states, indicator, onIntend }: Props) {
  const setFor = (id: string) => setOf(states.get(id) ?? { kind: 'loading' })
  const name = tree.units.get(unit)?.label ?? unit
  const cards = (indicator === undefined ? indicators : [indicator]).map(({ id, title }) => ({ id, title, set: setFor(id) }))
  const above = lineageOf(tree, unit).map(({ id }) => id)
  const page = withheldPage(name, cards, setFor('headcount'), above)
  if (page === null) return null
  const { title, why, rows, lookAt } = page
  return (
    <section className="withheld" aria-labelledby="withheld">
      <h2 id="withheld">{title}</h2>
      <p>{why.join(' ')}</p>
      <dl>
        {rows.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {lookAt !== null && (
        <SelectionLink to={{ unit: lookAt.id }} className="withheld-look" onIntend={() => onIntend(lookAt.id)}>
          {indicator === undefined ? words.look(lookAt.label) : words.lookAt(indicator.title, lookAt.label)}
        </SelectionLink>
      )}
    </section>
  )
}

interface RowProps {
  readonly indicator: Indicator
  readonly state: CardState
}

/** The value that stands in: bold where it is the unit's own, quiet where it is another's. */
function Value({ standIn, indicator }: { readonly standIn: StandIn; readonly indicator: Indicator }) {
  const { unit, value, what, text } = standIn
  return (
    <>
      <p className={unit === null ? 'withheld-value' : 'withheld-value withheld-other'}>{value}</p>
      <div className="withheld-what">
        <p>
          <span>{unit === null ? what : `${what}, `}</span>
          {unit !== null && (
            <SelectionLink to={{ page: 'indicator', indicator: indicator.id, unit: unit.id, tab: 'chart' }}>
              {unit.label}
            </SelectionLink>
          )}
        </p>
        {unit === null && <p>{text}</p>}
      </div>
    </>
  )
}

function Row({ indicator, state }: RowProps) {
  const standIn = setOf(state)?.withheld?.standIn ?? null
  const heading = `card-${indicator.id}`
  return (
    <article className="withheld-row" aria-labelledby={heading} data-card={indicator.id} data-figure={figureIn(state)}>
      <h3 id={heading}>{indicator.title}</h3>
      <div className="withheld-figure" data-chart={indicator.id} data-chart-state={state.kind}>
        {standIn === null ? <p className="withheld-what">{words.noFigure}</p> : <Value standIn={standIn} indicator={indicator} />}
      </div>
      <SelectionLink to={{ page: 'indicator', indicator: indicator.id, tab: 'chart' }} className="card-more">
        {labels.more(indicator.title)}
      </SelectionLink>
    </article>
  )
}

/** Key figures that have no chart because their years are withheld, a row each: the nearest figure that may be shown, and whose it is. */
export function WithheldRows({ rows }: { readonly rows: readonly RowProps[] }) {
  return (
    <section className="withheld-rows" aria-label={words.rows}>
      {rows.map(({ indicator, state }) => (
        <Row key={indicator.id} indicator={indicator} state={state} />
      ))}
    </section>
  )
}
