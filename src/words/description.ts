import { isNumber, isProtected, type Figure } from '../domain/figure.ts'
import type { Change } from '../domain/change.ts'
import type { Period } from '../domain/period.ts'
import type { Verdict } from '../domain/verdict.ts'
import { formatYears } from './date.ts'
import { lowerFirst } from './lowerFirst.ts'

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
  if (figures.length > 0 && figures.every(isProtected)) return `${label}: skyddade värden.`
  const starts = [0, ...breaks.map((period) => periods.indexOf(period)).filter((i) => i > (known[0]?.i ?? 0))]
  const told = starts.flatMap((start, n) => {
    const stretch = known.filter(({ i }) => i >= start && i < (starts[n + 1] ?? periods.length))
    if (n > 0 && stretch.length === 0) return []
    const text = stretchText(stretch, (i) => `${texts[i]} ${periods[i]}`)
    return n === 0 ? [text] : [`efter brott i serien ${periods[start]} ${text}`]
  })
  return `${label}: ${told.join('; ')}.`
}

/** The latest change of one of the lines, judged, and its last clear change before that, null without one. */
export interface DescribedChange {
  readonly label: string
  readonly change: Change
  readonly lastClear: { readonly text: string } | null
}

const judgements: Readonly<Record<Exclude<Verdict['kind'], 'fact'>, string>> = {
  clear: 'är tydlig',
  chance: 'kan vara slump',
  few: 'har för litet underlag för att bedömas',
  unknown: 'kan inte bedömas',
}

function verdictText({ label, change, lastClear }: DescribedChange, lines: readonly Described[]): readonly string[] {
  const { kind } = change.verdict
  if (kind === 'fact' || !lines.some((line) => line.label === label)) return []
  const whose = lines.length === 1 ? '' : ` för ${lowerFirst(label)}`
  const verdict = `Skillnaden ${formatYears(change.from, change.to)}${whose} ${judgements[kind]}.`
  return lastClear === null ? [verdict] : [verdict, lastClear.text]
}

/**
 * The chart in words: what it shows, for when, and each line's first, last, lowest and highest value between breaks, the verdict
 * on the latest change where it is one of these lines', and the stamp of a zoomed axis. Never why.
 */
export function describe(
  title: string,
  unitOfValue: string,
  periods: readonly Period[],
  lines: readonly Described[],
  judged: DescribedChange | null,
  stamp: string | null,
): string {
  const when = formatYears(periods[0] ?? '', periods.at(-1) ?? '')
  return [
    `${title}, ${unitOfValue}, ${when}.`,
    ...lines.map((line) => describeLine(line, periods)),
    ...(judged === null ? [] : verdictText(judged, lines)),
    ...(stamp === null ? [] : [`${stamp}.`]),
  ].join(' ')
}
