import { queryOptions } from '@tanstack/react-query'
import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import type { Cube } from '../domain/cube.ts'
import { loadCubeReader } from './loadReaders.ts'
import { readFeed } from './readFeed.ts'

/** One file's figures as a cube, small groups hidden. The dataset itself never enters the cache, so no view can reach it. */
export function cubeQuery(item: CatalogItem, catalog: Catalog) {
  const { href, area } = item
  return queryOptions({
    queryKey: ['cube', href, area],
    queryFn: ({ signal, client }): Promise<Cube> => {
      const reader = loadCubeReader()
      const read = (other: CatalogItem) => client.fetchQuery(cubeQuery(other, catalog))
      return readFeed(href, signal, async (json, file) => (await reader).readCube(json, file, { area, catalog, client, read }))
    },
  })
}
