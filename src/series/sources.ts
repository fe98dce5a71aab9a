import type { Context } from '../domain/context.ts'
import type { Cube } from '../domain/cube.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'

/** Why a unit stands beside the reader's own: it is the whole organisation, lies just above, or was chosen. */
export type Beside = 'whole' | 'above' | 'chosen'

/** Another unit beside the reader's own. */
export interface Comparison {
  readonly unit: UnitId
  readonly beside: Beside
  readonly cube: Cube
}

/** Everything that a key figure's series are made of, already read and safe to show. */
export interface Sources {
  readonly indicator: Indicator
  readonly unit: UnitId
  readonly tree: UnitTree
  readonly cube: Cube
  /** The cube with the base of a share (`Indicator.smallestBase`), where it could be read. */
  readonly baseCube: Cube | null
  /** The units beside the reader's own, in the order to show, each with its cube of the same area; those that could be read. */
  readonly comparisons: readonly Comparison[]
  /** Whether the reader has chosen units to compare with, shown here or not. */
  readonly hasChosen?: boolean
  readonly context: Context
}

/** The part of a selection that changes figures. */
export type Filters = Pick<Selection, 'from' | 'to' | 'employment' | 'splitBy' | 'scale'>

/** The part of a selection that says which units stand beside the reader's own. */
export type Besides = Pick<Selection, 'beside' | 'compareWith'>
