import { type Cell, flowCells, hourCells, monthsOf, nameOf, staffCells } from './cell.ts'
import { hasFigures, type MadeUpUnit, type Municipality, sitesOf } from './municipality.ts'
import { staffAt } from './staff.ts'

/** Reads a figure of a unit, or of those right in it (`unit*`), as it really is. */
export type Truth = (unit: string, time: string, cell: Cell) => number

/** What stands for the staff right in a unit, who are nobody's children. */
export const ownOf = (unit: string): string => `${unit}*`

/** Every figure of a municipality as it really is, counted at the sites, so that all sums hold. */
export function truthOf(municipality: Municipality): Truth {
  const { units } = municipality
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const names = [...new Set(units.flatMap(({ sites }) => sites))]
  const staff = new Map(names.map((site) => [site, staffAt(municipality, site)]))
  const known = new Map<string, number>()
  const sitesIn = (unit: string, year: number): readonly string[] => {
    const own = unit.endsWith('*')
    const found = byId.get(own ? unit.slice(0, -1) : unit)
    if (found === undefined || (!own && !hasFigures(found, year))) return []
    return own ? found.sites : sitesOf(units, found, year)
  }
  return (unit, time, cell) => {
    const name = nameOf(unit, time, cell)
    const value =
      known.get(name) ??
      sitesIn(unit, Number(time.slice(0, 4))).reduce((sum, site) => sum + (staff.get(site)?.(cell, time) ?? 0), 0)
    known.set(name, value)
    return value
  }
}

/** The cells that a municipality counts in a period. Staff are counted in years, flows and hours in months too where it publishes them. */
export function cellsIn({ publishing }: Municipality, time: string): readonly Cell[] {
  const isYear = time.length === 4
  const year = Number(time.slice(0, 4))
  const flows = isYear || publishing.turnoverMonths.includes(year) ? flowCells : []
  const hours = isYear || publishing.sickLeaveMonths.includes(year) ? hourCells : []
  return [...(isYear ? staffCells : []), ...flows, ...hours]
}

/** The periods that a municipality has figures for: its years, and the months of some of them. */
export function periodsOf({ years, publishing }: Municipality): readonly string[] {
  const withMonths = new Set([...publishing.turnoverMonths, ...publishing.sickLeaveMonths])
  return [...years.map(String), ...[...withMonths].toSorted((a, b) => a - b).flatMap(monthsOf)]
}

/** The units below one in a year. */
export function childrenOf({ units }: Municipality, { id }: MadeUpUnit, year: number): readonly MadeUpUnit[] {
  return units.filter(({ parent, since, until }) => parent === id && since <= year && year <= until)
}
