import type { QueryClient } from '@tanstack/react-query'
import { parseDataset } from '../contract/parseDataset.ts'
import type { AreaId } from '../domain/area.ts'
import { buildCube } from '../domain/buildCube.ts'
import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import type { Cube } from '../domain/cube.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Result } from '../domain/problem.ts'
import { type Beside, needsSizes, nothingBeside } from '../domain/protection/groupSize.ts'
import { protectCube } from '../domain/protection/protectCube.ts'
import { besideHeadcount } from '../domain/quality/besideHeadcount.ts'
import { protectionWords } from '../words/protection.ts'
import { tellFinding } from '../words/tellFinding.ts'
import { configQuery } from './configQuery.ts'
import { type Fetched, guardOf } from './guard.ts'
import { ContractError, FetchError } from './feedErrors.ts'

export { configQuery } from './configQuery.ts'

/** What a file is read as, and where it comes from. `read` gives the cube of another file of the catalog. */
export interface CubeSource {
  readonly area: AreaId
  readonly catalog: Catalog
  readonly client: QueryClient
  readonly read: (other: CatalogItem) => Promise<Cube>
  /** The file as it came, where the catalog lists it. */
  readonly fetched?: Fetched
}

/** The areas whose files tell how large the groups of another area are. */
const areasBeside: Readonly<Partial<Record<AreaId, readonly AreaId[]>>> = {
  age: ['headcount'],
  sickLeave: ['headcount', 'age'],
  turnover: ['headcount'],
}

/** A file that is broken, or kept from the reader, will be so the next time too. One that did not arrive may. */
function isLost(error: unknown): boolean {
  const { status } = error instanceof FetchError ? error : { status: null }
  return error instanceof ContractError || (status !== null && status < 500)
}

/** What is read of a file that tells of sizes: null where it is lost for good, so that it tells nothing. */
async function readOrLose(reading: Promise<Cube>): Promise<Cube | null> {
  return reading.catch((error: unknown) => {
    if (!isLost(error)) throw error
    return null
  })
}

/**
 * The cubes of the same units that tell how large groups are. One that did not arrive must not switch protection off: then this
 * file has not arrived either, and both are asked for again.
 */
async function readBeside({ area, catalog, read }: CubeSource, { dimensions }: Dataset): Promise<Beside> {
  const units = dimensions.find(({ id }) => id === 'unit')?.codes ?? []
  const readArea = async (wanted: AreaId): Promise<readonly Cube[]> => {
    const isAsked = areasBeside[area]?.includes(wanted) === true
    const items = isAsked ? new Set(units.flatMap((unit) => itemFor(catalog, wanted, unit) ?? [])) : []
    const cubes = await Promise.all([...items].map((item) => readOrLose(read(item))))
    return cubes.filter((cube) => cube !== null)
  }
  const [headcount, age] = await Promise.all([readArea('headcount'), readArea('age')])
  return { headcount, age }
}

const findBeside: NonNullable<Cube['findBeside']> = (...files) => besideHeadcount(...files).map(tellFinding)

/**
 * Reads a feed file all the way to a cube, or gives every problem in it. The dataset in between is seen by nobody, and there is
 * no cube before the rules of protection are known. Other files are asked only where this one can't tell how large its groups are,
 * and none where a stamp says that they were all protected together: then nothing is decided again.
 */
export async function readCube(json: unknown, file: string, source: CubeSource): Promise<Result<Cube>> {
  const { area, catalog, client } = source
  const dataset = parseDataset(json, file, { area, tree: catalog.tree })
  if (!dataset.ok) return dataset
  const { config } = await client.fetchQuery(configQuery)
  const guard = guardOf(catalog, config.protection, source.fetched)
  const isStamped = guard.by === 'source'
  const beside = !isStamped && needsSizes(dataset.value) ? await readBeside(source, dataset.value) : nothingBeside
  const rule = isStamped ? guard.rule : config.protection
  const protection = { rule, tree: catalog.tree, beside, tell: protectionWords }
  const protect = (cube: Cube) => ({ ...protectCube(cube, protection), rule })
  const asPublished = (cube: Cube) => ({ ...cube, rule })
  const cube = buildCube(dataset.value, tellFinding, isStamped ? asPublished : protect)
  return { ok: true, value: { ...cube, guard, findBeside, protect } }
}
