import type { AreaId } from '../area.ts'
import type { Cube } from '../cube.ts'
import { familyFindings } from '../familyFindings.ts'
import type { Finding } from '../finding.ts'
import type { UnitId, UnitTree } from '../unitTree.ts'
import { crossFindings } from './crossFindings.ts'
import { mixedMethods } from './mixedMethods.ts'

/** A unit's files by area. */
export type UnitCubes = ReadonlyMap<AreaId, Cube>

/** Takes a finding with the area that it is about. */
export type TakeFinding = (area: AreaId, finding: Finding) => void

/** The units whose figures are still needed: until their parent and their children have been compared with them. */
type Shelf = Map<UnitId, { readonly cubes: UnitCubes; left: number }>

function auditFamily(tree: UnitTree, shelf: Shelf, parent: UnitId, take: TakeFinding): void {
  const own = shelf.get(parent)?.cubes ?? new Map<AreaId, Cube>()
  const named = (id: UnitId) => tree.units.get(id) ?? { id, label: id }
  for (const [area, cube] of own) {
    const children = (tree.units.get(parent)?.children ?? []).flatMap((id) => {
      const child = shelf.get(id)?.cubes.get(area)
      return child === undefined ? [] : [[id, child] as const]
    })
    for (const finding of familyFindings(tree, parent, cube, new Map(children))) take(area, finding)
    for (const [id, child] of children)
      for (const finding of mixedMethods({ unit: named(id), cube: child }, [{ unit: named(parent), cube }])) take(area, finding)
  }
}

/** One comparison of the unit's is done: after the last of them its figures are let go. */
function release(shelf: Shelf, unit: UnitId): void {
  const kept = shelf.get(unit)
  if (kept === undefined) return
  kept.left -= 1
  if (kept.left <= 0) shelf.delete(unit)
}

/**
 * Runs the rules that need more than one file, unit by unit in the order of the tree: between a unit's files, and between a unit and
 * its children as soon as the last of them has been seen. No figures are kept longer than that, so that an organisation of any
 * size can be gone through.
 */
export function auditOrganisation(tree: UnitTree, take: TakeFinding): (unit: UnitId, cubes: UnitCubes) => void {
  const shelf: Shelf = new Map()
  return (unit, cubes) => {
    const { parent = null, children = [] } = tree.units.get(unit) ?? {}
    const left = Number(parent !== null) + Number(children.length > 0)
    if (left > 0) shelf.set(unit, { cubes, left })
    for (const [area, finding] of crossFindings(cubes, unit)) take(area, finding)
    const siblings = parent === null ? [] : (tree.units.get(parent)?.children ?? [])
    if (parent === null || siblings.at(-1) !== unit) return
    auditFamily(tree, shelf, parent, take)
    for (const id of [parent, ...siblings]) release(shelf, id)
  }
}
