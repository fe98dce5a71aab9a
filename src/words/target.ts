import { roundTo } from '../domain/rounding.ts'
import type { Target } from '../domain/context.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { formatNumber, formatPlain } from './number.ts'

/** A bound with the decimals that it was decided with. */
function boundText(value: number, shownAs: ShownAs): string {
  const decimals = [0, 1, 2].find((count) => roundTo(value, count) === value) ?? 2
  return formatNumber(value, shownAs, decimals)
}

/** A target's bounds: "10–30", "högst 6,5 %". */
export function boundsText({ min, max }: Target, shownAs: ShownAs): string {
  if (min !== null && max !== null) return `${formatPlain(min, 0)}–${boundText(max, shownAs)}`
  return min !== null ? `minst ${boundText(min, shownAs)}` : `högst ${boundText(max ?? 0, shownAs)}`
}

/** A target as it stands in its band: "Mål: högst 6,5 %". */
export function targetLabel(target: Target, shownAs: ShownAs): string {
  return `Mål: ${boundsText(target, shownAs)}`
}
