import type { Interval, Proportion } from './interval.ts'
import type { UsualChange } from './pastChanges.ts'

/** The change of a share of persons, or of their time, by Newcombe's interval and by how much years differ. */
export interface ShareEvidence {
  readonly method: 'newcombe'
  /** What the two shares are of: persons, or the full-time years that their time makes. */
  readonly of: 'persons' | 'time'
  /** Newcombe's 95 % bounds of the change, in percentage points: chance among persons alone. */
  readonly interval: Interval
  /** The persons behind the share before and after, or the full-time years. */
  readonly shares: readonly [Proportion, Proportion]
  /** How years differ: by the past changes, where there are enough; else assumed, with the bounds that it gives. */
  readonly years:
    | { readonly kind: 'measured'; readonly past: UsualChange }
    | { readonly kind: 'assumed'; readonly interval: Interval }
}

/** The change of a year by the changes before it. */
export interface PastEvidence {
  readonly method: 'past'
  readonly past: UsualChange
}

/** The change of a year by its four quarters, each against the same quarter of the year before. */
export interface SeasonEvidence {
  readonly method: 'seasonal'
  /** Bounds of the change, in the unit of the figure: 99 % for the quarters, and what years are assumed to differ. */
  readonly interval: Interval
  /** The four changes, January to March first, in the unit of the figure. */
  readonly quarters: readonly number[]
}

/** What a verdict rests on. */
export type Evidence = ShareEvidence | PastEvidence | SeasonEvidence

/** What keeps a change from being judged. */
export type Hindrance =
  /** The years in a row are too few to tell what is usual, and there are no hours. */
  | 'few-points'
  /** The source gives a rate of hours, not the hours. */
  | 'no-hours'
  /** The source gives a rate, not the numbers that it is made of. */
  | 'no-parts'
  /** More have left than are there: no share of persons. */
  | 'more-than-whole'
  /** Neighbouring years are made of partly the same data, so that two of them are no two samples. */
  | 'overlapping'

/**
 * Whether a change is more than chance. `fact`: a count of everyone, or a share of everyone, which nobody was drawn for. `clear`
 * and `chance`: judged, by the method that the data allow. `few`: a share of so few persons, or a rate of the time of so few,
 * that one of them is the change. `unknown`: the data allow no method, and nothing is claimed.
 */
export type Verdict =
  | { readonly kind: 'fact' }
  | { readonly kind: 'clear' | 'chance'; readonly by: Evidence }
  | { readonly kind: 'few'; readonly of: 'persons' | 'time'; readonly persons: number; readonly below: number }
  | { readonly kind: 'unknown'; readonly why: readonly Hindrance[]; readonly points: number }
