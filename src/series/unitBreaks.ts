import { type Period, yearOf } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { eventsOf } from './marks.ts'
import type { History, Sources } from './sources.ts'

/**
 * The years before which a unit's line must be interrupted: it begins anew, or the publisher tells of a break in it or in what
 * lies above it.
 */
export function unitBreaks(
  { context, tree }: Pick<Sources, 'context' | 'tree'>,
  unit: UnitId,
  { breaks }: History,
): ReadonlySet<Period> {
  const told = eventsOf(context, tree, unit).filter(({ kind }) => kind === 'break')
  return new Set([...breaks, ...told.map(({ from }) => String(yearOf(from)))])
}
