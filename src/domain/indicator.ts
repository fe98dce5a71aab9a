import type { AreaId, MeasureId } from './area.ts'
import type { CategoryId, DivisionId } from './dimension.ts'
import type { Formula } from './formula.ts'

/** Id of a key figure: in the address bar, in `data-chart` and in file names. */
export type IndicatorId = string
/** How a key figure's values are written. */
export type ShownAs = 'persons' | 'percent' | 'number'
/** How the reader may divide a view: not at all, by sex or by age. Sex and age are never crossed. */
export type SplitId = 'sex' | 'ageBand'

/** One line of a view: what it is called, which formula, and which categories it stands for. */
export interface Line {
  readonly id: string
  readonly label: string
  readonly formula: Formula
  readonly at: Readonly<Partial<Record<DivisionId, CategoryId>>>
  readonly shownAs: ShownAs
  /** Decimals in charts and sentences. A published figure never gets more than its source has. */
  readonly decimals: number
  /** Decimals in the table for a figure made here; a published figure keeps its source's. */
  readonly tableDecimals?: number
}

/**
 * One way to draw a key figure. `lines` are drawn; `whole` is what they are parts of, printed as a total and always in the
 * table. `stacked` parts add up to the whole.
 */
export interface View {
  readonly geometry: 'columns' | 'line' | 'dots'
  readonly arrangement: 'together' | 'stacked' | 'panels'
  readonly lines: readonly Line[]
  readonly whole: Line | null
  /** Lines that are in the table but not in the chart. */
  readonly tableOnly?: readonly Line[]
}

/**
 * What the finding, the title of a card, says. Counts are facts and may be "fler"; rates state level and year before, and a
 * direction only where the change is clear; a share of persons says how it was judged.
 */
export type FindingWords =
  | { readonly kind: 'count'; readonly noun: string; readonly day: string }
  | { readonly kind: 'shares'; readonly day: string }
  | { readonly kind: 'largest'; readonly day: string }
  /** `of` is what the rate is a share of, as it stands beside the value: "av ordinarie arbetstid". */
  | { readonly kind: 'rate'; readonly subject: string; readonly of: string }
  | { readonly kind: 'peopleShare'; readonly verb: string; readonly subject: string }
  /** `each` is the part and what it is counted by: "sökande per annons". */
  | { readonly kind: 'perUnit'; readonly part: string; readonly whole: string; readonly each: string }

/** What a key figure is, for the reader who asks: what it shows, who is counted and who is not, and where to be careful. */
export interface Help {
  readonly what: string
  readonly included: string
  readonly notIncluded: string
  readonly cautions: readonly string[]
}

/**
 * What a rate is a rate of. Its changes are told in persons by it: those of working time in full-time years, those of a share of
 * persons in persons. Rates of anything else have none.
 */
export interface Base {
  readonly of: 'time' | 'persons'
  /** Where the number of persons stands, for feeds that have it in another area: never for another unit's files. */
  readonly staff: { readonly area: AreaId; readonly measure: MeasureId } | null
  /** A share of few persons tells of persons, not of shares: with fewer than this, table instead of chart. */
  readonly tableBelow?: number
}

/**
 * A coarser figure of the unit's own, which may be shown where the headline is withheld. `pooled`: a ratio of so many years
 * together, its parts summed before they are divided. `grouped`: codes of a division together, the last group told first.
 */
export type Coarser =
  | { readonly kind: 'pooled'; readonly years: readonly number[] }
  | {
      readonly kind: 'grouped'
      readonly by: DivisionId
      readonly groups: readonly { readonly label: string; readonly codes: readonly CategoryId[] }[]
    }

/** A key figure: everything about it that is not a number. The registry gathers these. */
export interface Indicator {
  readonly id: IndicatorId
  readonly order: number
  readonly title: string
  readonly area: AreaId
  /** Who is counted, as it stands under the finding: "månads- och timanställda". */
  readonly population: string
  /** What the values are, as it stands under the finding: "procent av ordinarie arbetstid". */
  readonly unitOfValue: string
  /** Swedish names of the measures in the formula. */
  readonly measures: Readonly<Record<MeasureId, string>>
  /** The line whose latest value is the card's value, also in the tile. */
  readonly headline: Line
  readonly finding: FindingWords
  /** The view without a split, and one for each split that the key figure has. */
  readonly view: View
  readonly splits: Readonly<Partial<Record<SplitId, View>>>
  /** Employment filter: followed, or the reason why it isn't. */
  readonly employment: { readonly applies: true } | { readonly applies: false; readonly why: string }
  /** Why a split that the reader asked for isn't here, for each that `splits` lacks. */
  readonly withoutSplit: Readonly<Partial<Record<SplitId, string>>>
  /** The axis reaches at least here, so that units and years compare. */
  readonly axisMax: number
  /** Years with figures below which the chart is called too short: 1 where single years are what it is for. */
  readonly enoughYears: number
  /** What its rate is a rate of; none for counts and for rates of things. */
  readonly base?: Base
  /** The splits whose groups a change of the rate may be divided among, where the feed has their weights. */
  readonly drivers?: readonly SplitId[]
  /** Another figure of the latest year that is told beside the value, and how it must not be read. */
  readonly beside?: { readonly line: Line; readonly what: string; readonly caution: string }
  /** A share of persons who do something in a year: bounds are drawn, and the change is judged as a share of persons. */
  readonly judged: boolean
  /** Whether the whole organisation's figure stands beside the unit's. Only for figures that don't grow with size. */
  readonly comparable: boolean
  /** The reference line of a share: half. */
  readonly referenceAt?: number
  readonly better: 'lower' | 'higher' | 'neither'
  /** What may stand in for its headline where that is withheld, nearest first. After these always the nearest unit above. */
  readonly coarser?: readonly Coarser[]
  /** Whether its finding is one of the sentences at the top of the overview. */
  readonly inSituation: boolean
}
