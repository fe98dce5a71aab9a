import {
  directionWords,
  furtherWords,
  infinitives,
  largeWords,
  multiples,
  sameLevel,
  smallWords,
  superlatives,
} from '../words/heard/directions.ts'
import { fractions, numerals } from '../words/heard/numbers.ts'
import { conditions, futureWords, negations, neutralWords, otherPopulations } from '../words/heard/qualifiers.ts'
import { groupWords, otherWords } from '../words/heard/groups.ts'
import { everyWords, months, spanWords, timeWords } from '../words/heard/times.ts'
import { leftWords } from '../words/heard/topics.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

const parting = /^[,;:()?!]$/u

/** A run of tokens: from `from` to before `to`. */
interface Run {
  readonly from: number
  readonly to: number
}

/** The tokens between the signs around a place, and a clause with "som" after them, which says more of the same. */
function clauseAt(tokens: readonly Token[], at: number): Run {
  const isParting = ({ word }: Token) => parting.test(word)
  const from = tokens.slice(0, at).findLastIndex(isParting) + 1
  const length = tokens.slice(at).findIndex(isParting)
  if (length < 0) return { from, to: tokens.length }
  const more = tokens[at + length + 1]?.word === 'som' ? tokens.slice(at + length + 1).findIndex(isParting) : 0
  return { from, to: more < 0 ? tokens.length : at + length + more }
}

/** The tokens between the signs around a place. */
export function clauseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const { from, to } = clauseAt(tokens, at)
  return tokens.slice(from, to)
}

const heard: readonly RegExp[] = [
  ...[...directionWords, ...infinitives.map(([pattern]) => ({ pattern }))].map(({ pattern }) => pattern),
  ...[...superlatives, ...multiples].map(([pattern]) => pattern),
  furtherWords,
  smallWords,
  largeWords,
  sameLevel.same,
  leftWords,
  timeWords,
]

/** True for a word that says nothing of what a figure is of. */
export function isNeutral(word: string): boolean {
  return (
    neutralWords.has(word) ||
    months.includes(word) ||
    numerals.has(word) ||
    fractions.has(word) ||
    heard.some((pattern) => pattern.test(word))
  )
}

/** "Än övriga åldersgrupper": the groups beside the one that is spoken of, which are looked up one by one. */
function isOtherGroups(tokens: readonly Token[], at: number): boolean {
  return groupWords.test(tokens[at]?.word ?? '') && otherWords.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word === 'än'
}

/** "Alla år", "hela perioden": every year by itself, and not the last of them. */
function isEveryYear(tokens: readonly Token[], at: number): boolean {
  return everyWords.test(tokens[at]?.word ?? '') && spanWords.test(tokens[at + 1]?.word ?? '')
}

/**
 * The first word around a place that may make what is said there one of something else than the source's: none where every word is
 * known to change nothing. So nothing that the rules don't understand is ever called right.
 */
export function strayWord(scene: Scene, at: number): string | null {
  const { tokens, topics, groups, years, units } = scene
  const named = [...topics, ...groups, ...years, ...units]
  const { from, to } = clauseAt(tokens, at)
  const isNamed = (i: number) => named.some((mention) => mention.at <= i && i < mention.to)
  const isStray = ({ kind, word }: Token, i: number) =>
    kind === 'word' && !isNamed(i) && !isOtherGroups(tokens, i) && (!isNeutral(word) || isEveryYear(tokens, i))
  return tokens.find((token, i) => from <= i && i < to && isStray(token, i))?.word ?? null
}

/** Why nothing in a sentence can be tried at a place, whatever the figures are. */
export type Veto = 'future' | 'negated' | 'conditional' | 'narrowed'

/** The veto on a place in a sentence, null for none. */
export function vetoAt({ tokens }: Scene, at: number): Veto | null {
  if (tokens.some(({ word }) => futureWords.test(word))) return 'future'
  if (clauseAround(tokens, at).some(({ word }) => negations.test(word))) return 'negated'
  if (tokens.some(({ word }) => conditions.test(word) || word === '?')) return 'conditional'
  return tokens.some(({ word }) => otherPopulations.test(word)) ? 'narrowed' : null
}
