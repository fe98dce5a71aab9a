import type { MadeUpUnit } from './municipality.ts'
import { fewestUnits, plantOrganisation } from './organisation.ts'
import type { Span } from './periods.ts'
import { type Publishing, steady, varied } from './publishing.ts'
import { plantSmall, type SmallShape } from './smallMunicipality.ts'

/** How large a made-up municipality is, which periods it has figures for, and how it writes its feeds. */
export interface Size extends Span {
  readonly plant: () => readonly MadeUpUnit[]
  readonly publishing: Publishing
}

const years = { firstYear: 2010, lastYear: 2024 }

/** A small municipality of a given shape, that shows every legal way to write a feed. */
export function smallOf(shape: SmallShape): Size {
  return { ...years, monthsFrom: null, plant: () => plantSmall(shape), publishing: varied }
}

/** Three administrations with two departments each, and fifteen years. */
export const smallSize: Size = smallOf({ administrations: 3, departments: 2, workplaces: 0 })

/**
 * A whole organisation on four levels with so many units that live today, a reorganisation in its past, and sick leave by
 * month in the last four of its fifteen years. Fails for too few units to fill its departments.
 */
export function sizeFor(units: number): Size {
  if (!Number.isInteger(units) || units < fewestUnits) throw new RangeError(`At least ${fewestUnits} units are needed`)
  return { ...years, monthsFrom: 2021, plant: () => plantOrganisation(units), publishing: steady }
}

/** The whole organisation at the size of a large municipality. */
export const largeSize: Size = sizeFor(420)
