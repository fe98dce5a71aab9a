import type { Phrase, PhraseOf } from './grammar/phrase.ts'
import type { Token } from './token.ts'

/** How a segment hangs on the one before. */
export type Joint = 'start' | 'and' | 'but' | 'comma' | 'open' | 'stop' | 'respectively' | 'whence'

/** A part of a sentence that says one thing, with all the phrases that it says it by; glue is left out. */
export interface Segment {
  readonly joint: Joint
  readonly phrases: readonly Phrase[]
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

/** A clause of its own, by its first word or by its verb: it says nothing of what the one before is about. */
const comments = /^(vilket|vilka|trots|eftersom|därför|tack|vari|varför|dvs|dock)$/u
const verbs = /^(är|var|har|hade|blir|blev|kan|kunde|gör|gjorde|finns|fanns|fick|får)$/u

interface Piece extends Segment {
  readonly isComment: boolean
}

function piecesOf(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Piece[] {
  const pieces: { joint: Joint; phrases: Phrase[]; isComment: boolean; isEmpty: boolean; isRelative: boolean }[] = [
    { joint: 'start', phrases: [], isComment: false, isEmpty: true, isRelative: false },
  ]
  for (const phrase of phrases) {
    const last = pieces.at(-1)
    // "Jämfört med 2022 då den var 3,02": what follows is told of that year.
    const isThen = phrase.kind !== 'whence' || last?.phrases.at(-1)?.kind === 'time'
    const joint = isThen ? joints[phrase.kind] : undefined
    const word = tokens[phrase.at]?.word ?? ''
    if (joint !== undefined) {
      if (last !== undefined && last.phrases.length === 0) last.joint = last.joint === 'start' ? 'start' : joint
      else pieces.push({ joint, phrases: [], isComment: false, isEmpty: true, isRelative: false })
    } else if (last !== undefined) {
      if (last.isEmpty) last.isComment = comments.test(word) || verbs.test(word)
      // "Som" says more of the same.
      else if (verbs.test(word) && !last.isRelative) last.isComment = true
      if (last.isEmpty) last.isRelative = word === 'som'
      last.isEmpty = false
      if (phrase.kind !== 'glue' && phrase.kind !== 'whence') last.phrases.push(phrase)
    }
  }
  return pieces.filter((piece) => piece.phrases.length > 0)
}

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
  let waiting: { joint: Joint; phrases: readonly Phrase[] } | null = null
  for (const [i, { joint, phrases: own, isComment }] of pieces.entries()) {
    const isAnchored = own.some(isAnchor)
    const last = segments.at(-1)
    // "2022: 4,85 %".
    const isLabel = pieces[i + 1]?.joint === 'stop'
    if (isAnchored) {
      segments.push(waiting === null ? { joint, phrases: own } : { joint: waiting.joint, phrases: [...waiting.phrases, ...own] })
      waiting = null
    } else if (last === undefined || joint === 'stop' || joint === 'but' || isLabel || waiting !== null) {
      waiting = waiting === null ? { joint, phrases: own } : { joint: waiting.joint, phrases: [...waiting.phrases, ...own] }
    } else if (!isComment) last.phrases = [...last.phrases, ...own]
  }
  if (waiting !== null) segments.push(waiting)
  return segments
}
