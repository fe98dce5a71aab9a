import type { UnitId } from '../../../src/domain/unitTree.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import type { CompareSources, UnitFigures } from '../../../src/series/compareSources.ts'
import { catalog, datasetOf, feeds } from '../mocks/wholeFeeds.ts'
import { indicatorOf, noHistory } from './fromFeeds.ts'
import { buildCube } from './toldCube.ts'

const { tree } = catalog
const read = parseContext(feeds.context, 'context.json', tree)
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const context = read.value

/** The whole made-up municipality. */
export const top = 'exempel'
/** Its administrations of today. */
export const administrations: readonly UnitId[] = (tree.units.get(top)?.children ?? []).filter(
  (id) => tree.units.get(id)?.validTo === undefined,
)

/** The sources of the page that compares some of its units in a key figure, from one of them. */
export function sourcesFrom(unit: UnitId, id: string, units: readonly UnitId[]): CompareSources {
  const indicator = indicatorOf(id)
  const figures = new Map(
    units.flatMap((each): readonly (readonly [UnitId, UnitFigures])[] => {
      const dataset = datasetOf(each, indicator.area)
      return dataset === undefined ? [] : [[each, { kind: 'read', cube: buildCube(dataset), history: noHistory, baseCube: null }]]
    }),
  )
  return { indicator, tree, unit, chosen: [], organisation: 'past', figures, familyFindings: [], context }
}
