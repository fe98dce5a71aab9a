import type { Interval, Proportion } from './interval.ts'
import type { ProcessLimits, ProcessRule } from './xmr.ts'

/** The change of a share of persons, by Newcombe's interval. */
export interface ShareEvidence {
  readonly method: 'newcombe'
  /** 95 % bounds of the change, in percentage points. */
  readonly interval: Interval
  /** The persons behind the share before and after. */
  readonly shares: readonly [Proportion, Proportion]
}

/** The latest of many points in a row, by the limits that they set together. */
export interface ProcessEvidence {
  readonly method: 'xmr'
  readonly limits: ProcessLimits
  readonly points: number
  /** Neighbouring points are made of partly the same data: then only the limits judge. */
  readonly overlapping: boolean
  /** The rules by which the latest point is more than the usual variation, in the direction of its change. None for chance. */
  readonly rules: readonly ProcessRule[]
}

/** The change of a year by its four quarters, each against the same quarter of the year before. */
export interface SeasonEvidence {
  readonly method: 'seasonal'
  /** 99 % bounds of the change, in the unit of the figure. */
  readonly interval: Interval
  /** The four changes, January to March first, in the unit of the figure. */
  readonly quarters: readonly number[]
}

/** What a verdict rests on. */
export type Evidence = ShareEvidence | ProcessEvidence | SeasonEvidence

/** What keeps a change from being judged. */
export type Hindrance =
  /** The years in a row are too few for process limits, and there are no hours month by month. */
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
 * Whether a change is more than chance. `fact`: a count of everyone, or a share made of such counts, which nobody was drawn
 * for. `clear` and `chance`: judged, by the method that the data allow. `few`: a share of so few persons, or a rate of
 * the time of so few, that one of them is the change. `unknown`: the data allow no method, and nothing is claimed.
 */
export type Verdict =
  | { readonly kind: 'fact' }
  | { readonly kind: 'clear' | 'chance'; readonly by: Evidence }
  | { readonly kind: 'few'; readonly of: 'persons' | 'time'; readonly persons: number; readonly below: number }
  | { readonly kind: 'unknown'; readonly why: readonly Hindrance[]; readonly points: number }
