import {
  clearWords,
  comparatives,
  degreeWords,
  differenceWords,
  equalWords,
  furtherWords,
  hedges,
  infinitives,
  largeWords,
  moveNouns,
  oppositePhrases,
  movePhrases,
  moves,
  multiples,
  opinions,
  smallWords,
  superlatives,
} from '../../words/heard/directions.ts'
import { groupWords } from '../../words/heard/groups.ts'
import { numerals } from '../../words/heard/numbers.ts'
import { type Token, wordAt } from '../token.ts'
import { senseAt, valueAt } from './number.ts'
import type { Found } from './phrase.ts'
import { lengthOf, timeAt } from './time.ts'

/** "Dubbelt så hög", "tre gånger så många", "hälften så stor": how many times. */
function timesAt(tokens: readonly Token[], at: number): { readonly times: number; readonly length: number } | null {
  const word = wordAt(tokens, at)
  const isDegree = (so: number) => wordAt(tokens, so) === 'så' && degreeWords.test(wordAt(tokens, so + 1))
  if (word === 'dubbelt' && isDegree(at + 1)) return { times: 2, length: 3 }
  if (word === 'hälften' && isDegree(at + 1)) return { times: 0.5, length: 3 }
  const number = tokens[at]?.kind === 'number' ? tokens[at].value : numerals.get(word)
  return number !== undefined && wordAt(tokens, at + 1) === 'gånger' && isDegree(at + 2) ? { times: number, length: 4 } : null
}

const mirrored = { over: 'under', under: 'over', above: 'below', below: 'above', least: 'most', most: 'least' } as const

function multipleAt(tokens: readonly Token[], at: number): Found {
  const { sense, length } = senseAt(tokens, at, 'about')
  // "Nästan har fördubblats".
  const start = at + length + (length > 0 && /^(har|hade)$/u.test(wordAt(tokens, at + length)) ? 1 : 0)
  const beside = timesAt(tokens, start)
  if (beside !== null)
    return { kind: 'multiple', times: beside.times, isOverTime: false, sense, length: start - at + beside.length }
  const over = multiples.find(([pattern]) => pattern.test(wordAt(tokens, start)))
  if (over === undefined) return null
  // What is more than halved is less than half.
  const told = over[1] < 1 && sense !== 'exact' && sense !== 'about' ? mirrored[sense] : sense
  return { kind: 'multiple', times: over[1], isOverTime: true, sense: told, length: start - at + 1 }
}

/** "Lika hög som 2022", "detsamma som året innan": against a time. Against a group it is none of a change. */
function equalAt(tokens: readonly Token[], at: number): Found {
  const isEqual = wordAt(tokens, at) === 'lika' && equalWords.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'som'
  if (!isEqual) return null
  const time = timeAt(tokens, at + 3)
  return time === null ? { kind: 'unknown', length: 1 } : { kind: 'move', way: 0, isNoun: false, length: 2 }
}

function moveAt(tokens: readonly Token[], at: number): Found {
  const turned = lengthOf(tokens, at, oppositePhrases)
  if (turned > 0) return { kind: 'move', way: 0, isNoun: false, isOpposite: true, length: turned }
  const phrase = movePhrases.find(([words]) => lengthOf(tokens, at, [words]) > 0)
  if (phrase !== undefined)
    return {
      kind: 'move',
      way: phrase[1],
      isNoun: false,
      isOfNumber: /(fler|färre)$/u.test(phrase[0]),
      length: phrase[0].split(' ').length,
    }
  const word = wordAt(tokens, at)
  const known = moves.find(([pattern]) => pattern.test(word))
  if (known !== undefined) return { kind: 'move', way: known[1], isNoun: moveNouns.test(word), length: 1 }
  // "Gick sjukfrånvaron upp".
  const went =
    /^(upp|ner|ned)$/u.test(word) && tokens.slice(Math.max(0, at - 5), at).some((one) => /^(gick|gått|går)$/u.test(one.word))
  // "Plus 32", "minus 1,2 procentenheter".
  if (/^(plus|minus)$/u.test(word) && tokens[at + 1]?.kind === 'number')
    return { kind: 'move', way: word === 'plus' ? 1 : -1, isNoun: true, length: 1 }
  // "Upp 4,4 procent", "ned från 3,28 procent".
  const isSteep =
    /^(upp|ner|ned)$/u.test(word) && (valueAt(tokens, at + 1)?.kind === 'value' || wordAt(tokens, at + 1) === 'från')
  if (went || isSteep) return { kind: 'move', way: word === 'upp' ? 1 : -1, isNoun: isSteep, length: 1 }
  const infinitive = infinitives.find(([pattern]) => pattern.test(word))
  const isAfterTo = tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ word: each }, i, all) => each === 'för' && all[i + 1]?.word === 'att')
  const goesOn = isAfterTo || [1, 2].some((back) => furtherWords.test(wordAt(tokens, at - back)))
  return infinitive !== undefined && goesOn ? { kind: 'move', way: infinitive[1], isNoun: false, length: 1 } : null
}

/** A word of change, comparison, rank or size at a place. */
export function relationAt(tokens: readonly Token[], at: number): Found {
  const multiple = multipleAt(tokens, at)
  if (multiple !== null) return multiple
  // "I stort sett oförändrad".
  const hedge = lengthOf(tokens, at, hedges)
  const same = hedge === 0 ? null : (equalAt(tokens, at + hedge) ?? moveAt(tokens, at + hedge))
  if (same?.kind === 'move' && same.way === 0) return { ...same, isRough: true, length: same.length + hedge }
  const equal = equalAt(tokens, at)
  if (equal !== null) return equal
  const move = moveAt(tokens, at)
  if (move !== null) return move
  const word = wordAt(tokens, at)
  if (differenceWords.test(word)) return { kind: 'difference', length: wordAt(tokens, at + 1) === 'mellan' ? 2 : 1 }
  if (furtherWords.test(word)) return { kind: 'further', length: 1 }
  if (opinions.test(word)) return { kind: 'opinion', length: 1 }
  const comparative = comparatives.find(([pattern]) => pattern.test(word))
  if (comparative !== undefined)
    return { kind: 'comparative', way: comparative[1], isOfNumber: /^(fler|färre)$/u.test(word), length: 1 }
  const second = word === 'näst' ? 1 : 0
  const most = superlatives.find(([pattern]) => pattern.test(wordAt(tokens, at + second)))
  if (most !== undefined) {
    const isOfGroups = groupWords.test(wordAt(tokens, at + second + 1))
    const length = second + (isOfGroups ? 2 : 1)
    return { kind: 'superlative', way: most[1], isOfGroups, place: second === 1 ? 2 : 1, length }
  }
  if (clearWords.test(word)) return { kind: 'size', size: 'clear', length: 1 }
  if (smallWords.test(word)) return { kind: 'size', size: 'small', length: 1 }
  return largeWords.test(word) ? { kind: 'size', size: 'large', length: 1 } : null
}
