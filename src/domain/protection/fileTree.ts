import { codesOf, type Cube } from '../cube.ts'
import { lineageOf, type UnitId, type UnitTree } from '../unitTree.ts'

/** How the units of one file hang together: a unit's parent is the nearest unit above it that is in the file. */
export interface FileTree {
  /** The unit's siblings, itself among them, and its children. */
  readonly nearestOf: (unit: UnitId) => readonly UnitId[]
  /** Everyone below the topmost unit that the unit is below, that one and the unit among them. */
  readonly kinOf: (unit: UnitId) => readonly UnitId[]
}

/** The units by what is said of each, in their order. */
function gather(
  units: readonly UnitId[],
  saidOf: (unit: UnitId) => UnitId | undefined,
): ReadonlyMap<UnitId | undefined, UnitId[]> {
  const groups = new Map<UnitId | undefined, UnitId[]>()
  for (const unit of units) {
    const group = groups.get(saidOf(unit))
    if (group === undefined) groups.set(saidOf(unit), [unit])
    else group.push(unit)
  }
  return groups
}

/** The tree of a file's units. */
export function fileTreeOf(cube: Cube, tree: UnitTree): FileTree {
  const units = codesOf(cube, 'unit')
  const within = new Set(units)
  const above = (unit: UnitId): readonly UnitId[] => lineageOf(tree, unit).flatMap(({ id }) => (within.has(id) ? [id] : []))
  const lines = new Map(units.map((unit) => [unit, above(unit)]))
  const parentOf = (unit: UnitId) => lines.get(unit)?.[1]
  const topOf = (unit: UnitId) => lines.get(unit)?.at(-1)
  const [families, trees] = [gather(units, parentOf), gather(units, topOf)]
  const siblingsOf = (unit: UnitId) => (parentOf(unit) === undefined ? [] : (families.get(parentOf(unit)) ?? []))
  return {
    nearestOf: (unit) => [...siblingsOf(unit), ...(families.get(unit) ?? [])],
    kinOf: (unit) => trees.get(topOf(unit)) ?? [],
  }
}
