import type { UnitId } from '../domain/unitTree.ts'
import { conditions, futureWords, otherPopulations } from '../words/heard/qualifiers.ts'
import type { UntriedWhy } from '../words/statements.ts'
import type { Claim, Steps, Subject, Untried, Year } from './claim.ts'
import type { Phrase } from './grammar/phrase.ts'
import { partsOf } from './partsOf.ts'
import { type Mentions, mentionsIn, readingsOf } from './readings.ts'
import { type Context, type Fault, type Part, type Scope, isKind, saysToday, subjectFor } from './scope.ts'
import { type Segment, isAnchor } from './segments.ts'
import { groupOf } from './subjectOf.ts'
import { type Times, isRelative, nowOf, reportYear, stepsOf, timesIn, yearOf } from './timesOf.ts'
import type { Token } from './token.ts'

/** Phrases that join others and say nothing by themselves. */
const joining = new Set<Phrase['kind']>([
  'pronoun',
  'their',
  'person',
  'number',
  'workingTime',
  'of',
  'on',
  'by',
  'from',
  'to',
  'everyone',
  'unit',
  'time',
  'measure',
  'group',
  'value',
])

/** Why nothing in a sentence can be tried, whatever the figures are. */
function vetoOf(tokens: readonly Token[], phrases: readonly Phrase[]): UntriedWhy | null {
  const isGlue = (i: number) => phrases.some(({ kind, at, to }) => kind === 'glue' && to - at > 1 && at <= i && i < to)
  if (tokens.some(({ word }, i) => futureWords.test(word) && !isGlue(i))) return 'future'
  const isCondition = ({ word }: Token, i: number) =>
    conditions.test(word) && !isGlue(i) && (word !== 'om' || i === 0 || /^[,;:–-]$/u.test(tokens[i - 1]?.word ?? ''))
  if (tokens.some(isCondition) || tokens.some(({ word }) => word === '?')) return 'conditional'
  return tokens.some(({ word }) => otherPopulations.test(word)) ? 'narrowed' : null
}

const textOf = (tokens: readonly Token[], { at, to }: Phrase): string =>
  tokens
    .slice(at, to)
    .map(({ word }) => word)
    .join(' ')

/** The first phrase of a segment that a claim has no use for. */
function strayIn({ tokens, segment, context }: Scope, used: ReadonlySet<Phrase['kind']>): string | null {
  const left = segment.phrases.find(({ kind }) => !joining.has(kind) && !used.has(kind))
  return left === undefined ? context.stray : textOf(tokens, left)
}

/** The unit of a segment: the one that it names beside none that it compares with, else what it leans on. */
function unitOf({ segment: { phrases }, context }: Scope): UnitId | null | undefined {
  const own = phrases.flatMap((phrase, i) => {
    const before = phrases[i - 1]?.kind
    return phrase.kind === 'unit' && before !== 'than' && before !== 'versus' ? [phrase.unit] : []
  })
  const [only, ...more] = new Set(own)
  return more.length > 0 ? undefined : only === undefined ? context.unit : only
}

/** The claims of a sentence, and what in it can't be tried; with what the next sentence may lean on. */
export function claimsIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  segments: readonly Segment[],
  carried: Context,
): { readonly claims: readonly (Claim | Untried)[]; readonly next: Context } {
  const veto = vetoOf(tokens, phrases)
  const claims: (Claim | Untried)[] = []
  const mentions = mentionsIn(phrases, carried.mentions)
  let context: Context = carried
  let main: Context = carried
  // "Då var den 31 procent": of a year of the sentence before, nobody knows which.
  if (tokens[0]?.word === 'då') context = { ...context, isOfYears: true }
  let isFirst = true
  for (const [i, segment] of segments.entries()) {
    const isTimedLater = segments.slice(i + 1).some(namesTime)
    if (segment.joint === 'whence') context = toldOf(segments[i - 1], context)
    // A colon or a semicolon parts what is said for itself.
    if (segment.joint === 'stop' && i > 0 && segment.phrases.some(isKind('measure'))) context = { ...context, stray: null }
    const outer = context
    if (segment.joint === 'open' && context.aside !== null) context = { ...context, year: context.aside }
    const scope = {
      tokens,
      segment: withSpan(withBase(withLater(segment, segments[i + 1], context), segments[i - 1]), context),
      context: { ...ownContext(tokens, segments, i, context), isTimedLater },
    }
    const unit = unitOf(scope)
    const parts = segment.phrases.some(isAnchor) ? partsOf(scope) : []
    // Beside a word of change it belongs to that.
    const others = segment.phrases.some(isAnchor) ? [] : segment.phrases.filter(isKind('otherValue'))
    for (const { at, to } of others) claims.push({ at, to, why: veto ?? 'noFigure', stray: null })
    const used = new Set(parts.flatMap((part) => ('why' in part ? [] : [...part.used])))
    for (const part of parts) {
      const { at, to } = segment.place ?? part
      if ('why' in part) claims.push({ at, to, why: veto ?? part.why, stray: null })
      else if (veto !== null) claims.push({ at, to, why: veto, stray: null })
      else if (unit === undefined || part.subject === null || part.subject === 'unclear')
        claims.push({ at, to, why: 'unclear', stray: null })
      else if (context.isOfPart && (part.said.kind === 'move' || part.said.kind === 'change' || part.said.kind === 'times'))
        claims.push({ at, to, why: 'partOfYear', stray: null })
      else if (isOfUnknownYear(segment, part, context, carried.mentions)) claims.push({ at, to, why: 'earlier', stray: null })
      else if (unit === null) claims.push({ at, to, why: 'noUnit', stray: null })
      else
        claims.push({
          at,
          to,
          subject: part.subject,
          unit,
          said: part.said,
          isNegated: part.isNegated === true,
          or: part.or ?? null,
          isEither: part.isEither === true,
          isLoose: part.isLoose === true,
          spokenOf: part.subject.group === null ? context.spokenOf : null,
          readings: readingsOf(segment.phrases, part.subject, part, mentions),
          stray: strayIn(scope, used),
        })
    }
    context = goOn(scope, parts, unit)
    if (segment.joint === 'open') context = { ...context, year: outer.year }
    if (isFirst) main = context
    isFirst = false
  }
  return {
    claims,
    next: {
      ...main,
      spokenOf: context.spokenOf,
      subject: main.subject ?? context.subject,
      isGroupOpen: main.isGroupOpen || main.stray !== null,
      isNamed: false,
      isInner: false,
      sides: null,
      isOfYears: false,
      steps: null,
      prior: context.steps ?? context.between,
      between: null,
      isSpanOwn: false,
      year: main.isNamed || !context.isNamed ? main.year : context.year,
      way: null,
      isUntold: false,
      amount: null,
      aside: null,
      stray: null,
      mentions,
      isOfPart: phrases.some(({ kind }) => kind === 'time') ? namesPart(phrases) : false,
    },
  }
}

/**
 * What a segment may lean on of what it is given. A number before the measure that its own sentence names is not of the measure of the
 * sentence before; and what has been so "sedan 2020", or is so "i dag", is told up to the year that the text is about.
 */
function ownContext(tokens: readonly Token[], segments: readonly Segment[], i: number, context: Context): Context {
  const { phrases } = segments[i] ?? { phrases: [] }
  const words = tokens.slice(Math.max(0, (phrases[0]?.at ?? 0) - 2), phrases.at(-1)?.to ?? 0).map(({ word }) => word)
  const hasMeasure = (segment: Segment) => segment.phrases.some(isKind('measure'))
  const isMeasuredLater = segments.findIndex(hasMeasure) > i && !phrases.some(isKind('pronoun')) && !phrases.some(isKind('their'))
  const isSince = phrases.some((one) => one.kind === 'time' && one.time.kind === 'since' && typeof one.time.year === 'number')
  return {
    ...context,
    subject: isMeasuredLater ? null : context.subject,
    year: (isSince || saysToday(words)) && !context.isNamed ? reportYear : context.year,
  }
}

/** The years of "2018–2024", where a segment names them. */
function rangeIn({ spans }: Times, { year }: Context): Steps | null {
  const range = spans.find(({ time }) => time.kind === 'range')
  return range === undefined
    ? null
    : stepsOf({ points: [], spans: [range], compared: [], first: null, last: null, why: null }, year)
}

/** "2022 då": what follows is told of the last year that was named. */
function toldOf(before: Segment | undefined, context: Context): Context {
  const last = before?.phrases.findLast(isKind('time'))
  const year = last === undefined ? null : yearOf(last.time, context.year)
  return year === null ? context : { ...context, year, isNamed: true }
}

/** "212 kvinnor och 87 män bland de månadsanställda": what is counted is named only after the second. */
function withLater(segment: Segment, next: Segment | undefined, { subject }: Context): Segment {
  const isOn = next !== undefined && ['and', 'comma', 'stop'].includes(next.joint)
  const hasOwn = segment.phrases.some(({ kind }) => kind === 'measure' || kind === 'share')
  if (!isOn || hasOwn || subject !== null) return segment
  const later = next.phrases.filter(({ kind }) => kind === 'measure')
  return later.length === 1 ? { ...segment, phrases: [...segment.phrases, ...later] } : segment
}

/** "… 2,1 procent 2020 och 1,2 procent 2021. Året därpå steg den": after which of them is not said. A level there is tried on all. */
function isOfUnknownYear({ phrases }: Segment, { said }: Part, { isNamed }: Context, { years }: Mentions): boolean {
  const isPlain = said.kind === 'level' || phrases.some((one) => one.kind === 'time' && one.time.kind === 'year')
  return phrases.filter(isKind('time')).some(isRelative) && !isNamed && !isPlain && new Set(years).size > 1
}

/** "Under perioden", where the text has said which years that is. */
function withSpan(segment: Segment, { span }: Context): Segment {
  const [from, to] = [span?.from.year ?? null, span?.to.year ?? null]
  if (from === null || to === null) return segment
  const range = { kind: 'range', from, to } as const
  return {
    ...segment,
    phrases: segment.phrases.map((one) => (one.kind === 'time' && one.time.kind === 'period' ? { ...one, time: range } : one)),
  }
}

/** "Jämfört med 2019 års nivå, 3,78 procent, var den en procentenhet lägre": what it is compared with has been told with its number. */
function withBase(segment: Segment, before: Segment | undefined): Segment {
  const isSide = ({ kind }: Phrase) => kind === 'than' || kind === 'versus'
  const at = before?.phrases.findIndex(isSide) ?? -1
  const [side, time] = before?.phrases.slice(at, at + 2) ?? []
  const isBase =
    before !== undefined && before.phrases.every(({ kind }) => kind === 'versus' || kind === 'time' || kind === 'value')
  const isOpen = segment.phrases.some(({ kind }) => kind === 'comparative' || kind === 'move') && !segment.phrases.some(isSide)
  return at >= 0 && isBase && isOpen && side !== undefined && time?.kind === 'time'
    ? { ...segment, phrases: [...segment.phrases, { ...side, at: -1, to: -1 }, { ...time, at: -1, to: -1 }] }
    : segment
}

/** True for a segment that goes on with the one before, and names a time that is not one to compare with. */
function namesTime({ joint, phrases }: Segment): boolean {
  const isOn = joint === 'and' || joint === 'comma'
  return isOn && timesIn(phrases, true).points.length + timesIn(phrases, true).spans.length > 0 && phrases[0]?.kind !== 'versus'
}

/** The two sides of a segment's comparison, now first: groups, or years. */
function sidesToldOf(parts: readonly (Part | Fault)[]): Context['sides'] {
  const part = parts.find((one): one is Part => 'said' in one)
  if (part === undefined || part.subject === null || part.subject === 'unclear') return null
  const { said, subject } = part
  if ('steps' in said)
    return said.steps.each
      ? null
      : [
          { subject, year: said.steps.to },
          { subject, year: said.steps.from },
        ]
  if (said.kind !== 'beside' && said.kind !== 'times') return null
  const { other, year } = said
  if (other.kind === 'year' && other.years.length === 1)
    return (
      other.years.map(
        (each) =>
          [
            { subject, year },
            { subject, year: each },
          ] as const,
      )[0] ?? null
    )
  if (other.kind === 'groups' && other.groups.length === 1)
    return (
      other.groups.map(
        (group) =>
          [
            { subject, year },
            { subject: { ...subject, group }, year },
          ] as const,
      )[0] ?? null
    )
  return null
}

/** The two years that a part compares, null where it compares none. */
function yearsCompared(part: Part | Fault): Steps | null {
  if (!('said' in part) || part.said.kind !== 'beside' || part.said.other.kind !== 'year') return null
  const [from, ...more] = part.said.other.years
  return from === undefined || more.length > 0 ? null : { from, to: part.said.year, each: false }
}

/** True where a part of a year is named, in which something may be told of. */
const namesPart = (phrases: readonly Phrase[]): boolean => phrases.some((one) => one.kind === 'time' && one.time.kind === 'part')

/** Which way the change of a segment goes. */
function wayOf(phrases: readonly Phrase[]): 1 | -1 | null {
  const way = phrases.find(isKind('move'))?.way ?? 0
  return way === 0 ? null : way
}

/** "Andel kvinnor och män": what is told of both, of neither alone. */
function ofNeither(phrases: readonly Phrase[], context: Context): Subject | 'unclear' | null {
  const first = phrases.find(isKind('group'))
  const rest = phrases.filter(({ kind }) => kind !== 'group')
  const subject = subjectFor(rest, null, context)
  if (subject !== null || first === undefined) return subject
  const one = subjectFor([...rest, first], null, context)
  return one === null || one === 'unclear' ? one : { ...one, group: null }
}

/** What the next part of the sentence may lean on. */
function goOn(
  { tokens, segment: { phrases, joint }, context }: Scope,
  parts: readonly (Part | Fault)[],
  unit: UnitId | null | undefined,
): Context {
  const [told] = parts.flatMap((part) =>
    'why' in part || part.subject === null || part.subject === 'unclear' ? [] : [part.subject],
  )
  const whole = subjectFor(phrases, null, context)
  // "Andel kvinnor och män": of neither alone.
  const own = whole === 'unclear' ? ofNeither(phrases, context) : whole
  const isOfSeveral = phrases.filter(isKind('group')).length > 1
  const saysOfWhat = phrases.some(({ kind }) => ['group', 'measure', 'share', 'their', 'of'].includes(kind))
  const isLost =
    told === undefined && saysOfWhat && parts.some((part) => 'why' in part && (part.why === 'unclear' || isOfSeveral))
  // What names a measure that nobody can tell leaves none to lean on.
  const isUnknown = own === 'unclear' && phrases.some(isKind('measure'))
  const subject = told ?? (isUnknown ? null : own === 'unclear' || own === null ? context.subject : own)
  const isSpread = phrases.some(isKind('distribution')) && groupOf(phrases) === undefined
  const namesGroup = groupOf(phrases) !== undefined
  const amount = parts.find((part): part is Part => 'said' in part)?.said
  const last = parts.findLast((part): part is Part => 'said' in part)?.said.kind
  const times = timesIn(phrases, true)
  const isAside = joint === 'open' || (times.compared.length > 0 && times.points.length === 0)
  // "Fyra år senare var de 283, en ökning med 42": from the year that was told of before.
  const isLater = phrases.some((one) => one.kind === 'time' && one.time.kind === 'ago' && one.time.years < 0)
  const since = isLater && !context.isInner ? { from: context.year, to: nowOf(times, context.year), each: false } : null
  const path =
    parts.flatMap((part) => ('said' in part ? ('steps' in part.said ? [part.said.steps] : (part.steps ?? [])) : []))[0] ?? since
  const now = isAside ? context.year : path !== null && times.points.length > 1 ? path.to : nowOf(times, context.year)
  const yearOfPart = phrases.flatMap((one) => (one.kind === 'time' && one.time.kind === 'part' ? (one.time.year ?? []) : []))[0]
  const year: Year =
    yearOfPart === undefined || times.points.length > 0 || parts.length === 0 ? now : { year: yearOfPart, back: 0 }
  const isNamed =
    (yearOfPart !== undefined && parts.length > 0) ||
    context.isNamed ||
    (!isAside && times.points.some(({ time }) => time.kind === 'year' || time.kind === 'turn'))
  const unknown = phrases.find(({ kind }) => kind === 'unknown' || kind === 'otherValue')
  return {
    subject,
    unit: unit ?? context.unit,
    year,
    isNamed,
    span: rangeIn(times, context) ?? context.span,
    isSpanOwn: context.isSpanOwn || rangeIn(times, context) !== null,
    aside:
      parts.flatMap((part) =>
        'said' in part && part.said.kind === 'level' && part.said.when.kind === 'at' ? [part.said.when.year] : [],
      )[0] ?? null,
    steps: path ?? context.steps,
    between: parts.map(yearsCompared).find((steps) => steps !== null) ?? (phrases.some(isKind('time')) ? null : context.between),
    // What its own sentence says of when is not of the change of the one before.
    prior: phrases.some(isKind('time')) ? null : context.prior,
    way: (amount?.kind === 'change' ? amount.way : wayOf(phrases)) ?? context.way,
    isUntold: parts.length > 0 && parts.every((part) => 'why' in part),
    amount:
      amount?.kind === 'change'
        ? amount.value.unit
        : parts.some((part) => 'said' in part && part.isEither !== true)
          ? null
          : context.amount,
    spokenOf: phrases.find(isKind('group'))?.group ?? context.spokenOf,
    isInner: true,
    sides: sidesToldOf(parts) ?? context.sides,
    isGroupOpen: isLost || isSpread ? true : told !== undefined || namesGroup ? false : context.isGroupOpen,
    isOfChange: last === undefined ? context.isOfChange : last !== 'level' && last !== 'extreme' && last !== 'rank',
    isOfYears:
      context.isOfYears ||
      // "Förra året, 2022, … och i år, 2023, är vi 283": of which of them is not said.
      (path === null && new Set(times.points.flatMap(({ time }) => (time.kind === 'year' ? time.year : []))).size > 1) ||
      (times.spans.length > 0 && times.points.length === 0 && !phrases.some(isKind('superlative'))) ||
      phrases.some(({ kind }) => kind === 'mean' && subject?.topic !== 'perAd'),
    isTimedLater: false,
    isOfPart: context.isOfPart || namesPart(phrases),
    mentions: context.mentions,
    stray: context.stray ?? (unknown === undefined ? null : textOf(tokens, unknown)),
  }
}
