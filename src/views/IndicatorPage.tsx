import type { Indicator } from '../domain/indicator.ts'
import { indicators } from '../indicators/index.ts'
import type { TabId } from '../selection/selection.ts'
import { choose } from '../selection/store.ts'
import { labels } from '../words/labels.ts'
import { AboutIndicator } from './AboutIndicator.tsx'
import { type CardState, setOf } from './cardState.ts'
import { ChartTab } from './ChartTab.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { SelectionLink } from './SelectionLink.tsx'
import { SourceLine } from './SourceLine.tsx'
import { TableTab } from './TableTab.tsx'
import { Tabs } from './Tabs.tsx'
import { ValueLine } from './ValueLine.tsx'

interface Props {
  readonly indicator: Indicator
  readonly state: CardState
  readonly tab: TabId
  readonly yearsChosen: boolean
}

const tabs = [
  { id: 'chart', label: labels.tabs.chart },
  { id: 'table', label: labels.tabs.table },
  { id: 'about', label: labels.tabs.about },
] as const

/** The heading of a key figure's page: where one is, the finding, what and who. */
export function IndicatorHead({ indicator, state }: Pick<Props, 'indicator' | 'state'>) {
  const set = setOf(state)
  return (
    <header className="page-head">
      <nav aria-label={labels.indicatorPage.breadcrumb} className="breadcrumb">
        <ol>
          <li>
            <SelectionLink to={{ page: 'overview' }}>{labels.overview}</SelectionLink>
          </li>
          <li aria-current="page">{indicator.title}</li>
        </ol>
      </nav>
      <h1 tabIndex={-1}>{set?.heading ?? indicator.title}</h1>
      {set !== null && <p className="lead">{set.population}</p>}
    </header>
  )
}

function Neighbours({ indicator }: { readonly indicator: Indicator }) {
  const at = indicators.findIndex(({ id }) => id === indicator.id)
  const { previous, next, nav } = labels.neighbours
  const sides = [
    { other: indicators[at - 1], label: previous, rel: 'prev' },
    { other: indicators[at + 1], label: next, rel: 'next' },
  ]
  return (
    <nav aria-label={nav} className="neighbours">
      {sides.map(({ other, label, rel }) =>
        other === undefined ? (
          <span key={rel} />
        ) : (
          <SelectionLink key={rel} to={{ page: 'indicator', indicator: other.id }} className={`neighbour neighbour-${rel}`} rel={rel}>
            <span className="neighbour-label">{label}</span>
            <span className="neighbour-title">{other.title}</span>
          </SelectionLink>
        ),
      )}
    </nav>
  )
}

/** One key figure, large: its value, then chart, table or definition, and the way to its neighbours. */
export function IndicatorPage({ indicator, state, tab, yearsChosen }: Props) {
  const set = setOf(state)
  return (
    <>
      <div className="card card-page">
        {set !== null && set.latest !== null && <ValueLine latest={set.latest} />}
        <Tabs label={labels.tabs.list} tabs={tabs} selected={tab} onSelect={(id) => choose({ tab: id })}>
          <PanelBoundary key={`${indicator.id} ${tab}`} title={indicator.title}>
            {tab === 'chart' && <ChartTab indicator={indicator} state={state} yearsChosen={yearsChosen} />}
            {tab === 'table' && <TableTab indicator={indicator} state={state} yearsChosen={yearsChosen} />}
            {tab === 'about' && <AboutIndicator indicator={indicator} set={set} />}
          </PanelBoundary>
        </Tabs>
        {set !== null && (
          <footer className="card-foot">
            <SourceLine source={set.source} />
          </footer>
        )}
      </div>
      <Neighbours indicator={indicator} />
    </>
  )
}
