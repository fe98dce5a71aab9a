import type { AreaId } from '../src/domain/area.ts'
import type { MadeUpUnit } from './municipality.ts'

/** The year whose reorganisation breaks some series. */
export const reorganisationYear = 2018

/** Where the made-up source has no figure, so that readers meet gaps: some units lack a year of an area. */
export function isGap(area: AreaId, { number }: MadeUpUnit, year: number): boolean {
  if (area === 'turnover') return year === 2012 && number % 4 === 1
  return area === 'sickLeave' && year === 2011 && number % 4 === 3
}

/**
 * The contract's letters for an area, a unit and a year: the last year is provisional, the one before is revised in some
 * units, a reorganisation breaks the series of others, and one year's recruitment is estimated.
 */
export function flagsOf(area: AreaId, { number }: MadeUpUnit, year: number, lastYear: number): string {
  const provisional = year === lastYear ? 'p' : ''
  const revised = year === lastYear - 1 && number % 3 === 0 && area !== 'recruitment' ? 'r' : ''
  const broken = year === reorganisationYear && (area === 'turnover' || number % 5 === 2) ? 'b' : ''
  const estimated = year === 2020 && area === 'recruitment' && number % 2 === 0 ? 'e' : ''
  return provisional + revised + broken + estimated
}
