import { axisStamp } from '../words/axis.ts'
import { niceStep } from './axis.ts'
import type { CompareSet } from './compareSet.ts'
import type { Axis, Panel, SeriesSet } from './seriesSet.ts'

/** A set on the axes that were locked, and those of its axes that had to be widened to hold its figures. */
export interface Locked<Kind> {
  readonly set: Kind
  readonly widened: readonly Axis[]
}

const tidy = (value: number): number => Number(value.toPrecision(12))

const isSameScale = (a: Axis, b: Axis): boolean => a.min === b.min && a.max === b.max

function unionOf(a: Axis, b: Axis): Axis {
  const [low, high] = [Math.min(a.min, b.min), Math.max(a.max, b.max)]
  const { shownAs, decimals } = b
  const step = niceStep(high - low, decimals)
  const min = tidy(Math.floor(low / step + 1e-9) * step)
  const max = tidy(Math.ceil(high / step - 1e-9) * step)
  return { min, max, step, shownAs, decimals, stamp: min > 0 ? axisStamp(min, shownAs, decimals) : null }
}

/**
 * The axis to draw on while another is locked: the locked one as it is wherever it holds `axis`, else one that holds both, from a
 * nice step to a nice step. Never narrower than the locked one, and from zero where either is. Another measure keeps its own.
 */
export function lockAxis(axis: Axis, locked: Axis): Axis {
  if (axis.shownAs !== locked.shownAs || axis.decimals !== locked.decimals) return axis
  return locked.min <= axis.min && locked.max >= axis.max ? locked : unionOf(axis, locked)
}

/** The axes that hold more than was locked, each once. */
function widenedAmong(axes: readonly { readonly drawn: Axis; readonly own: Axis; readonly known: Axis }[]): readonly Axis[] {
  const widened = axes.filter(({ drawn, own, known }) => drawn !== known && drawn !== own).map(({ drawn }) => drawn)
  return widened.filter((axis, i) => widened.findIndex((one) => isSameScale(one, axis)) === i)
}

/**
 * A set drawn on locked axes, panel by panel; panels that were not there then follow the axis that all others shared. Figures and
 * texts are the set's own.
 */
export function lockAxes(set: SeriesSet, locked: readonly Panel[]): Locked<SeriesSet> {
  const [first] = locked
  const shared = first !== undefined && locked.every(({ axis }) => isSameScale(axis, first.axis)) ? first : undefined
  const axes = set.panels.map(({ id, axis: own }) => {
    const known = (locked.find((one) => one.id === id) ?? shared)?.axis ?? own
    return { own, known, drawn: lockAxis(own, known) }
  })
  const panels = set.panels.map((panel, i) => ({ ...panel, axis: axes[i]?.drawn ?? panel.axis }))
  return { set: { ...set, panels }, widened: widenedAmong(axes) }
}

/** A comparison drawn on a locked axis. */
export function lockCompareAxis(set: CompareSet, known: Axis): Locked<CompareSet> {
  const drawn = lockAxis(set.axis, known)
  return { set: { ...set, axis: drawn }, widened: widenedAmong([{ drawn, own: set.axis, known }]) }
}
