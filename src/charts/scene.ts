import type { SeriesSet } from '../series/seriesSet.ts'
import { flagsOf } from './flags.ts'
import { type Frame, type TypeScale, typeOf } from './frame.ts'
import { narrowestFlag, type PlacedPanel, placePanel } from './grids.ts'
import { type KeyEntry, keyLinesOf, keyTop } from './key.ts'
import { type Ink, inkOf } from './look.ts'

/** Everything that has been decided about a chart before it is written as an option. */
export interface Scene {
  readonly set: SeriesSet
  readonly frame: Frame
  readonly ink: Ink
  readonly type: TypeScale
  readonly panels: readonly PlacedPanel[]
  /** Lines of the key above the chart, for what can't be named beside its marks. */
  readonly key: readonly (readonly KeyEntry[])[]
  readonly showsFlags: boolean
}

function sceneWith(set: SeriesSet, frame: Frame, keyed: boolean, flags: boolean): Scene {
  // Small diagrams have small type, however large the page's own is.
  const type = typeOf(set.arrangement === 'units' ? 'card' : frame.size)
  const key = keyLinesOf(set, frame, keyed)
  const stamped = set.panels.some(({ axis }) => axis.stamp !== null)
  const rows = key.length * (type.line + 4) + (stamped ? type.line + 6 : 0)
  const above = rows === 0 ? 0 : rows + keyTop
  const plan = { set, frame, type, keyed, above, flags }
  const panels = set.panels.flatMap((_, index) => placePanel(plan, index))
  return { set, frame, ink: inkOf(frame.look), type, panels, key, showsFlags: flags }
}

/** Series are named at their ends where there is room for it, else in a key above the chart. */
function named(set: SeriesSet, frame: Frame, flags: boolean): Scene {
  if (set.arrangement === 'units') return sceneWith(set, frame, true, flags)
  const direct = sceneWith(set, frame, false, flags)
  return direct.panels.every(({ fits }) => fits) ? direct : sceneWith(set, frame, true, flags)
}

/** Decides where everything in a chart stands. Flags are left out where the periods are narrower than a flag. */
export function sceneOf(set: SeriesSet, frame: Frame): Scene {
  if (flagsOf(set, 0).length === 0) return named(set, frame, false)
  const flagged = named(set, frame, true)
  return flagged.panels.every(({ band }) => band >= narrowestFlag(flagged.type)) ? flagged : named(set, frame, false)
}
