import { type AreaId, areas, type MeasureId } from '../domain/area.ts'
import type { Indicator, Line } from '../domain/indicator.ts'
import type { Apartness } from '../domain/tellApart.ts'

/**
 * What another unit is to the own one. Counts are more, fewer or the same, and shares of a whole staff above, below or the
 * same: those are facts. Other figures are higher or lower where the two can be told apart.
 */
export interface Relation {
  readonly kind: 'higher' | 'lower' | 'above' | 'below' | 'more' | 'fewer' | 'same' | 'alike' | 'unjudged'
  /** The comparable years, where only they together tell the two apart, or are too few for it; else null. */
  readonly years: number | null
  /** True where the unit is on that side in every one of the years, and not only on average. */
  readonly always: boolean
}

/**
 * What a key figure is made of, which decides what may be said of two units: persons counted, their shares of a whole staff,
 * shares of persons who do something in a year, hours, or so many of each.
 */
export type Basis = 'counts' | 'composition' | 'shares' | 'hours' | 'each'

const countsPersons = (area: AreaId, measure: MeasureId): boolean => areas[area].measures[measure]?.counts === 'persons'

/** What a line of a key figure is made of. */
export function basisOf({ area }: Indicator, { formula, shownAs }: Line): Basis {
  if (formula.kind === 'portion') return 'hours'
  if (formula.kind === 'ratio') {
    if (shownAs !== 'percent') return 'each'
    return countsPersons(area, formula.part) && countsPersons(area, formula.whole) ? 'shares' : 'hours'
  }
  if (!countsPersons(area, formula.of)) return 'each'
  return formula.kind === 'sum' ? 'counts' : 'composition'
}

/** True where everyone is counted: then what the units are to each other is a fact, and not judged. */
export function isFact(basis: Basis): basis is 'counts' | 'composition' {
  return basis === 'counts' || basis === 'composition'
}

/** What the other of two counted units is to the own one, by their figures as shown. */
export function relationOfFacts(basis: 'counts' | 'composition', own: number, other: number): Relation {
  const [above, below] = basis === 'counts' ? (['more', 'fewer'] as const) : (['above', 'below'] as const)
  return { kind: own === other ? 'same' : other > own ? above : below, years: null, always: false }
}

const sideOf = ({ direction }: { readonly direction: 1 | -1 }) => (direction > 0 ? 'higher' : 'lower')

/** What a judged unit is to the own one, from so many comparable years. */
export function relationOfJudged(apartness: Apartness, years: number): Relation {
  switch (apartness.kind) {
    case 'alike':
      return { kind: 'alike', years: null, always: false }
    case 'unjudged':
      return { kind: 'unjudged', years, always: false }
    case 'apart':
      return { kind: sideOf(apartness), years: null, always: false }
    case 'years':
      return { kind: sideOf(apartness), years, always: apartness.always }
  }
}
