import type { Indicator } from '../domain/indicator.ts'
import { labels } from '../words/labels.ts'
import { type CardState, figureIn, notesBeside, setOf } from './cardState.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { Marks } from './Marks.tsx'
import { Notes } from './Notes.tsx'
import { Remarks } from './Remarks.tsx'
import { SelectionLink } from './SelectionLink.tsx'
import { SourceLine } from './SourceLine.tsx'
import { StateBanner } from './StateBanner.tsx'
import { TakeButton } from './TakeButton.tsx'
import { ValueLine } from './ValueLine.tsx'

interface Props {
  readonly indicator: Indicator
  readonly state: CardState
  readonly yearsChosen: boolean
  /** The page says at its top that figures are withheld. */
  readonly isSaidOnPage: boolean
}

const manyPanels = 3

/** A key figure on the overview: the finding first, then its value, its chart and where it comes from. */
export function Card({ indicator, state, yearsChosen, isSaidOnPage }: Props) {
  const set = setOf(state)
  const heading = `card-${indicator.id}`
  const wide = indicator.view.arrangement === 'panels' && indicator.view.lines.length > manyPanels
  return (
    <article
      className={wide ? 'card card-wide' : 'card'}
      aria-labelledby={heading}
      data-card={indicator.id}
      data-figure={figureIn(state)}
    >
      <header className="card-head" aria-busy={state.kind === 'loading'}>
        {set !== null && <p className="card-topic">{indicator.title}</p>}
        <h3 id={heading} className="card-finding">
          {set?.heading ?? indicator.title}
        </h3>
        {set !== null && <p className="card-population">{set.population}</p>}
        {set !== null && <ValueLine set={set} />}
        <StateBanner state={state} yearsChosen={yearsChosen} />
        {set !== null && <p className="visually-hidden">{set.description}</p>}
      </header>
      <ChartFrame indicator={indicator.id} state={state} size="card" />
      <div className="card-below">
        {set !== null && (
          <>
            <Marks marks={set.marks} />
            <Notes notes={notesBeside(state, isSaidOnPage).filter(({ kind }) => kind !== 'later')} />
            <Remarks set={set} />
          </>
        )}
      </div>
      <footer className="card-foot">
        {set !== null && <SourceLine source={set.source} />}
        <TakeButton at={{ page: 'indicator', indicator: indicator.id, tab: 'chart' }} title={indicator.title} />
        <SelectionLink to={{ page: 'compare', indicator: indicator.id }} className="card-more">
          {`${labels.compare} `}
          <span className="visually-hidden">{indicator.title.toLowerCase()}</span>
        </SelectionLink>
        <SelectionLink to={{ page: 'indicator', indicator: indicator.id, tab: 'chart' }} className="card-more">
          {labels.more(indicator.title)}
        </SelectionLink>
      </footer>
    </article>
  )
}
