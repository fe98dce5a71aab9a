import type { MeasureId } from './area.ts'
import type { CategoryId, DivisionId } from './dimension.ts'
import type { Period } from './period.ts'
import type { UnitId } from './unitTree.ts'

/** Categories in some divisions; a division that is left out is all of it. */
export type Place = Readonly<Partial<Record<DivisionId, CategoryId>>>

/**
 * How sure it is that something is wrong: an `error` can't be true, so nothing is compared with it; a `warning` is probably wrong;
 * `info` is worth knowing. Only an error hinders a comparison.
 */
export type Severity = 'error' | 'warning' | 'info'

/** A cell that a finding is about. A division that is left out is all of it. */
export interface FoundCell {
  readonly unit: UnitId
  readonly period: Period
  readonly measure: MeasureId
  readonly at: Place
}

/** Where a finding stands. */
export interface Found extends FoundCell {
  readonly severity: Severity
  /** Decimals of the measure as published. */
  readonly decimals: number
  /** Every cell that the finding is about; none where it is about a file's heading or method. */
  readonly cells: readonly FoundCell[]
}

/** A finding put into words for the reader: what was found, and what to do about it in the source. */
export type ToldFinding = Finding & { readonly text: string; readonly remedy: string }

/** What a rule found, by its code. */
type Detail =
  /** A rate for everyone lies outside those of the groups that make everyone: `parts` are the groups that were compared. */
  | {
      readonly code: 'total-outside-parts'
      readonly total: number
      readonly parts: readonly { readonly id: string; readonly value: number }[]
    }
  /** A published whole of persons is not the sum of its parts in a division, or shares of it are not a hundred. */
  | {
      readonly code: 'whole-not-sum' | 'shares-not-hundred'
      readonly division: DivisionId
      readonly total: number
      readonly sum: number
    }
  /** A published ratio is not the one that its own parts give. */
  | {
      readonly code: 'ratio-not-parts'
      readonly stated: number
      readonly part: number
      readonly whole: number
      readonly times: 1 | 100
    }
  /** A unit's published figure is not the sum of its children's. `label` is the unit's name. */
  | { readonly code: 'whole-not-children'; readonly label: string; readonly total: number; readonly sum: number }
  /** The rates of women, men and all imply another share of women than there is among the staff, both in percent. */
  | { readonly code: 'implied-weight'; readonly implied: number; readonly women: number }
  /** Counts stand under a heading or a unit that says percent, or a percentage can only be a count. */
  | { readonly code: 'counts-as-percent'; readonly heading: string; readonly most: number }
  /** The long sick leave seems to be a share of working time instead of the sick leave. */
  | { readonly code: 'long-share-of-time'; readonly share: number; readonly rate: number }
  /** The rates of the age groups seem to be shares of the sick leave. */
  | { readonly code: 'age-shares-of-leave'; readonly sum: number }
  /** A figure differs so much from the year before that a mistake is likelier than a change. */
  | { readonly code: 'unlikely-jump'; readonly from: Period; readonly before: number; readonly after: number }
  /**
   * A rate in percent that can't be in a group of the size, and what it looks like: nought in place of no answer, a part of one, or
   * hours of which some stand in thousands.
   */
  | {
      readonly code: 'unlikely-rate'
      readonly rate: number
      readonly looksLike: 'nothing' | 'fraction' | 'thousands' | null
    }
  /** All figures of a year are those of the year before. */
  | { readonly code: 'copied-year'; readonly from: Period }
  /** Women's share of the staff, or of its hours, in percent is about what men's is in the year `beside`, when theirs is `usual`. */
  | { readonly code: 'swapped-sexes'; readonly women: number; readonly usual: number; readonly beside: Period }
  /** The working time of a year is so many months short of what it is for each of the staff in the year `beside`. */
  | { readonly code: 'missing-months'; readonly months: number; readonly beside: Period }
  /** The age bands stand a row further down (1) or up (−1) than they should. */
  | { readonly code: 'shifted-ages'; readonly by: 1 | -1 }
  /** The number of persons `here` is another than in the file of headcounts, and the headcount of another year or employment. */
  | {
      readonly code: 'files-disagree'
      readonly employment: CategoryId
      readonly here: number
      readonly there: number
      readonly sameAs: { readonly period: Period; readonly employment: CategoryId } | null
    }
  /** A unit is more than its children by exactly what one of them has. `label` is the unit's name, `twice` the child's. */
  | { readonly code: 'counted-twice'; readonly label: string; readonly twice: string }
  /** Years without a figure between years that have one. */
  | { readonly code: 'gap'; readonly years: readonly Period[] }
  /** So few persons stand in a cell, or can be counted out of a share, that they can be told apart. */
  | { readonly code: 'small-groups' | 'small-groups-by-share'; readonly fewerThan: number; readonly isPublic: boolean }
  /** The file holds figures of small groups, which are hidden here. */
  | { readonly code: 'hidden-groups' }
  /** Units beside or above count by another method or definition. */
  | { readonly code: 'mixed-methods'; readonly others: readonly string[] }
  /** Two versions of a file differ; what is told is the first of the cells. */
  | { readonly code: 'silent-revision' | 'told-revision'; readonly before: number; readonly after: number }
  | { readonly code: 'vanished-cell' | 'added-cell' }

/** The stable code of a rule on cells. */
export type FindingCode = Detail['code']

/**
 * A well-formed figure that contradicts others, or is worth a second look. It is shown and marked, never corrected. No finding
 * holds a number that the cube doesn't show.
 */
export type Finding = Found & Detail

/** True for what makes a year unfit to be compared with others. */
export function hinders({ severity }: Pick<Found, 'severity'>): boolean {
  return severity === 'error'
}
