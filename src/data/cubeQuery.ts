import { CancelledError, queryOptions } from '@tanstack/react-query'
import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import type { Cube } from '../domain/cube.ts'
import { ruleReader } from './configQuery.ts'
import { loadCubeReader } from './loadReaders.ts'
import { readFeed } from './readFeed.ts'

/** One file's figures as a cube, small groups hidden. The dataset itself never enters the cache, so no view can reach it. */
export function cubeQuery(item: CatalogItem, catalog: Catalog) {
  const { href, area } = item
  return queryOptions({
    queryKey: ['cube', href, area],
    queryFn: ({ signal, client }): Promise<Cube> => {
      const reader = loadCubeReader()
      // Another view may let go of the other file while it is under way; this one still needs it.
      const read = (other: CatalogItem): Promise<Cube> =>
        client.fetchQuery(cubeQuery(other, catalog)).catch((error: unknown) => {
          if (!(error instanceof CancelledError) || signal.aborted) throw error
          return read(other)
        })
      const source = { area, catalog, read, readRule: ruleReader(client) }
      return readFeed(href, signal, async (json, file, bytes) =>
        (await reader).readCube(json, file, { ...source, fetched: { item, bytes } }),
      )
    },
  })
}
