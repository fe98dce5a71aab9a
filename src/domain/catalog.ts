import type { AreaId } from './area.ts'
import type { Stamp } from './protection/stamp.ts'
import type { UnitId, UnitTree } from './unitTree.ts'
import type { Remarked } from './problem.ts'

/** A dataset that the catalog offers. `href` is absolute and of the page's own origin. */
export interface CatalogItem {
  readonly href: string
  readonly label: string
  readonly area: AreaId
  readonly units: readonly UnitId[]
  readonly sha256: string | null
  /** Where the version before lies, to see what has changed since; absolute and of the page's own origin. */
  readonly previous?: string
}

/** What there is to read: the organisation, its units and which file holds what. */
export interface Catalog extends Remarked {
  readonly organisation: { readonly id: string; readonly label: string }
  /** ISO date when newer figures are due, where the publisher has promised one. */
  readonly nextDelivery: string | null
  /** The figures are made up, for those who want to try: never to be taken for real. */
  readonly madeUp: boolean
  readonly contextHref: string | null
  readonly tree: UnitTree
  readonly items: readonly CatalogItem[]
  /** What the files were protected by before they were published, where the publisher says so. It is yet to be tried. */
  readonly stamp?: Stamp
}

type Files = ReadonlyMap<UnitId, ReadonlyMap<AreaId, CatalogItem>>

const indices = new WeakMap<Catalog, Files>()

function indexOf({ items }: Catalog): Files {
  const files = new Map<UnitId, Map<AreaId, CatalogItem>>()
  for (const item of items) {
    for (const unit of item.units) {
      const ofUnit = files.get(unit) ?? new Map<AreaId, CatalogItem>()
      if (!ofUnit.has(item.area)) ofUnit.set(item.area, item)
      files.set(unit, ofUnit)
    }
  }
  return files
}

/** The catalog by unit, made once: a choice of unit must not cost more where there are many units. */
function filesOf(catalog: Catalog): Files {
  const files = indices.get(catalog) ?? indexOf(catalog)
  indices.set(catalog, files)
  return files
}

/** The file that holds an area's figures for a unit, if the catalog has one. */
export function itemFor(catalog: Catalog, area: AreaId, unit: UnitId): CatalogItem | undefined {
  return filesOf(catalog).get(unit)?.get(area)
}

/** The unit that a visitor sees first: the one with figures in the most areas, the earliest in the tree if several have. */
export function homeUnit(catalog: Catalog): UnitId {
  const files = filesOf(catalog)
  const areasOf = (unit: UnitId) => files.get(unit)?.size ?? 0
  return catalog.tree.order.reduce((best, unit) => (areasOf(unit) > areasOf(best) ? unit : best), catalog.tree.order[0] ?? '')
}
