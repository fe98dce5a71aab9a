import { isNumber, type Figure } from '../domain/figure.ts'
import type { Period } from '../domain/period.ts'
import { formatYears } from './date.ts'

/** What a description needs of a line: its name, its figures and how they are said. */
export interface Described {
  readonly label: string
  readonly figures: readonly Figure[]
  readonly texts: readonly string[]
}

function describeLine({ label, figures, texts }: Described, periods: readonly Period[]): string {
  const known = figures.flatMap((value, i) => (isNumber(value) ? [{ value, i }] : []))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return `${label}: inga värden att visa.`
  const at = (i: number) => `${texts[i]} ${periods[i]}`
  if (first.i === last.i) return `${label}: ${at(first.i)}.`
  const low = known.reduce((a, b) => (b.value < a.value ? b : a))
  const high = known.reduce((a, b) => (b.value > a.value ? b : a))
  const extremes = known.length > 2 && low.value !== high.value ? `, lägst ${at(low.i)}, högst ${at(high.i)}` : ''
  return `${label}: från ${at(first.i)} till ${at(last.i)}${extremes}.`
}

/**
 * The chart in words: what it shows, for when, and each line's first, last, lowest and highest value,
 * and the stamp of a zoomed axis. Never why.
 */
export function describe(
  title: string,
  unitOfValue: string,
  periods: readonly Period[],
  lines: readonly Described[],
  stamp: string | null,
): string {
  const when = formatYears(periods[0] ?? '', periods.at(-1) ?? '')
  return `${title}, ${unitOfValue}, ${when}. ${lines.map((line) => describeLine(line, periods)).join(' ')}${stamp === null ? '' : ` ${stamp}.`}`
}
