import type { Change } from '../domain/change.ts'
import type { Figure } from '../domain/figure.ts'
import type { ToldFinding } from '../domain/finding.ts'
import type { IndicatorId, ShownAs } from '../domain/indicator.ts'
import type { Interval } from '../domain/interval.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Basis } from '../words/basis.ts'
import type { Asides } from './asides.ts'
import type { Beside } from './sources.ts'

/** How the drawn line relates to the others: a part or a line of its own, the whole they are parts of, or another unit. */
export type SeriesRole = 'line' | 'whole' | 'comparison'

/** One row of figures. Everything per period stands at the period's index in `SeriesSet.periods`. */
export interface Series {
  /** Stable: colours follow the id (`women`, `permanent`, `age-29`, …), never the index. Unique within a set. */
  readonly id: string
  readonly label: string
  readonly role: SeriesRole
  /** For another unit: why it stands here. Null for the reader's own, except where a panel is another unit's. */
  readonly beside: Beside | 'own' | null
  /** Which of the chosen units it is, from 0: they look alike but for their symbols. */
  readonly nth?: number
  readonly shownAs: ShownAs
  readonly decimals: number
  readonly figures: readonly Figure[]
  /** The figure in words as charts and sentences print it: "2,8 %", "skyddat", "saknas". */
  readonly texts: readonly string[]
  /** The same with the decimals that the source has, for the table: "2,79 %". */
  readonly tableTexts: readonly string[]
  /** The contract's letters per period: `p` provisional, `r` revised, `b` break before, `e` estimated. */
  readonly flags: readonly string[]
  /** "33 av 283" beside a share of persons, null where parts are not in the feed. */
  readonly counts: readonly (string | null)[]
  /** 95 % bounds of a share of persons, null where there are none. */
  readonly intervals: readonly (Interval | null)[]
  /** Rows that the table has and the chart doesn't. */
  readonly inChart: boolean
  /** What the rules of quality doubt in each period, null where nothing; left out where there is no doubt at all. */
  readonly doubts?: readonly (string | null)[]
}

/** The y-axis of a panel. `stamp` is the sentence that a zoomed axis must carry wherever the chart goes. */
export interface Axis {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly shownAs: ShownAs
  readonly decimals: number
  readonly stamp: string | null
}

/** One drawing area. Together all series of a set stand in one panel; as small multiples each has its own. */
export interface Panel {
  readonly id: string
  /** Shown above the panel where there are several, else empty. */
  readonly title: string
  readonly series: readonly string[]
  readonly axis: Axis
}

/**
 * What a reader of the series should see in the chart and read under it. Events and breaks are numbered in time order;
 * quality marks stand at the period that they are about.
 */
export interface Mark {
  readonly kind: 'event' | 'break' | 'target' | 'quality'
  /** The number on the flag, for events and breaks; null for others. */
  readonly number: number | null
  readonly from: Period
  readonly to: Period | null
  readonly label: string
  /** A target's bounds and the id of the series that they are for, null for other kinds. */
  readonly band: { readonly series: string; readonly min: number | null; readonly max: number | null } | null
}

/**
 * A sentence beside the figures. `filter`: a choice of the reader's that doesn't apply here. `quality`: the source is odd. `later`: not
 * about the years shown. `withheld`: why some figures are not shown, which a page says once where it is about all of it.
 */
export interface Note {
  readonly kind: 'filter' | 'data' | 'quality' | 'later' | 'withheld'
  readonly text: string
}

/** Where the figures come from, for the source line: "Källa: … · per 31 december 2023". */
export interface SourceLine {
  readonly text: string
  readonly updated: string | null
  /** Population and definition in the publisher's words, null where it gives none. */
  readonly note: string | null
}

/**
 * The nearest figure that may be shown in place of a withheld headline: the unit's own of more years or coarser groups, or that of
 * a unit above. Its words always say which.
 */
export interface StandIn {
  /** Whose figure it is; null for the unit's own. */
  readonly unit: UnitName | null
  /** The value as it is printed ("10,7 %"), and the number that it is, rounded alike. */
  readonly value: string
  readonly number: number
  readonly shownAs: ShownAs
  /** What the value is and of when: "slutade per år 2022–2024, tre år tillsammans". Another unit's name belongs to it. */
  readonly what: string
  /** The years that it is of. */
  readonly periods: readonly Period[]
  /** What makes it coarser, in few words: "tre år tillsammans"; '' where it is another unit's. */
  readonly how: string
  /** The sentence that takes the finding's place: "8 slutade 2022–2024; i snitt 25 tillsvidareanställda". */
  readonly text: string
}

/** A unit by id and name. */
export interface UnitName {
  readonly id: UnitId
  readonly label: string
}

/** A change that was clear when it came, and the sentence that tells it. */
export interface LastClear {
  readonly change: Change
  /** "Sjukfrånvaron sjönk tydligt 2023, från 6,4 till 5,5 %." */
  readonly text: string
}

/** Said of a key figure whose headline is withheld. */
export interface Withheld {
  /** What stands in its place, null where nothing may. */
  readonly standIn: StandIn | null
  /** The nearest unit above that has the figure of the last year shown, null where none is known to. */
  readonly lookAt: UnitName | null
}

/**
 * A key figure for a unit and a selection: the only thing that charts, tables, sentences and exports are made of, so that
 * they always agree. Figures are rounded to what is shown; differences and verdicts come from the unrounded ones.
 */
export interface SeriesSet {
  readonly indicator: IndicatorId
  readonly title: string
  /**
   * The finding, a sentence of at most two lines. One text for the card's title, the key figure's page, the sentence in the
   * situation and the headline of a slide, so that they never say different things.
   */
  readonly heading: string
  /** What, who, where and when, under the finding. */
  readonly population: string
  readonly periods: readonly Period[]
  readonly geometry: 'columns' | 'line' | 'dots'
  /** `units`: a panel per other unit, with the own one in each. */
  readonly arrangement: 'together' | 'stacked' | 'panels' | 'units'
  readonly series: readonly Series[]
  readonly panels: readonly Panel[]
  /** The reference line across all panels ("hälften"), null without one. */
  readonly reference: { readonly at: number; readonly label: string } | null
  readonly marks: readonly Mark[]
  /** What the reader must know: filters that don't apply, rounding, few years, contradictions. */
  readonly notes: readonly Note[]
  /** Everything that the rules of quality found in what is shown, with code, severity, cells and what to do: for lists and exports. */
  readonly findings: readonly ToldFinding[]
  readonly source: SourceLine
  /** The latest figure of the headline, with its words; null where the selection has none. */
  readonly latest:
    | ({
        readonly period: Period
        readonly value: string
        /** What the value is: "sökande per annons", "kvinnor". */
        readonly what: string
        /** "−0,2 procentenheter sedan 2022", or why there is no change to tell. */
        readonly change: string
        /**
         * Whether the change means anything, in a word or two ("kan vara slump") and, for the reader who asks, in words: the
         * figures behind it, the method and what it gave, or what stands in the way. Null for facts, and where no change is told.
         */
        readonly verdict: {
          readonly kind: Exclude<Verdict['kind'], 'fact'>
          readonly text: string
          readonly basis: Basis
        } | null
        /** The shortest form of change, for tiles: "−0,2 procentenheter". */
        readonly changeShort: string
      } & Asides)
    | null
  /** Where the headline is withheld: what is told instead. Null where it isn't. */
  readonly withheld: Withheld | null
  readonly change: Change | null
  /** The headline's last clear change before the latest, within the years shown; null without one, and where the latest is clear itself. */
  readonly lastClear: LastClear | null
  /** The headline's figures for a sparkline, same length as `periods`, gaps null. */
  readonly trend: readonly (number | null)[]
  /** The whole chart in words for a reader who doesn't see it: level, direction, extremes. */
  readonly description: string
}

/** Why a card has no chart, or what its reader must be told before reading it. */
export type SetState =
  /** Everything is there. */
  | { readonly kind: 'ready'; readonly set: SeriesSet }
  /** Drawn, but the years or persons are too few for what the chart is for. `drawn` is false where only a table is honest. */
  | { readonly kind: 'few'; readonly set: SeriesSet; readonly why: string; readonly drawn: boolean }
  /** The source has figures, but none in the chosen years. */
  | { readonly kind: 'empty'; readonly why: string }
  /** Every figure in the selection is withheld. */
  | { readonly kind: 'protected'; readonly why: string; readonly set: SeriesSet }
  /** The source has nothing for this unit. */
  | { readonly kind: 'missing'; readonly why: string }
