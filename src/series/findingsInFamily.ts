import { familyFindings } from '../domain/familyFindings.ts'
import type { ToldFinding } from '../domain/finding.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import { tellFinding } from '../words/tellFinding.ts'
import type { CompareSources, UnitFigures } from './compareSources.ts'

type ReadFigures = Extract<UnitFigures, { kind: 'read' }>

/** The units among some that could be read, with their figures. */
function readAmong(figures: CompareSources['figures'], units: readonly UnitId[]): ReadonlyMap<UnitId, ReadFigures> {
  const found = units.map((unit) => [unit, figures.get(unit)] as const)
  return new Map(found.flatMap(([unit, one]) => (one?.kind === 'read' ? [[unit, one] as const] : [])))
}

function findingsUnder(tree: UnitTree, parent: UnitId, figures: CompareSources['figures']): readonly ToldFinding[] {
  const own = figures.get(parent)
  const children = readAmong(figures, tree.units.get(parent)?.children ?? [])
  // What is made of the children has nothing of its own to differ from them.
  if (own?.kind !== 'read' || own.history.summed.length > 0 || children.size === 0) return []
  // Years that were recalculated are nobody's published figures.
  const recalculated = new Set([own, ...children.values()].flatMap(({ history }) => [...history.bridged.keys()]))
  const cubes = new Map([...children].map(([id, { cube }]) => [id, cube]))
  return familyFindings(tree, parent, own.cube, cubes)
    .filter(({ period }) => !recalculated.has(period))
    .map(tellFinding)
}

/**
 * Where the published figures of the unit above, or of the unit itself, are not the sum of its children's. Of the two only the
 * one whose children were read can be told of.
 */
export function findingsInFamily(tree: UnitTree, unit: UnitId, figures: CompareSources['figures']): readonly ToldFinding[] {
  const above = tree.units.get(unit)?.parent ?? null
  return [...(above === null ? [] : [above]), unit].flatMap((parent) => findingsUnder(tree, parent, figures))
}
