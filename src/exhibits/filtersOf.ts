import type { Period } from '../domain/period.ts'
import { carriedSelection } from '../words/exhibit.ts'
import type { ExhibitPlace } from './exhibitPlace.ts'

/** What an exhibit really shows: the years of its figures, the units that stand beside, and whether its axis may be zoomed. */
export interface ShownFilters {
  readonly years: readonly Period[]
  readonly compared: readonly string[]
  readonly isZoomable: boolean
}

/**
 * The filters of an exhibit as a sentence. Unlike the sentence of the page, which is about all its cards, it names no unit that has no
 * figures here and no year that the figures don't reach.
 */
export function filtersOf({ selection, unit }: ExhibitPlace, { years, compared, isZoomable }: ShownFilters): string {
  const { from, to, employment, splitBy, organisation, scale } = selection
  return carriedSelection({
    unit: unit.label,
    from,
    to,
    years,
    employment,
    splitBy,
    compared,
    organisation,
    zoomed: isZoomable && scale === 'zoom',
  })
}
