import { Suspense } from 'react'
import type { Indicator } from '../domain/indicator.ts'
import { indicators } from '../indicators/index.ts'
import { explain } from '../series/explain.ts'
import type { Filters, Sources } from '../series/sources.ts'
import type { TabId } from '../selection/selection.ts'
import { choose } from '../selection/store.ts'
import { labels } from '../words/labels.ts'
import { indicatorPageLabels as words } from '../words/indicatorPageLabels.ts'
import { AboutIndicator } from './AboutIndicator.tsx'
import { type CardState, setOf } from './cardState.ts'
import { ChartTab } from './ChartTab.tsx'
import { DriversTab } from './lazyPages.ts'
import { NoChart } from './NoChart.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { SelectionLink } from './SelectionLink.tsx'
import { SourceLine } from './SourceLine.tsx'
import { TableTab } from './TableTab.tsx'
import { Tabs } from './Tabs.tsx'
import { TakeButton } from './TakeButton.tsx'
import '../styles/indicatorPage.css'

interface Props {
  readonly indicator: Indicator
  readonly state: CardState
  /** What the set was made of, null until it has been read. */
  readonly sources: Sources | null
  readonly filters: Filters
  readonly tab: TabId
  readonly yearsChosen: boolean
}

const tabIds: readonly TabId[] = ['chart', 'table', 'drivers', 'about']

/** The tabs that the key figure has: not every rate is divided among groups. */
function tabsOf({ drivers }: Indicator) {
  return tabIds.filter((id) => id !== 'drivers' || drivers !== undefined).map((id) => ({ id, label: words.tabs[id] }))
}

function Neighbours({ indicator }: { readonly indicator: Indicator }) {
  const at = indicators.findIndex(({ id }) => id === indicator.id)
  const { previous, next, nav } = words.neighbours
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
          <SelectionLink
            key={rel}
            to={{ page: 'indicator', indicator: other.id }}
            className={`neighbour neighbour-${rel}`}
            rel={rel}
          >
            <span className="neighbour-label">{label}</span>
            <span className="neighbour-title">{other.title}</span>
          </SelectionLink>
        ),
      )}
    </nav>
  )
}

function Drivers({ indicator, state, sources, filters }: Pick<Props, 'indicator' | 'state' | 'sources' | 'filters'>) {
  if (setOf(state) === null || sources === null) return <NoChart state={state} indicator={indicator.id} />
  return (
    <Suspense fallback={<p role="status">{labels.loading}</p>}>
      <DriversTab sources={sources} filters={filters} />
    </Suspense>
  )
}

/** One key figure, large: chart, table, where its change is, or definition, and the way to its neighbours. */
export function IndicatorPage({ indicator, state, sources, filters, tab: asked, yearsChosen }: Props) {
  const set = setOf(state)
  const tabs = tabsOf(indicator)
  const tab = tabs.some(({ id }) => id === asked) ? asked : 'chart'
  const explains = tab === 'chart' || tab === 'about'
  const explanation = set === null || sources === null || !explains ? null : explain(sources, filters, set)
  return (
    <>
      <div className="card card-page">
        <Tabs label={words.tabs.list} tabs={tabs} selected={tab} onSelect={(id) => choose({ tab: id })}>
          <PanelBoundary key={`${indicator.id} ${tab}`} title={indicator.title}>
            {tab === 'chart' && (
              <ChartTab indicator={indicator} state={state} details={explanation?.details ?? []} yearsChosen={yearsChosen} />
            )}
            {tab === 'table' && <TableTab indicator={indicator} state={state} yearsChosen={yearsChosen} />}
            {tab === 'drivers' && <Drivers indicator={indicator} state={state} sources={sources} filters={filters} />}
            {tab === 'about' && <AboutIndicator indicator={indicator} source={set?.source ?? null} explanation={explanation} />}
          </PanelBoundary>
        </Tabs>
        {set !== null && (
          <footer className="card-foot">
            <SourceLine source={set.source} />
            <TakeButton at={{}} title={indicator.title} />
            <SelectionLink to={{ page: 'compare', indicator: indicator.id }} className="card-more">
              {labels.compareUnits}
            </SelectionLink>
          </footer>
        )}
      </div>
      <Neighbours indicator={indicator} />
    </>
  )
}
