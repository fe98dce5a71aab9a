import { deicticWords, flowVerbs, levelVerbs, waveringWords } from '../words/heard/verbs.ts'
import type { Said, Steps, Subject } from './claim.ts'
import type { Phrase, Value } from './grammar/phrase.ts'
import {
  type Context,
  type Fault,
  type Part,
  type Scope,
  type ValuePhrase,
  bounds,
  isKind,
  isLeftOpen,
  isStock,
  isUntimed,
  saysToday,
  spanOfValue,
  subjectFor,
} from './scope.ts'
import { groupOf, percentTopics } from './subjectOf.ts'
import { type Times, nowOf, stepsOf, timesIn, whenOf, yearOf } from './timesOf.ts'

/** "33 av 283", "av 283 tillsvidareanställda slutade 33": which of two counts is the whole. */
function wholeOf(phrases: readonly Phrase[], [first, second]: readonly [ValuePhrase, ValuePhrase]): ValuePhrase | null {
  const isWhole = (value: ValuePhrase) => {
    const i = phrases.indexOf(value)
    const [before, earlier] = [phrases[i - 1]?.kind, phrases[i - 2]?.kind]
    // "Av Kommunstabens 299 månadsanställda", "av årets 45 annonser".
    if (before === 'unit' || before === 'time') return earlier === 'of' || earlier === 'on'
    return (
      before === 'of' ||
      before === 'on' ||
      ((before === 'everyone' || before === 'pronoun') && (earlier === 'of' || earlier === 'on'))
    )
  }
  if (isWhole(first) === isWhole(second)) return null
  return isWhole(first) ? first : second
}

const complements = { over: 'most', most: 'over', under: 'least', least: 'under' } as const

/** "Inte över 3 procent" is at most 3. Null for a number that is no bound. */
function deniedBound(value: Value): Value | null {
  const { sense } = value
  if (sense !== 'over' && sense !== 'most' && sense !== 'under' && sense !== 'least') return null
  return { ...value, sense: complements[sense] }
}

/** "Kvinnor 3,25, män 1,69": a number with decimals counts no persons, so of a rate it is in percent. */
function inPercent(value: Value, subject: Subject | 'unclear' | null): Value {
  const isOfRate = subject !== null && subject !== 'unclear' && percentTopics.has(subject.topic)
  return value.unit === 'count' && value.decimals > 0 && isOfRate ? { ...value, unit: 'percent' } : value
}

/** The number with the bound that stands apart from it. */
function boundedBy(value: Value, phrases: readonly Phrase[]): Value {
  const bound = phrases.find(isKind('bound'))
  return bound === undefined || value.sense !== 'exact' ? value : { ...value, sense: bound.sense }
}

/** The first sign of a number as it is printed. */
const signOf = ({ tokens }: Scope, { at, to }: ValuePhrase): string => {
  const token = tokens.slice(at, to).find(({ kind }) => kind === 'number')
  return token !== undefined && token.value < 0 ? '−' : token !== undefined && tokens[at - 1]?.word === '+' ? '+' : ''
}

/** What a single number says: a level of a year, of each of several years or of their mean. `own` are the phrases that it is told by. */
export function levelPart(
  scope: Scope,
  own: readonly Phrase[],
  value: ValuePhrase,
  times: (subject: Subject) => Times,
): Part | Fault {
  const { segment, context } = scope
  const place = spanOfValue(segment.phrases, value)
  const raw = boundedBy(value.value, segment.phrases)
  const counted = subjectFor(own, raw, context)
  const isOfStaff = counted !== null && counted !== 'unclear' && isStock(counted.topic)
  // "20–29 år: 7,1": a number with decimals counts no persons.
  const printed = isOfStaff && raw.unit === 'count' && raw.decimals > 0 ? { ...raw, unit: 'percent' as const } : raw
  const subject = printed === raw ? counted : subjectFor(own, printed, context)
  if (printed !== raw && subject !== null && subject !== 'unclear' && subject.group === null) return { ...place, why: 'unclear' }
  const bounded = inPercent(printed, subject)
  if (subject === null || subject === 'unclear') return { ...place, why: subject === null ? 'noFigure' : 'unclear' }
  // "Ökat med 18 procent, eller 44 personer": the amount of the change again.
  const isVerbless = !scope.tokens.slice(Math.max(0, (own[0]?.at ?? 0) - 2), value.at).some(({ word }) => levelVerbs.test(word))
  const isOwnYear = bounded.isExtreme === true && own.some(isKind('time'))
  if (
    context.steps !== null &&
    isVerbless &&
    !isOwnYear &&
    bounded.unit === 'count' &&
    !own.some(isKind('measure')) &&
    !own.some(isKind('group'))
  )
    return { ...place, why: 'unclear' }
  // "Mindre än hälften" of a rate is half of something else.
  const isPartOfRate = bounded.isInParts === true && subject.topic === 'sickLeave' && !segment.phrases.some(isKind('workingTime'))
  if (isPartOfRate) return { ...place, why: 'unclear' }
  // "Under 30" may be an age.
  const isCount = bounded.unit === 'count' && isStock(subject.topic) && place.to === value.to
  const isAgeLike = bounded.number >= 15 && bounded.number <= 75 && bounded.decimals === 0
  const startsAs = scope.tokens[value.at]?.word ?? ''
  if (isCount && isAgeLike && (startsAs === 'under' || startsAs === 'över')) return { ...place, why: 'unclear' }
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
    // "Omkring 80 de senaste tre åren" is so of each; what is counted over a year may be told together.
    bounds.has(bounded.sense) || (bounded.sense !== 'exact' && (isStock(subject.topic) || percentTopics.has(subject.topic))),
    isMean,
  )
  if (when === null) return { ...place, why: 'earlier' }
  // "Som mest 3 procent", "har pendlat mellan": of years that are not said.
  const lead = scope.tokens.slice(Math.max(0, place.at - 8), place.at)
  const isOverYears =
    bounded.isOfYears === true ||
    lead.some(({ word }) => waveringWords.test(word)) ||
    (bounds.has(bounded.sense) &&
      lead.some(
        ({ word }, i) =>
          /^(har|hade)$/u.test(word) &&
          lead.slice(i + 1).some((next) => /^(legat|hållit|varit|understigit|överstigit)$/u.test(next.word)),
      ))
  if (isOverYears && when.kind === 'at' && !isTimed) return { ...place, why: 'earlier' }
  if (bounded.isOfYears === true && when.kind === 'at') return { ...place, why: 'earlier' }
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
  // "Aldrig" is in no year, of those that are said.
  const isNever =
    isNegated &&
    when.kind === 'at' &&
    scope.tokens
      .slice(Math.min(...segment.phrases.map(({ at }) => Math.max(0, at))), place.to)
      .some(({ word }) => word === 'aldrig')
  if (isNever) return { ...place, why: 'negated' }
  // "Varierat mellan 10 och 16": from the lowest to the highest.
  const isWavering = bounded.upTo !== undefined && lead.some(({ word }) => waveringWords.test(word))
  const told = isNegated ? deniedBound(bounded) : isWavering ? { ...bounded, areEndsReached: true } : bounded
  if (told === null) return { ...place, why: 'negated' }
  const said: Said = { kind: 'level', value: told, when }
  const { way, steps, amount } = context
  // "16 fler, varav tre män".
  const isOfChange = own[0]?.kind === 'of' || own.some(isKind('their'))
  if (isOfChange && context.isInner && context.isUntold) return { ...place, why: 'unclear' }
  // "Ökade med tolv, vilket motsvarar 4,4 procent": of what they were, or a share of everyone; after other numbers nobody knows of what.
  const isBarePercent =
    told.unit === 'percent' &&
    subject.topic === 'headcount' &&
    subject.group === null &&
    context.subject?.isShare !== true &&
    context.isInner &&
    !own.some(({ kind }) => kind === 'measure' || kind === 'group' || kind === 'share' || kind === 'of')
  if (isBarePercent && (way === null || steps === null)) return { ...place, why: 'unclear' }
  if (isBarePercent && way !== null && steps !== null)
    return { ...place, said: { kind: 'change', way, value: told, steps }, subject: { ...subject, isShare: false }, used }
  const isUntimedHere =
    !isTimed || found.points.every(({ time }) => time.kind === 'before' || time.kind === 'now' || time.kind === 'report')
  const start = Math.min(...own.map(({ at }) => at).filter((at) => at >= 0))
  const words = scope.tokens.slice(Math.max(0, start - 3), place.to).map(({ word }) => word)
  const isBare = own.every(({ kind }) => kind === 'value' || kind === 'from' || kind === 'to')
  // What "i dag" and "i fjol" are depends on when it is read.
  const isDeictic = isUntimedHere && !context.isNamed && (words.some((word) => deicticWords.test(word)) || saysToday(words))
  // "Gruppen bestod av 12 personer" may be others than those of the sentence before.
  const isOfSome =
    !context.isInner &&
    subject.topic === 'headcount' &&
    told.unit === 'count' &&
    own.some(isKind('person')) &&
    !own.some(isKind('measure'))
  // "Fick 16 anställda": how many came, not how many there are.
  const isOfFlow =
    subject.topic === 'headcount' &&
    told.unit === 'count' &&
    words.some((word) => flowVerbs.test(word)) &&
    !words.some((word) => levelVerbs.test(word) && !flowVerbs.test(word))
  if (isOfFlow) return { ...place, why: 'unclear' }
  if (segment.joint === 'open' && isBare) {
    // "299 (283)": of the same year, or of the one before.
    if (/^[+−-]/u.test(signOf(scope, value))) return { ...place, why: 'unclear' }
    const before = when.kind === 'at' ? { ...when, year: { ...when.year, back: when.year.back + 1 } } : when
    return { ...place, said, subject, used, or: { ...said, when: before }, isEither: true, isLoose: true }
  }
  // "16 fler, varav tre män".
  if (
    !(isOfChange || (isVerbless && context.isInner)) ||
    way === null ||
    steps === null ||
    amount === null ||
    told.unit !== 'count'
  )
    return { ...place, said, subject, used, isLoose: isDeictic || isOfSome }
  return { ...place, said, subject, used, or: { kind: 'change', way, value: told, steps }, isEither: true }
}

/** The years of "från 241 till 283", and of the change that is told beside it. */
export function pathParts(scope: Scope, values: readonly ValuePhrase[]): readonly (Part | Fault)[] {
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
    if (!isOpen && (isLeftOpen(times, context) || (context.isInner && context.isUntold && isUntimed(times))))
      return { ...place, why: 'earlier' }
    const steps = isOpen ? context.steps : (stepsUntil(times, context) ?? pathSteps(phrases, values, times, context))
    // "Sjönk både 2021 och 2022, från sex till tre": of which of them is not said.
    const isFromOpen = steps?.isOpen === true && before === 'from'
    if (steps === null || steps.only !== undefined || isFromOpen) return { ...place, why: 'earlier' }
    const year = before === 'from' ? steps.from : steps.to
    const path = isUntimed(times) && context.year.year === null && !isOpen ? pathOf(phrases, values) : null
    const isNamed = times.points.length + times.spans.length + times.compared.length > 0 || context.isNamed
    const used = new Set<Phrase['kind']>(['move', 'further', 'size', 'bound', 'share', 'versus', 'than', 'multiple'])
    return {
      ...place,
      said: {
        kind: 'level',
        value: inPercent(value.value, subject),
        when: { kind: 'at', year, isNamed: isNamed || isOpen || phrases.some(({ kind }) => kind === 'move') },
        ...(path === null ? {} : { path }),
      },
      subject,
      used,
      steps,
    }
  })
}

/** "Minskat sedan 2019, från 6,20 till 3,25 procent 2023": since the year that was told of before. */
function stepsUntil({ points, spans, compared, first, last }: Times, { steps, year }: Context): Steps | null {
  const [point, ...more] = points
  const isAlone = more.length + spans.length + compared.length === 0 && first === null && last === null
  if (steps === null || steps.from.year === null || point === undefined || !isAlone) return null
  const to = yearOf(point.time, year)
  return to === null || to.year === null || to.year <= steps.from.year ? null : { ...steps, to, each: false }
}

/** The numbers of "från 69 till 80". */
export function pathOf(phrases: readonly Phrase[], values: readonly ValuePhrase[]): readonly [Value, Value] | null {
  const side = (kind: 'from' | 'to') => values.find((value) => phrases[phrases.indexOf(value) - 1]?.kind === kind)?.value
  const [start, end] = [side('from'), side('to')]
  return start === undefined || end === undefined ? null : [start, end]
}

/** The years of "från 241 2019 till 283 2023", "från 283 år 2022 till 299": each belongs to the number that it stands behind. */
export function pathSteps(
  phrases: readonly Phrase[],
  values: readonly ValuePhrase[],
  times: Times,
  context: Context,
): Steps | null {
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

/** "… högre än männens, 3,25 mot 1,69 procent": of the two sides that have just been compared. */
function sideParts(scope: Scope, values: readonly [ValuePhrase, ValuePhrase]): readonly (Part | Fault)[] | null {
  const { phrases } = scope.segment
  const { sides, isOfYears } = scope.context
  const isBare =
    phrases.every(({ kind }) => kind === 'value' || kind === 'versus' || kind === 'person') && phrases.some(isKind('versus'))
  if (sides === null || !isBare || isOfYears) return null
  const units = new Set(values.map(({ value }) => value.unit))
  return values.map((value, i): Part | Fault => {
    const place = spanOfValue(phrases, value)
    const { subject, year } = i === 0 ? sides[0] : sides[1]
    const unit = units.has('percent') ? 'percent' : value.value.unit
    const printed = inPercent({ ...value.value, unit }, subject)
    const isShare = subject.topic === 'headcount' ? printed.unit === 'percent' : subject.isShare
    return {
      ...place,
      said: { kind: 'level', value: printed, when: { kind: 'at', year, isNamed: true } },
      subject: { ...subject, isShare },
      used: new Set(['versus', 'person'] as const),
    }
  })
}

/** "33 personer mot 35 året innan", "3,25 procent mot männens 1,69": each side with its own number, and its own year or group. */
function versusParts(scope: Scope, [first, second]: readonly [ValuePhrase, ValuePhrase]): readonly (Part | Fault)[] | null {
  const { phrases } = scope.segment
  const at = phrases.findIndex(({ kind }) => kind === 'versus')
  const [before, after] = [phrases.slice(0, at), phrases.slice(at + 1)]
  if (at < 0 || !before.includes(first) || !after.includes(second)) return null
  const isOwn = ({ kind }: Phrase) => kind === 'group' || kind === 'time' || kind === 'everyone'
  const isPlain = ({ kind }: Phrase) => isPlainKind.has(kind)
  if (!after.some(isOwn) || ![...before, ...after].every(isPlain)) return null
  const hasKind = (kind: Phrase['kind']) => after.some((one) => one.kind === kind)
  // The other side goes on with what it does not say anew.
  const kept = before.filter(
    (one) =>
      one !== first &&
      !(one.kind === 'time' && hasKind('time')) &&
      !((one.kind === 'group' || one.kind === 'everyone') && (hasKind('group') || hasKind('everyone'))),
  )
  const sides: readonly (readonly [readonly Phrase[], ValuePhrase])[] = [
    [before, first],
    [
      [...kept, ...after],
      { ...second, value: { ...second.value, unit: second.value.unit === 'count' ? first.value.unit : second.value.unit } },
    ],
  ]
  // "2023 … mot 35 året innan" is counted from the year of the first.
  const context = { ...scope.context, year: nowOf(timesIn(before, true), scope.context.year) }
  return sides.map(([own, value], i) => {
    const told = own.map((one) => (one === second ? value : one))
    const side = {
      ...scope,
      context: { ...(i === 0 ? scope.context : context), steps: null },
      segment: { ...scope.segment, phrases: told },
    }
    const part = levelPart(side, told, value, (subject) => timesIn(told, isStock(subject.topic)))
    return 'why' in part ? part : { ...part, used: new Set([...part.used, 'versus' as const]) }
  })
}

const isPlainKind = new Set<Phrase['kind']>([
  'value',
  'time',
  'group',
  'measure',
  'everyone',
  'unit',
  'pronoun',
  'person',
  'number',
  'share',
  'of',
  'on',
  'workingTime',
  'their',
  'mean',
])

/** What the numbers of a segment without a word of relation say: one, from one to another, a part and its whole, or each its own measure. */
export function valueParts(scope: Scope, values: readonly ValuePhrase[]): readonly (Part | Fault)[] {
  const {
    segment: { phrases },
    context,
  } = scope
  const times = (subject: Subject) => timesIn(phrases, isStock(subject.topic))
  const [first, second, ...more] = values
  if (first === undefined) return []
  if (second === undefined) return [levelPart(scope, phrases, first, times)]
  const before = values.map((value) => phrases[phrases.indexOf(value) - 1]?.kind)
  if (more.length === 0 && before[0] === 'from' && before[1] === 'to') return pathParts(scope, values)
  if (more.length > 0) return values.map((value) => ({ ...spanOfValue(phrases, value), why: 'unclear' as const }))
  const sides = sideParts(scope, [first, second])
  if (sides !== null) return sides
  const pair = versusParts(scope, [first, second])
  if (pair !== null) return pair
  const measured = values.map((value) => phrases[phrases.indexOf(value) + 1])
  const topics = new Set(measured.map((next) => (next?.kind === 'measure' ? `${next.topic} ${next.employment ?? ''}` : null)))
  const hasLeavers = measured.some((next) => next?.kind === 'measure' && next.topic === 'leavers')
  if (topics.size === values.length && !topics.has(null) && !hasLeavers) {
    // "Av 45 annonser avsåg 31 tillsvidareanställningar": so many of those, of which no figure tells.
    const all = wholeOf(phrases, [first, second])
    const of = all === null ? undefined : measured[values.indexOf(all)]
    const isOfOthers = of?.kind === 'measure' && of.topic !== 'headcount'
    // "45 annonser med totalt 814 sökande": each number with its own measure.
    return values.map((value, i) => {
      const counted = measured[i]
      if (isOfOthers && value !== all && counted?.kind === 'measure' && counted.topic === 'headcount')
        return { ...spanOfValue(phrases, value), why: 'unclear' as const }
      const others = phrases.filter(
        (phrase) => (phrase.kind === 'value' && phrase !== value) || (phrase.kind === 'measure' && phrase !== measured[i]),
      )
      const own = phrases.filter((phrase) => !others.includes(phrase))
      return levelPart({ ...scope, segment: { ...scope.segment, phrases: own } }, own, value, times)
    })
  }
  const whole = wholeOf(phrases, [first, second])
  // "Av de 814 sökande var 60 procent kvinnor": the whole is a figure, whatever the part is of.
  const counted = whole === first && first.value.unit === 'count' ? measured[0] : undefined
  if (
    counted?.kind === 'measure' &&
    (second.value.unit !== 'count' || counted.topic !== 'headcount') &&
    counted.topic !== 'leavers'
  ) {
    const own = phrases.filter((phrase) => phrase.at < second.at || phrase.kind === 'time')
    const told = own.filter(({ kind }) => kind !== 'group' && kind !== 'share')
    const side = { ...scope, segment: { ...scope.segment, phrases: told } }
    return [levelPart(side, told, first, times), { ...spanOfValue(phrases, second), why: 'unclear' }]
  }
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
