import type { Catalog } from '../domain/catalog.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { type CompareSet, rowsOf } from '../series/compareSet.ts'
import type { CompareSources } from '../series/compareSources.ts'
import { isFact } from '../series/relation.ts'
import type { Filters } from '../series/sources.ts'
import type { Selection } from '../selection/selection.ts'
import { compareTableOf } from '../table/compareTable.ts'
import { apartMethod } from '../words/apartMethod.ts'
import { backTo, compareWords, progressText } from '../words/compare.ts'
import { labels } from '../words/labels.ts'
import { CompareFunnel } from './CompareFunnel.tsx'
import { ComparePanels } from './ComparePanels.tsx'
import { CompareTable } from './CompareTable.tsx'
import { DotPlot } from './DotPlot.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { MethodTexts } from './MethodTexts.tsx'
import { Notes } from './Notes.tsx'
import { SelectionLink } from './SelectionLink.tsx'
import { SourceLine } from './SourceLine.tsx'
import { StateNotice } from './StateNotice.tsx'
import { TakeButton } from './TakeButton.tsx'
import { useCompare } from './useCompare.ts'
import '../styles/comparePage.css'

interface Props {
  readonly catalog: Catalog
  readonly indicator: Indicator
  readonly unit: UnitId
  /** Units chosen to compare with. */
  readonly chosen: readonly UnitId[]
  readonly organisation: Selection['organisation']
  readonly filters: Filters
}

function Findings({ set }: { readonly set: CompareSet }) {
  const method = isFact(set.basis) || set.kind === 'alone' ? null : apartMethod(set.basis)
  return (
    <header className="compare-summary">
      <h2 className="card-finding">{set.heading}</h2>
      <p className="card-population">{set.population}</p>
      <ul className="compare-findings">
        {set.findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      {method !== null && (
        <details className="compare-method">
          <summary>{method.title}</summary>
          <MethodTexts method={method} />
        </details>
      )}
      {set.kind === 'alone' && <p>{rowsOf(set).length > 1 ? compareWords.alone : compareWords.oneUnit}</p>}
    </header>
  )
}

interface ComparedProps {
  readonly set: CompareSet
  readonly sources: CompareSources
  readonly filters: Filters
  readonly retry: (() => void) | null
}

function Compared({ set, sources, filters, retry }: ComparedProps) {
  return (
    <>
      <section className="card card-page" aria-label={set.heading}>
        <Findings set={set} />
        <p className="visually-hidden">{set.description}</p>
        <DotPlot set={set} />
        <Notes notes={set.notes} />
        {retry !== null && (
          <button type="button" onClick={retry}>
            {labels.refetch}
          </button>
        )}
        <footer className="card-foot">
          <SourceLine source={set.source} />
          <TakeButton at={{}} title={set.title} />
          <SelectionLink to={{ page: 'indicator', indicator: set.indicator, tab: 'chart' }} className="card-more">
            {backTo(set.title)}
          </SelectionLink>
        </footer>
      </section>
      {set.funnel !== null && <CompareFunnel funnel={set.funnel} name={set.indicator} />}
      <section className="card card-page" aria-labelledby="compare-table">
        <h2 id="compare-table">{compareWords.table}</h2>
        <CompareTable model={compareTableOf(set)} />
      </section>
      <ComparePanels key={set.indicator} sources={sources} filters={filters} compared={set} />
    </>
  )
}

/** A unit beside its siblings, what lies above it and the chosen units: in one year as dots and a table, then over the years. */
export function ComparePage({ catalog, indicator, unit, chosen, organisation, filters }: Props) {
  const comparing = useCompare(catalog, indicator, { unit, chosen, organisation, filters })
  if (comparing.kind === 'loading') {
    return (
      <p className="card card-page compare-progress" role="status">
        {progressText(comparing.done, comparing.all)}
      </p>
    )
  }
  if (comparing.kind === 'error') {
    return (
      <div className="card card-page">
        <ErrorNotice error={comparing.error} retry={comparing.retry} />
      </div>
    )
  }
  const { state, sources, retry } = comparing
  if (state.kind === 'ready') return <Compared set={state.set} sources={sources} filters={filters} retry={retry} />
  return (
    <div className="card card-page">
      <StateNotice state={state} indicator={indicator.id} />
    </div>
  )
}
