import type { DotLayout } from './dotPlotLayout.ts'

/** The lowest lane that still parts one name from the next, and the highest that still looks like a row. */
const lanes = { least: 20, most: 56 } as const

/** A layout with lanes as high as a height allows, so that it is filled where that can be; names that stand over their dots keep theirs. */
export function slideLanes(layout: DotLayout, height: number): DotLayout {
  const { lanes: rows, box, stacked } = layout
  if (stacked || rows.length === 0) return layout
  const around = layout.height - box.height
  const laneHeight = Math.min(lanes.most, Math.max(lanes.least, Math.floor((height - around) / rows.length)))
  const plot = laneHeight * rows.length
  return { ...layout, laneHeight, height: around + plot, box: { ...box, height: plot } }
}
