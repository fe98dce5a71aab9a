import { Suspense } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import { indicators } from '../indicators/index.ts'
import type { Selection } from '../selection/selection.ts'
import { labels } from '../words/labels.ts'
import { noContext } from '../words/states.ts'
import { setOf } from './cardState.ts'
import { FilterBar } from './FilterBar.tsx'
import { IndicatorHead } from './IndicatorHead.tsx'
import { AboutPage, IndicatorPage } from './lazyPages.ts'
import { OverviewHead, OverviewPage } from './OverviewPage.tsx'
import { useCards } from './useCards.ts'
import { usePageTitle } from './usePageTitle.ts'

interface Props {
  readonly catalog: Catalog
  readonly unit: string
  readonly home: string
  readonly selection: Selection
  /** ISO date, to tell whether a delivery is overdue. */
  readonly today: string
}

function PageWaiting() {
  return (
    <p className="card card-page" role="status">
      {labels.loading}
    </p>
  )
}

/** What the reader has asked for, drawn from the same cards on every page. */
export function ReaderView({ catalog, unit, home, selection, today }: Props) {
  const { from, to, employment, splitBy, scale } = selection
  const filters = { from, to, employment, splitBy, scale }
  const { states, sourcesOf, years, contextFailed } = useCards(catalog, unit, filters, today)
  const yearsChosen = from !== null || to !== null
  const name = catalog.tree.units.get(unit)?.label ?? unit
  const indicator = indicators.find(({ id }) => id === selection.indicator)
  const state = states.get(indicator?.id ?? '') ?? { kind: 'loading' }
  usePageTitle(selection.page, indicator?.title ?? null, name)
  const filterBar = (zoomable: boolean) => (
    <FilterBar catalog={catalog} unit={unit} home={home} selection={selection} years={years} zoomable={zoomable} />
  )
  const notice = contextFailed && <p className="banner banner-stale">{noContext}</p>
  if (selection.page === 'about') {
    return (
      <Suspense fallback={<PageWaiting />}>
        <AboutPage catalog={catalog} states={states} />
      </Suspense>
    )
  }
  if (selection.page === 'indicator' && indicator !== undefined) {
    return (
      <>
        <IndicatorHead indicator={indicator} state={state} />
        {filterBar((state.kind === 'loading' ? indicator.view : setOf(state))?.geometry === 'line')}
        {notice}
        <Suspense fallback={<PageWaiting />}>
          <IndicatorPage
            indicator={indicator}
            state={state}
            sources={sourcesOf(indicator)}
            filters={filters}
            tab={selection.tab}
            yearsChosen={yearsChosen}
          />
        </Suspense>
      </>
    )
  }
  return (
    <>
      <OverviewHead unit={name} states={states} />
      {filterBar(false)}
      {notice}
      <OverviewPage states={states} yearsChosen={yearsChosen} />
    </>
  )
}
