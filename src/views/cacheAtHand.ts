import { QueryClient } from '@tanstack/react-query'

/** Something that is not in the cache, and that there is no time to fetch. */
class NotAtHand extends Error {
  override readonly name = 'NotAtHand'
}

/** The same cache, to read only what it holds already: what is missing fails at once, and no file is fetched. */
export function cacheAtHand(client: QueryClient): QueryClient {
  const atHand = new QueryClient({ queryCache: client.getQueryCache(), mutationCache: client.getMutationCache() })
  atHand.fetchQuery = async ({ queryKey }) => {
    const data = atHand.getQueryState(queryKey)?.data
    if (data === undefined) throw new NotAtHand()
    return data as never
  }
  return atHand
}
