import type { UnitId } from '../domain/unitTree.ts'
import { relativeAges } from '../words/heard/groups.ts'
import type { UntriedWhy } from '../words/statements.ts'
import type { Said, Steps, Subject, Year } from './claim.ts'
import type { Group, Phrase, PhraseOf, Value } from './grammar/phrase.ts'
import type { Mentions } from './readings.ts'
import type { Segment } from './segments.ts'
import { groupOf, leaveTopics, subjectOf } from './subjectOf.ts'
import type { Times } from './timesOf.ts'
import type { Token } from './token.ts'

/** What a part of a text may lean on: what has been said before it. */
export interface Context {
  readonly subject: Subject | null
  readonly unit: UnitId
  readonly year: Year
  /** The year is of the sentence itself, not of one before. */
  readonly isNamed: boolean
  /** Which group was told of last is not known: what follows must name its own. */
  readonly isGroupOpen: boolean
  /** What was told of last is a change or a difference: "den största" may be of those. */
  readonly isOfChange: boolean
  /** The group that was named last, before the sentence or in it. */
  readonly spokenOf: Group | null
  /** A part of the same sentence has come before. */
  readonly isInner: boolean
  /** The two sides that were compared last in the sentence: "3,25 mot 1,69 procent" are theirs. */
  readonly sides: readonly [Side, Side] | null
  /** A word that nobody has taught us, earlier in the same sentence. */
  readonly stray: string | null
  /** Several years or their mean have been spoken of in the sentence, which what follows may be of too. */
  readonly isOfYears: boolean
  /** Nothing in the part before could be tried: what is a part of it can't either. */
  readonly isUntold: boolean
  /** Which way the last change of the sentence went, "och männen med 17,4 procent" goes the same; and what its amount was told in. */
  readonly way: 1 | -1 | null
  readonly amount: Value['unit'] | null
  /** The years of the change that was told of last in the sentence: "från 241 till 283" may be of them. */
  readonly steps: Steps | null
  /** The two years that the sentence has compared: "samtidigt som antalet var lägre" is so in the same. */
  readonly between: Steps | null
  /** The years of the change that the sentence before told of last: "minskningen" is that one. */
  readonly prior: Steps | null
  /** The years that the paragraph is about, the last that it names. */
  readonly span: Steps | null
  /** It is the sentence itself that names them. */
  readonly isSpanOwn: boolean
  /** What this sentence's and the one before it have named. */
  readonly mentions: Mentions
  /** The year of the number before, which a bracket behind it is of. */
  readonly aside: Year | null
  /** A part of a year has been told of, which a change may start from: in the sentence or in the one before. */
  readonly isOfPart: boolean
  /** The sentence names a time only later, which what comes before may be of too. */
  readonly isTimedLater: boolean
}

/** One side of a comparison. */
export interface Side {
  readonly subject: Subject
  readonly year: Year
}

/** Staff are counted on a day; all else is of a whole year. */
export const isStock = (topic: string): boolean => topic === 'headcount' || topic === 'employees'

/** A number of a sentence. */
export type ValuePhrase = PhraseOf<'value'>
/** Picks out the phrases of one kind. */
export const isKind =
  <K extends Phrase['kind']>(kind: K) =>
  (phrase: Phrase): phrase is PhraseOf<K> =>
    phrase.kind === kind

/** A segment with the sentence that it stands in, and what that may lean on. */
export interface Scope {
  readonly tokens: readonly Token[]
  readonly segment: Segment
  readonly context: Context
}

/** The phrases before and after the word that joins two sides. */
export function sidesOf(phrases: readonly Phrase[]): readonly [before: readonly Phrase[], after: readonly Phrase[]] | null {
  const at = phrases.findIndex(({ kind }) => kind === 'than' || kind === 'versus')
  return at < 0 ? null : [phrases.slice(0, at), phrases.slice(at + 1)]
}

/** True where a number stands right before a group: "71 procent kvinnor". */
const isRightBefore = (phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase, i) => phrase.kind === 'value' && phrases[i + 1]?.kind === 'group' && phrases[i + 1]?.at === phrase.to)

/** A share of everyone, which is none. */
const isOfWhole = (subject: Subject | null): boolean =>
  subject?.topic === 'headcount' && subject.isShare && subject.group === null && subject.employment === null

/** The subject of a run of phrases: its own, else that of what it leans on with its own group. */
export function subjectFor(phrases: readonly Phrase[], value: Value | null, context: Context): Subject | 'unclear' | null {
  const leaned = context.subject
  const leave = phrases.filter(isKind('measure')).filter(({ topic }) => leaveTopics.has(topic))
  const isOfSickLeave = leaned !== null && leaveTopics.has(leaned.topic)
  const flow = phrases.filter(isKind('measure')).filter(({ topic }) => topic === 'turnover' || topic === 'leavers')
  const isOfLeavers = leaned !== null && (leaned.topic === 'turnover' || leaned.topic === 'leavers')
  if (flow.length > 0 && flow.every(({ loose }) => loose) && !isOfLeavers) return 'unclear'
  if (leave.length > 0 && leave.every(({ loose }) => loose) && !isOfSickLeave) return 'unclear'
  const group = groupOf(phrases)
  if (group === 'unclear') return 'unclear'
  const isRelative = group?.kind === 'age' && group.isRelative === true
  if (isRelative && !phrases.some(isKind('measure')) && leaned?.topic !== 'sickLeave') return 'unclear'
  // "37,5 procent av sjukfrånvaron" is a part of it.
  const leaveAt = phrases.findIndex((one) => one.kind === 'measure' && one.topic === 'sickLeave')
  const isPartOf = leaveAt > 0 && value?.unit === 'percent' && phrases.slice(Math.max(0, leaveAt - 3), leaveAt).some(isKind('of'))
  if (isPartOf && leave.length === 1 && !phrases.some(isKind('workingTime'))) {
    const isOfLong = leaned !== null && (leaned.topic === 'longTerm' || leaned.topic === 'longShare') && (group ?? null) === null
    return isOfLong ? { ...leaned, topic: 'longShare', partOf: 'leave' } : 'unclear'
  }
  // "Deras sjukfrånvaro": of the group that was spoken of; "hälften av dem": of those who were.
  if (phrases.some(isKind('their'))) {
    const rest = phrases.filter(({ kind }) => kind !== 'their')
    if (leaned === null || (leaned.topic !== 'headcount' && leaned.group === null)) return 'unclear'
    const isMeasured = rest.some(({ kind }) => kind === 'measure')
    if (isMeasured && leaned.group === null) return 'unclear'
    if (group === undefined && leaned.group !== null)
      return subjectFor([...rest, { kind: 'group', group: leaned.group, at: -1, to: -1 }], value, context)
    // Of a part of them no figure tells.
    if (leaned.group !== null || group === undefined) return leaned.group === null ? subjectFor(rest, value, context) : 'unclear'
    return isMeasured ? subjectFor(rest, value, context) : { ...leaned, group, isShare: value !== null && value.unit !== 'count' }
  }
  if (context.isGroupOpen && group === undefined && !phrases.some(isKind('measure'))) return 'unclear'
  // "Flest är 50–59 år: 30,0 % av de tillsvidareanställda": the group is that of what comes before.
  const isOfGroup = context.isInner && leaned?.topic === 'headcount' && leaned.group !== null && group === undefined
  const alone = subjectOf(phrases, value)
  const own =
    (alone === 'unclear' || isOfWhole(alone)) && isOfGroup && leaned.group !== null
      ? subjectOf([...phrases, { kind: 'group', group: leaned.group, at: -1, to: -1 }], value)
      : alone
  const isSamePart =
    own !== null && own !== 'unclear' && leaned !== null && own.topic === 'longTerm' && leaned.topic === 'longTerm'
  if (isSamePart && own.partOf === null) return { ...own, partOf: leaned.partOf }
  // "Andelen kvinnor", "antalet anställda" say of what they are.
  // "… medan andelen män var 30,6" is of the same staff.
  const isOfSame = leaned?.topic === 'headcount' && leaned.isShare && context.isInner
  const isSaid = phrases.some(({ kind }) => (kind === 'share' && !isOfSame) || kind === 'number')
  // "Av dessa var 5 visstidsanställda": of those who left.
  const isOfThose = phrases[0]?.kind === 'of' && (phrases.some(isKind('pronoun')) || context.isInner)
  const isOfFlow = leaned !== null && ['leavers', 'turnover', 'ads', 'applicants', 'perAd'].includes(leaned.topic)
  if (isOfThose && isOfFlow && own !== null && own !== 'unclear' && own.topic === 'headcount') return 'unclear'
  // "Kommunstaben växte": not the group that the sentence before was about.
  const isOfUnit =
    own === null && phrases.some(isKind('unit')) && (value === null || (leaned?.topic === 'headcount' && leaned.group !== null))
  if (isOfUnit && group === undefined && !context.isInner && !phrases.some(isKind('pronoun'))) return 'unclear'
  const isBare = own === null || (own !== 'unclear' && own.loose && own.topic === 'headcount' && !isSaid)
  if (isBare && leaned !== null) {
    const isPercent = value !== null && value.unit !== 'count'
    // "Sex medarbetare" after something else than staff may be some of them.
    const isLoose = own !== null && own.loose && own.topic === 'headcount' && phrases.some(isKind('measure'))
    const isOfOther = leaned !== null && !['headcount', 'leavers', 'employees', 'turnover'].includes(leaned.topic)
    if (isLoose && isOfOther && !isSaid && value?.unit === 'count') return 'unclear'
    // A number of persons after a share of them, or a share after their number.
    if (leaned.topic === 'headcount') {
      // "30–49 år: 2,2 procent": of sick leave too, whose groups those are.
      const isOfLeave = group?.kind === 'age' && relativeAges.some(([, [from, to]]) => group.from === from && group.to === to)
      if (isOfLeave && own === null && !context.isInner) return 'unclear'
      // "Siffran sjönk till 55": persons or percent, nobody can tell.
      const isCounted = phrases.some(
        ({ kind }) => kind === 'person' || kind === 'number' || kind === 'measure' || kind === 'group' || kind === 'their',
      )
      if (leaned.isShare && value?.unit === 'count' && !isCounted && phrases.some(isKind('pronoun'))) return 'unclear'
      // "Män: 2,13 %" after a number of persons may be anything.
      if (isPercent && !leaned.isShare && group !== undefined && !isRightBefore(phrases)) return 'unclear'
      const isShare = value === null ? leaned.isShare : isPercent
      // "Totalt" after a form of employment is all of them.
      const employment = group === null && leaned.group === null ? null : leaned.employment
      // "Personalstyrkan växte", after a sentence about one group: everyone, or the group.
      const isOfAll =
        own !== null && group === undefined && leaned.group !== null && !context.isInner && !phrases.some(isKind('pronoun'))
      if (isOfAll && (!isShare || value === null)) return { ...own, or: { employment, group: leaned.group, isShare } }
      return { ...leaned, employment, isShare, group: group === undefined ? leaned.group : group }
    }
    const ofGroup = group === undefined ? leaned.group : group
    if (leaned.topic === 'leavers' && isPercent) return { ...leaned, topic: 'turnover', group: ofGroup }
    if (leaned.topic === 'turnover' && value?.unit === 'count') return { ...leaned, topic: 'leavers', group: ofGroup }
    if (own === null) return { ...leaned, group: group === undefined ? leaned.group : group }
    if (isPercent || value === null) return { ...leaned, group: group === undefined ? leaned.group : group }
  }
  // "Antalet tillsvidareanställda kvinnor ökade, antalet män minskade": of the permanent too, or of all men.
  const isOfForm = leaned?.topic === 'headcount' && leaned.employment !== null && !phrases.some(isKind('everyone'))
  if (isOfForm && own !== null && own !== 'unclear' && own.topic === 'headcount' && own.loose && own.employment === null)
    return { ...own, or: { employment: leaned.employment } }
  const isOfSex = group?.kind === 'sex' && value?.unit === 'percent' && isRightBefore(phrases)
  // "70,9 % kvinnor", where nothing else is spoken of.
  if (own === null && leaned === null && isOfSex)
    return { topic: 'headcount', employment: null, group, isShare: true, loose: true, partOf: null }
  return own
}

/** What a run of tokens says of what, with the kinds of phrases that it says it by. */
export interface Part {
  readonly at: number
  readonly to: number
  readonly said: Said
  readonly subject: Subject | 'unclear' | null
  readonly used: ReadonlySet<Phrase['kind']>
  readonly isNegated?: boolean
  readonly or?: Said | null
  readonly isEither?: boolean
  readonly isLoose?: boolean
  /** The years that a path goes between. */
  readonly steps?: Steps
}

/** A run of tokens that says nothing that can be tried, and why. */
export type Fault = { readonly at: number; readonly to: number; readonly why: UntriedWhy }

/** The tokens of a number, with what it counts. */
export const spanOfValue = (phrases: readonly Phrase[], value: ValuePhrase): { readonly at: number; readonly to: number } => {
  const i = phrases.indexOf(value)
  let to = value.to
  for (const next of phrases.slice(i + 1)) {
    const isCounted = (next.kind === 'measure' && next.topic !== 'leavers') || next.kind === 'group' || next.kind === 'person'
    if (value.value.unit !== 'count' || !isCounted || next.at !== to) break
    to = next.to
  }
  return { at: value.at, to }
}

/** "I dag", "idag". */
export const saysToday = (words: readonly string[]): boolean =>
  words.some((word, i) => word === 'idag' || (word === 'dag' && words[i - 1] === 'i'))

/** The senses that make a number a bound. */
export const bounds = new Set(['least', 'most', 'over', 'under'])

/** True where the years of a comparison may be those that the sentence names elsewhere. */
export const isLeftOpen = (times: Times, { isTimedLater, isOfYears }: Context): boolean =>
  (isTimedLater || isOfYears) && isUntimed(times)

/** True where a segment names no time of its own. */
export const isUntimed = ({ points, spans, compared, first, last }: Times): boolean =>
  points.length + spans.length + compared.length === 0 && first === null && last === null

/** "13 fler månadsanställda": what is counted belongs to the number. */
export function countedAfter(phrases: readonly Phrase[], anchor: Phrase): Phrase {
  const next = phrases[phrases.indexOf(anchor) + 1]
  return next !== undefined && next.at === anchor.to && (next.kind === 'measure' || next.kind === 'person') ? next : anchor
}

/** A run of phrases with the words of degree that stand beside it. */
export function withDegrees(
  phrases: readonly Phrase[],
  first: Phrase,
  last: Phrase,
): { readonly at: number; readonly to: number } {
  const isDegree = (phrase: Phrase | undefined) => phrase?.kind === 'size' || phrase?.kind === 'further'
  let [from, to] = [phrases.indexOf(first), phrases.indexOf(last)]
  while (isDegree(phrases[from - 1]) && phrases[from - 1]?.to === phrases[from]?.at) from -= 1
  while (isDegree(phrases[to + 1]) && phrases[to + 1]?.at === phrases[to]?.to) to += 1
  return { at: phrases[from]?.at ?? first.at, to: phrases[to]?.to ?? last.to }
}
