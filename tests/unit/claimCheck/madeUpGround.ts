import { indicators } from '../../../src/indicators/index.ts'
import type { Ground } from '../../../src/claimCheck/ground.ts'
import type { Sources } from '../../../src/series/sources.ts'
import { catalog, datasetOf, units } from '../mocks/wholeFeeds.ts'
import { madeSources } from '../series/madeSources.ts'
import { buildCube } from '../series/toldCube.ts'

/** The made-up municipality, as the page has it for one of its units. */
export function madeUpGround(unit: string): Ground {
  const sources = indicators.flatMap((indicator): readonly Sources[] => {
    const dataset = datasetOf(unit, indicator.area)
    if (dataset === undefined) return []
    return [madeSources(indicator.id, buildCube(dataset), { unit, tree: catalog.tree })]
  })
  return { unit, tree: catalog.tree, sources, lastYear: null }
}

/** Its units that live today and have figures. */
export const living = units.filter(({ id, validTo }) => validTo === undefined && datasetOf(id, 'headcount') !== undefined)
