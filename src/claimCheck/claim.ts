import type { UnitId } from '../domain/unitTree.ts'
import type { TopicId } from '../words/heard/topics.ts'
import type { UntriedWhy } from '../words/statements.ts'
import type { Group, Sense, Value } from './grammar/phrase.ts'
import type { Readings } from './readings.ts'

/** What a claim is about. */
export interface Subject {
  readonly topic: TopicId
  readonly employment: 'permanent' | 'fixedTerm' | null
  readonly group: Group | null
  /** A share of the staff, not a number of them. */
  readonly isShare: boolean
  /** The word may mean other persons too. */
  readonly loose: boolean
  /** What the same words may be of instead: the group or form of employment that was spoken of, or the share and not the number. */
  readonly or?: Partial<Pick<Subject, 'employment' | 'isShare' | 'group'>>
  /** The long sick leave is told as a part of all sick leave, or of working time; null where the words leave it open. */
  readonly partOf: 'leave' | 'time' | null
}

/** A year: one that is named, or so many before the year that the text is about (null). */
export interface Year {
  readonly year: number | null
  readonly back: number
}

/** The years that a level is told of. `isNamed` where its own sentence says which. */
export type When =
  | { readonly kind: 'at'; readonly year: Year; readonly isNamed: boolean }
  /** `only` where single years are named, not all between the two. */
  | {
      readonly kind: 'each' | 'mean'
      readonly from: Year
      readonly to: Year
      readonly only?: readonly number[]
      readonly isOpen?: boolean
    }

/** From one year to another; `each` for every step between them, `only` for the steps to single years from those before them. */
export interface Steps {
  readonly from: Year
  readonly to: Year
  readonly each: boolean
  readonly only?: readonly number[]
  /** "Sedan 2020": with that year, or only those after it. */
  readonly isSince?: boolean
  /** The first year is not said: it is so whichever it is, of three years or more, or nobody can tell. */
  readonly isOpen?: boolean
}

/** What a figure stands beside: other groups, all of the staff, another unit, or another year. */
export type Other =
  | { readonly kind: 'groups'; readonly groups: readonly Group[] }
  | { readonly kind: 'otherGroups' | 'everyone' }
  | { readonly kind: 'unit'; readonly unit: UnitId | null }
  | { readonly kind: 'year'; readonly years: readonly Year[] }

/** What is said. */
export type Said =
  | { readonly kind: 'level'; readonly value: Value; readonly when: When; readonly path?: readonly [Value, Value] }
  /** "Högst 3,8 % 2019": the highest of the years, which was so much; or a bound. */
  | { readonly kind: 'extreme'; readonly value: Value; readonly year: Year; readonly years: Steps | 'all' }
  | { readonly kind: 'change'; readonly way: 1 | -1; readonly value: Value; readonly steps: Steps }
  | {
      readonly kind: 'move'
      readonly way: 1 | -1 | 0
      readonly further: boolean
      /** The numbers that it went between, where no year is said. */
      readonly path?: readonly [Value, Value]
      /** Not to the letter: "i stort sett oförändrad". */
      readonly isRough?: boolean
      readonly size: 'small' | 'large' | 'clear' | null
      readonly steps: Steps
    }
  | {
      readonly kind: 'beside'
      /** 0 for a difference without a direction. */
      readonly way: 1 | -1 | 0
      readonly size: 'small' | 'large' | 'clear' | null
      readonly other: Other
      readonly year: Year
      /** The years that it is told of one by one; null for the one year. */
      readonly each: Steps | null
      /** How much more or less; null where only that it is. */
      readonly by: Value | null
    }
  /** `place` 2 for the second. */
  | {
      readonly kind: 'rank'
      readonly way: 1 | -1
      readonly place: 1 | 2
      readonly year: Year
      readonly years: Steps | 'all' | null
    }
  /** The largest change, the way that is said, of those into the years of a span. */
  | { readonly kind: 'changeRank'; readonly way: 1 | -1; readonly year: Year; readonly years: Steps }
  | { readonly kind: 'times'; readonly times: number; readonly sense: Sense; readonly other: Other; readonly year: Year }
  | { readonly kind: 'times'; readonly times: number; readonly sense: Sense; readonly steps: Steps }

/** A claim: a run of tokens, what it says of what, or why nobody can tell. */
export interface Claim {
  readonly at: number
  readonly to: number
  readonly subject: Subject
  readonly unit: UnitId
  readonly said: Said
  readonly isNegated: boolean
  /** The group that was spoken of just before, where the claim names none. */
  readonly spokenOf: Group | null
  /** What the same words may say instead: the claim is true or false only where both are. */
  readonly or: Said | null
  /** It is enough that either is true: "varav tre män" are of all, or of the sixteen more. */
  readonly isEither: boolean
  /** Where it is not true something else may be meant: a bracket, "i dag". */
  readonly isLoose: boolean
  /** What it may be of instead, where its own words leave that open. */
  readonly readings: Readings | null
  /** A word that nothing in the claim has used: then it may mean something else. */
  readonly stray: string | null
}

/** A place in a sentence that nothing can be tried at, and why. */
export interface Untried {
  readonly at: number
  readonly to: number
  readonly why: UntriedWhy
  readonly stray: string | null
}
