import { queryOptions } from '@tanstack/react-query'
import type { CatalogItem } from '../domain/catalog.ts'
import type { UnitTree } from '../domain/unitTree.ts'
import { loadCubeReader } from './loadReaders.ts'
import { readFeed } from './readFeed.ts'

/** One file's figures as a cube. The dataset itself never enters the cache, so no view can reach it. */
export function cubeQuery({ href, area }: CatalogItem, tree: UnitTree) {
  return queryOptions({
    queryKey: ['cube', href, area],
    queryFn: ({ signal }) => {
      const reader = loadCubeReader()
      return readFeed(href, signal, async (json, file) => (await reader).readCube(json, file, { area, tree }))
    },
  })
}
