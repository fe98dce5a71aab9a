import { hashOf } from '../../mocks/seed.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { type Catalog, itemFor } from '../../src/domain/catalog.ts'

/**
 * The names of units in an order that a seed decides: those that live, lie on the lowest level, have a file of their own for the
 * area and a name that no other unit has. The same catalog and seed always give the same.
 */
export function unitsToChoose(catalog: Catalog, area: AreaId, seed: string): readonly string[] {
  const units = [...catalog.tree.units.values()]
  const names = units.map(({ label }) => label)
  return units
    .filter(({ children, validTo }) => children.length === 0 && validTo === undefined)
    .filter(({ id }) => itemFor(catalog, area, id)?.units.length === 1)
    .map(({ label }) => label)
    .filter((name) => names.indexOf(name) === names.lastIndexOf(name))
    .toSorted((a, b) => hashOf(`${seed}/${a}`) - hashOf(`${seed}/${b}`))
}
