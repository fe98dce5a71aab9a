import { columnOfDots, type DotClass, type DotKind, ownLaneOf } from './dotPlotData.ts'
import { type DotScene, guidesOf, onAxes, styleOfDots, tables } from './dotPlotScene.ts'
import { styleOf } from './look.ts'
import { underGrid } from './underGrid.ts'

const sizes: Readonly<Record<DotKind, number>> = { own: 15, near: 11, apart: 13, above: 13, whole: 14 }

/** The points of a class: larger for the own unit, hollow for what may still change and for nothing else. */
export function dots(scene: DotScene, one: DotClass) {
  const { symbol, fill } = styleOfDots(scene, one)
  const { background } = scene.ink
  return {
    ...onAxes,
    type: 'scatter' as const,
    id: columnOfDots(one),
    encode: { x: columnOfDots(one), y: 'y' },
    symbol,
    symbolSize: sizes[one.kind],
    z: one.kind === 'own' ? 6 : 5,
    itemStyle: one.provisional
      ? { color: background, borderColor: fill, borderWidth: one.kind === 'own' ? 4 : 2, opacity: 1 }
      : { color: fill, borderColor: background, borderWidth: 1, opacity: 1 },
  }
}

function stroke(id: string, datasetIndex: number, z: number, lineStyle: object) {
  return {
    ...onAxes,
    type: 'line' as const,
    id,
    datasetIndex,
    encode: { x: 'x', y: 'y' },
    showSymbol: false,
    connectNulls: false,
    z,
    lineStyle,
  }
}

/** Lines down through the plot from what the units are parts of. */
export function guideLines(scene: DotScene) {
  return guidesOf(scene.set).map((kind, i) => {
    const { fill, dash } = styleOfDots(scene, { line: 'own', kind, provisional: false })
    return stroke(`guide/${kind}`, tables.guides + i, 2, { color: fill, width: 1.5, type: dash })
  })
}

/** The 95 % bounds as strokes, the own unit's in its colour. */
export function boundStrokes({ look, ink }: DotScene) {
  const other = styleOf({ id: 'own', role: 'comparison', beside: 'chosen' }, look).fill
  return [
    stroke('bounds', tables.bounds, 3, { color: other, width: 3, cap: 'round', opacity: 0.75 }),
    stroke('bounds/own', tables.ownBounds, 4, { color: ink.ink, width: 3, cap: 'round' }),
  ]
}

/** A band under the own unit, from edge to edge of the plot: the fill from the top of its lane to the foot. */
export function ownBand({ layout, ink }: DotScene) {
  return {
    ...stroke('own-band', tables.ownBand, underGrid, { width: 0 }),
    areaStyle: { origin: ownLaneOf(layout) + 1, color: ink.band, opacity: 1 },
  }
}
