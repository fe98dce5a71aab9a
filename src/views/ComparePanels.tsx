import { useMemo, useState } from 'react'
import type { CompareSet } from '../series/compareSet.ts'
import type { CompareSources } from '../series/compareSources.ts'
import type { Filters } from '../series/sources.ts'
import { unitSeriesSet } from '../series/unitSeriesSet.ts'
import { compareWords, moreUnits } from '../words/compare.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { Marks } from './Marks.tsx'
import { Notes } from './Notes.tsx'

/** So many small diagrams are shown at once; the rest on request. */
const firstPanels = 24

interface Props {
  readonly sources: CompareSources
  readonly filters: Filters
  readonly compared: CompareSet
}

/** The compared units over the years: a small diagram for each, all on one scale. */
export function ComparePanels({ sources, filters, compared }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? Number.POSITIVE_INFINITY : firstPanels
  const units = useMemo(() => unitSeriesSet(sources, filters, compared, shown), [sources, filters, compared, shown])
  const state = useMemo(() => (units === null ? null : ({ kind: 'ready', set: units.set } as const)), [units])
  if (units === null || state === null) return null
  return (
    <section className="card card-page" aria-labelledby="compare-years">
      <h2 id="compare-years">{compareWords.overYears}</h2>
      <p className="card-population">{state.set.population}</p>
      <p className="visually-hidden">{state.set.description}</p>
      <ChartFrame indicator={compared.indicator} name={`${compared.indicator}-panels`} state={state} size="page" />
      <Marks marks={state.set.marks} />
      <Notes notes={state.set.notes} />
      {units.all > shown && (
        <p className="compare-more">
          <span>{moreUnits(shown, units.all)}</span>
          <button type="button" onClick={() => setShowsAll(true)}>
            {compareWords.showAll}
          </button>
        </p>
      )}
    </section>
  )
}
