import type { ToldFinding } from '../domain/finding.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import type { CompareSet } from '../series/compareSet.ts'
import type { DriversSet } from '../series/driversSet.ts'
import type { SeriesSet } from '../series/seriesSet.ts'
import type { CarriedTable } from './carriedTable.ts'
import type { Receipt } from './receipt.ts'

/** A term and what it means here. */
export interface Definition {
  readonly term: string
  readonly texts: readonly string[]
}

/** What the publisher says, with its source. */
export interface CarriedComment {
  readonly text: string
  readonly source: string
}

/** A verdict on the latest change, and what it rests on in sentences. */
export interface CarriedVerdict {
  readonly text: string
  readonly basis: readonly string[]
}

/** What every exhibit carries with it, whatever it shows: a picture, a slide or a sheet never parts from any of this. */
export interface Carried {
  /** The selection that it shows, normalised. */
  readonly selection: Selection
  /** The search part of the address of the same view, with `feeds` where the catalog is not the app's own. Never ''. */
  readonly link: string
  readonly organisation: string
  readonly unit: { readonly id: UnitId; readonly label: string }
  /** What it is about: the key figure's name, or the page's. */
  readonly topic: string
  /** The finding: the headline of a slide. */
  readonly heading: string
  /** What, of whom, where and when, under the headline; '' where the heading says it. */
  readonly population: string
  /** The filters as a sentence: "Urval: Kommunstaben · 2019–2023 · …". */
  readonly filters: string
  /** "Källa: Kommunstabens verksamhetsberättelse 2023". */
  readonly source: string
  /** "per 31 december 2023", null where no source says. */
  readonly dataDate: string | null
  /** What must be said of all figures of the catalog: that they are made up, that newer ones are due. They are among the footnotes too. */
  readonly warnings: readonly string[]
  /** Everything that must be read with the figures: numbered events, the stamp of a zoomed axis, gaps, contradictions, too few years, old data. */
  readonly footnotes: readonly string[]
  readonly verdict: CarriedVerdict | null
  /** The change in persons, and a figure beside: what stands under the value on the screen. */
  readonly asides: readonly string[]
  readonly comments: readonly CarriedComment[]
  readonly definitions: readonly Definition[]
  /** What the rules of quality found in what is shown. */
  readonly findings: readonly ToldFinding[]
  /** The whole in words for a reader who doesn't see it: the alternative text. */
  readonly description: string
  readonly tables: readonly CarriedTable[]
  readonly receipt: Receipt
}

/** A key figure of a unit over the years. */
export interface SeriesExhibit extends Carried {
  readonly kind: 'series'
  readonly indicator: IndicatorId
  readonly set: SeriesSet
  /** False where only the table is honest: too few persons, or all withheld. */
  readonly isDrawn: boolean
  /** Why it isn't drawn, or is of too few years; null where all is well. */
  readonly why: string | null
}

/** Units beside each other in a year. */
export interface CompareExhibit extends Carried {
  readonly kind: 'compare'
  readonly indicator: IndicatorId
  readonly set: CompareSet
}

/** A change divided among groups. */
export interface DriversExhibit extends Carried {
  readonly kind: 'drivers'
  readonly indicator: IndicatorId
  readonly set: DriversSet
}

/** All of a unit's key figures at once. Its own table has their latest values; their years are in its cards. */
export interface SituationExhibit extends Carried {
  readonly kind: 'situation'
  /** The situation in sentences, as on the overview. */
  readonly sentences: readonly string[]
  /** Every key figure of the overview that has figures, in its order. */
  readonly cards: readonly SeriesExhibit[]
}

/** A view without figures: what it was to be about, and why there is nothing. */
export interface EmptyExhibit extends Pick<Carried, 'selection' | 'link' | 'organisation' | 'unit' | 'topic' | 'filters'> {
  readonly kind: 'empty'
  readonly why: string
}

/** An exhibit with figures. */
export type FullExhibit = SeriesExhibit | CompareExhibit | DriversExhibit | SituationExhibit

/**
 * A view as it is carried out of the app, with all that belongs to it. Slides, pictures, sheets, prints and the clipboard are made
 * of exhibits alone, which are made of what the screen shows, so that they never say anything else.
 */
export type Exhibit = FullExhibit | EmptyExhibit
