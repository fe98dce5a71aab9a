import type { Context } from '../domain/context.ts'
import type { Cube } from '../domain/cube.ts'
import type { ToldFinding } from '../domain/finding.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import type { History } from './sources.ts'

/**
 * What could be read of a unit: its figures, how they came about and the base of its shares; nothing since a file failed, or
 * nothing since there is none.
 */
export type UnitFigures =
  | { readonly kind: 'read'; readonly cube: Cube; readonly history: History; readonly baseCube: Cube | null }
  | { readonly kind: 'failed' | 'absent' }

/** Everything that a comparison of units is made of. */
export interface CompareSources {
  readonly indicator: Indicator
  readonly tree: UnitTree
  /** The reader's own unit. */
  readonly unit: UnitId
  /** Units chosen to compare with. */
  readonly chosen: readonly UnitId[]
  /** Whether earlier years are told as the organisation was then, or as it is now. */
  readonly organisation: Selection['organisation']
  readonly figures: ReadonlyMap<UnitId, UnitFigures>
  /** Where the published figures of the unit that is compared with its children are not the sum of theirs. */
  readonly familyFindings: readonly ToldFinding[]
  readonly context: Context
}

/** What could be read of a unit. */
export function figuresOf({ figures }: CompareSources, unit: UnitId): UnitFigures {
  return figures.get(unit) ?? { kind: 'absent' }
}

/** A unit with its cube and the cube of its base. */
export interface ReadUnit {
  readonly unit: UnitId
  readonly cube: Cube
  readonly baseCube: Cube | null
}

/** The unit whose figures decide how the comparison is made: the own one, else the first that could be read. */
export function leaderOf(sources: CompareSources, units: readonly UnitId[]): ReadUnit | null {
  const read = [sources.unit, ...units].flatMap((unit) => {
    const found = figuresOf(sources, unit)
    return found.kind === 'read' ? [{ unit, cube: found.cube, baseCube: found.baseCube }] : []
  })
  return read[0] ?? null
}
