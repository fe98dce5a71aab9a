import { queryOptions } from '@tanstack/react-query'
import { parseCatalog } from '../contract/parseCatalog.ts'
import { readFeed } from './readFeed.ts'

/** The catalog at an absolute address: what there is to read. */
export function catalogQuery(href: string) {
  return queryOptions({
    queryKey: ['catalog', href],
    queryFn: ({ signal }) => readFeed(href, signal, (json, file) => parseCatalog(json, file, href)),
  })
}
