import type { UnitId } from '../domain/unitTree.ts'
import { conditions, futureWords, otherPopulations } from '../words/heard/qualifiers.ts'
import type { UntriedWhy } from '../words/statements.ts'
import type { Claim, Other, Said, Steps, Subject, Untried, Year } from './claim.ts'
import type { Group, Phrase, PhraseOf, Value } from './grammar/phrase.ts'
import { isAnchor, type Segment } from './segments.ts'
import { groupOf, subjectOf } from './subjectOf.ts'
import { nowOf, rankedOf, stepsOf, type Times, timesIn, whenOf, yearOf } from './timesOf.ts'
import type { Token } from './token.ts'

/** What a part of a text may lean on: what has been said before it. */
export interface Context {
  readonly subject: Subject | null
  readonly unit: UnitId
  readonly year: Year
  /** The year is of the sentence itself, not of one before. */
  readonly isNamed: boolean
  /** A word that nobody has taught us, earlier in the same sentence. */
  readonly stray: string | null
  /** Several years or their mean have been spoken of in the sentence, which what follows may be of too. */
  readonly isOfYears: boolean
  /** The years of the change that was told of last in the sentence: "från 241 till 283" may be of them. */
  readonly steps: Steps | null
  /** The years that the paragraph is about, where it names them. */
  readonly span: Steps | null
  /** The year of the number before, which a bracket behind it is of. */
  readonly aside: Year | null
  /** The sentence names a time only later, which what comes before may be of too. */
  readonly isTimedLater: boolean
}

/** Staff are counted on a day; all else is of a whole year. */
const isStock = (topic: string): boolean => topic === 'headcount' || topic === 'employees'

type ValuePhrase = PhraseOf<'value'>
const isKind =
  <K extends Phrase['kind']>(kind: K) =>
  (phrase: Phrase): phrase is PhraseOf<K> =>
    phrase.kind === kind

/** Phrases that join others and say nothing by themselves. */
const joining = new Set<Phrase['kind']>([
  'pronoun',
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

interface Scope {
  readonly tokens: readonly Token[]
  readonly segment: Segment
  readonly context: Context
}

/** Why nothing in a sentence can be tried, whatever the figures are. */
function vetoOf(tokens: readonly Token[], phrases: readonly Phrase[]): UntriedWhy | null {
  const isGlue = (i: number) => phrases.some(({ kind, at, to }) => kind === 'glue' && to - at > 1 && at <= i && i < to)
  if (tokens.some(({ word }, i) => futureWords.test(word) && !isGlue(i))) return 'future'
  const isCondition = ({ word }: Token, i: number) =>
    conditions.test(word) && (word !== 'om' || i === 0 || /^[,;:–-]$/u.test(tokens[i - 1]?.word ?? ''))
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

/** The phrases before and after the word that joins two sides. */
function sidesOf(phrases: readonly Phrase[]): readonly [before: readonly Phrase[], after: readonly Phrase[]] | null {
  const at = phrases.findIndex(({ kind }) => kind === 'than' || kind === 'versus')
  return at < 0 ? null : [phrases.slice(0, at), phrases.slice(at + 1)]
}

/** True where a number stands right before a group: "71 procent kvinnor". */
const isRightBefore = (phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase, i) => phrase.kind === 'value' && phrases[i + 1]?.kind === 'group' && phrases[i + 1]?.at === phrase.to)

/** The subject of a run of phrases: its own, else that of what it leans on with its own group. */
function subjectFor(phrases: readonly Phrase[], value: Value | null, context: Context): Subject | 'unclear' | null {
  const leaned = context.subject
  const group = groupOf(phrases)
  if (group === 'unclear') return 'unclear'
  // "Flest är 50–59 år: 30,0 % av de tillsvidareanställda": the group is that of what comes before.
  const isOfGroup = leaned !== null && leaned.topic === 'headcount' && leaned.group !== null && group === undefined
  const alone = subjectOf(phrases, value)
  const own =
    alone === 'unclear' && isOfGroup && leaned.group !== null
      ? subjectOf([...phrases, { kind: 'group', group: leaned.group, at: -1, to: -1 }], value)
      : alone
  const isSamePart =
    own !== null && own !== 'unclear' && leaned !== null && own.topic === 'longTerm' && leaned.topic === 'longTerm'
  if (isSamePart && own.partOf === null) return { ...own, partOf: leaned.partOf }
  // "Andelen kvinnor", "antalet anställda" say of what they are.
  const isSaid = phrases.some(({ kind }) => kind === 'share' || kind === 'number')
  const isBare = own === null || (own !== 'unclear' && own.loose && own.topic === 'headcount' && !isSaid)
  if (isBare && leaned !== null) {
    const isPercent = value !== null && value.unit !== 'count'
    // A number of persons after a share of them, or a share after their number.
    if (leaned.topic === 'headcount') {
      // "Män: 2,13 %" after a number of persons may be anything.
      if (isPercent && !leaned.isShare && group !== undefined && !isRightBefore(phrases)) return 'unclear'
      const isShare = value === null ? leaned.isShare : isPercent
      // "Totalt" after a form of employment is all of them.
      const employment = group === null && leaned.group === null ? null : leaned.employment
      return { ...leaned, employment, isShare, group: group === undefined ? leaned.group : group }
    }
    if (leaned.topic === 'leavers' && isPercent) return { ...leaned, topic: 'turnover' }
    if (leaned.topic === 'turnover' && value?.unit === 'count') return { ...leaned, topic: 'leavers' }
    if (own === null) return { ...leaned, group: group === undefined ? leaned.group : group }
    if (isPercent || value === null) return { ...leaned, group: group === undefined ? leaned.group : group }
  }
  const isOfSex = group?.kind === 'sex' && value?.unit === 'percent' && isRightBefore(phrases)
  // "70,9 % kvinnor", where nothing else is spoken of.
  if (own === null && leaned === null && isOfSex)
    return { topic: 'headcount', employment: null, group, isShare: true, loose: true, partOf: null }
  return own
}

/** "33 av 283", "av 283 tillsvidareanställda slutade 33": which of two counts is the whole. */
function wholeOf(phrases: readonly Phrase[], [first, second]: readonly [ValuePhrase, ValuePhrase]): ValuePhrase | null {
  const isWhole = (value: ValuePhrase) => {
    const i = phrases.indexOf(value)
    const [before, earlier] = [phrases[i - 1]?.kind, phrases[i - 2]?.kind]
    // "Av Kommunstabens 299 månadsanställda".
    if (before === 'unit') return earlier === 'of' || earlier === 'on'
    return (
      before === 'of' ||
      before === 'on' ||
      ((before === 'everyone' || before === 'pronoun') && (earlier === 'of' || earlier === 'on'))
    )
  }
  if (isWhole(first) === isWhole(second)) return null
  return isWhole(first) ? first : second
}

interface Part {
  readonly at: number
  readonly to: number
  readonly said: Said
  readonly subject: Subject | 'unclear' | null
  readonly used: ReadonlySet<Phrase['kind']>
  readonly isNegated?: boolean
}

type Fault = { readonly at: number; readonly to: number; readonly why: UntriedWhy }

const spanOfValue = (phrases: readonly Phrase[], value: ValuePhrase): { readonly at: number; readonly to: number } => {
  const i = phrases.indexOf(value)
  let to = value.to
  for (const next of phrases.slice(i + 1)) {
    const isCounted = (next.kind === 'measure' && next.topic !== 'leavers') || next.kind === 'group' || next.kind === 'person'
    if (value.value.unit !== 'count' || !isCounted || next.at !== to) break
    to = next.to
  }
  return { at: value.at, to }
}

const bounds = new Set(['least', 'most', 'over', 'under'])

const complements = { over: 'most', most: 'over', under: 'least', least: 'under' } as const

/** "Inte över 3 procent" is at most 3. Null for a number that is no bound. */
function deniedBound(value: Value): Value | null {
  const { sense } = value
  if (sense !== 'over' && sense !== 'most' && sense !== 'under' && sense !== 'least') return null
  return { ...value, sense: complements[sense] }
}

/** The number with the bound that stands apart from it. */
function boundedBy(value: Value, phrases: readonly Phrase[]): Value {
  const bound = phrases.find(isKind('bound'))
  return bound === undefined || value.sense !== 'exact' ? value : { ...value, sense: bound.sense }
}

function levelPart(scope: Scope, own: readonly Phrase[], value: ValuePhrase, times: (subject: Subject) => Times): Part | Fault {
  const { segment, context } = scope
  const place = spanOfValue(segment.phrases, value)
  const bounded = boundedBy(value.value, segment.phrases)
  const subject = subjectFor(own, bounded, context)
  if (subject === null || subject === 'unclear') return { ...place, why: subject === null ? 'noFigure' : 'unclear' }
  // "Ökat med 18 procent, eller 44 personer": the amount of the change again.
  if (context.steps !== null && bounded.unit === 'count' && !own.some(isKind('measure')) && !own.some(isKind('group')))
    return { ...place, why: 'unclear' }
  const found = times(subject)
  if (found.why !== null) return { ...place, why: found.why }
  const hasMean = segment.phrases.some(({ kind }) => kind === 'mean')
  const isMean = hasMean && subject.topic !== 'perAd'
  const compared = segment.phrases[segment.phrases.indexOf(value) - 1]?.kind === 'versus'
  const isTimed = found.points.length + found.spans.length + found.compared.length > 0
  if (!isTimed && (context.isOfYears || segment.joint === 'respectively')) return { ...place, why: 'earlier' }
  // "Jämfört med 3,02 procent": of the year before, where neither another time nor another group is named.
  const isOfBefore = compared && !isTimed && groupOf(own) === undefined
  const when = whenOf(
    found,
    isOfBefore ? { ...context.year, back: context.year.back + 1 } : context.year,
    context.isNamed && !isOfBefore,
    bounds.has(bounded.sense),
    isMean,
  )
  if (when === null) return { ...place, why: 'earlier' }
  const used = new Set<Phrase['kind']>([
    'bound',
    'share',
    'not',
    'mean',
    'superlative',
    ...(compared ? (['versus'] as const) : []),
  ])
  const isNegated = segment.phrases.some(({ kind }) => kind === 'not')
  if (bounded.isExtreme === true && when.kind === 'at' && when.isNamed && !isNegated) {
    const said: Said = { kind: 'extreme', value: bounded, year: when.year, years: context.span ?? 'all' }
    return { ...place, said, subject, used }
  }
  const told = isNegated ? deniedBound(bounded) : bounded
  if (told === null) return { ...place, why: 'negated' }
  return { ...place, said: { kind: 'level', value: told, when }, subject, used }
}

/** The years of "från 241 till 283", and of the change that is told beside it. */
function pathParts(scope: Scope, values: readonly ValuePhrase[]): readonly (Part | Fault)[] {
  const {
    segment: { phrases },
    context,
  } = scope
  return values.map((value) => {
    const place = spanOfValue(phrases, value)
    const before = phrases[phrases.indexOf(value) - 1]?.kind
    const subject = subjectFor(phrases, value.value, context)
    if (subject === null || subject === 'unclear') return { ...place, why: subject === null ? 'noFigure' : 'unclear' }
    const times = timesIn(phrases, isStock(subject.topic))
    if (times.why !== null) return { ...place, why: times.why }
    const isOpen = context.steps !== null && isUntimed(times)
    if (!isOpen && isLeftOpen(times, context)) return { ...place, why: 'earlier' }
    const steps = isOpen ? context.steps : pathSteps(phrases, values, times, context)
    if (steps === null) return { ...place, why: 'earlier' }
    const year = before === 'from' ? steps.from : steps.to
    const isNamed = times.points.length + times.spans.length + times.compared.length > 0 || context.isNamed
    const used = new Set<Phrase['kind']>(['move', 'further', 'size', 'bound', 'share', 'versus', 'than', 'multiple'])
    return {
      ...place,
      said: {
        kind: 'level',
        value: value.value,
        when: { kind: 'at', year, isNamed: isNamed || isOpen || phrases.some(({ kind }) => kind === 'move') },
      },
      subject,
      used,
    }
  })
}

/** The years of "från 241 2019 till 283 2023", "från 283 år 2022 till 299": each belongs to the number that it stands behind. */
function pathSteps(phrases: readonly Phrase[], values: readonly ValuePhrase[], times: Times, context: Context): Steps | null {
  const [first, second, ...more] = times.points
  const isAlone = times.spans.length + times.compared.length === 0 && more.length === 0
  const start = values.find((value) => phrases[phrases.indexOf(value) - 1]?.kind === 'from')
  const end = values.find((value) => phrases[phrases.indexOf(value) - 1]?.kind === 'to')
  if (!isAlone || first === undefined || start === undefined) return stepsOf(times, context.year)
  const isBetween = first.at > start.at && (end === undefined || first.at < end.at)
  const years = [first, ...(second === undefined ? [] : [second])].map(({ time }) => yearOf(time, context.year))
  const [from, to] = years
  if (second !== undefined)
    return isBetween && end !== undefined && second.at > end.at && from && to ? { from, to, each: false } : null
  if (!isBetween) return stepsOf(times, context.year)
  return from ? { from, to: context.year, each: false } : null
}

function sizeIn(phrases: readonly Phrase[]): 'small' | 'large' | null {
  return phrases.find(isKind('size'))?.size ?? null
}

/** What a comparison is with, from the phrases on either side of "än". */
function otherOf(
  before: readonly Phrase[],
  after: readonly Phrase[],
  times: Times,
  now: Year,
  subject: Subject,
): Other | 'unclear' {
  const groups = after.filter(isKind('group')).map(({ group }) => group)
  const units = after.filter(isKind('unit'))
  const years = times.compared
  const hasOthers = after.some(({ kind }) => kind === 'otherGroups')
  const isEveryone = after.some(({ kind }) => kind === 'everyone')
  const kinds = [groups.length > 0, units.length > 0, years.length > 0, hasOthers, isEveryone].filter(Boolean).length
  if (kinds > 1) return 'unclear'
  if (groups.length > 0) return subject.group === null && !before.some(isKind('group')) ? 'unclear' : { kind: 'groups', groups }
  if (hasOthers) return subject.group === null ? 'unclear' : { kind: 'otherGroups' }
  if (isEveryone) return subject.group === null ? 'unclear' : { kind: 'everyone' }
  if (units.length > 0) return units.length > 1 ? 'unclear' : { kind: 'unit', unit: units[0]?.unit ?? null }
  const found = years.flatMap(({ time }) => yearOf(time, now) ?? [])
  return found.length > 0 && found.length === years.length ? { kind: 'year', years: found } : 'unclear'
}

/** The other sex, where a comparison of one says no "än". */
function otherSex(group: Group | null): Other | null {
  return group?.kind === 'sex'
    ? { kind: 'groups', groups: [{ kind: 'sex', code: group.code === 'women' ? 'men' : 'women' }] }
    : null
}

function comparisonPart(
  scope: Scope,
  anchor: PhraseOf<'comparative'> | PhraseOf<'multiple'>,
  by: ValuePhrase | null,
): Part | Fault {
  const {
    segment: { phrases },
    context,
  } = scope
  const sides = sidesOf(phrases) ?? someSides(phrases, anchor)
  const [before, after] = sides ?? [phrases, []]
  const lastAfter = after.at(-1)
  const place = {
    ...withDegrees(phrases, by ?? anchor, by === null ? anchor : countedAfter(phrases, anchor)),
    ...(by === null && lastAfter !== undefined ? { to: Math.max(anchor.to, reachOf(after)) } : {}),
  }
  const subject = subjectFor(
    before.some(isKind('measure')) || after.length === 0 ? before : withMeasure(before, after),
    null,
    context,
  )
  if (subject === null || subject === 'unclear') return { ...place, why: 'unclear' }
  const times = timesIn(phrases, isStock(subject.topic))
  if (times.why !== null) return { ...place, why: times.why }
  const each = eachOf(times, context)
  if ((times.spans.length > 0 && each === null) || times.points.length > 1 || isLeftOpen(times, context))
    return { ...place, why: 'earlier' }
  if (by !== null && sides === null && anchor.kind === 'comparative') return changeOf(scope, anchor, by, place, times)
  const now = nowOf(times, context.year)
  const other =
    sides === null
      ? (otherSex(before.some(isKind('group')) ? subject.group : null) ?? 'unclear')
      : otherOf(before, after, times, now, subject)
  if (other === 'unclear') return { ...place, why: 'unclear' }
  const used = new Set<Phrase['kind']>([
    'comparative',
    'multiple',
    'than',
    'versus',
    'size',
    'otherGroups',
    'not',
    'share',
    'everyone',
  ])
  const isNegated = phrases.some(({ kind }) => kind === 'not')
  if (anchor.kind === 'multiple') {
    if (isNegated) return { ...place, why: 'negated' }
    return { ...place, said: { kind: 'times', times: anchor.times, sense: anchor.sense, other, year: now }, subject, used }
  }
  if (isNegated && by !== null) return { ...place, why: 'negated' }
  if (each !== null && (other.kind === 'year' || isNegated || by !== null)) return { ...place, why: 'earlier' }
  const said: Said = { kind: 'beside', way: anchor.way, size: sizeIn(phrases), other, year: now, each, by: by?.value ?? null }
  return { ...place, said, subject, used, isNegated }
}

/** "Elva fler": than the year before, where nothing else is named. */
function changeOf(
  { segment: { phrases }, context }: Scope,
  { way }: PhraseOf<'comparative'>,
  by: ValuePhrase,
  place: { readonly at: number; readonly to: number },
  times: Times,
): Part | Fault {
  const subject = subjectFor(phrases, by.value.unit === 'points' ? by.value : null, context)
  const steps = stepsOf(times, context.year)
  if (subject === null || subject === 'unclear' || by.value.unit !== 'count') return { ...place, why: 'unclear' }
  if (steps === null || phrases.some(({ kind }) => kind === 'not')) return { ...place, why: 'earlier' }
  const used = new Set<Phrase['kind']>(['comparative', 'size'])
  return { ...place, said: { kind: 'change', way, value: by.value, steps }, subject, used }
}

/** True where the years of a comparison may be those that the sentence names elsewhere. */
const isLeftOpen = (times: Times, { isTimedLater, isOfYears }: Context): boolean =>
  (isTimedLater || isOfYears) && isUntimed(times)

/** True where a segment names no time of its own. */
const isUntimed = ({ points, spans, compared, first, last }: Times): boolean =>
  points.length + spans.length + compared.length === 0 && first === null && last === null

/** "13 fler månadsanställda": what is counted belongs to the number. */
function countedAfter(phrases: readonly Phrase[], anchor: Phrase): Phrase {
  const next = phrases[phrases.indexOf(anchor) + 1]
  return next !== undefined && next.at === anchor.to && (next.kind === 'measure' || next.kind === 'person') ? next : anchor
}

/** A run of phrases with the words of degree that stand beside it. */
function withDegrees(phrases: readonly Phrase[], first: Phrase, last: Phrase): { readonly at: number; readonly to: number } {
  const isDegree = (phrase: Phrase | undefined) => phrase?.kind === 'size' || phrase?.kind === 'further'
  let [from, to] = [phrases.indexOf(first), phrases.indexOf(last)]
  while (isDegree(phrases[from - 1]) && phrases[from - 1]?.to === phrases[from]?.at) from -= 1
  while (isDegree(phrases[to + 1]) && phrases[to + 1]?.at === phrases[to]?.to) to += 1
  return { at: phrases[from]?.at ?? first.at, to: phrases[to]?.to ?? last.to }
}

/** The years of "alla år 2020–2023", each of which a comparison is told of; null where there are none. */
function eachOf(times: Times, { year }: Context): Steps | null {
  const isEvery = times.spans.some(({ time }) => time.kind === 'every')
  const when = isEvery && times.points.length === 0 ? whenOf(times, year, true, true, false) : null
  return when?.kind === 'each' ? { from: when.from, to: when.to, each: true } : null
}

/** "Dubbelt så hög som männens": the other side stands after the multiple. */
function someSides(phrases: readonly Phrase[], anchor: Phrase): readonly [readonly Phrase[], readonly Phrase[]] | null {
  if (anchor.kind !== 'multiple') return null
  const after = phrases.filter(({ at }) => at >= anchor.to)
  // "Dubbelt så många kvinnor som män": both sides stand after it.
  const [, second] = after.filter(isKind('group'))
  if (second !== undefined) return [phrases.filter(({ at }) => at < second.at), phrases.filter(({ at }) => at >= second.at)]
  return after.some(({ kind }) => kind === 'group' || kind === 'unit' || kind === 'everyone' || kind === 'otherGroups')
    ? [phrases.filter(({ at }) => at < anchor.to), after]
    : null
}

/** The other side's measure counts for both; its group does not. */
const withMeasure = (before: readonly Phrase[], after: readonly Phrase[]): readonly Phrase[] => [
  ...before,
  ...after.filter(({ kind }) => kind === 'measure'),
]

/** Where a comparison's other side ends: at what it is compared with. */
const reachOf = (after: readonly Phrase[]): number =>
  after.find(({ kind }) => ['group', 'unit', 'time', 'otherGroups', 'everyone'].includes(kind))?.to ?? 0

/** Ages of staff are told in shares, unless their number is spoken of. */
function inShares(subject: Subject | 'unclear' | null, phrases: readonly Phrase[]): Subject | 'unclear' | null {
  const isOfAges = subject !== null && subject !== 'unclear' && subject.topic === 'headcount' && subject.group?.kind === 'age'
  return isOfAges && !phrases.some(({ kind }) => kind === 'number') ? { ...subject, isShare: true } : subject
}

function rankPart(scope: Scope, anchor: PhraseOf<'superlative'>): Part | Fault {
  const {
    segment: { phrases },
    context,
  } = scope
  const place = { at: anchor.at, to: anchor.to }
  const subject = inShares(subjectFor(phrases, null, context), phrases)
  if (subject === null || subject === 'unclear') return { ...place, why: 'unclear' }
  const times = timesIn(phrases, isStock(subject.topic))
  if (times.why !== null) return { ...place, why: times.why }
  const ranked = rankedOf(times, context.year)
  const years = ranked === 'all' ? (context.span ?? ranked) : ranked
  if (years === null) return { ...place, why: 'earlier' }
  if (phrases.some(({ kind }) => kind === 'not')) return { ...place, why: 'negated' }
  const used = new Set<Phrase['kind']>(['superlative', 'share'])
  // "Högst sjukfrånvaro": of the groups; "var högst 2021": of the years.
  const next = phrases[phrases.indexOf(anchor) + 1]
  const isOfGroups =
    (anchor.isOfGroups || next?.kind === 'measure' || times.points.length === 0) &&
    phrases.some(isKind('group')) &&
    ranked === 'all'
  const isAmongYears = !isOfGroups && (times.points.length > 0 || ranked !== 'all')
  return {
    ...place,
    said: { kind: 'rank', way: anchor.way, year: nowOf(times, context.year), years: isAmongYears ? years : null },
    subject,
    used,
  }
}

function moveParts(
  scope: Scope,
  anchor: PhraseOf<'move'> | PhraseOf<'multiple'>,
  values: readonly ValuePhrase[],
): readonly (Part | Fault)[] {
  const {
    segment: { phrases },
    context,
  } = scope
  const kindBefore = (value: ValuePhrase) => phrases[phrases.indexOf(value) - 1]?.kind
  const amount = values.find(
    (value) => ['by', 'on'].includes(kindBefore(value) ?? '') || (value.at === anchor.to && kindBefore(value) === 'move'),
  )
  const levels = values.filter((value) => value !== amount)
  if (levels.some((value) => kindBefore(value) !== 'from' && kindBefore(value) !== 'to'))
    return [anchor, ...values].map(({ at, to }) => ({ at, to, why: 'unclear' as const }))
  const place = withDegrees(phrases, anchor, amount !== undefined && amount.at > anchor.at ? amount : anchor)
  const isOfPoints = amount?.value.unit === 'points'
  const subject = subjectFor(phrases, isOfPoints ? amount.value : (levels[0]?.value ?? null), context)
  const further = phrases.some(({ kind }) => kind === 'further')
  const used = new Set<Phrase['kind']>(['move', 'multiple', 'further', 'size', 'than', 'versus', 'share', 'not'])
  const isNegated = phrases.some(({ kind }) => kind === 'not')
  const own = ((): Part | Fault => {
    if (subject === null || subject === 'unclear') return { ...place, why: 'unclear' }
    const times = timesIn(phrases, isStock(subject.topic))
    if (times.why !== null) return { ...place, why: times.why }
    // "…, en minskning med 5,6 procentenheter": of the years that were told of just before.
    const goesOn = context.steps !== null && isUntimed(times)
    const steps = goesOn ? context.steps : pathSteps(phrases, levels, times, context)
    if (steps === null || (!goesOn && isLeftOpen(times, context))) return { ...place, why: 'earlier' }
    if (anchor.kind === 'multiple') {
      if (isNegated) return { ...place, why: 'negated' }
      return { ...place, said: { kind: 'times', times: anchor.times, sense: anchor.sense, steps }, subject, used }
    }
    if (amount !== undefined) {
      if (isNegated || anchor.way === 0) return { ...place, why: isNegated ? 'negated' : 'unclear' }
      return { ...place, said: { kind: 'change', way: anchor.way, value: amount.value, steps }, subject, used }
    }
    return { ...place, said: { kind: 'move', way: anchor.way, further, size: sizeIn(phrases), steps }, subject, used, isNegated }
  })()
  return [own, ...pathParts(scope, levels)]
}

function valueParts(scope: Scope, values: readonly ValuePhrase[]): readonly (Part | Fault)[] {
  const {
    segment: { phrases },
    context,
  } = scope
  const times = (subject: Subject) => timesIn(phrases, isStock(subject.topic))
  const [first, second, ...more] = values
  if (first === undefined) return []
  if (phrases.some(isKind('difference'))) return [differencePart(scope, values)]
  if (second === undefined) return [levelPart(scope, phrases, first, times)]
  const before = values.map((value) => phrases[phrases.indexOf(value) - 1]?.kind)
  if (more.length === 0 && before[0] === 'from' && before[1] === 'to') return pathParts(scope, values)
  if (more.length > 0) return values.map((value) => ({ ...spanOfValue(phrases, value), why: 'unclear' as const }))
  const measured = values.map((value) => phrases[phrases.indexOf(value) + 1])
  const topics = new Set(measured.map((next) => (next?.kind === 'measure' ? next.topic : null)))
  if (topics.size === values.length && !topics.has(null) && !topics.has('leavers')) {
    // "45 annonser med totalt 814 sökande": each number with its own measure.
    return values.map((value, i) => {
      const others = phrases.filter(
        (phrase) => (phrase.kind === 'value' && phrase !== value) || (phrase.kind === 'measure' && phrase !== measured[i]),
      )
      const own = phrases.filter((phrase) => !others.includes(phrase))
      return levelPart({ ...scope, segment: { ...scope.segment, phrases: own } }, own, value, times)
    })
  }
  const whole = wholeOf(phrases, [first, second])
  if (whole === null || first.value.unit !== 'count' || second.value.unit !== 'count')
    return values.map((value) => ({ ...spanOfValue(phrases, value), why: 'unclear' as const }))
  const subject = subjectFor(phrases, first.value, context)
  const at = (value: ValuePhrase) => {
    const i = phrases.indexOf(value)
    const next = phrases[i + 1]
    return next !== undefined && (next.kind === 'measure' || next.kind === 'group' || next.kind === 'person') ? next : null
  }
  return values.map((value): Part | Fault => {
    const place = spanOfValue(phrases, value)
    if (subject === null || subject === 'unclear') return { ...place, why: 'unclear' }
    const found = times(subject)
    if (found.why !== null) return { ...place, why: found.why }
    const when = whenOf(found, context.year, context.isNamed, bounds.has(value.value.sense), false)
    if (when === null) return { ...place, why: 'earlier' }
    const said: Said = { kind: 'level', value: value.value, when }
    const used = new Set<Phrase['kind']>(['share'])
    if (subject.topic === 'leavers') {
      const topic = value === whole ? 'employees' : 'leavers'
      // "På totalt 299 anställda": all who are counted, where the word says more than the permanent.
      const measure = at(whole)
      const isOther =
        value === whole && measure?.kind === 'measure' && measure.topic === 'headcount' && measure.employment === 'fixedTerm'
      return isOther ? { ...place, why: 'unclear' } : { ...place, said, subject: { ...subject, topic }, used }
    }
    if (subject.topic !== 'headcount') return { ...place, why: 'unclear' }
    return { ...place, said, subject: value === whole ? { ...subject, group: null } : subject, used }
  })
}

/** "Skillnaden mellan kvinnor och män var 1,56 procentenheter". */
function differencePart({ segment: { phrases }, context }: Scope, values: readonly ValuePhrase[]): Part | Fault {
  const [value, ...more] = values
  const groups = phrases.filter(isKind('group'))
  const [own, other, ...others] = groups
  const place = value === undefined ? { at: 0, to: 1 } : { at: value.at, to: value.to }
  if (value === undefined || more.length > 0 || own === undefined || other === undefined || others.length > 0)
    return { ...place, why: 'unclear' }
  const subject = subjectFor(
    phrases.filter((phrase) => phrase !== other),
    value.value.unit === 'points' ? value.value : null,
    context,
  )
  if (subject === null || subject === 'unclear') return { ...place, why: 'unclear' }
  const times = timesIn(phrases, isStock(subject.topic))
  if (times.why !== null || times.spans.length + times.compared.length > 0 || times.points.length > 1)
    return { ...place, why: times.why ?? 'earlier' }
  if (phrases.some(({ kind }) => kind === 'not')) return { ...place, why: 'negated' }
  const said: Said = {
    kind: 'beside',
    way: 0,
    size: null,
    other: { kind: 'groups', groups: [other.group] },
    year: nowOf(times, context.year),
    each: null,
    by: value.value,
  }
  return { ...place, said, subject, used: new Set(['difference'] as const) }
}

function partsOf(scope: Scope): readonly (Part | Fault)[] {
  const { phrases } = scope.segment
  const values = phrases.filter(isKind('value'))
  const relations = phrases.filter((one) => isAnchor(one) && one.kind !== 'value')
  const [relation, ...more] = relations
  if (relation === undefined) return valueParts(scope, values)
  if (more.length > 0) return phrases.filter(isAnchor).map(({ at, to }) => ({ at, to, why: 'unclear' as const }))
  // "Dubbelt så många från 2022 till 2023".
  const isOverYears = relation.kind === 'multiple' && sidesOf(phrases) === null && someSides(phrases, relation) === null
  if (relation.kind === 'move' || (relation.kind === 'multiple' && (relation.isOverTime || isOverYears)))
    return moveParts(scope, relation, values)
  if (relation.kind === 'superlative') return [rankPart(scope, relation), ...valueParts(withoutRank(scope, relation), values)]
  if (relation.kind === 'comparative' || relation.kind === 'multiple') {
    const at = phrases.indexOf(relation)
    const by = values.find((value) => phrases.indexOf(value) === at - 1) ?? null
    const rest = values.filter((value) => value !== by)
    const [level, ...others] = rest
    const isMeasured = level !== undefined && phrases[phrases.indexOf(level) + 1]?.kind === 'measure' && level.at < relation.at
    if (others.length > 0 || (level !== undefined && (!isMeasured || sidesOf(phrases) === null)))
      return phrases.filter(isAnchor).map(({ at: from, to }) => ({ at: from, to, why: 'unclear' as const }))
    // "Med 18 sökande per annons ligger staben högre än kommunen".
    const [before = []] = sidesOf(phrases) ?? []
    const told =
      level === undefined ? [] : [levelPart(scope, before, level, (subject) => timesIn(before, isStock(subject.topic)))]
    return [...told, comparisonPart(scope, relation, by)]
  }
  return []
}

const withoutRank = (scope: Scope, rank: Phrase): Scope => ({
  ...scope,
  segment: { ...scope.segment, phrases: scope.segment.phrases.filter((phrase) => phrase !== rank) },
})

/** The claims of a sentence, and what in it can't be tried; with what the next sentence may lean on. */
export function claimsIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  segments: readonly Segment[],
  carried: Context,
): { readonly claims: readonly (Claim | Untried)[]; readonly next: Context } {
  const veto = vetoOf(tokens, phrases)
  const claims: (Claim | Untried)[] = []
  let context: Context = carried
  let main: Context = carried
  let isFirst = true
  for (const [i, segment] of segments.entries()) {
    const isTimedLater = segments.slice(i + 1).some(namesTime)
    if (segment.joint === 'whence') context = toldOf(segments[i - 1], context)
    // A colon or a semicolon parts what is said for itself.
    if (segment.joint === 'stop' && i > 0) context = { ...context, stray: null }
    const outer = context
    if (segment.joint === 'open' && context.aside !== null) context = { ...context, year: context.aside }
    const scope = { tokens, segment: withLater(segment, segments[i + 1], context), context: { ...context, isTimedLater } }
    const unit = unitOf(scope)
    const parts = segment.phrases.some(isAnchor) ? partsOf(scope) : []
    // Beside a word of change it belongs to that.
    const others = segment.phrases.some(isAnchor) ? [] : segment.phrases.filter(isKind('otherValue'))
    for (const { at, to } of others) claims.push({ at, to, why: veto ?? 'noFigure', stray: null })
    const used = new Set(parts.flatMap((part) => ('why' in part ? [] : [...part.used])))
    for (const part of parts) {
      const { at, to } = part
      if ('why' in part) claims.push({ at, to, why: veto ?? part.why, stray: null })
      else if (veto !== null) claims.push({ at, to, why: veto, stray: null })
      else if (unit === undefined || part.subject === null || part.subject === 'unclear')
        claims.push({ at, to, why: 'unclear', stray: null })
      else if (unit === null) claims.push({ at, to, why: 'noUnit', stray: null })
      else
        claims.push({
          at,
          to,
          subject: part.subject,
          unit,
          said: part.said,
          isNegated: part.isNegated === true,
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
      subject: main.subject ?? context.subject,
      isNamed: false,
      isOfYears: false,
      steps: null,
      aside: null,
      stray: null,
    },
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

/** True for a segment that goes on with the one before, and names a time that is not one to compare with. */
function namesTime({ joint, phrases }: Segment): boolean {
  const isOn = joint === 'and' || joint === 'comma'
  return isOn && timesIn(phrases, true).points.length + timesIn(phrases, true).spans.length > 0 && phrases[0]?.kind !== 'versus'
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
  const own =
    whole === 'unclear'
      ? subjectFor(
          phrases.filter(({ kind }) => kind !== 'group'),
          null,
          context,
        )
      : whole
  const subject = told ?? (own === 'unclear' || own === null ? context.subject : own)
  const times = timesIn(phrases, true)
  const isAside = joint === 'open' || times.compared.length > 0
  const path = parts.flatMap((part) => ('said' in part && 'steps' in part.said ? [part.said.steps] : []))[0] ?? null
  const year = isAside ? context.year : path !== null && times.points.length > 1 ? path.to : nowOf(times, context.year)
  const isNamed =
    !isAside && times.points.some(({ time }) => time.kind === 'year' || time.kind === 'turn') ? true : context.isNamed
  const unknown = phrases.find(({ kind }) => kind === 'unknown' || kind === 'otherValue')
  return {
    subject,
    unit: unit ?? context.unit,
    year,
    isNamed,
    span: context.span ?? rangeIn(times, context),
    aside:
      parts.flatMap((part) =>
        'said' in part && part.said.kind === 'level' && part.said.when.kind === 'at' ? [part.said.when.year] : [],
      )[0] ?? null,
    steps: path ?? context.steps,
    isOfYears:
      context.isOfYears ||
      (times.spans.length > 0 && times.points.length === 0 && !phrases.some(isKind('superlative'))) ||
      phrases.some(({ kind }) => kind === 'mean' && subject?.topic !== 'perAd'),
    isTimedLater: false,
    stray: context.stray ?? (unknown === undefined ? null : textOf(tokens, unknown)),
  }
}
