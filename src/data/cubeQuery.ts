import { queryOptions } from '@tanstack/react-query'
import { parseDataset } from '../contract/parseDataset.ts'
import type { CatalogItem } from '../domain/catalog.ts'
import { buildCube } from '../domain/cube.ts'
import type { UnitTree } from '../domain/unitTree.ts'
import { readFeed } from './readFeed.ts'

/** One file's figures as a cube. The dataset itself never enters the cache, so no view can reach it. */
export function cubeQuery({ href, area }: CatalogItem, tree: UnitTree) {
  return queryOptions({
    queryKey: ['cube', href, area],
    queryFn: async ({ signal }) =>
      buildCube(await readFeed(href, signal, (json, file) => parseDataset(json, file, { area, tree }))),
  })
}
