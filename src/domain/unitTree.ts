/** Code of a unit, as the catalog writes it. */
export type UnitId = string

/** A unit of the organisation. Its level is its place in the tree. */
export interface Unit {
  readonly id: UnitId
  readonly label: string
  readonly parent: UnitId | null
  readonly children: readonly UnitId[]
  /** First and last day of the unit's life and what it became, where the catalog says so. ISO dates. */
  readonly validFrom?: string
  readonly validTo?: string
  readonly successors?: readonly UnitId[]
  /** The catalog's promise that the children are all of the unit: figures that it lacks may be their sum. */
  readonly sumOfChildren?: boolean
}

/** The organisation as a forest; `order` lists every unit once, parents before children, siblings as the catalog has them. */
export interface UnitTree {
  readonly units: ReadonlyMap<UnitId, Unit>
  readonly order: readonly UnitId[]
}

/** The unit itself and everything above it, nearest first. An unknown unit has no lineage. */
export function lineageOf(tree: UnitTree, id: UnitId): readonly Unit[] {
  const unit = tree.units.get(id)
  if (unit === undefined) return []
  return unit.parent === null ? [unit] : [unit, ...lineageOf(tree, unit.parent)]
}
