import { type Assembled, assembleCube } from './assembleCube.ts'
import { hindrancesTo, type Organisation } from './composition.ts'
import type { Cube } from './cube.ts'
import type { Hindrance } from './reorganisation.ts'
import { sourceUnits } from './sourceUnits.ts'
import { lastYearOf, turningYears } from './unitLife.ts'
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
  /** The last year before which a unit can't be made as it is now, and what the source does not tell. Null where all can. */
  readonly unbridged: (tree: UnitTree, unit: UnitId) => Unbridged | null
}

/** Where the organisation of now can't be followed further back. */
export interface Unbridged {
  readonly year: number
  readonly hindrances: readonly Hindrance[]
}

function unbridged(tree: UnitTree, unit: UnitId): Unbridged | null {
  const present = lastYearOf(tree, unit)
  const year = turningYears(tree).findLast((turn) => turn <= present && hindrancesTo(tree, unit, turn - 1, present).length > 0)
  return year === undefined ? null : { year, hindrances: hindrancesTo(tree, unit, year - 1, present) }
}

/** For an organisation with a history, or with units that are the sum of others. */
export const organiser: Organiser = { unitsFor: sourceUnits, assemble: assembleCube, unbridged }
