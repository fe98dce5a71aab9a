import { type AreaId, areas, type MeasureId } from '../domain/area.ts'
import type { Indicator, Line } from '../domain/indicator.ts'
import type { ComparePoint } from './comparePoint.ts'

/**
 * What another unit is to the own one. Shares of persons are higher or lower where their intervals don't overlap; counts are facts;
 * everything else can't be ranked.
 */
export type Relation = 'higher' | 'lower' | 'more' | 'fewer' | 'same' | 'unranked'

/** What a key figure is made of, which decides what may be said of two units: persons counted, shares of persons, hours, or so many of each. */
export type Basis = 'counts' | 'shares' | 'hours' | 'each'

const countsPersons = (area: AreaId, measure: MeasureId): boolean => areas[area].measures[measure]?.counts === 'persons'

/** What a line of a key figure is made of. */
export function basisOf({ area }: Indicator, { formula, shownAs }: Line): Basis {
  if (formula.kind === 'portion') return 'hours'
  if (formula.kind === 'ratio') {
    if (shownAs !== 'percent') return 'each'
    return countsPersons(area, formula.part) && countsPersons(area, formula.whole) ? 'shares' : 'hours'
  }
  if (!countsPersons(area, formula.of)) return 'each'
  return formula.kind === 'sum' ? 'counts' : 'shares'
}

function relationOfCounts(own: number, other: number): Relation {
  if (own === other) return 'same'
  return other > own ? 'more' : 'fewer'
}

/** Intervals that touch overlap: what may be equal is not ranked. */
function relationOfShares({ interval: own }: ComparePoint, { interval: other }: ComparePoint): Relation {
  if (own === null || other === null) return 'unranked'
  if (other.low > own.high) return 'higher'
  return other.high < own.low ? 'lower' : 'unranked'
}

/** What another unit's figure is to the own one; null where either has no number. */
export function relationOf(basis: Basis, own: ComparePoint, other: ComparePoint): Relation | null {
  if (own.value === null || other.value === null) return null
  if (basis === 'counts') return relationOfCounts(own.value, other.value)
  return basis === 'shares' ? relationOfShares(own, other) : 'unranked'
}
