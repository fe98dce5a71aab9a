import type { AreaId } from '../domain/area.ts'
import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Organiser } from '../domain/organiser.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { indicators } from '../indicators/index.ts'
import { comparedUnits } from '../series/comparedUnits.ts'
import type { Besides, ComparedUnit } from '../series/sources.ts'
import type { Selection } from '../selection/selection.ts'

/** What the reader's choice of files depends on. */
export type Wanted = Besides & Pick<Selection, 'organisation'>

/** The files that a unit's figures in an area are made of: its own, or those of the units that it is made of. */
export interface UnitFiles {
  readonly unit: UnitId
  readonly items: ReadonlyMap<UnitId, CatalogItem>
}

/** The files that a key figure needs for a unit: for its figures, for their base and for the units beside it. */
export interface Needed {
  readonly main: UnitFiles
  readonly base: UnitFiles | null
  readonly comparisons: readonly (UnitFiles & ComparedUnit)[]
}

/** The files of a unit's figures in an area, as the organiser has them. */
export function filesOfUnit(
  organiser: Organiser,
  catalog: Catalog,
  area: AreaId,
  unit: UnitId,
  organisation: Wanted['organisation'],
): UnitFiles {
  const itemOf = (id: UnitId) => itemFor(catalog, area, id)
  const units = organiser.unitsFor(catalog.tree, unit, organisation, (id) => itemOf(id) !== undefined)
  return { unit, items: new Map(units.map((id) => [id, itemOf(id) as CatalogItem])) }
}

/** The files that a key figure needs for a unit and the units beside it: never any other unit's than the reader asks for. */
export function neededFor(organiser: Organiser, indicator: Indicator, catalog: Catalog, unit: UnitId, wanted: Wanted): Needed {
  const filesFor = (area: AreaId, id: UnitId) => filesOfUnit(organiser, catalog, area, id, wanted.organisation)
  const { area, base, comparable } = indicator
  // A unit above that is only the sum of others would need the files of units that are none of the reader's.
  const mayBeRead = ({ unit: id, beside }: ComparedUnit) => beside === 'chosen' || itemFor(catalog, area, id) !== undefined
  return {
    main: filesFor(area, unit),
    base: base?.staff ? filesFor(base.staff.area, unit) : null,
    comparisons: comparable
      ? comparedUnits(catalog.tree, unit, wanted)
          .filter(mayBeRead)
          .map((other) => ({ ...other, ...filesFor(area, other.unit) }))
      : [],
  }
}

/** Every file of a key figure. */
export function filesOf({ main, base, comparisons }: Needed): readonly CatalogItem[] {
  return [main, ...(base === null ? [] : [base]), ...comparisons].flatMap(({ items }) => [...items.values()])
}

/** Every file that the key figures need for a unit, each once. */
export function filesForUnit(organiser: Organiser, catalog: Catalog, unit: UnitId, wanted: Wanted): readonly CatalogItem[] {
  return [...new Set(indicators.flatMap((indicator) => filesOf(neededFor(organiser, indicator, catalog, unit, wanted))))]
}
