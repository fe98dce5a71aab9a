import { QueryClient } from '@tanstack/react-query'
import { mayHeal } from './feedErrors.ts'

const retries = 2
const firstDelay = 300

/**
 * The cache of cubes. Feeds change with a release, so nothing goes stale by time. Only a file that may arrive the next time is
 * tried again; a refused or broken one, or a bug, stays until somebody acts.
 */
export function makeQueryClient(delay = firstDelay): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (count, error) => mayHeal(error) && count < retries,
        retryDelay: (attempt) => delay * 2 ** attempt,
      },
    },
  })
}

/**
 * Asks again for everything that has failed and is still shown: what waits for the same file heals together, and the file is
 * asked for once.
 */
export function retryFailed(client: QueryClient): void {
  void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
}
