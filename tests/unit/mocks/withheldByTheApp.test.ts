import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../src/domain/buildCube.ts'
import { isProtected } from '../../../src/domain/figure.ts'
import { protectCube } from '../../../src/domain/protection/protectCube.ts'
import { defaultProtection as rule } from '../../../src/domain/protection/protectionRule.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { catalog, datasetOf, datasets } from './wholeFeeds.ts'

const cubesOf = (unit: string, area: AreaId) => {
  const dataset = datasetOf(unit, area)
  return dataset === undefined ? [] : [buildCube(dataset)]
}

describe('the made-up organisation, protected at its source', () => {
  it('has nothing more to hide by the same rules, and no group of unknown size', () => {
    const { tree } = catalog
    // Every third file, of all areas and levels: all take long, and all are made by the same rules.
    const some = [...datasets].filter((_, i) => i % 3 === 0)
    const more = some.flatMap(([address, dataset]) => {
      const unit = dataset.dimensions[0]?.codes[0] ?? ''
      const beside = [...cubesOf(unit, 'headcount'), ...cubesOf(unit, 'age')]
      const { cells, unjudgedWhy } = protectCube(buildCube(dataset), { rule, tree, beside })
      const hides = cells.some(({ figure }) => isProtected(figure) && figure.reason === 'small-group')
      return hides || unjudgedWhy !== undefined ? [address] : []
    })
    expect(more).toEqual([])
  })
})
