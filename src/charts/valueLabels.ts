import type { Series } from '../series/seriesSet.ts'
import { isSparse, isThin, needsName } from './endLabels.ts'
import { textWidth } from './frame.ts'
import { lastNumberOf, mostPrinted, numberAt, plainAt } from './panelSeries.ts'
import { gutter, type PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'
import { stackAt } from './stack.ts'

/** Where the printed value of a point or column stands. */
export type Place = 'above' | 'below' | 'inside' | 'beside'

/** Width that a value and its count need beside a point, in parts of the type's size. */
const roomBeside = 6

function fitsBand({ set, type }: Scene, panel: PlacedPanel): boolean {
  const widest = Math.max(0, ...panel.drawn.flatMap((one) => set.periods.map((_, i) => textWidth(plainAt(one, i), type.value))))
  return set.periods.length <= mostPrinted && widest + 4 <= panel.band
}

/**
 * The ends of a row of columns are printed where all values have no room but two have, and the first only where it keeps clear of
 * the last of the panel before.
 */
function isPrintedEnd({ set, type }: Scene, panel: PlacedPanel, series: Series, i: number): boolean {
  const last = lastNumberOf(series)
  const first = set.periods.findIndex((_, at) => numberAt(series, at) !== null)
  const [begin, end] = [first, last].map((at) => textWidth(plainAt(series, at), type.value)) as [number, number]
  const isClear = panel.showsTicks || (begin + end) / 2 + 4 <= gutter + panel.band
  return i === last || (i === first && isClear && (last - first) * panel.band - begin - 6 > end)
}

function columnPlace(scene: Scene, panel: PlacedPanel, series: Series, i: number): Place | null {
  if (scene.set.arrangement !== 'stacked') return fitsBand(scene, panel) || isPrintedEnd(scene, panel, series, i) ? 'above' : null
  const { parts } = stackAt(panel, i)
  const part = parts[panel.drawn.indexOf(series)] ?? null
  const fits = part !== null && panel.inside && !isThin(part, panel.perUnit, scene.type)
  return fits ? 'inside' : null
}

/** Above the highest point of a period and below the lowest; a lone line's label goes where the line doesn't. */
function linePlace(scene: Scene, panel: PlacedPanel, series: Series, i: number): Place | null {
  const values = panel.drawn.flatMap((one) => numberAt(one, i) ?? [])
  const value = numberAt(series, i)
  if (value === null || series.role === 'comparison' || !fitsBand(scene, panel) || panel.drawn.length > 2) return null
  if (values.length > 1) return value === Math.max(...values) ? 'above' : 'below'
  if (scene.set.geometry === 'dots') return 'above'
  const [before, after] = [numberAt(series, i - 1), numberAt(series, i + 1)]
  const isValley = (before ?? after ?? value) > value && (after ?? before ?? value) > value
  const hasRoomBelow = (value - panel.scale.min) * panel.perUnit > scene.type.line + 6
  return isValley && hasRoomBelow ? 'below' : 'above'
}

/** A unit's latest value stands away from the own unit's line beside it. */
function unitPlace({ type }: Scene, panel: PlacedPanel, series: Series, i: number): Place {
  const value = numberAt(series, i) ?? 0
  const isBelow = panel.drawn.some((other) => (numberAt(other, i) ?? value) > value)
  return isBelow && (value - panel.scale.min) * panel.perUnit > type.line + 6 ? 'below' : 'above'
}

/** Where the value of a series in a period is printed. What an end label says is not said twice. */
export function placeOf(scene: Scene, panel: PlacedPanel, series: Series, i: number): Place | null {
  if (numberAt(series, i) === null) return null
  if (panel.labels.some(({ id, at }) => id === series.id && at === i) && scene.set.arrangement !== 'stacked') return null
  if (series.role === 'comparison') return null
  if (scene.set.arrangement === 'units') return i === lastNumberOf(series) ? unitPlace(scene, panel, series, i) : null
  if (scene.set.geometry === 'columns') return columnPlace(scene, panel, series, i)
  if (isSparse(series) && !needsName(series, panel) && panel.band > roomBeside * scene.type.label) return 'beside'
  return linePlace(scene, panel, series, i)
}

/** The whole over a column that reaches it: over all where they fit, else over the first and last. */
export function totalAt(scene: Scene, panel: PlacedPanel, i: number): string {
  const { whole } = panel
  if (whole === null || !stackAt(panel, i).isWhole) return ''
  const shown = fitsBand(scene, { ...panel, drawn: [whole] }) || isPrintedEnd(scene, panel, whole, i)
  return shown ? plainAt(whole, i) : ''
}
