import type { Target } from '../domain/context.ts'
import { formatDate } from './date.ts'
import { formatPlain } from './number.ts'

const measureNames: Readonly<Record<string, string>> = { employeesPerManager: 'medarbetare per chef' }

/** A target in words: its bounds, what it is about, since when and by whose decision. */
export function targetText({ min, max, measure, from, decision }: Target): string {
  const name = measureNames[measure] ?? measure
  const bounds =
    min !== null && max !== null
      ? `${formatPlain(min, 0)}–${formatPlain(max, 0)}`
      : min !== null
        ? `minst ${formatPlain(min, 0)}`
        : `högst ${formatPlain(max ?? 0, 0)}`
  return `Riktmärke: ${bounds} ${name}, från ${formatDate(from)} (${decision}).`
}

/** Said of a target whose outcome the source lacks. */
export const targetWithoutOutcome = 'Utfallet saknas i källan, så det går inte att se om riktmärket nås.'
