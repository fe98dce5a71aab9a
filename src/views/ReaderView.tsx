import type { Catalog } from '../domain/catalog.ts'
import { indicators } from '../indicators/index.ts'
import type { Selection } from '../selection/selection.ts'
import { noContext } from '../words/states.ts'
import { AboutHead, AboutPage } from './AboutPage.tsx'
import { setOf } from './cardState.ts'
import { FilterBar } from './FilterBar.tsx'
import { IndicatorHead, IndicatorPage } from './IndicatorPage.tsx'
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

/** What the reader has asked for, drawn from the same cards on every page. */
export function ReaderView({ catalog, unit, home, selection, today }: Props) {
  const { from, to, employment, splitBy, scale } = selection
  const { states, years, contextFailed } = useCards(catalog, unit, { from, to, employment, splitBy, scale }, today)
  const yearsChosen = from !== null || to !== null
  const name = catalog.tree.units.get(unit)?.label ?? unit
  const indicator = indicators.find(({ id }) => id === selection.indicator)
  const state = states.get(indicator?.id ?? '') ?? { kind: 'loading' }
  usePageTitle(selection.page, indicator?.title ?? null, name)
  const filters = (zoomable: boolean) => (
    <FilterBar catalog={catalog} unit={unit} home={home} selection={selection} years={years} zoomable={zoomable} />
  )
  const notice = contextFailed && <p className="banner banner-stale">{noContext}</p>
  if (selection.page === 'about') {
    return (
      <>
        <AboutHead />
        <AboutPage catalog={catalog} states={states} />
      </>
    )
  }
  if (selection.page === 'indicator' && indicator !== undefined) {
    return (
      <>
        <IndicatorHead indicator={indicator} state={state} />
        {filters(setOf(state)?.geometry === 'line')}
        {notice}
        <IndicatorPage indicator={indicator} state={state} tab={selection.tab} yearsChosen={yearsChosen} />
      </>
    )
  }
  return (
    <>
      <OverviewHead unit={name} states={states} />
      {filters(false)}
      {notice}
      <OverviewPage states={states} yearsChosen={yearsChosen} />
    </>
  )
}
