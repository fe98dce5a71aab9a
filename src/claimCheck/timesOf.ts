import type { UntriedWhy } from '../words/statements.ts'
import type { Steps, When, Year } from './claim.ts'
import type { Phrase, PhraseOf, Time } from './grammar/phrase.ts'

/** The year that a text is about until a sentence names another. */
export const reportYear: Year = { year: null, back: 0 }

type TimePhrase = PhraseOf<'time'>
type Role = 'plain' | 'compared' | 'first' | 'last'

const pointKinds = ['year', 'turn', 'before', 'after', 'now', 'report', 'yearEnd', 'ago']
const spanKinds = ['period', 'range', 'since', 'over', 'every', 'any', 'years', 'row']

/** The times of a segment, each with what it is by the word before it. */
export interface Times {
  readonly points: readonly TimePhrase[]
  readonly spans: readonly TimePhrase[]
  readonly compared: readonly TimePhrase[]
  readonly first: TimePhrase | null
  readonly last: TimePhrase | null
  /** Why no year can be told. */
  readonly why: UntriedWhy | null
}

function roleOf(phrases: readonly Phrase[], i: number): Role {
  const nearest = phrases.slice(0, i).findLast(({ kind }) => kind !== 'pronoun')
  const before = nearest?.kind === 'than' ? 'than' : phrases[i - 1]?.kind
  // "Än 2021 och 2022".
  if (before === 'time' && i > 1 && roleOf(phrases, i - 1) === 'compared') return 'compared'
  if (before === 'than' || before === 'versus') return 'compared'
  if (before === 'from') return 'first'
  // "Än för tre år sedan", "än under 2022" have their preposition within them.
  return before === 'to' ? 'last' : 'plain'
}

/** Each year of a list by itself. */
const single = (phrase: TimePhrase): readonly TimePhrase[] =>
  phrase.time.kind === 'years' ? phrase.time.years.map((year) => ({ ...phrase, time: { kind: 'year', year } })) : [phrase]

/** Sorts the times of a segment; `isStock` for what is counted on a day. */
export function timesIn(phrases: readonly Phrase[], isStock: boolean): Times {
  const all = phrases.flatMap((phrase, i) => (phrase.kind === 'time' ? [{ phrase, role: roleOf(phrases, i) }] : []))
  const isDay = ({ time }: TimePhrase) => time.kind === 'yearEnd'
  const spoken = all.filter(({ role, phrase }) => role === 'plain' && !isDay(phrase)).map(({ phrase }) => phrase)
  const hasYear = spoken.some(({ time }) => time.kind === 'year' || time.kind === 'turn')
  const range = spoken.flatMap(({ time }) => (time.kind === 'range' ? [time.to - time.from] : []))[0]
  // "I dag, 2023", "de fyra åren 2020–2023": the same twice.
  const isAgain = ({ time }: TimePhrase) =>
    ((time.kind === 'now' || time.kind === 'report' || (time.kind === 'ago' && time.years < 0)) && hasYear) ||
    (time.kind === 'over' && range !== undefined && (time.years === range + 1 || time.years === range))
  const named = spoken.filter((one) => !isAgain(one))
  // "Vid årets slut 2020–2023": on which day, beside the years themselves.
  const plain = named.length > 0 ? named : all.filter(({ role }) => role === 'plain').map(({ phrase }) => phrase)
  const compared = all.filter(({ role }) => role === 'compared').flatMap(({ phrase }) => single(phrase))
  const kindOf = ({ time }: TimePhrase): string => time.kind
  const isPart = all.some(({ phrase: { time } }) => {
    if (time.kind === 'part' || (time.kind === 'yearStart' && !isStock)) return true
    return !isStock && (time.kind === 'turn' || time.kind === 'yearEnd')
  })
  const firsts = all.filter(({ role }) => role === 'first')
  const lasts = all.filter(({ role }) => role === 'last')
  const isMany = firsts.length > 1 || lasts.length > 1
  return {
    points: plain.filter((one) => pointKinds.includes(kindOf(one))),
    spans: plain.filter((one) => spanKinds.includes(kindOf(one))),
    compared,
    first: firsts[0]?.phrase ?? null,
    last: lasts[0]?.phrase ?? null,
    why: isPart
      ? 'partOfYear'
      : isMany || all.some(({ phrase: { time } }) => time.kind === 'earlier' || time.kind === 'yearStart')
        ? 'earlier'
        : null,
  }
}

const listOf = (kind: 'each' | 'mean', years: readonly number[]): When | null => {
  const [from, to] = [years[0], years.at(-1)]
  return from === undefined || to === undefined
    ? null
    : { kind, from: { year: from, back: 0 }, to: { year: to, back: 0 }, only: years }
}

const back = ({ year, back: by }: Year, years: number): Year => ({ year, back: by + years })

/** The year of a single time, counted from the year that is told of. Null for what is no year. */
export function yearOf(time: Time, now: Year): Year | null {
  switch (time.kind) {
    case 'year':
    case 'turn':
      return { year: time.year, back: 0 }
    case 'report':
      return reportYear
    case 'now':
    case 'yearEnd':
      return now
    case 'before':
      return back(now, 1)
    case 'after':
      return back(now, -1)
    case 'ago':
      return back(now, time.years)
    default:
      return null
  }
}

/** True for a time that is counted from another: the year before or after, so many years ago. */
export const isRelative = ({ time }: Pick<TimePhrase, 'time'>): boolean =>
  time.kind === 'before' || time.kind === 'after' || time.kind === 'ago'

/** True for a time that is counted back from another. */
export const isPast = (phrase: TimePhrase | undefined): boolean =>
  phrase?.time.kind === 'before' || (phrase?.time.kind === 'ago' && phrase.time.years > 0)

/** The years that a time names, those between the first and the last of a span with them. */
export function yearsNamed(time: Time): readonly number[] {
  switch (time.kind) {
    case 'year':
    case 'turn':
      return [time.year]
    case 'years':
      return time.years
    case 'range':
      return Array.from({ length: time.to - time.from + 1 }, (_, i) => time.from + i)
    case 'since':
      return typeof time.year === 'number' ? [time.year] : []
    case 'part':
      return time.year === null ? [] : [time.year]
    default:
      return []
  }
}

/** The year that a segment is told of: its own point, else what it goes on with. */
export function nowOf({ points }: Times, context: Year): Year {
  const own = points.find((one) => !isRelative(one))
  return own === undefined ? context : (yearOf(own.time, context) ?? context)
}

/** The year or years of a level. `isBounded` where a number is a bound, which every year of a span must keep to. */
export function whenOf(
  { points, spans, compared, first, last }: Times,
  context: Year,
  isNamed: boolean,
  isBounded: boolean,
  isMean: boolean,
): When | null {
  const all = [...points, ...compared, ...(first === null ? [] : [first]), ...(last === null ? [] : [last])]
  if (spans.length > 0) {
    if (points.length + compared.length > 0 || spans.length > 2) return null
    const isEach = ({ time }: TimePhrase) => time.kind === 'every' || time.kind === 'any'
    const range = spans.find((one) => !isEach(one)) ?? spans.find(({ time }) => time.kind === 'every')
    const isEvery = spans.some(isEach)
    if (range === undefined || (spans.length === 2 && !isEvery)) return null
    const { time } = range
    if (time.kind === 'every' || time.kind === 'period') {
      // "Under perioden", "alla år": up to the latest, from a year that is not said.
      const open = periodOf(time)
      if (isMean || (!isBounded && !isEvery)) return null
      return { kind: 'each', ...open }
    }
    if (time.kind === 'years') return listOf(isMean ? 'mean' : 'each', time.years)
    const steps = time.kind === 'row' ? spanOf({ kind: 'over', years: time.years - 1 }, context) : spanOf(time, context)
    if (steps === null) return null
    if (time.kind === 'row') return isMean ? null : { kind: 'each', from: steps.from, to: steps.to }
    if (isMean) return { kind: 'mean', from: steps.from, to: steps.to }
    if (!isBounded && !isEvery) return null
    // "De senaste tre åren" are three.
    const from = time.kind === 'over' ? back(steps.from, -1) : steps.from
    return { kind: 'each', from, to: steps.to }
  }
  if (isMean || all.length > 1) return null
  // "Till och med 2022" is several years.
  if (last !== null) return null
  const [only] = all
  if (only === undefined) return { kind: 'at', year: context, isNamed }
  const year = yearOf(only.time, context)
  return year === null ? null : { kind: 'at', year, isNamed: true }
}

/** The years of "under perioden", "femårsperioden", "alla år". */
function periodOf(time: Time): Pick<Steps, 'from' | 'to' | 'isOpen'> {
  const years = time.kind === 'period' ? time.years : null
  return years === null
    ? { from: back(reportYear, 2), to: reportYear, isOpen: true }
    : { from: back(reportYear, years - 1), to: reportYear }
}

function spanOf(time: Time, now: Year): Pick<Steps, 'from' | 'to'> | null {
  if (time.kind === 'range') return { from: { year: time.from, back: 0 }, to: { year: time.to, back: 0 } }
  if (time.kind === 'since') {
    const { year } = time
    if (year === 'then') return null
    return { from: year === 'before' ? back(now, 1) : { year, back: 0 }, to: now }
  }
  return time.kind === 'over' ? { from: back(now, time.years), to: now } : null
}

/** The years that a change goes between: a span, a year against another, or a year against the one before it. */
export function stepsOf({ points, spans, compared, first, last }: Times, context: Year): Steps | null {
  const isEvery = spans.some(({ time }) => time.kind === 'every')
  const [range, ...more] = spans.filter(({ time }) => time.kind !== 'every')
  const isAlone = points.length + compared.length === 0 && first === null && last === null && more.length === 0
  const open = range?.time.kind === 'period' ? range.time : range === undefined && isEvery ? ({ kind: 'every' } as const) : null
  if (open !== null) return isAlone ? { ...periodOf(open), each: isEvery } : null
  if (spans.some(({ time }) => time.kind === 'any')) return null
  if (more.length > 0 || points.length > 1 || compared.length > 1) return null
  const [point] = points
  const [against] = compared
  if (range !== undefined) {
    if (against !== undefined || first !== null || (last !== null && (point !== undefined || range.time.kind === 'range')))
      return null
    const end = last ?? point
    const to = end === undefined ? context : yearOf(end.time, context)
    // "2021–2023" and "sedan 2020" have their own last year, but "på tre år" reaches back from the one that is named.
    if (end !== undefined && (to === null || range.time.kind === 'range')) return null
    if (range.time.kind === 'years') {
      const list = end === undefined && !isEvery ? listOf('each', range.time.years) : null
      return list === null || list.kind === 'at' ? null : { from: list.from, to: list.to, each: false, only: range.time.years }
    }
    if (range.time.kind === 'since' && range.time.year === 'then') {
      // "… och har sedan dess sjunkit": from the year that was told of to the last.
      const latest = to ?? reportYear
      return context.year === null && context.back === 0
        ? null
        : { from: context, to: latest === context ? reportYear : latest, each: isEvery }
    }
    const isRow = range.time.kind === 'row'
    const steps = spanOf(range.time.kind === 'row' ? { kind: 'over', years: range.time.years } : range.time, to ?? context)
    return steps === null ? null : { ...steps, each: isEvery || isRow }
  }
  if (isEvery) return null
  if (first !== null || last !== null) {
    if (last === null && first !== null && against === undefined && (point === undefined || !isRelative(point))) {
      // "En ökning från 2022", "från året innan": up to the year that is told of.
      const to = point === undefined ? context : yearOf(point.time, context)
      const from = to === null ? null : yearOf(first.time, to)
      const isForwards = from !== null && to !== null && (to.year === null || from.year === null || from.year < to.year)
      return from === null || to === null || !isForwards ? null : { from, to, each: false }
    }
    if (against !== undefined || point !== undefined || last === null) return null
    // "Den föll till 2021": from the year that was told of.
    const [from, to] = [first === null ? context : yearOf(first.time, context), yearOf(last.time, context)]
    // Not up to a year before the one that the text was about.
    const isBackwards =
      from !== null &&
      to !== null &&
      to.year !== null &&
      (from.year === null || (first === null && from.year - from.back >= to.year - to.back))
    return from === null || to === null || isBackwards ? null : { from, to, each: false }
  }
  const to = point === undefined || isRelative(point) ? context : yearOf(point.time, context)
  if (to === null) return null
  if (point !== undefined && isRelative(point)) {
    // "Ökade från året före" is against it.
    const other = yearOf(point.time, to)
    // "Föll till 2 procent året därpå" goes from the year that was told of.
    const isAfter = point.time.kind === 'after' || (point.time.kind === 'ago' && point.time.years < 0)
    if (other === null || against !== undefined) return null
    return isAfter ? { from: to, to: other, each: false } : { from: other, to, each: false }
  }
  const from = against === undefined ? back(to, 1) : yearOf(against.time, to)
  // "Jämfört med 2022", after a sentence about 2021: up to a year that is not said.
  const isSaid = point !== undefined && (point.time.kind === 'year' || point.time.kind === 'turn')
  const isBackwards =
    !isSaid &&
    against !== undefined &&
    from !== null &&
    from.year !== null &&
    to.year !== null &&
    from.year - from.back >= to.year - to.back
  return from === null || isBackwards ? null : { from, to, each: false }
}

/** The years that a rank is among: a span of the segment, all years of the source (`all`) or none. */
export function rankedOf({ spans, points, compared }: Times, context: Year): Steps | 'all' | null {
  const [range, ...more] = spans.filter(({ time }) => time.kind !== 'every')
  if (more.length > 0 || compared.length > 0 || points.length > 1 || range?.time.kind === 'years' || range?.time.kind === 'row')
    return null
  const now = nowOf({ points, spans, compared, first: null, last: null, why: null }, context)
  if (range === undefined) return 'all'
  if (range.time.kind === 'period') return { ...periodOf(range.time), each: false }
  // "På fem år" is five years together.
  const time: Time = range.time.kind === 'over' ? { kind: 'over', years: range.time.years - 1 } : range.time
  const steps = spanOf(time, now)
  return steps === null ? null : { ...steps, each: false, ...(time.kind === 'since' ? { isSince: true } : {}) }
}
