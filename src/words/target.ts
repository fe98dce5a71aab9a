import { areas } from '../domain/area.ts'
import { roundTo } from '../domain/claim.ts'
import type { Target } from '../domain/context.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { formatDate } from './date.ts'
import { formatNumber, formatPlain } from './number.ts'

const measureNames: Readonly<Record<string, string>> = { employeesPerManager: 'medarbetare per chef' }

/** A bound with the decimals that it was decided with. */
function boundText(value: number, shownAs: ShownAs): string {
  const decimals = [0, 1, 2].find((count) => roundTo(value, count) === value) ?? 2
  return formatNumber(value, shownAs, decimals)
}

function boundsText({ min, max }: Target, shownAs: ShownAs): string {
  if (min !== null && max !== null) return `${formatPlain(min, 0)}–${boundText(max, shownAs)}`
  return min !== null ? `minst ${boundText(min, shownAs)}` : `högst ${boundText(max ?? 0, shownAs)}`
}

/** A target as it stands in its band: "Mål: högst 6,5 %". */
export function targetLabel(target: Target, shownAs: ShownAs): string {
  return `Mål: ${boundsText(target, shownAs)}`
}

/** A target in words: its bounds, what it is about, since when and by whose decision. */
export function targetText(target: Target, shownAs: ShownAs): string {
  const { area, measure, from, decision } = target
  const name = measureNames[measure] ?? areas[area].measures[measure]?.title.toLowerCase() ?? measure
  return `Riktmärke: ${boundsText(target, shownAs)} ${name}, från ${formatDate(from)} (${decision}).`
}

/** Said of a target whose outcome the source lacks. */
export const targetWithoutOutcome = 'Utfallet saknas i källan, så det går inte att se om riktmärket nås.'
