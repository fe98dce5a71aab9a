import type { Target } from '../domain/context.ts'
import type { ShownAs } from '../domain/indicator.ts'
import { formatDate } from './date.ts'
import { boundsText } from './target.ts'

const measureNames: Readonly<Record<string, string>> = { employeesPerManager: 'medarbetare per chef' }

/** A target in words: its bounds, what it is about, since when and by whose decision. `title` is the key figure's name of the measure. */
export function targetText(target: Target, title: string | undefined, shownAs: ShownAs): string {
  const { measure, from, decision } = target
  const name = measureNames[measure] ?? title?.toLowerCase() ?? measure
  return `Riktmärke: ${boundsText(target, shownAs)} ${name}, från ${formatDate(from)} (${decision}).`
}

/** Said of a target whose outcome the source lacks. */
export const targetWithoutOutcome = 'Utfallet saknas i källan, så det går inte att se om riktmärket nås.'
