import type { QueryClient } from '@tanstack/react-query'
import { parseDataset } from '../contract/parseDataset.ts'
import type { AreaId } from '../domain/area.ts'
import { buildCube } from '../domain/buildCube.ts'
import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import type { Cube } from '../domain/cube.ts'
import type { Result } from '../domain/problem.ts'
import { type Beside, needsSizes, nothingBeside } from '../domain/protection/groupSize.ts'
import { protectCube } from '../domain/protection/protectCube.ts'
import { contradiction } from '../words/contradiction.ts'
import { protectionWords } from '../words/protection.ts'
import { configQuery } from './configQuery.ts'

export { configQuery } from './configQuery.ts'

/** A file and where it comes from. `read` gives the cube of another file of the catalog. */
export interface CubeSource {
  readonly item: CatalogItem
  readonly catalog: Catalog
  readonly client: QueryClient
  readonly read: (other: CatalogItem) => Promise<Cube>
}

/** The areas whose files tell how large the groups of another area are. */
const areasBeside: Readonly<Partial<Record<AreaId, readonly ('headcount' | 'age')[]>>> = {
  age: ['headcount'],
  sickLeave: ['headcount', 'age'],
  turnover: ['headcount'],
}

/** The cubes of the same unit that tell how large groups are. One that can't be read tells nothing. */
async function readBeside({ item: { area, units }, catalog, read }: CubeSource): Promise<Beside> {
  const readArea = async (wanted: 'headcount' | 'age'): Promise<Cube | null> => {
    const other = areasBeside[area]?.includes(wanted) === true ? itemFor(catalog, wanted, units[0] ?? '') : undefined
    return other === undefined ? null : read(other).catch(() => null)
  }
  const [headcount, age] = await Promise.all([readArea('headcount'), readArea('age')])
  return { headcount, age }
}

/**
 * Reads a feed file all the way to a cube, or gives every problem in it. The dataset in between is seen by nobody, and there is
 * no cube before the rules of protection are known. Other files are asked only where this one can't tell how large its groups are.
 */
export async function readCube(json: unknown, file: string, source: CubeSource): Promise<Result<Cube>> {
  const { item, catalog, client } = source
  const dataset = parseDataset(json, file, { area: item.area, tree: catalog.tree })
  if (!dataset.ok) return dataset
  const beside = needsSizes(dataset.value) ? await readBeside(source) : nothingBeside
  const { config } = await client.fetchQuery(configQuery)
  const protection = { rule: config.protection, tree: catalog.tree, beside, tell: protectionWords }
  const protect = (cube: Cube) => protectCube(cube, protection)
  return { ok: true, value: buildCube(dataset.value, contradiction, protect) }
}
