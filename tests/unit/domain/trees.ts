import type { Unit, UnitId, UnitTree } from '../../../src/domain/unitTree.ts'

/** What a unit may have besides its place. */
export type Life = Omit<Partial<Unit>, 'id' | 'parent' | 'children'>

/** A tree from its units, each with its parent, parents before children. */
export function treeOf(units: readonly (readonly [UnitId, UnitId | null, Life?])[]): UnitTree {
  const childrenOf = (id: UnitId) => units.filter(([, parent]) => parent === id).map(([child]) => child)
  const made = new Map(units.map(([id, parent, life]) => [id, { id, label: id, parent, children: childrenOf(id), ...life }]))
  const walk = (id: UnitId): readonly UnitId[] => [id, ...childrenOf(id).flatMap(walk)]
  return { units: made, order: units.filter(([, parent]) => parent === null).flatMap(([id]) => walk(id)) }
}

/** A unit's end with the year, and what became of it. */
export function until(year: number, ...successors: readonly UnitId[]): Life {
  return { validTo: `${year}-12-31`, ...(successors.length > 0 && { successors }) }
}

/** A unit's beginning with the year. */
export function since(year: number): Life {
  return { validFrom: `${year}-01-01` }
}
