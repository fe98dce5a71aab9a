import type { AreaId } from './area.ts'
import type { UnitId, UnitTree } from './unitTree.ts'

/** A dataset that the catalog offers. `href` is absolute and of the page's own origin. */
export interface CatalogItem {
  readonly href: string
  readonly label: string
  readonly area: AreaId
  readonly units: readonly UnitId[]
  readonly sha256: string | null
}

/** What there is to read: the organisation, its units and which file holds what. */
export interface Catalog {
  readonly organisation: { readonly id: string; readonly label: string }
  /** ISO date when newer figures are due, where the publisher has promised one. */
  readonly nextDelivery: string | null
  readonly contextHref: string | null
  readonly tree: UnitTree
  readonly items: readonly CatalogItem[]
}

/** The file that holds an area's figures for a unit, if the catalog has one. */
export function itemFor(catalog: Catalog, area: AreaId, unit: UnitId): CatalogItem | undefined {
  return catalog.items.find((item) => item.area === area && item.units.includes(unit))
}

/** The unit that a visitor sees first: the one with figures in the most areas, the earliest in the tree if several have. */
export function homeUnit(catalog: Catalog): UnitId {
  const areasOf = (unit: UnitId) =>
    new Set(catalog.items.filter((item) => item.units.includes(unit)).map((item) => item.area)).size
  return catalog.tree.order.reduce((best, unit) => (areasOf(unit) > areasOf(best) ? unit : best), catalog.tree.order[0] ?? '')
}
