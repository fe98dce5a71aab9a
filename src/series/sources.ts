import type { Context } from '../domain/context.ts'
import type { Cube } from '../domain/cube.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'

/** Everything that a key figure's series are made of, already read and safe to show. */
export interface Sources {
  readonly indicator: Indicator
  readonly unit: UnitId
  readonly tree: UnitTree
  readonly cube: Cube
  /** The cube with the base of a share (`Indicator.smallestBase`), where it could be read. */
  readonly baseCube: Cube | null
  /** The whole organisation's cube of the same area, where it could be read and the key figure compares. */
  readonly wholeCube: Cube | null
  readonly context: Context
}

/** The part of a selection that changes figures. */
export type Filters = Pick<Selection, 'from' | 'to' | 'employment' | 'splitBy' | 'scale'>
