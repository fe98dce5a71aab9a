import { roundTo } from '../domain/rounding.ts'
import type { Target } from '../domain/context.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { formatNumber, formatPlain } from './number.ts'

/** The decimals that a bound was decided with. */
function decimalsIn(bound: number): number {
  return [0, 1, 2].find((decimals) => roundTo(bound, decimals) === bound) ?? 2
}

const boundText = (bound: number, shownAs: ShownAs): string => formatNumber(bound, shownAs, decimalsIn(bound))

/** A target's bounds: "10–30", "högst 6,5 %". */
export function boundsText({ min, max }: Target, shownAs: ShownAs): string {
  if (min !== null && max !== null) return `${formatPlain(min, decimalsIn(min))}–${boundText(max, shownAs)}`
  return min !== null ? `minst ${boundText(min, shownAs)}` : `högst ${boundText(max ?? 0, shownAs)}`
}

/** A target as it stands in its band: "Mål: högst 6,5 %". */
export function targetLabel(target: Target, shownAs: ShownAs): string {
  return `Mål: ${boundsText(target, shownAs)}`
}
