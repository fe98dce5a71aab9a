import { lineageOf, type UnitId } from '../domain/unitTree.ts'
import type { Sources } from './sources.ts'

/** The unit and everything above it: whose comments, targets and claims concern its reader. */
export function unitsAbove({ tree, unit }: Pick<Sources, 'tree' | 'unit'>): ReadonlySet<UnitId> {
  return new Set(lineageOf(tree, unit).map(({ id }) => id))
}

/** A unit's name as the catalog writes it, its code where the catalog lacks it. */
export function nameOf({ tree }: Pick<Sources, 'tree'>, unit: UnitId): string {
  return tree.units.get(unit)?.label ?? unit
}

/** The source of a text about a unit, with the unit's name where it is about one above the reader's. */
export function sourceFor(
  sources: Pick<Sources, 'tree' | 'unit'>,
  { unit, source }: { readonly unit: UnitId; readonly source: string },
): string {
  return unit === sources.unit ? source : `${nameOf(sources, unit)}. ${source}`
}
