import { type Assembled, assembleCube } from './assembleCube.ts'
import type { Organisation } from './composition.ts'
import type { Cube } from './cube.ts'
import { sourceUnits } from './sourceUnits.ts'
import type { UnitId, UnitTree } from './unitTree.ts'

/** Tells which units' files a unit's figures need, and makes the figures of them. */
export interface Organiser {
  readonly unitsFor: (
    tree: UnitTree,
    unit: UnitId,
    organisation: Organisation,
    hasFigures: (unit: UnitId) => boolean,
  ) => readonly UnitId[]
  readonly assemble: (
    tree: UnitTree,
    unit: UnitId,
    organisation: Organisation,
    cubes: ReadonlyMap<UnitId, Cube>,
  ) => Assembled | null
}

/** For an organisation with a history, or with units that are the sum of others. */
export const organiser: Organiser = { unitsFor: sourceUnits, assemble: assembleCube }
