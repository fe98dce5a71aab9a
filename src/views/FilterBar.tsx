import { Suspense } from 'react'
import { comparedUnits } from '../series/comparedUnits.ts'
import type { Selection } from '../selection/selection.ts'
import { reset } from '../selection/store.ts'
import { labels } from '../words/labels.ts'
import { selectionSentence } from '../words/selectionSentence.ts'
import type { FilterControlsProps } from './FilterControls.tsx'
import { FilterControls, OrganisationChoice } from './lazyPages.ts'
import { Optional } from './Optional.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'

interface Props extends FilterControlsProps {
  /** Whether the page has figures that other units stand beside: where nothing is compared, the sentence does not say that it is. */
  readonly comparable: boolean
}

function isFiltered(selection: Selection): boolean {
  const { from, to, employment, splitBy, scale, beside, compareWith, organisation } = selection
  const narrowed = from !== null || to !== null || employment !== 'total' || splitBy !== null || scale !== 'zero'
  return narrowed || beside !== 'whole' || compareWith.length > 0 || organisation !== 'past'
}

/** The filters and, as one sentence, what they add up to. Every choice works at once and is in the link. */
export function FilterBar({ comparable, ...props }: Props) {
  const { catalog, unit, selection, years, zoomable } = props
  const nameOf = (id: string) => catalog.tree.units.get(id)?.label ?? id
  const sentence = selectionSentence({
    unit: nameOf(unit),
    from: selection.from,
    to: selection.to,
    years,
    employment: selection.employment,
    splitBy: selection.splitBy,
    compared: comparable ? comparedUnits(catalog.tree, unit, selection).map((other) => nameOf(other.unit)) : [],
    organisation: selection.organisation,
    zoomed: zoomable && selection.scale === 'zoom',
  })
  return (
    <section className="filters" aria-label={labels.filters}>
      <div className={zoomable ? 'filter-row filter-row-zoomable' : 'filter-row'}>
        <PanelBoundary title={labels.filters}>
          <Suspense>
            <FilterControls {...props} />
          </Suspense>
        </PanelBoundary>
      </div>
      <div className="filter-sentence">
        <p role="status">{sentence}</p>
        <Optional>
          <OrganisationChoice tree={catalog.tree} unit={unit} organisation={selection.organisation} />
        </Optional>
        {isFiltered(selection) && (
          <button type="button" className="quiet" onClick={reset}>
            {labels.reset}
          </button>
        )}
      </div>
    </section>
  )
}
