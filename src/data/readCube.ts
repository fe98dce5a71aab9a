import { parseDataset } from '../contract/parseDataset.ts'
import type { AreaId } from '../domain/area.ts'
import { buildCube } from '../domain/buildCube.ts'
import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import type { Cube } from '../domain/cube.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Result } from '../domain/problem.ts'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import { besideHeadcount } from '../domain/quality/besideHeadcount.ts'
import { protectionWords } from '../words/protection.ts'
import { tellFinding } from '../words/tellFinding.ts'
import { forJudging } from './feedErrors.ts'
import { type Fetched, guardOf } from './guard.ts'
import { loadProtection } from './loadReaders.ts'

export { readConfig } from './readConfig.ts'

/**
 * What a file is read as, and where it comes from. `read` gives the cube of another file of the catalog, and `readRule` the rule
 * of protection in force.
 */
export interface CubeSource {
  readonly area: AreaId
  readonly catalog: Catalog
  readonly read: (other: CatalogItem) => Promise<Cube>
  readonly readRule: () => Promise<ProtectionRule>
  /** The file as it came, where the catalog lists it. */
  readonly fetched?: Fetched
}

/** The areas whose files tell how large the groups of another area are. */
const areasBeside: Readonly<Partial<Record<AreaId, readonly AreaId[]>>> = {
  age: ['headcount'],
  sickLeave: ['headcount', 'age'],
  turnover: ['headcount'],
}

/**
 * The cubes of the same units that tell how large groups are. A file that the catalog does not list tells nothing. One that it
 * lists and that is lost must not switch protection off: then this file can't be judged, and both are asked for again.
 */
async function readBeside({ area, catalog, read }: CubeSource, { dimensions }: Dataset): Promise<readonly Cube[]> {
  const units = dimensions.find(({ id }) => id === 'unit')?.codes ?? []
  const readArea = async (wanted: AreaId): Promise<readonly Cube[]> => {
    const isAsked = areasBeside[area]?.includes(wanted) === true
    const items = isAsked ? new Set(units.flatMap((unit) => itemFor(catalog, wanted, unit) ?? [])) : []
    return Promise.all([...items].map((item) => forJudging(read(item), 'sizes', item.href)))
  }
  const [headcount, age] = await Promise.all([readArea('headcount'), readArea('age')])
  return [...headcount, ...age]
}

const findBeside: NonNullable<Cube['findBeside']> = (...files) => besideHeadcount(...files).map(tellFinding)

/** Hides small groups in a file by what it and the files beside it tell. */
async function protectorOf(dataset: Dataset, rule: ProtectionRule, source: CubeSource): Promise<(cube: Cube) => Cube> {
  const { needsSizes, protectCube } = await loadProtection()
  const beside = needsSizes(dataset) ? await readBeside(source, dataset) : []
  const protection = { rule, tree: source.catalog.tree, beside, tell: protectionWords }
  return (cube) => ({ ...protectCube(cube, protection), rule })
}

/**
 * Reads a feed file all the way to a cube, or gives every problem in it. The dataset in between is seen by nobody, and there is
 * no cube before the rules of protection are known. Other files are asked only where this one can't tell how large its groups are,
 * and none where a stamp says that they were all protected together: then nothing is decided again, of this cube or of one made by
 * taking it from another, since what is left of a unit without some of its parts was protected as well.
 * Rejects with `UnjudgedError` where the rules or one of the other files is lost.
 */
export async function readCube(json: unknown, file: string, source: CubeSource): Promise<Result<Cube>> {
  const { area, catalog, readRule } = source
  // What decides on protection is heavy, and the rules are on their way meanwhile.
  if (catalog.stamp === undefined) loadProtection().catch(() => undefined)
  const dataset = parseDataset(json, file, { area, tree: catalog.tree })
  if (!dataset.ok) return dataset
  const limits = await readRule()
  const guard = guardOf(catalog, limits, source.fetched)
  if (guard.by === 'source') {
    const { rule } = guard
    const cube = buildCube(dataset.value, tellFinding, (given) => ({ ...given, rule }))
    return { ok: true, value: { ...cube, guard, findBeside } }
  }
  const protect = await protectorOf(dataset.value, limits, source)
  return { ok: true, value: { ...buildCube(dataset.value, tellFinding, protect), guard, findBeside, protect } }
}
