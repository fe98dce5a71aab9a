import type { IndicatorId } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { CompareFunnel } from './compareFunnel.ts'
import type { ComparePoint } from './comparePoint.ts'
import type { Family, Group } from './family.ts'
import type { Basis, Relation } from './relation.ts'
import type { Axis, Note, SourceLine } from './seriesSet.ts'

/** A unit of a comparison, with its figures of the year. */
export interface CompareRow {
  readonly unit: UnitId
  readonly label: string
  readonly group: Group
  /** Whether it has a place in the plot: sums of the others stand in the table only, where they would dwarf their parts. */
  readonly inPlot: boolean
  /** One per line of the set, in their order. */
  readonly points: readonly ComparePoint[]
  /** The figure that `relation` is about: the headline's, also where the lines are parts. */
  readonly headline: ComparePoint
  /** What the unit is to the own one; null for the own one, where either has no number, and for counts of a whole and its part. */
  readonly relation: Relation | null
}

/** True for a unit beside the own one that is told apart from it: what both are parts of is marked by what it is. */
export function isToldApart({ group, relation }: CompareRow): boolean {
  return (group === 'near' || group === 'chosen') && (relation?.kind === 'higher' || relation?.kind === 'lower')
}

/** Rows that belong together: what the unit is a part of, the units beside it, and the chosen ones. */
export interface CompareSection {
  readonly id: 'references' | 'near' | 'chosen'
  /** Empty where it goes without saying. */
  readonly title: string
  readonly rows: readonly CompareRow[]
}

/** A line of a comparison: a point per unit. */
export interface CompareLine {
  readonly id: string
  readonly label: string
}

/**
 * A key figure of several units in one year: the only thing that the dot plot, the table and the sentences of a comparison are
 * made of. The order of the rows is the tree's, whatever the figures are.
 */
export interface CompareSet {
  readonly indicator: IndicatorId
  readonly title: string
  readonly kind: Family['kind']
  /** The own unit's name. */
  readonly own: string
  /** The unit whose children are compared. */
  readonly parent: UnitId
  readonly period: Period
  /** Which units, when. */
  readonly heading: string
  /** What is shown, of whom and when. */
  readonly population: string
  /** What the figures say, in sentences: the own unit's figure beside those above it, then who can be told apart from it. */
  readonly findings: readonly string[]
  readonly sections: readonly CompareSection[]
  readonly lines: readonly CompareLine[]
  /** The headline's name where it is a row of its own beside the lines, null where it is the line itself. */
  readonly whole: string | null
  readonly basis: Basis
  /** The compared units by size, where they are many. */
  readonly funnel: CompareFunnel | null
  readonly axis: Axis
  readonly notes: readonly Note[]
  readonly source: SourceLine
  /** The whole plot in words for a reader who doesn't see it. */
  readonly description: string
}

/** What a comparison is: its set, or why there is none. */
export type CompareState =
  | { readonly kind: 'ready'; readonly set: CompareSet }
  | { readonly kind: 'empty' | 'missing'; readonly why: string }

/** Every row of a comparison in order. */
export function rowsOf({ sections }: Pick<CompareSet, 'sections'>): readonly CompareRow[] {
  return sections.flatMap(({ rows }) => rows)
}
