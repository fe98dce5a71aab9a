import { comments, ties, verbs } from '../words/heard/verbs.ts'
import { relativeAges } from '../words/heard/groups.ts'
import type { Phrase, PhraseOf } from './grammar/phrase.ts'
import { yearsNamed } from './timesOf.ts'
import type { Token } from './token.ts'

/** How a segment hangs on the one before. */
export type Joint = 'start' | 'and' | 'but' | 'comma' | 'open' | 'stop' | 'respectively' | 'whence'

/** A part of a sentence that says one thing, with all the phrases that it says it by; glue is left out. */
export interface Segment {
  readonly joint: Joint
  readonly phrases: readonly Phrase[]
  /** Where what it says stands, if not at its own words: at the second of two groups. */
  readonly place?: Pick<Phrase, 'at' | 'to'>
}

const joints: Readonly<Partial<Record<Phrase['kind'], Joint>>> = {
  and: 'and',
  but: 'but',
  comma: 'comma',
  open: 'open',
  close: 'comma',
  stop: 'stop',
  respectively: 'respectively',
  whence: 'whence',
}

/** What a statement can hang on: a number or a word of relation. */
export function isAnchor({ kind }: Phrase): boolean {
  return kind === 'value' || kind === 'move' || kind === 'comparative' || kind === 'superlative' || kind === 'multiple'
}

interface Piece extends Segment {
  readonly isComment: boolean
  /** Told as a cause or a circumstance of what follows. */
  readonly isLead: boolean
  /** A clause with a verb of its own, "efter att ha legat …". */
  readonly isClause: boolean
  /** "…, nu (2023) är den": of what follows. */
  readonly isNow: boolean
}

interface OpenPiece {
  joint: Joint
  phrases: Phrase[]
  isComment: boolean
  isEmpty: boolean
  isRelative: boolean
  isLead: boolean
  isTied: boolean
  isNow: boolean
  isClause: boolean
  /** Begun by "medan" or "samtidigt som" before the main clause, which begins by its verb. */
  isSubordinate: boolean
  hasVerb: boolean
}

const opened = (joint: Joint, more: Partial<OpenPiece> = {}): OpenPiece => ({
  joint,
  phrases: [],
  isComment: false,
  isEmpty: true,
  isRelative: false,
  isLead: false,
  isTied: false,
  isNow: false,
  isClause: false,
  isSubordinate: false,
  hasVerb: false,
  ...more,
})

const telling = new Set<Phrase['kind']>(['measure', 'group', 'share', 'number', 'pronoun', 'unit', 'time', 'everyone', 'value'])
const idle = new Set<Phrase['kind']>(['unknown', 'person', 'by', 'of', 'on', 'from', 'to', 'pronoun'])

/** "Vi ser att …", "svaret är att …": what stands before "att" is who says it. Not so where it is denied. */
function withoutSayer(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.some(({ kind }) => kind === 'not') || phrases.some(isAnchor)
    ? phrases
    : phrases.filter(({ kind }) => !idle.has(kind))
}

/** What has been said of so far is nothing that a figure is of. */
const isIdle = ({ phrases }: OpenPiece): boolean => phrases.every(({ kind }) => idle.has(kind))

function piecesOf(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Piece[] {
  const pieces: OpenPiece[] = [opened('start')]
  for (const [i, phrase] of phrases.entries()) {
    const last = pieces.at(-1) ?? opened('start')
    const next = phrases.slice(i + 1).find(({ kind }) => kind !== 'glue')
    const word = tokens[phrase.at]?.word ?? ''
    // "Jämfört med 2022 då den var 3,02": what follows is told of that year.
    const isThen = phrase.kind !== 'whence' || last.phrases.at(-1)?.kind === 'time'
    // "… när antalet anställda steg": a clause of its own.
    const isClause =
      phrase.kind === 'whence' &&
      last.phrases.some(isAnchor) &&
      next !== undefined &&
      ['measure', 'number', 'share', 'group', 'unit'].includes(next.kind)
    const joint = isThen ? joints[phrase.kind] : isClause ? 'comma' : undefined
    if (joint !== undefined) {
      if (last.phrases.length === 0 && !last.isLead) {
        last.isSubordinate = last.joint === 'start' && phrase.kind === 'but' && (word === 'medan' || word === 'samtidigt')
        last.joint = last.joint === 'start' ? 'start' : joint
      } else pieces.push(opened(joint))
    } else if (phrase.kind === 'cause') {
      // "…, trots att frånvaron minskade" stands after what it is a circumstance of.
      const isAfter = pieces.slice(0, -1).some((piece) => piece.phrases.some(isAnchor))
      if (last.isEmpty && isAfter) Object.assign(last, { isComment: true, isEmpty: false, isClause: word === 'efter' })
      else if (last.isEmpty) Object.assign(last, { isLead: true, isEmpty: false })
      else pieces.push(opened('comma', { isComment: true, isEmpty: false, isClause: word === 'efter' }))
    } else if (word === 'att' && phrase.kind === 'glue' && next !== undefined && telling.has(next.kind)) {
      if (!last.isLead) last.phrases = [...withoutSayer(last.phrases)]
    } else {
      const isFinite = verbs.test(word) || (phrase.kind === 'move' && !phrase.isNoun)
      // "Trots uppgången 2022 är …": the verb ends what stands first.
      const isMain = last.isSubordinate && last.hasVerb && (isFinite || /^(gick|går)$/u.test(word)) && last.phrases.some(isAnchor)
      if (isMain) pieces.push(opened('but'))
      else if (last.isLead && isFinite) pieces.push(opened(last.joint))
      const own = pieces.at(-1) ?? last
      if (own.isEmpty)
        own.isComment ||=
          comments.test(word) ||
          (word === 'även' && (tokens[phrase.to]?.word ?? '') === 'om') ||
          (verbs.test(word) && own.joint !== 'start' && !last.isLead && !isMain)
      // "Som" says more of the same.
      else if (verbs.test(word) && !own.isRelative && !own.isLead) own.isComment = true
      if (own.isEmpty) own.isRelative = word === 'som'
      // "… och så var det även 2021", "… och det gäller både kvinnor och män".
      const isSame = word === 'så' || (word === 'det' && /^(gäller|gällde|gör|gjorde)$/u.test(tokens[phrase.to]?.word ?? ''))
      if (own.isEmpty && isSame) own.isClause = true
      own.isEmpty = false
      if (isFinite) own.hasVerb = true
      if (ties.test(word)) own.isTied = true
      if (word === 'nu' && own.phrases.length === 0) own.isNow = true
      if (phrase.kind !== 'glue' && phrase.kind !== 'whence') own.phrases.push(phrase)
    }
  }
  const told = pieces.map((piece) => {
    if (piece.isLead) return isIdle(piece) ? { ...piece, phrases: [] } : piece
    // "Säger HR-chefen", "ett glädjande besked".
    return isIdle(piece) &&
      !piece.isTied &&
      ['start', 'comma', 'stop'].includes(piece.joint) &&
      !piece.phrases.some(({ kind }) => kind !== 'unknown') &&
      pieces.length > 1
      ? { ...piece, phrases: [] }
      : piece
  })
  return leadsAfter(told.filter((piece) => piece.phrases.length > 0))
}

/** What is told as a circumstance stands after what it is one of, which says what both are about. */
function leadsAfter(pieces: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = []
  for (let i = 0; i < pieces.length; i += 1) {
    const [piece, next] = [pieces[i], pieces[i + 1]]
    if (piece?.isLead === true && next !== undefined && piece.phrases.some(isAnchor)) {
      ordered.push({ ...next, joint: piece.joint }, { ...piece, joint: 'comma' })
      i += 1
    } else if (piece !== undefined) ordered.push(piece)
  }
  return ordered
}

/** True for what may say of what, or of when, a figure is: no comment is passed over that has one. */
const isTelling = (phrase: Phrase): boolean =>
  (phrase.kind === 'time' && phrase.time.kind !== 'period') ||
  phrase.kind === 'group' ||
  (phrase.kind === 'measure' && !phrase.loose) ||
  (phrase.kind === 'unit' && phrase.unit === null)

const listed = ['group', 'time', 'everyone'] as const
const isListed = (phrase: Phrase | undefined): phrase is PhraseOf<(typeof listed)[number]> =>
  phrase !== undefined && listed.some((kind) => kind === phrase.kind)

/** "För kvinnor och män var den 3,25 respektive 1,69 procent": each of a list with its own number. */
function spreadLists(pieces: readonly Piece[]): readonly Piece[] {
  const spread: Piece[] = []
  for (let i = 0; i < pieces.length; i += 1) {
    const [first, second, third] = [pieces[i], pieces[i + 1], pieces[i + 2]]
    const last = first?.phrases.at(-1)
    const next = second?.phrases[0]
    const isList =
      first !== undefined &&
      second?.joint === 'and' &&
      third?.joint === 'respectively' &&
      !first.phrases.some(isAnchor) &&
      isListed(last) &&
      isListed(next) &&
      (last.kind === next.kind || (last.kind !== 'time' && next.kind !== 'time')) &&
      second.phrases.filter(isAnchor).length === 1 &&
      third.phrases.filter(isAnchor).length === 1
    if (!isList) {
      if (first !== undefined) spread.push(first)
      continue
    }
    const rest = second.phrases.slice(1)
    spread.push({ ...first, phrases: [...first.phrases, ...rest] })
    spread.push({ ...third, joint: 'and', phrases: [next, ...third.phrases] })
    i += 2
  }
  return spread
}

/**
 * The segments of a sentence: cut at its commas, brackets and joining words, and each part without anything that can be tried put
 * together with the one that it belongs to: what stands first with what follows, else with what stands before.
 */
export function segmentsOf(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Segment[] {
  const pieces = spreadLists(piecesOf(phrases, tokens))
  const segments: { joint: Joint; phrases: readonly Phrase[] }[] = []
  // "Minskade, från 3,02 procent 2022 till 2,79 procent 2023": how it did.
  const isPath = (own: readonly Phrase[]) =>
    own[0]?.kind === 'from' && own[1]?.kind === 'value' && own.some(({ kind }) => kind === 'to')
  const isBareMove = (own: readonly Phrase[]) =>
    own.filter(isAnchor).length === 1 && own.some(({ kind }) => kind === 'move') && !own.some(({ kind }) => kind === 'time')
  let waiting: { joint: Joint; phrases: readonly Phrase[] } | null = null
  let isPassed = false
  for (const [i, { joint, phrases: own, isComment, isNow, isClause }] of pieces.entries()) {
    const isAnchored = own.some(isAnchor)
    const last = segments.at(-1)
    // "2022: 4,85 %".
    const isLabel = pieces[i + 1]?.joint === 'stop'
    if (isAnchored && last !== undefined && joint === 'comma' && waiting === null && isPath(own) && isBareMove(last.phrases)) {
      last.phrases = [...last.phrases, ...own]
    } else if (isAnchored) {
      segments.push(waiting === null ? { joint, phrases: own } : { joint: waiting.joint, phrases: [...waiting.phrases, ...own] })
      waiting = null
    } else if (last === undefined || joint === 'stop' || joint === 'but' || isLabel || isNow || waiting !== null) {
      waiting = waiting === null ? { joint, phrases: own } : { joint: waiting.joint, phrases: [...waiting.phrases, ...own] }
    } else if (isClause || (isPassed && joint === 'and')) {
      // "… det gäller både kvinnor och män": the rest of it too.
      isPassed = true
      continue
    } else if (!isComment || own.some(isTelling)) last.phrases = [...last.phrases, ...own]
    isPassed = false
  }
  if (waiting !== null) segments.push(waiting)
  return withTails(inEachGroup(spreadYears(segments)).map(sidesLast))
}

const yearsIn = ({ phrases }: Segment): readonly number[] =>
  phrases.flatMap((one) =>
    one.kind === 'time' && (one.time.kind === 'years' || one.time.kind === 'range') ? yearsNamed(one.time) : [],
  )

/** "249, 268, 283 och 299 åren 2020–2023": as many numbers as years, each of its own. */
function spreadYears(segments: readonly Segment[]): readonly Segment[] {
  const isNumber = ({ phrases, joint }: Segment) =>
    (joint === 'comma' || joint === 'and' || joint === 'respectively') &&
    phrases[0]?.kind === 'value' &&
    phrases.every(({ kind }) => kind === 'value' || kind === 'time') &&
    phrases.filter(isAnchor).length === 1
  const done: Segment[] = []
  for (let i = 0; i < segments.length; i += 1) {
    const first = segments[i] as Segment
    const rest = segments.slice(i + 1)
    const length = rest.findIndex((each) => !isNumber(each))
    const run = rest.slice(0, length < 0 ? rest.length : length)
    const years = [first, ...run].flatMap(yearsIn)
    const isList =
      run.length > 0 && first.phrases.filter(isAnchor).length === 1 && first.phrases.some(({ kind }) => kind === 'value')
    const isOther = [first, ...run].some(({ phrases }) => phrases.some((one) => one.kind === 'time' && one.time.kind === 'year'))
    if (!isList || isOther || years.length !== run.length + 1) {
      done.push(first)
      continue
    }
    for (const [k, segment] of [first, ...run].entries()) {
      const own = segment.phrases.filter(({ kind }) => kind !== 'time')
      const at = own.at(-1)?.to ?? 0
      done.push({ ...segment, phrases: [...own, { kind: 'time', time: { kind: 'year', year: years[k] ?? 0 }, at, to: at }] })
    }
    i += run.length
  }
  return done
}

/**
 * "Både kvinnors och mäns frånvaro ökade 2022 men minskade 2023": what goes on without a group is told of the same two. "Frånvaron
 * ökade för kvinnor och män, men sjönk till 2,8 procent" may go on with everyone: with both named nobody takes it for either.
 */
function inEachGroup(segments: readonly Segment[]): readonly Segment[] {
  let told: readonly Phrase[] = []
  let isOfBoth = false
  return segments.flatMap((segment, i) => {
    const { phrases, joint } = segment
    const isOn = i > 0 && (joint === 'and' || joint === 'but' || joint === 'comma')
    const namesOwn = phrases.some(({ kind }) => ['group', 'measure', 'everyone', 'allGroups', 'unit', 'share'].includes(kind))
    if (isOn && told.length > 0 && !namesOwn) {
      const groups = told.map((group) => ({ ...group, at: -1, to: -1 }))
      if (!isOfBoth || phrases.some(({ kind }) => kind === 'value')) return [{ ...segment, phrases: [...groups, ...phrases] }]
      return groups.map((group) => ({ ...segment, phrases: [group, ...phrases] }))
    }
    const each = eachGroup(segment)
    told = each.length > 1 ? each.flatMap((one) => one.phrases.filter(({ kind }) => kind === 'group')) : []
    const measure = phrases.find(({ kind }) => kind === 'measure')
    isOfBoth = measure === undefined || told.every(({ at }) => at < measure.at)
    return each
  })
}

/** "Jämfört med 2020 hade vi fler": what it is compared with stands last. */
function sidesLast(segment: Segment): Segment {
  const [versus, side, ...rest] = segment.phrases
  const isFirst = versus?.kind === 'versus' && side !== undefined && ['time', 'group', 'unit', 'everyone'].includes(side.kind)
  const hasOther = rest.some(({ kind }) => kind === 'versus' || kind === 'than')
  return isFirst && !hasOther && rest.some(isAnchor) ? { ...segment, phrases: [...rest, versus, side] } : segment
}

/** "Sjönk för kvinnor och män": told of each by itself. A number is told of both together, or nobody knows. */
function eachGroup(segment: Segment): readonly Segment[] {
  const { phrases } = segment
  const all = phrases.find(({ kind }) => kind === 'allGroups')
  if (all !== undefined) {
    const rest = phrases.filter((phrase) => phrase !== all)
    const isOther = rest.some(
      ({ kind }, i) => kind === 'group' || (kind === 'than' && rest[i + 1]?.kind !== 'time') || kind === 'difference',
    )
    // "Högst av alla åldersgrupper": it is one of them.
    if (rest.some(({ kind }) => kind === 'superlative')) return [{ ...segment, phrases: rest }]
    const anchors = rest.filter(isAnchor)
    if (isOther || anchors.length !== 1 || anchors.some(({ kind }) => kind === 'value' || kind === 'multiple')) return [segment]
    return relativeAges.map(([, [from, to]]) => ({
      ...segment,
      phrases: phrases.map((phrase) =>
        phrase === all ? { kind: 'group', group: { kind: 'age', from, to, isRelative: true }, at: all.at, to: all.to } : phrase,
      ),
    }))
  }
  const first = phrases.findIndex(({ kind }, i) => kind === 'group' && phrases[i + 1]?.kind === 'group')
  const [one, other] = [phrases[first], phrases[first + 1]]
  const groups = phrases.filter(({ kind }) => kind === 'group')
  const relations = phrases.filter((phrase) => isAnchor(phrase))
  // "Kvinnor över 50 år" are one group, of which no figure tells.
  const isPair = one?.kind === 'group' && other?.kind === 'group' && one.group.kind === other.group.kind
  const isPlain =
    isPair &&
    groups.length === 2 &&
    relations.length === 1 &&
    relations.every(({ kind }) => kind === 'move' || kind === 'superlative' || kind === 'comparative') &&
    !phrases.some(
      ({ kind }, i) =>
        ((kind === 'than' || kind === 'versus') && phrases[i + 1]?.kind !== 'time') ||
        kind === 'difference' ||
        kind === 'everyone',
    )
  if (!isPlain) return [segment]
  return [one, other].map((group) => ({
    ...segment,
    phrases: [group, ...phrases.filter((phrase) => phrase.kind !== 'group')],
    ...(group === other && relations.every(({ at }) => at < other.at) ? { place: { at: other.at, to: other.to } } : {}),
  }))
}

/** "Fler anställda och lägre sjukfrånvaro 2023 än 2022": what it is compared with is told last, of all of them. */
function withTails(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, i) => {
    const isBare = ({ phrases }: Segment) =>
      phrases.some(({ kind }) => kind === 'comparative') &&
      !phrases.some(({ kind }) => kind === 'than' || kind === 'versus' || kind === 'time')
    if (!isBare(segment)) return segment
    const after = segments.slice(i + 1).findIndex((next) => !isBare(next))
    const last = after < 0 ? undefined : segments[i + 1 + after]
    const isOn = segments
      .slice(i + 1, i + 2 + after)
      .every(({ joint }) => joint === 'and' || joint === 'comma' || joint === 'but')
    const at = last?.phrases.findIndex(({ kind }) => kind === 'than' || kind === 'versus') ?? -1
    if (
      last === undefined ||
      !isOn ||
      !last.phrases.some(({ kind }) => kind === 'comparative') ||
      last.phrases[at + 1]?.kind !== 'time'
    )
      return segment
    // It stands elsewhere: no place of this one.
    const tail = last.phrases
      .slice(last.phrases[at - 1]?.kind === 'time' ? at - 1 : at)
      .map((phrase) => ({ ...phrase, at: -1, to: -1 }))
    return { ...segment, phrases: [...segment.phrases, ...tail] }
  })
}
