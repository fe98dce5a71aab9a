import { type ReactNode, Suspense, useMemo } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import { hasHistory } from '../domain/plainOrganiser.ts'
import { indicators } from '../indicators/index.ts'
import type { Selection } from '../selection/selection.ts'
import { labels } from '../words/labels.ts'
import { noContext } from '../words/states.ts'
import { Boundary } from './Boundary.tsx'
import { isWithheld, setOf } from './cardState.ts'
import { CompareHead } from './CompareHead.tsx'
import { FilterBar } from './FilterBar.tsx'
import { IndicatorHead } from './IndicatorHead.tsx'
import { AboutPage, ClaimsPage, ComparePage, DataPage, DeckPage, IndicatorPage, UnitLife, WithheldBox } from './lazyPages.ts'
import { OverviewHead, OverviewPage } from './OverviewPage.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { useCards } from './useCards.ts'
import { UnitPath } from './UnitPath.tsx'
import { usePageTitle } from './usePageTitle.ts'
import { usePrefetch } from './usePrefetch.ts'

interface Props {
  readonly catalog: Catalog
  readonly unit: string
  readonly home: string
  readonly selection: Selection
  /** ISO date, to tell whether a delivery is overdue. */
  readonly today: string
}

const nothing = () => null

/** A body that loads on demand, under a head that is already there and stays if the body does not arrive. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const waiting = (
    <p className="card card-page" role="status">
      {labels.loading}
    </p>
  )
  return (
    <PanelBoundary title={title}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </PanelBoundary>
  )
}

/** What the reader has asked for, drawn from the same cards on every page. */
export function ReaderView({ catalog, unit, home, selection, today }: Props) {
  const { from, to, employment, splitBy, scale, beside, compareWith, organisation } = selection
  const wanted = { beside, compareWith, organisation }
  const filters = useMemo(() => ({ from, to, employment, splitBy, scale }), [from, to, employment, splitBy, scale])
  const { states, sourcesOf, years, contextFailed, retryContext } = useCards(catalog, unit, filters, wanted, today)
  const prefetch = usePrefetch(catalog, wanted)
  const path = (
    <>
      <UnitPath tree={catalog.tree} unit={unit} onIntend={prefetch} />
      {/* It has no place of its own to wait in: the view waits for it, so that nothing moves when it comes. */}
      {hasHistory(catalog.tree) && (
        <Boundary renderFallback={nothing}>
          <UnitLife tree={catalog.tree} unit={unit} organisation={organisation} onIntend={prefetch} />
        </Boundary>
      )}
    </>
  )
  const yearsChosen = from !== null || to !== null
  const name = catalog.tree.units.get(unit)?.label ?? unit
  const indicator = indicators.find(({ id }) => id === selection.indicator)
  const state = states.get(indicator?.id ?? '') ?? { kind: 'loading' }
  usePageTitle(selection.page, indicator?.title ?? null, name)
  const all = [...states.values()]
  const about = selection.page === 'indicator' ? indicator : undefined
  // In sight once all is known: it tells what is shown of all figures of the page. There before, so that it comes with them.
  const withheld = (about === undefined ? all : [state]).some(isWithheld) && (
    <div hidden={all.some(({ kind }) => kind === 'loading')}>
      <Boundary renderFallback={nothing}>
        <Suspense fallback={null}>
          <WithheldBox tree={catalog.tree} unit={unit} states={states} indicator={about} onIntend={prefetch} />
        </Suspense>
      </Boundary>
    </div>
  )
  const filterBar = (zoomable: boolean, comparable: boolean) => (
    <FilterBar
      catalog={catalog}
      unit={unit}
      home={home}
      selection={selection}
      years={years}
      zoomable={zoomable}
      comparable={comparable}
      today={today}
    />
  )
  const notice = contextFailed && (
    <div className="banner banner-stale" role="alert">
      <p>{noContext}</p>
      <button type="button" onClick={retryContext}>
        {labels.retry}
      </button>
    </div>
  )
  if (selection.page === 'about' || selection.page === 'deck') {
    return (
      <>
        <header className="page-head">
          <h1 tabIndex={-1}>{labels[selection.page]}</h1>
        </header>
        <Part key={selection.page} title={labels[selection.page]}>
          {selection.page === 'about' ? (
            <AboutPage catalog={catalog} states={states} />
          ) : (
            <DeckPage catalog={catalog} unit={unit} selection={selection} today={today} />
          )}
        </Part>
      </>
    )
  }
  if (selection.page === 'data' || selection.page === 'claims') {
    const sources = indicators.flatMap((each) => sourcesOf(each) ?? [])
    return (
      <>
        {path}
        <header className="page-head">
          <h1 tabIndex={-1}>{labels[selection.page]}</h1>
        </header>
        {notice}
        <Part key={selection.page} title={labels[selection.page]}>
          {selection.page === 'data' ? (
            <DataPage catalog={catalog} unit={unit} sources={sources} states={states} today={today} />
          ) : (
            <ClaimsPage catalog={catalog} unit={unit} sources={sources} lastYear={to} />
          )}
        </Part>
      </>
    )
  }
  if (selection.page === 'indicator' && indicator !== undefined) {
    return (
      <>
        {path}
        <IndicatorHead indicator={indicator} state={state} />
        {withheld}
        {filterBar((state.kind === 'loading' ? indicator.view : setOf(state))?.geometry === 'line', indicator.comparable)}
        {notice}
        <Part key={indicator.id} title={indicator.title}>
          <IndicatorPage
            indicator={indicator}
            state={state}
            sources={sourcesOf(indicator)}
            filters={filters}
            tab={selection.tab}
            yearsChosen={yearsChosen}
          />
        </Part>
      </>
    )
  }
  if (selection.page === 'compare' && indicator !== undefined) {
    return (
      <>
        {path}
        <CompareHead indicator={indicator} />
        {filterBar(false, true)}
        {notice}
        <Part key={indicator.id} title={indicator.title}>
          <ComparePage
            catalog={catalog}
            indicator={indicator}
            unit={unit}
            chosen={compareWith}
            organisation={organisation}
            filters={filters}
          />
        </Part>
      </>
    )
  }
  return (
    <>
      {path}
      <OverviewHead unit={name} states={states} />
      {withheld}
      {filterBar(false, true)}
      {notice}
      <OverviewPage states={states} yearsChosen={yearsChosen} />
    </>
  )
}
