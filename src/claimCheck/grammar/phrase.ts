import type { UnitId } from '../../domain/unitTree.ts'
import type { TopicId } from '../../words/heard/topics.ts'

/** A part of the staff: a sex, or an age group with both bounds included. */
export type Group =
  | { readonly kind: 'sex'; readonly code: 'women' | 'men' }
  /** `isRelative` for "de yngsta": the first of the groups that the key figure has. */
  | { readonly kind: 'age'; readonly from: number; readonly to: number; readonly isRelative?: true }

/** A time as it is named. Years are calendar years; `before` and `after` are counted from the year that is told of. */
export type Time =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'before' | 'after' | 'now' | 'report' | 'yearEnd' | 'earlier' | 'every' | 'any' }
  /** A part of a year, of which the feeds have no figure. */
  | { readonly kind: 'part'; readonly year: number | null }
  /** The turn of a year, which staff are counted at: the last day of the first of the two. */
  | { readonly kind: 'turn'; readonly year: number }
  /** The beginning of a year: the day before it or in it, nobody can tell. */
  | { readonly kind: 'yearStart' }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** Several years, each by itself: "2020 och 2022". */
  | { readonly kind: 'years'; readonly years: readonly number[] }
  /** "Under perioden": several years up to the last, how many only where it is said ("femårsperioden"). */
  | { readonly kind: 'period'; readonly years: number | null }
  | { readonly kind: 'since'; readonly year: number | 'before' | 'then' }
  /** The last so many years, so many years ago, or each of so many years up to now: "två år i rad". */
  | { readonly kind: 'over' | 'ago' | 'row'; readonly years: number }

/**
 * How a printed number stands to the true one: `exact` as rounded, `about` a little more or less, `above` and `below` a little more
 * or less than printed ("drygt", "knappt"); bounds: at least, at most, more than, less than.
 */
export type Sense = 'exact' | 'about' | 'above' | 'below' | 'least' | 'most' | 'over' | 'under'

/** A number with what it is counted in. */
export interface Value {
  readonly number: number
  readonly decimals: number
  readonly unit: 'percent' | 'points' | 'count'
  readonly sense: Sense
  /** Written as parts of a whole: "var tredje", "två av tre". */
  readonly isInParts?: boolean
  /** "Som mest 3 procent": of several years. */
  readonly isOfYears?: boolean
  /** "Mellan 10 och 16": the upper end. */
  readonly upTo?: number
  /** "Varierat mellan": the ends are reached. */
  readonly areEndsReached?: boolean
  /** "Strax över" is nearer than "drygt", and "tre fjärdedelar" nearer than "ungefär tre fjärdedelar". */
  readonly isClose?: boolean
  /** "Högst 3,8 %": a bound, or the highest of several years. */
  readonly isExtreme?: boolean
}

/** What a phrase says. Words that say nothing of what a figure is of are `glue`; those that nobody has taught us are `unknown`. */
export type Meaning =
  | { readonly kind: 'time'; readonly time: Time }
  | {
      readonly kind: 'measure'
      readonly topic: TopicId
      readonly employment: 'permanent' | 'fixedTerm' | null
      readonly loose: boolean
    }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'everyone' | 'otherGroups' | 'allGroups' }
  | { readonly kind: 'unit'; readonly unit: UnitId | null }
  | { readonly kind: 'value'; readonly value: Value }
  /** A number of something that no measure counts: kronor, hours, another number of days. */
  | { readonly kind: 'otherValue' }
  /** A bound that stands apart from its number: "översteg", "passerade", "under". */
  | { readonly kind: 'bound'; readonly sense: Sense }
  /** A word for a change over time, and for how two figures stand to each other. */
  | {
      readonly kind: 'move'
      readonly way: 1 | -1 | 0
      readonly isNoun: boolean
      readonly isOpposite?: true
      readonly isRough?: true
      readonly isOfNumber?: boolean
    }
  /** `isOfNumber` for "fler" and "färre", which no rate is. */
  | { readonly kind: 'comparative'; readonly way: 1 | -1; readonly isOfNumber?: boolean }
  /** "Största åldersgruppen": of the groups, not of the years. "Näst högst" is the second. */
  | { readonly kind: 'superlative'; readonly way: 1 | -1; readonly isOfGroups: boolean; readonly place: 1 | 2 }
  /** How large a difference is called, which is an opinion; and that a change goes on as the one before. */
  | { readonly kind: 'size'; readonly size: 'small' | 'large' | 'clear' }
  | { readonly kind: 'further' }
  /** "Dubbelt så hög som" (`than`), "fördubblats" (over time). */
  | { readonly kind: 'multiple'; readonly times: number; readonly isOverTime: boolean; readonly sense: Sense }
  | { readonly kind: 'opinion' }
  | { readonly kind: 'than' | 'versus' | 'from' | 'to' | 'by' | 'of' | 'on' }
  | {
      readonly kind:
        | 'share'
        | 'distribution'
        | 'number'
        | 'mean'
        | 'not'
        | 'person'
        | 'pronoun'
        | 'their'
        | 'workingTime'
        | 'difference'
    }
  /** "Trots", "tack vare": what follows is no part of what is told. */
  | { readonly kind: 'cause' }
  | { readonly kind: 'and' | 'but' | 'comma' | 'open' | 'close' | 'stop' | 'respectively' | 'whence' }
  | { readonly kind: 'glue' }
  | { readonly kind: 'unknown' }

/** A phrase of a sentence: the tokens from `at` to before `to`, and what they say. */
export type Phrase = Meaning & { readonly at: number; readonly to: number }

/** A phrase of one kind. */
export type PhraseOf<K extends Meaning['kind']> = Extract<Phrase, { readonly kind: K }>

/** What a recogniser has found at a place: its meaning and how many tokens it takes. Null for nothing. */
export type Found = (Meaning & { readonly length: number }) | null
