import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Catalog } from '../domain/catalog.ts'
import type { Selection } from '../selection/selection.ts'
import { type ExhibitReader, linkOf, readExhibit } from './readExhibit.ts'

/** What exhibits of the open catalog are read through. `today` is an ISO date. */
export function useExhibitReader(catalog: Catalog, today: string): ExhibitReader {
  const client = useQueryClient()
  return { client, catalog, feeds: new URLSearchParams(window.location.search).get('feeds'), today }
}

/**
 * How a view is asked for as an exhibit, none for none. It is made anew each time, of files that are at hand, and lives as long as
 * somebody shows it: the cache is for what it is made of. What did not arrive has been tried again further down.
 */
export function exhibitQuery(reader: ExhibitReader, selection: Selection | null) {
  return queryOptions({
    queryKey: ['exhibit', selection === null ? null : linkOf(selection, reader.feeds)],
    queryFn: selection === null ? skipToken : () => readExhibit(reader, selection),
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
}

/** A view as an exhibit, none for none. */
export function useExhibit(reader: ExhibitReader, selection: Selection | null) {
  return useQuery(exhibitQuery(reader, selection))
}
