import { type Figure, isNumber } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import { axisStamp } from '../words/axis.ts'
import type { Axis } from './seriesSet.ts'

const niceSteps = [1, 2, 2.5, 5, 10]
const mostSteps = 5

const tidy = (value: number): number => Number(value.toPrecision(12))

/** Whether a step can be written with the axis's decimals: half a person and "2,25" cut to "2,3" can't. */
function isWritable(step: number, decimals: number): boolean {
  const units = step * 10 ** decimals
  return Math.abs(units - Math.round(units)) < 1e-6
}

/**
 * The smallest of 1, 2, 2.5, 5 × a power of ten that divides the span into at most five steps and whose gridlines can be
 * written exactly with the decimals.
 */
export function niceStep(span: number, decimals: number): number {
  const raw = Math.max(span / mostSteps, 10 ** -decimals)
  const power = 10 ** Math.floor(Math.log10(raw) + 1e-9)
  const factor = niceSteps.find((step) => step * power >= raw * (1 - 1e-9) && isWritable(step * power, decimals)) ?? 10
  return tidy(factor * power)
}

/** The numbers of figures and bounds that an axis has to hold. */
export function numbersIn(figures: readonly Figure[]): readonly number[] {
  return figures.filter(isNumber)
}

/**
 * The axis for some numbers. From zero up to at least `atLeast`, so that units and years compare; zoomed only for lines and
 * on the reader's request, and then with a stamp that says where it begins.
 */
export function axisFor(numbers: readonly number[], line: Line, atLeast: number, zoom: boolean): Axis {
  const highest = Math.max(atLeast, ...numbers)
  const { shownAs, decimals } = line
  const lowest = Math.min(...numbers)
  if (zoom && numbers.length > 1 && lowest > 0) {
    const top = Math.max(...numbers)
    const step = niceStep(top - lowest, decimals)
    const min = tidy(Math.max(0, Math.floor(lowest / step - 1e-9) * step))
    const max = tidy(Math.ceil(top / step + 1e-9) * step)
    if (min > 0) return { min, max, step, shownAs, decimals, stamp: axisStamp(min, shownAs, decimals) }
  }
  const step = niceStep(highest, decimals)
  return { min: 0, max: tidy(Math.ceil(highest / step - 1e-9) * step), step, shownAs, decimals, stamp: null }
}
