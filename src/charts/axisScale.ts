import type { Axis, SeriesSet } from '../series/seriesSet.ts'

/** The ends of a panel's y-axis and the distance between its gridlines. */
export interface AxisScale {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly stamp: string | null
}

const niceSteps = [1, 2, 2.5, 5, 10]

function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 5))
  return (niceSteps.find((step) => step * power * 5 >= span * (1 - 1e-9)) ?? 10) * power
}

/** The axis as it is drawn: columns stand on zero even where the reader has asked for a zoomed axis, and then need no stamp. */
export function scaleOf({ min, max, step, stamp }: Axis, geometry: SeriesSet['geometry']): AxisScale {
  if (geometry !== 'columns' || min === 0) return { min, max, step, stamp }
  const wide = niceStep(max)
  return { min: 0, max: Math.ceil(max / wide - 1e-9) * wide, step: wide, stamp: null }
}

/** The decimals that tick labels need, so that all of an axis have the same: those of its step. */
export function decimalsOf(step: number): number {
  return [0, 1, 2].find((decimals) => Number.isInteger(Number((step * 10 ** decimals).toPrecision(12)))) ?? 2
}
