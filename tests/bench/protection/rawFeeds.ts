import { addressOf, catalogOf } from '../../../mocks/catalog.ts'
import { datasetOf } from '../../../mocks/dataset.ts'
import { countEveryone } from '../../../mocks/figures.ts'
import { filePlansFor } from '../../../mocks/filePlan.ts'
import { usualSeed } from '../../../mocks/seed.ts'
import type { Size } from '../../../mocks/size.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { Result } from '../../../src/domain/problem.ts'
import type { UnitTree } from '../../../src/domain/unitTree.ts'

/** Files as they are before anybody has protected them, with the tree of their units. */
export interface RawFeeds {
  readonly tree: UnitTree
  readonly cubes: readonly Cube[]
}

function read<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The made-up feeds break the contract: ${JSON.stringify(result.problems.slice(0, 3))}`)
  return result.value
}

/** The files of the made-up municipality, of which its own publisher withholds nothing. */
export function rawFeeds(size: Size): RawFeeds {
  const { flags, formFor } = size.publishing
  const figures = countEveryone(usualSeed, size.plant(), size)
  const source = { figures, isWithheld: () => false, flags }
  const plans = filePlansFor(figures.units, size.publishing)
  const { tree } = read(
    parseCatalog(catalogOf(figures.units, plans, size.lastYear), 'index.json', 'https://exempel.se/exempel/index.json'),
  )
  const cubes = plans.map((plan) => {
    const json = datasetOf(source, plan, formFor(plan.number))
    return buildCube(read(parseDataset(json, addressOf(plan), { area: plan.area, tree })))
  })
  return { tree, cubes }
}
