import { queryOptions } from '@tanstack/react-query'
import { parseContext } from '../contract/parseContext.ts'
import type { Catalog } from '../domain/catalog.ts'
import { emptyContext } from '../domain/context.ts'
import { readFeed } from './readFeed.ts'

/** The publisher's comments, targets, events and claims; empty where the catalog has no context file. */
export function contextQuery({ contextHref, tree }: Catalog) {
  return queryOptions({
    queryKey: ['context', contextHref],
    queryFn: ({ signal }) =>
      contextHref === null
        ? Promise.resolve(emptyContext)
        : readFeed(contextHref, signal, (json, file) => parseContext(json, file, tree)),
  })
}
