import { isNumber, type Figure } from '../domain/figure.ts'
import type { Period } from '../domain/period.ts'
import { formatYears } from './date.ts'

/** What a description needs of a line: its name, its figures and how they are said. */
export interface Described {
  readonly label: string
  readonly figures: readonly Figure[]
  readonly texts: readonly string[]
  /** The periods in which the line begins anew: it is told in stretches that don't reach across them. */
  readonly breaks?: readonly Period[]
}

interface Known {
  readonly value: number
  readonly i: number
}

function stretchText(known: readonly Known[], at: (i: number) => string): string {
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return 'inga värden att visa'
  if (first.i === last.i) return at(first.i)
  const low = known.reduce((a, b) => (b.value < a.value ? b : a))
  const high = known.reduce((a, b) => (b.value > a.value ? b : a))
  const extremes = known.length > 2 && low.value !== high.value ? `, lägst ${at(low.i)}, högst ${at(high.i)}` : ''
  return `från ${at(first.i)} till ${at(last.i)}${extremes}`
}

function describeLine({ label, figures, texts, breaks = [] }: Described, periods: readonly Period[]): string {
  const known = figures.flatMap((value, i) => (isNumber(value) ? [{ value, i }] : []))
  const starts = [0, ...breaks.map((period) => periods.indexOf(period)).filter((i) => i > (known[0]?.i ?? 0))]
  const told = starts.flatMap((start, n) => {
    const stretch = known.filter(({ i }) => i >= start && i < (starts[n + 1] ?? periods.length))
    if (n > 0 && stretch.length === 0) return []
    const text = stretchText(stretch, (i) => `${texts[i]} ${periods[i]}`)
    return n === 0 ? [text] : [`efter brott i serien ${periods[start]} ${text}`]
  })
  return `${label}: ${told.join('; ')}.`
}

/**
 * The chart in words: what it shows, for when, and each line's first, last, lowest and highest value
 * between breaks, and the stamp of a zoomed axis. Never why.
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
