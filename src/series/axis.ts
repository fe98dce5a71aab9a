import { type Figure, isNumber } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import { axisStamp } from '../words/notes.ts'
import type { Axis } from './seriesSet.ts'

const niceSteps = [1, 2, 2.5, 5, 10]
const mostSteps = 5

/** The smallest of 1, 2, 2.5, 5 × a power of ten that divides the span into at most five steps. */
export function niceStep(span: number): number {
  const raw = span / mostSteps
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = niceSteps.find((step) => step * power >= raw * (1 - 1e-9)) ?? 10
  return factor * power
}

/** The numbers of figures and bounds that an axis has to hold. */
export function numbersIn(figures: readonly Figure[]): readonly number[] {
  return figures.filter(isNumber)
}

const tidy = (value: number): number => Number(value.toPrecision(12))

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
    const step = niceStep(Math.max(top - lowest, 10 ** -decimals))
    const min = tidy(Math.max(0, Math.floor(lowest / step - 1e-9) * step))
    const max = tidy(Math.ceil(top / step + 1e-9) * step)
    if (min > 0) return { min, max, step, shownAs, decimals, stamp: axisStamp(min, shownAs, decimals) }
  }
  const step = niceStep(highest)
  return { min: 0, max: tidy(Math.ceil(highest / step - 1e-9) * step), step, shownAs, decimals, stamp: null }
}
