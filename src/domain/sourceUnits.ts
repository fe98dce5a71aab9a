import { compositionOf, type Organisation, presentOf } from './composition.ts'
import { turningYears } from './unitLife.ts'
import type { UnitId, UnitTree } from './unitTree.ts'

/** The units whose own figures stand for a unit's: itself where it has any, or those of its children where they are all of it. */
function figuresFor(tree: UnitTree, id: UnitId, hasFigures: (unit: UnitId) => boolean): readonly UnitId[] {
  if (hasFigures(id)) return [id]
  const unit = tree.units.get(id)
  return unit?.sumOfChildren === true ? unit.children.flatMap((child) => figuresFor(tree, child, hasFigures)) : []
}

/** One year from each stretch of years in which the organisation stands still. */
function yearsOfEachStretch(tree: UnitTree): readonly number[] {
  const turns = turningYears(tree)
  return turns.length === 0 ? [] : [(turns[0] ?? 0) - 1, ...turns]
}

/**
 * The units whose files are needed for a unit's figures. In the organisation of each year a unit with figures needs its own
 * file and no other, which its reader may not have access to. `years` are those that there are figures for; as long as they
 * aren't known, every year may be the one that counts as now.
 */
export function sourceUnits(
  tree: UnitTree,
  unit: UnitId,
  organisation: Organisation,
  hasFigures: (unit: UnitId) => boolean,
  years?: readonly number[],
): readonly UnitId[] {
  const stretches = years === undefined ? yearsOfEachStretch(tree) : [...new Set(years)]
  const presents = years === undefined ? stretches : [presentOf(tree, unit, Math.max(...years))]
  const terms =
    organisation === 'past'
      ? []
      : presents.flatMap((present) => stretches.flatMap((year) => compositionOf(tree, unit, year, present) ?? []))
  const units = new Set([unit, ...terms.map((term) => term.unit)])
  return [...new Set([...units].flatMap((id) => figuresFor(tree, id, hasFigures)))]
}
