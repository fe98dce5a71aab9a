import { amounts, bearing, definite, losing, sameWords, shares } from '../words/heard/verbs.ts'
import type { Steps, Subject } from './claim.ts'
import type { Phrase, PhraseOf } from './grammar/phrase.ts'
import { levelPart, pathOf, pathParts, pathSteps } from './levelParts.ts'
import { inShares, otherSteps, sizeIn, turned } from './relationParts.ts'
import {
  type Fault,
  type Part,
  type Scope,
  type ValuePhrase,
  isKind,
  isLeftOpen,
  isStock,
  isUntimed,
  sidesOf,
  subjectFor,
  withDegrees,
} from './scope.ts'
import { percentTopics } from './subjectOf.ts'
import { type Times, isPast, timesIn, yearOf } from './timesOf.ts'

/** A word of change over time. */
type Move = PhraseOf<'move'> | PhraseOf<'multiple'>

const kindBefore = (phrases: readonly Phrase[], value: ValuePhrase): Phrase['kind'] | undefined =>
  phrases[phrases.indexOf(value) - 1]?.kind

/** True for an end of "från 69 till 80". */
const isPathEnd = (phrases: readonly Phrase[], value: ValuePhrase): boolean =>
  ['from', 'to'].includes(kindBefore(phrases, value) ?? '')

/** True for "ökningen", which the amount may stand beside. */
const isNoun = (move: Move): boolean => move.kind === 'move' && move.isNoun

/** How much a change is, where that is told. */
function amountOf({ tokens, segment: { phrases } }: Scope, move: Move, values: readonly ValuePhrase[]): ValuePhrase | undefined {
  const before = (value: ValuePhrase) => kindBefore(phrases, value)
  // "Ökningen uppgick till 12 personer".
  const wordBefore = (value: ValuePhrase) => tokens[(phrases[phrases.indexOf(value) - 1]?.at ?? 0) - 1]?.word ?? ''
  const said = values.find(
    (value) => ['by', 'on'].includes(before(value) ?? '') || (value.at === move.to && before(value) === 'move'),
  )
  if (said !== undefined || !isNoun(move)) return said
  return (
    values.find((value) => before(value) === 'to' && amounts.test(wordBefore(value))) ??
    values.find((value) => !isPathEnd(phrases, value))
  )
}

/** "Legat still på tolv 2021–2023": so much every year. */
function stillPart(scope: Scope, move: Move, amount: ValuePhrase): Part | Fault {
  const told = scope.segment.phrases.filter((phrase) => phrase !== move && phrase.kind !== 'size')
  const hasSpan = told.some((phrase) => phrase.kind === 'time' && ['range', 'over', 'since', 'years'].includes(phrase.time.kind))
  const every: Phrase = { kind: 'time', time: { kind: 'every' }, at: amount.to, to: amount.to }
  const own = hasSpan ? [...told, every] : told
  const side = { ...scope, segment: { ...scope.segment, phrases: own } }
  return levelPart(side, own, amount, (subject) => timesIn(own, isStock(subject.topic)))
}

/** True where words of change may mean something else than that the figure of the segment changed. */
function isUnclear(
  { tokens, segment: { phrases } }: Scope,
  move: Move,
  amount: ValuePhrase | undefined,
  levels: readonly ValuePhrase[],
): boolean {
  // "Vi tappade 33 personer": who left, or how many fewer they became.
  const isOfLoss =
    losing.test(tokens[move.at]?.word ?? '') && amount?.value.unit === 'count' && kindBefore(phrases, amount) !== 'by'
  // "Kvinnorna stod för hela ökningen": of whose change it is a part is another question.
  const lead = tokens.slice(Math.max(0, move.at - 3), move.at).map(({ word }) => word)
  const isPartOf = isNoun(move) && lead.some((word, i) => shares.test(word) || (bearing.test(word) && lead[i + 1] === 'för'))
  // "Ökade mer än männens": two changes.
  const sides = sidesOf(phrases)
  const isOfTwo =
    sides !== null &&
    (phrases.some(isKind('comparative')) ||
      sides[1].some(({ kind }) => kind === 'group' || kind === 'unit' || kind === 'everyone'))
  return isOfLoss || isPartOf || isOfTwo || levels.some((value) => !isPathEnd(phrases, value))
}

/** "50–59 år har minskat": their share, or their number. */
function inEither(subject: Subject | 'unclear' | null, phrases: readonly Phrase[]): Subject | 'unclear' | null {
  const ofShare = inShares(subject, phrases)
  if (ofShare === null || ofShare === 'unclear' || subject === null || subject === 'unclear') return ofShare
  if (subject.isShare || ofShare === subject) return subject
  return { ...ofShare, or: { isShare: false } }
}

/** True where one time is told, as the first word: "året innan ökade de med 16". */
const isHead = ([head]: readonly Phrase[], { points, compared, spans }: Times): boolean =>
  points.length === 1 && points[0] === head && compared.length === 0 && spans.length === 0

/** The years that a change goes between. `isInto` where its own words say into which year, as "året innan" may. */
function stepsOfMove(
  { tokens, segment: { phrases }, context }: Scope,
  move: Move,
  levels: readonly ValuePhrase[],
  times: Times,
): { readonly steps: Steps | null; readonly isInto: boolean } {
  const of = (steps: Steps | null, isInto = false) => ({ steps, isInto })
  const word = tokens[move.at]?.word ?? ''
  const [point] = times.points
  const year = point === undefined ? null : yearOf(point.time, context.year)
  // "14,5 procent 2019 och densamma 2021": as in the year that was told of before.
  const isSame = move.kind === 'move' && move.way === 0 && sameWords.test(word) && times.points.length === 1
  if (isSame && year !== null && context.isInner && context.isNamed && times.compared.length === 0)
    return of({ from: context.year, to: year, each: false })
  // "…, en minskning med 5,6 procentenheter": of the years that were told of just before.
  if (context.steps !== null && isUntimed(times)) return of(context.steps)
  // "Året innan ökade de med 16": into that year.
  if (year !== null && isPast(point) && levels.length === 0 && isHead(phrases, times))
    return of({ from: { ...year, back: year.back + 1 }, to: year, each: false }, true)
  // "Minskningen var …": the one that has just been told of; "männen: plus 12": of the years of the sentence before.
  const isKnown = move.kind === 'move' && definite.test(word)
  const isElliptic = isNoun(move) && context.prior !== null && !phrases.some(isKind('measure'))
  return of(isUntimed(times) && (isKnown || isElliptic) ? context.prior : pathSteps(phrases, levels, times, context))
}

/** What a word of change says of a subject. */
function movePart(
  scope: Scope,
  move: Move,
  amount: ValuePhrase | undefined,
  levels: readonly ValuePhrase[],
  subject: Subject,
): Pick<Part, 'said' | 'or' | 'isEither' | 'isNegated'> | Fault['why'] {
  const {
    tokens,
    segment: { phrases },
    context,
  } = scope
  if (move.kind === 'move' && move.isOfNumber === true && percentTopics.has(subject.topic)) return 'noFigure'
  const times = timesIn(phrases, isStock(subject.topic))
  if (times.why !== null) return times.why
  // "…, efter att ha minskat tre år i rad": up to the year before.
  const isRow = times.spans.some(({ time }) => time.kind === 'row')
  if (isRow && tokens.slice(Math.max(0, move.at - 3), move.at).some(({ word }) => word === 'efter')) return 'earlier'
  // "Ökade mellan 2019 och 2021, men har sjunkit sedan dess": since which of them is not said.
  const isSinceThen = times.spans.some(({ time }) => time.kind === 'since' && time.year === 'then')
  if (isSinceThen && context.isOfYears) return 'earlier'
  const { steps, isInto } = stepsOfMove(scope, move, levels, times)
  if (move.kind === 'multiple' && !move.isOverTime && times.spans.length === 0 && times.last === null) return 'unclear'
  const goesOn = context.steps !== null && isUntimed(times)
  if (steps === null || (!goesOn && isLeftOpen(times, context))) return 'earlier'
  const isNegated = phrases.some(({ kind }) => kind === 'not')
  if (move.kind === 'multiple')
    return isNegated ? 'negated' : { said: { kind: 'times', times: move.times, sense: move.sense, steps } }
  // "En ökning med två procentenheter året innan": against that year, or into it.
  const [point] = times.points
  const into = isPast(point) && !isInto && point !== undefined ? yearOf(point.time, context.year) : null
  const other =
    into === null ? otherSteps(context, times, steps) : { from: { ...into, back: into.back + 1 }, to: into, each: false }
  if (amount !== undefined) {
    if (amount.value.unit === 'count' && amount.value.decimals > 0 && !percentTopics.has(subject.topic)) return 'unclear'
    if (isNegated || move.way === 0) return isNegated ? 'negated' : 'unclear'
    const said = { kind: 'change', way: move.way, value: amount.value, steps } as const
    return { said, or: other === null ? null : { ...said, steps: other }, isEither: into !== null }
  }
  // "Från 69 till 80", of years that are not said.
  const isOpenPath = isUntimed(times) && context.year.year === null && context.steps === null
  const path = isOpenPath ? pathOf(phrases, levels) : null
  const said = {
    kind: 'move',
    way: move.way,
    further: phrases.some(({ kind }) => kind === 'further'),
    size: sizeIn(phrases),
    steps,
    isRough: move.isRough === true,
    ...(path === null ? {} : { path }),
  } as const
  return { said, isNegated, or: other === null ? null : { ...said, steps: other } }
}

/** What a word of change says, with how much, and the levels that it goes from and to. */
export function moveParts(scope: Scope, moved: Move, values: readonly ValuePhrase[]): readonly (Part | Fault)[] {
  const {
    tokens,
    segment: { phrases },
    context: { way },
  } = scope
  const isOpposite = moved.kind === 'move' && moved.isOpposite === true
  if (isOpposite && way === null) return [{ at: moved.at, to: moved.to, why: 'unclear' }]
  const move: Move = isOpposite && way !== null ? { ...moved, way: turned(way) } : moved
  const amount = amountOf(scope, move, values)
  const isStill = moved.kind === 'move' && moved.way === 0 && values.length === 1
  if (isStill && amount !== undefined && kindBefore(phrases, amount) === 'on') return [stillPart(scope, moved, amount)]
  const levels = values.filter((value) => value !== amount)
  const none = (why: Fault['why']) => [move, ...values].map(({ at, to }) => ({ at, to, why }))
  if (isUnclear(scope, move, amount, levels)) return none('unclear')
  // "Har aldrig minskat" is of each year.
  const isNegated = phrases.some(({ kind }) => kind === 'not')
  if (isNegated && tokens.slice(phrases[0]?.at ?? 0, move.at).some(({ word }) => word === 'aldrig')) return none('negated')
  const place = withDegrees(phrases, moved, amount !== undefined && amount.at > moved.at ? amount : moved)
  const told = subjectFor(phrases, amount?.value.unit === 'points' ? amount.value : (levels[0]?.value ?? null), scope.context)
  const subject = values.length === 0 ? inEither(told, phrases) : told
  const part = subject === null || subject === 'unclear' ? ('unclear' as const) : movePart(scope, move, amount, levels, subject)
  const used = new Set<Phrase['kind']>(['move', 'multiple', 'further', 'size', 'than', 'versus', 'share', 'not'])
  const own: Part | Fault = typeof part === 'string' ? { ...place, why: part } : { ...place, ...part, subject, used }
  return [own, ...pathParts(scope, levels)]
}
