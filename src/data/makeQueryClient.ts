import { QueryClient } from '@tanstack/react-query'
import { FetchError } from './feedErrors.ts'

const retries = 2
const firstDelay = 300

/**
 * The cache of cubes. Feeds change with a release, so nothing goes stale by time. Only a file that did not arrive is tried
 * again; a broken one or a bug stays until somebody acts.
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
        retry: (count, error) => error instanceof FetchError && count < retries,
        retryDelay: (attempt) => delay * 2 ** attempt,
      },
    },
  })
}
