import {
  directionWords,
  furtherWords,
  infinitives,
  largeWords,
  multiples,
  sameLevel,
  smallWords,
  superlatives,
  thanWord,
} from '../words/heard/directions.ts'
import { futureWords, opinions } from '../words/heard/qualifiers.ts'
import type { Scene } from './scene.ts'

/** A word of direction or comparison, from token `at` to before `to`, its modifiers included. */
export interface FoundDirection {
  readonly at: number
  readonly to: number
  /** The token of the word itself. */
  readonly word: number
  readonly kind: 'change' | 'level' | 'most' | 'multiple' | 'opinion'
  readonly way: 1 | -1 | 0
  /** Both of the last two steps must go that way. */
  readonly further: boolean
  readonly size: 'small' | 'large' | null
  /** The token of "än", where the other side is named. */
  readonly than: number | null
  /** For doubling and halving. */
  readonly times: number
}

/** "än" belongs to a word so many tokens before it, at most. */
const reach = 8

type Core = Pick<FoundDirection, 'kind' | 'way' | 'times'>

function coreAt({ tokens }: Scene, at: number): Core | null {
  const word = tokens[at]?.word ?? ''
  const plain = { way: 1, times: 1 } as const
  if (opinions.test(word)) return { ...plain, kind: 'opinion' }
  const multiple = multiples.find(([pattern]) => pattern.test(word))
  if (multiple !== undefined) return { kind: 'multiple', way: multiple[1] > 1 ? 1 : -1, times: multiple[1] }
  const most = superlatives.find(([pattern]) => pattern.test(word))
  if (most !== undefined) return tokens[at + 1]?.kind === 'number' ? null : { kind: 'most', way: most[1], times: 1 }
  if (sameLevel.level.test(word) && sameLevel.same.test(tokens[at - 1]?.word ?? '')) return { kind: 'change', way: 0, times: 1 }
  const infinitive = infinitives.find(([pattern]) => pattern.test(word))
  if (infinitive !== undefined) {
    const goesOn = [1, 2].some((back) => furtherWords.test(tokens[at - back]?.word ?? ''))
    const isToCome = tokens.some((token) => futureWords.test(token.word))
    return goesOn || isToCome ? { kind: 'change', way: infinitive[1], times: 1 } : null
  }
  const known = directionWords.find(({ pattern }) => pattern.test(word))
  if (known === undefined) return null
  if (known.needsThan === true && thanAfter(tokens, at) === null) return null
  // "oförändrad nivå" is heard at its last word.
  if (known.way === 0 && sameLevel.level.test(tokens[at + 1]?.word ?? '')) return null
  return { kind: known.kind, way: known.way, times: 1 }
}

function thanAfter(tokens: Scene['tokens'], at: number): number | null {
  for (let i = at + 1; i <= at + reach && i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'sign') return null
    if (token.word === thanWord) return i
  }
  return null
}

/** The words of degree around a place that belong to it: "ytterligare" may stand on either side. */
function around({ tokens }: Scene, at: number): Pick<FoundDirection, 'at' | 'to' | 'further' | 'size'> {
  let [start, end] = [at, at + 1]
  const isDegree = (word: string) => furtherWords.test(word) || smallWords.test(word) || largeWords.test(word)
  while (isDegree(tokens[start - 1]?.word ?? '') || (start === at && sameLevel.same.test(tokens[start - 1]?.word ?? '')))
    start -= 1
  while (furtherWords.test(tokens[end]?.word ?? '') || (isDegree(tokens[end]?.word ?? '') && tokens[end + 1]?.word !== 'del'))
    end += 1
  const words = tokens.slice(start, end).map(({ word }) => word)
  // "fortsätter att minska", "har fortsatt att minska".
  const before = tokens[start - 1]?.word === 'att' ? (tokens[start - 2]?.word ?? '') : ''
  const size = words.some((word) => largeWords.test(word))
    ? 'large'
    : words.some((word) => smallWords.test(word))
      ? 'small'
      : null
  return { at: start, to: end, further: [...words, before].some((word) => furtherWords.test(word)), size }
}

/** The words of direction and comparison in a sentence, but for those that belong to a figure. */
export function directionsIn(scene: Scene, used: ReadonlySet<number>): readonly FoundDirection[] {
  return scene.tokens.flatMap((_, word) => {
    const core = used.has(word) ? null : coreAt(scene, word)
    if (core === null) return []
    const isBetween = core.kind === 'level'
    return [{ ...core, ...around(scene, word), word, than: isBetween ? thanAfter(scene.tokens, word) : null }]
  })
}
