import { describe, expect, it } from 'vitest'
import { type AreaId, areas } from '../../../src/domain/area.ts'
import { assembleCube } from '../../../src/domain/assembleCube.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import { familyFindings } from '../../../src/domain/familyFindings.ts'
import type { UnitId } from '../../../src/domain/unitTree.ts'
import { cubeOf, tree as builtInTree } from '../series/fromFeeds.ts'
import { catalog, datasetOf, units } from './wholeFeeds.ts'

const { tree } = catalog
const areaIds = Object.keys(areas) as readonly AreaId[]

/** Every unit's figures in an area: its own, or the sum of its children's. */
function cubesIn(area: AreaId): ReadonlyMap<UnitId, Cube> {
  const stated = new Map(
    units.flatMap(({ id }) => {
      const dataset = datasetOf(id, area)
      return dataset === undefined ? [] : [[id, buildCube(dataset)] as const]
    }),
  )
  const made = units.map(({ id }) => [id, stated.get(id) ?? assembleCube(tree, id, 'past', stated)?.cube] as const)
  return new Map(made.flatMap(([id, cube]) => (cube === undefined ? [] : [[id, cube] as const])))
}

describe('the families of units', () => {
  it.each(areaIds)('agree throughout the made-up municipality: %s', { timeout: 60_000 }, (area) => {
    const cubes = cubesIn(area)
    const parents = units.filter(({ id, children }) => children.length > 0 && cubes.has(id))
    expect(parents.length).toBeGreaterThan(50)
    const found = parents.flatMap(({ id, children }) => {
      const own = new Map(children.flatMap((child) => [[child, cubes.get(child)] as const]))
      const known = new Map([...own].flatMap(([child, cube]) => (cube === undefined ? [] : [[child, cube] as const])))
      return familyFindings(tree, id, cubes.get(id) as Cube, known)
    })
    expect(found).toEqual([])
  })

  it.each(areaIds)('agree in the built-in feeds: %s', (area) => {
    const cube = cubeOf(area)
    const everyone = new Map(builtInTree.order.map((id) => [id, cube]))
    expect(builtInTree.order.flatMap((id) => familyFindings(builtInTree, id, cube, everyone))).toEqual([])
  })
})
