import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { AreaId } from '../domain/area.ts'
import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import type { Cube } from '../domain/cube.ts'
import type { Beside } from '../domain/protection/groupSize.ts'
import { configQuery } from './configQuery.ts'
import { loadCubeReader } from './loadReaders.ts'
import { readFeed } from './readFeed.ts'

/** The areas whose files tell how large the groups of another area are. */
const areasBeside: Readonly<Partial<Record<AreaId, readonly ('headcount' | 'age')[]>>> = {
  age: ['headcount'],
  sickLeave: ['headcount', 'age'],
  turnover: ['headcount'],
}

/** The cubes of the same units that tell how large groups are. One that can't be read tells nothing. */
async function readBeside(client: QueryClient, { units, area }: CatalogItem, catalog: Catalog): Promise<Beside> {
  const read = async (wanted: 'headcount' | 'age'): Promise<Cube | null> => {
    const item = areasBeside[area]?.includes(wanted) === true ? itemFor(catalog, wanted, units[0] ?? '') : undefined
    return item === undefined ? null : client.fetchQuery(cubeQuery(item, catalog)).catch(() => null)
  }
  const [headcount, age] = await Promise.all([read('headcount'), read('age')])
  return { headcount, age }
}

/**
 * One file's figures as a cube, small groups hidden. The dataset itself never enters the cache, so no view can reach it. The
 * file and the rules of protection are fetched at the same time; no cube is made before both are here.
 */
export function cubeQuery(item: CatalogItem, catalog: Catalog) {
  const { href, area } = item
  return queryOptions({
    queryKey: ['cube', href, area],
    queryFn: ({ signal, client }): Promise<Cube> => {
      const reader = loadCubeReader()
      const config = client.fetchQuery(configQuery)
      return readFeed(href, signal, async (json, file) => {
        const guard = { rule: (await config).config.protection, beside: () => readBeside(client, item, catalog) }
        return (await reader).readCube(json, file, { area, tree: catalog.tree }, guard)
      })
    },
  })
}
