import type { UnitId } from '../unitTree.ts'
import type { FileTree } from './fileTree.ts'
import { covers, isCrossed, type Level } from './level.ts'

/** A level of a unit with a small group in some period. */
export interface SmallGroup {
  readonly unit: UnitId
  readonly level: Level
}

/** Tells whether a level of a unit is hidden, which it then is in all periods. */
export type IsHidden = (unit: UnitId, level: Level) => boolean

/**
 * Decides what a file hides for the sake of its small groups. `levels` are those that the file has.
 *
 * A level with a small group in any period is hidden in all of them, since the periods beside it would tell what it was. So are
 * the same level of all siblings and of all units below: their parent less the rest would tell it. Where two divisions cross, the
 * crossing is hidden in the whole tree as soon as anything within it is, since no margin of it may be known twice.
 *
 * What is left is safe for this reason. A hidden group stands in a table of the units below one that still shows the level: what
 * is known of it are the sums of its row and of its column. By Fréchet's bounds it is then anything from `row + column - all` to
 * the lesser of both, a span of `min(row, column, all - row, all - column)` persons, and every number within the span is
 * possible. Each of these four is a group that is still shown, or the rest of one, and so more than the most that is hidden:
 * else it would be hidden itself. So no small group is told within a narrower span than the rule's own.
 * Sources: Hundepool et al., Statistical Disclosure Control (2012), ch. 4; Willenborg and de Waal, Elements of Statistical
 * Disclosure Control (2001), ch. 6.
 */
export function hiddenLevels(tree: FileTree, levels: readonly Level[], small: readonly SmallGroup[]): IsHidden {
  const hidden = new Map<UnitId, Set<Level>>()
  const isHidden: IsHidden = (unit, level) => [...(hidden.get(unit) ?? [])].some((one) => covers(one, level))
  const note = (unit: UnitId, level: Level) => hidden.set(unit, (hidden.get(unit) ?? new Set()).add(level))
  const hide = (unit: UnitId, level: Level): void => {
    if (isHidden(unit, level)) return
    note(unit, level)
    for (const crossed of levels.filter((one) => isCrossed(one) && covers(level, one))) {
      for (const kin of tree.kinOf(unit)) note(kin, crossed)
    }
    if (!isCrossed(level)) for (const next of tree.nearestOf(unit)) hide(next, level)
  }
  for (const { unit, level } of small) hide(unit, level)
  return isHidden
}
