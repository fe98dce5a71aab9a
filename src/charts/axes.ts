import { periodColumn } from './dataset.ts'
import { fontFamily, textWidth } from './frame.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'

/** The indices of the periods that are written under the axis: as many as fit, counted from the last. */
function labelledPeriods({ set, type }: Scene, { band }: PlacedPanel): readonly number[] {
  const last = set.periods.length - 1
  const every = Math.max(1, Math.ceil((textWidth(set.periods[last] ?? '', type.tick) + 8) / Math.max(1, band)))
  if (every > 1 && last > 0 && every * 2 > last) return last * band < textWidth('0000', type.tick) + 8 ? [last] : [0, last]
  return set.periods.map((_, i) => i).filter((i) => (last - i) % every === 0)
}

/** The periods, and an unseen axis over the same width in whole periods, for what stands between two of them. */
export function xAxesOf(scene: Scene, panel: PlacedPanel) {
  const { ink, type, set } = scene
  const zero = { show: true, onZero: true, lineStyle: { color: ink.zero, width: 1 } }
  return [
    {
      type: 'category' as const,
      gridIndex: panel.index,
      axisLine: panel.scale.min === 0 ? zero : { show: false },
      axisTick: { show: false },
      axisLabel: {
        customValues: labelledPeriods(scene, panel),
        interval: 0,
        hideOverlap: false,
        margin: 8,
        color: ink.muted,
        fontSize: type.tick,
        fontFamily,
      },
    },
    {
      type: 'value' as const,
      gridIndex: panel.index,
      show: false,
      min: 0,
      max: Math.max(1, set.periods.length),
    },
  ]
}

/** Gridlines across and plain numbers beside them, shown once where panels share the axis. */
export function yAxisOf({ ink, type }: Scene, { index, scale, showsTicks }: PlacedPanel) {
  return {
    type: 'value' as const,
    gridIndex: index,
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: ink.grid, width: 1 } },
    axisLabel: { show: showsTicks, margin: 8, color: ink.muted, fontSize: type.tick, fontFamily },
  }
}

/** The index of a panel's axis of periods among all x-axes. */
export function periodAxisOf({ index }: PlacedPanel): number {
  return index * 2
}

/** The index of a panel's unseen axis in whole periods. */
export function placeAxisOf({ index }: PlacedPanel): number {
  return index * 2 + 1
}

/** The column that every mark of data has on its x-axis. */
export const byPeriod = { x: periodColumn }
