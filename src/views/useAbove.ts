import { queryOptions, useQueries } from '@tanstack/react-query'
import type { IndicatorId } from '../domain/indicator.ts'
import type { Selection } from '../selection/selection.ts'
import type { Above, Filters, Sources } from '../series/sources.ts'
import { arriving } from './partError.ts'
import type { FigureReader } from './readFigures.ts'

/** Only the page of a unit with withheld figures needs it. */
const loadReadAbove = () => arriving(import('./readAbove.ts'))

/** Nothing has been asked for. */
const none: readonly Above[] = []

/**
 * Reads the units above for key figures whose own figure is withheld. Gives those of a key figure, none where nothing was asked for,
 * null while they are on their way.
 */
export function useAbove(
  reader: FigureReader,
  lacking: readonly Sources[],
  filters: Filters,
  organisation: Selection['organisation'],
): (indicator: IndicatorId) => readonly Above[] | null {
  const queries = useQueries({
    queries: lacking.map((sources) => {
      const whose = `above ${sources.indicator.id} ${sources.unit}`
      return queryOptions({
        queryKey: [whose, organisation, filters],
        queryFn: async () => (await loadReadAbove()).readAbove(reader, sources, filters, organisation),
        // Other filters mostly need the same units: what they tell stands until it is known.
        placeholderData: (before, query) => (query?.queryKey[0] === whose ? before : undefined),
      })
    }),
  })
  return (indicator) => {
    const at = lacking.findIndex((sources) => sources.indicator.id === indicator)
    if (at < 0) return none
    return queries[at]?.data ?? (queries[at]?.isError === true ? none : null)
  }
}
