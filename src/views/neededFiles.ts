import { type Catalog, type CatalogItem, itemFor } from '../domain/catalog.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { indicators } from '../indicators/index.ts'
import { comparedUnits } from '../series/comparedUnits.ts'
import type { Besides, Comparison } from '../series/sources.ts'

/** A unit beside the reader's own, with the file of its figures. */
export interface ComparedFile extends Omit<Comparison, 'cube'> {
  readonly item: CatalogItem
}

/** The files that a key figure needs for a unit: its own, its base's and those of the units beside it. */
export interface Needed {
  readonly main: CatalogItem | undefined
  readonly base: CatalogItem | undefined
  readonly comparisons: readonly ComparedFile[]
}

/** The files that a key figure needs for a unit and the reader's choice of units beside it: never any other unit's. */
export function neededFor(indicator: Indicator, catalog: Catalog, unit: UnitId, beside: Besides): Needed {
  const base = indicator.smallestBase
  const others = indicator.comparable ? comparedUnits(catalog.tree, unit, beside) : []
  return {
    main: itemFor(catalog, indicator.area, unit),
    base: base === undefined ? undefined : itemFor(catalog, base.area, unit),
    comparisons: others.flatMap((other) => {
      const item = itemFor(catalog, indicator.area, other.unit)
      return item === undefined ? [] : [{ ...other, item }]
    }),
  }
}

/** Every file of a key figure. */
export function filesOf({ main, base, comparisons }: Needed): readonly CatalogItem[] {
  return [main, base, ...comparisons.map(({ item }) => item)].filter((item): item is CatalogItem => item !== undefined)
}

/** Every file that the key figures need for a unit, each once. */
export function filesForUnit(catalog: Catalog, unit: UnitId, besides: Besides): readonly CatalogItem[] {
  return [...new Set(indicators.flatMap((indicator) => filesOf(neededFor(indicator, catalog, unit, besides))))]
}
