import { queryOptions } from '@tanstack/react-query'
import type { Catalog } from '../domain/catalog.ts'
import { emptyContext } from '../domain/context.ts'
import { loadContextReader } from './loadReaders.ts'
import { readFeed } from './readFeed.ts'

/** The publisher's comments, targets, events and claims; empty where the catalog has no context file. */
export function contextQuery({ contextHref, tree }: Catalog) {
  return queryOptions({
    queryKey: ['context', contextHref],
    queryFn: async ({ signal }) => {
      if (contextHref === null) return emptyContext
      const reader = loadContextReader()
      return readFeed(contextHref, signal, async (json, file) => (await reader).parseContext(json, file, tree))
    },
  })
}
