import type { AreaId } from '../src/domain/area.ts'
import type { MadeUpUnit } from './municipality.ts'

/** The year from whose first day a reorganisation holds. It breaks some series. */
export const reorganisationYear = 2018

/** What the feed says about the cells of a unit and a year besides their numbers. */
export interface Flags {
  /** Where the source has no figure: the letters of the cell that is missing, else null. */
  readonly gapIn: (area: AreaId, unit: MadeUpUnit, year: number) => string | null
  /** The contract's letters for a cell that is there. */
  readonly lettersIn: (area: AreaId, unit: MadeUpUnit, year: number, lastYear: number) => string
}

/**
 * Flags close together, so that few units show them all: the last year is provisional, the one before is revised in some
 * units, a reorganisation breaks the series of others, one year's recruitment is estimated, and some units lack a year.
 */
export const manyFlags: Flags = {
  gapIn: (area, { number }, year) => {
    if (area === 'turnover' && year === 2012 && number % 4 === 1) return 'm'
    return area === 'sickLeave' && year === 2011 && number % 4 === 3 ? '' : null
  },
  lettersIn: (area, { number }, year, lastYear) => {
    const provisional = year === lastYear ? 'p' : ''
    const revised = year === lastYear - 1 && number % 3 === 0 && area !== 'recruitment' ? 'r' : ''
    const broken = year === reorganisationYear && (area === 'turnover' || number % 5 === 2) ? 'b' : ''
    const estimated = year === 2020 && area === 'recruitment' && number % 2 === 0 ? 'e' : ''
    return provisional + revised + broken + estimated
  },
}

/** What is counted during a year, and may be counted again when more is known. */
const isFlow = (area: AreaId): boolean => area === 'sickLeave' || area === 'turnover'

/** Flags as sparse as a publisher of hundreds of units has them: breaks only where a unit's staff was moved under it. */
export const fewFlags: Flags = {
  gapIn: (area, { number, children }, year) => {
    if (children.length > 0) return null
    if (area === 'turnover' && year === 2012 && number % 29 === 5) return 'm'
    return area === 'sickLeave' && year === 2011 && number % 31 === 7 ? 'm' : null
  },
  lettersIn: (area, { number, isReshaped }, year, lastYear) => {
    const provisional = year === lastYear && isFlow(area) ? 'p' : ''
    const revised = year === lastYear - 1 && isFlow(area) && number % 7 === 3 ? 'r' : ''
    const broken = year === reorganisationYear && isReshaped && area === 'turnover' ? 'b' : ''
    const estimated = year === 2020 && area === 'recruitment' && number % 13 === 4 ? 'e' : ''
    return provisional + revised + broken + estimated
  },
}
