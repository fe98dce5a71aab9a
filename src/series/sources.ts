import type { Assembled } from '../domain/assembleCube.ts'
import type { Change } from '../domain/change.ts'
import type { Context } from '../domain/context.ts'
import type { Cube } from '../domain/cube.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Basis } from '../words/basis.ts'
import type { describe } from '../words/description.ts'
import type { Selection } from '../selection/selection.ts'
import type { headingOf } from './heading.ts'
import type { lastClearOf } from './lastClear.ts'
import type { latestOf } from './latest.ts'
import type { notesOf } from './setNotes.ts'
import type { withStandIn } from './standIn.ts'
import type { Step } from './step.ts'

/** Why a unit stands beside the reader's own: it is the whole organisation, lies just above, or was chosen. */
export type Beside = 'whole' | 'above' | 'chosen'

/** A unit that is to stand beside the reader's own. */
export interface ComparedUnit {
  readonly unit: UnitId
  readonly beside: Beside
}

/** Another unit beside the reader's own, with its figures. */
export interface Comparison extends ComparedUnit {
  readonly cube: Cube
  readonly history: History
}

/** A unit above the reader's own, with its figures and those that their base is in. */
export interface Above extends Pick<Sources, 'unit' | 'cube' | 'history' | 'baseCube'> {}

/** The past of a unit's figures: years made of other units', years in which it begins anew, and children that it is the sum of. */
export type History = Omit<Assembled, 'cube'>

/** True where a figure may be compared with the one in the period before it, by the periods and the figure's own letters. */
export type MayCompare = (from: Period, to: Period, flags: string) => boolean

/** Judges a change: the verdict, and what it rests on in words (nothing for facts). */
export type Judge = (
  sources: Sources,
  step: Step,
  change: Omit<Change, 'verdict'>,
  mayCompare: MayCompare,
) => { readonly verdict: Verdict; readonly basis: Basis }

/** What makes sentences of a set's figures. It loads apart from what draws them, at the same time: no card is there without it. */
export interface Tellers {
  readonly judge: Judge
  readonly headingOf: typeof headingOf
  readonly latestOf: typeof latestOf
  readonly lastClearOf: typeof lastClearOf
  readonly notesOf: typeof notesOf
  readonly describe: typeof describe
  readonly withStandIn: typeof withStandIn
}

/** Everything that a key figure's series are made of, already read and safe to show. */
export interface Sources extends Tellers {
  readonly indicator: Indicator
  readonly unit: UnitId
  readonly tree: UnitTree
  readonly cube: Cube
  /** How the cube came about where it is not the unit's own file alone. */
  readonly history: History
  /** The cube with the number of persons that a rate is of (`Indicator.base`), where it could be read. */
  readonly baseCube: Cube | null
  /** The units beside the reader's own, in the order to show, each with its cube of the same area; those that could be read. */
  readonly comparisons: readonly Comparison[]
  /** Units that should stand beside the reader's own, but whose files could not be read. */
  readonly unread?: readonly UnitId[]
  /** Units above that have been asked for because the unit's own figure is withheld, nearest first. */
  readonly above?: readonly Above[]
  /** Whether the reader has chosen units to compare with, shown here or not. */
  readonly hasChosen?: boolean
  readonly context: Context
}

/** The part of a selection that changes figures. */
export type Filters = Pick<Selection, 'from' | 'to' | 'employment' | 'splitBy' | 'scale'>

/** The part of a selection that says which units stand beside the reader's own. */
export type Besides = Pick<Selection, 'beside' | 'compareWith'>
