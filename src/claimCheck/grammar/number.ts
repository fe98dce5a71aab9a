import {
  articles,
  boundWords,
  closeWords,
  eachWords,
  majorityPhrases,
  fractions,
  numerals,
  ordinals,
  otherUnits,
  percentWords,
  pieceWords,
  pointWords,
  referenceWords,
  senses,
  sensesAfter,
} from '../../words/heard/numbers.ts'
import { sexWords } from '../../words/heard/groups.ts'
import { personWords, topicWords } from '../../words/heard/topics.ts'
import { type Token, wordAt } from '../token.ts'
import type { Found, Sense, Value } from './phrase.ts'
import { isYear, lengthOf } from './time.ts'

/** How a number is said to stand to the true one, and how many tokens say so; `unsaid` where none do. */
export function senseAt(tokens: readonly Token[], at: number, unsaid: Sense): { readonly sense: Sense; readonly length: number } {
  let best = { sense: unsaid, length: 0 }
  for (const [phrase, sense] of senses) {
    const length = lengthOf(tokens, at, [phrase])
    if (length > best.length) best = { sense, length }
  }
  return best
}

/** What stands before words that are no whole number: about as much, unless a bound is said. */
const ofParts = (sense: Sense): Pick<Value, 'sense' | 'isClose'> =>
  sense === 'exact' ? { sense: 'about', isClose: true } : { sense }

/** Parts in words: "hälften", "två tredjedelar", "var fjärde", "tre av fyra". In percent. */
function partsAt(
  tokens: readonly Token[],
  at: number,
): { readonly number: number; readonly length: number; readonly isMost?: true } | null {
  const most = lengthOf(tokens, at, majorityPhrases)
  if (most > 0) return { number: 50, length: most, isMost: true }
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  const alone = fractions.get(word)
  if (alone !== undefined) return { number: 100 / alone, length: 1 }
  const ordinal = eachWords.test(word) ? ordinals.get(next) : undefined
  if (ordinal !== undefined) return { number: 100 / ordinal, length: 2 }
  const count = numerals.get(word)
  const part = fractions.get(next)
  if (count !== undefined && part !== undefined) return { number: (100 * count) / part, length: 2 }
  if (next !== 'av') return null
  const last = tokens[at + 2]
  const whole = last?.kind === 'number' ? last.value : numerals.get(last?.word ?? '')
  const first = tokens[at]?.kind === 'number' ? tokens[at].value : count
  const isShare = whole !== undefined && first !== undefined && first > 0 && first < whole && (whole <= 10 || whole === 100)
  const isInWords = count !== undefined || whole === 10 || whole === 100
  return isShare && isInWords ? { number: (100 * first) / whole, length: 3 } : null
}

function wholeAt(
  tokens: readonly Token[],
  at: number,
): (Pick<Value, 'number' | 'decimals'> & { readonly length?: number }) | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const isPlace = referenceWords.test(wordAt(tokens, at - 1))
    const isCalendarYear: boolean = isYear(token)
    return isPlace || isCalendarYear ? null : { number: token.value, decimals: token.decimals }
  }
  const [half, ofWhat] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)]
  if (articles.test(token.word) && half === 'halv' && pointWords.test(ofWhat)) return { number: 0.5, decimals: 1, length: 2 }
  if (token.word === 'halv' && pointWords.test(wordAt(tokens, at + 1))) return { number: 0.5, decimals: 1 }
  // "En knapp procent", "en dryg procentenhet".
  const isOneOf = percentWords.test(token.word) || pointWords.test(token.word)
  if (isOneOf && /^(dryg|knapp)$/u.test(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === 'en')
    return { number: 1, decimals: 0, length: 0 }
  const numeral = numerals.get(token.word)
  if (numeral === undefined) return null
  const next = wordAt(tokens, at + 1)
  if (articles.test(token.word) && !pointWords.test(next) && !percentWords.test(next) && next !== 'av') return null
  return { number: numeral, decimals: 0 }
}

/** "Ingen av de anställda", "inte en enda anställd": none. */
function noneAt(tokens: readonly Token[], at: number): Found {
  const isSingle = wordAt(tokens, at) === 'inte' && articles.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'enda'
  const length = isSingle ? 3 : /^(ingen|inga)$/u.test(wordAt(tokens, at)) ? 1 : 0
  if (length === 0) return null
  const next = wordAt(tokens, at + length)
  const isCounted =
    /^(av|som|under|över|i|mellan|alls)$/u.test(next) ||
    topicWords.some(({ topic, pattern }) => topic === 'headcount' && pattern.test(next)) ||
    sexWords.some(([pattern]) => pattern.test(next))
  const value: Value = { number: 0, decimals: 0, unit: 'count', sense: 'exact' }
  return isCounted || personWords.test(next) ? { kind: 'value', value, length } : null
}

/** "Mellan 10 och 16". */
function betweenAt(tokens: readonly Token[], at: number): Found {
  if (wordAt(tokens, at) !== 'mellan' || !/^(och|–|-)$/u.test(wordAt(tokens, at + 2))) return null
  const [low, high] = [wholeAt(tokens, at + 1), wholeAt(tokens, at + 3)]
  if (low === null || high === null || low.number >= high.number) return null
  const unitWord = wordAt(tokens, at + 4)
  if (otherUnits.test(unitWord)) return { kind: 'otherValue', length: 5 }
  const unit = percentWords.test(unitWord) ? 'percent' : pointWords.test(unitWord) ? 'points' : 'count'
  const value: Value = {
    number: low.number,
    decimals: Math.max(low.decimals, high.decimals),
    unit,
    sense: 'least',
    upTo: high.number,
  }
  return { kind: 'value', value, length: unit === 'count' ? 4 : 5 }
}

/** The number at a place with its sense and unit; a number of what no measure counts is told apart. */
export function valueAt(tokens: readonly Token[], at: number): Found {
  const none = noneAt(tokens, at)
  if (none !== null) return none
  const between = betweenAt(tokens, at)
  if (between !== null) return between
  const { sense, length } = senseAt(tokens, at, 'exact')
  const start = at + length
  const parts = partsAt(tokens, start)
  if (parts !== null) {
    const value: Value = {
      number: parts.number,
      decimals: 0,
      unit: 'percent',
      ...(parts.isMost === true ? { sense: 'over' as const } : ofParts(sense)),
      isInParts: true,
    }
    return { kind: 'value', value, length: length + parts.length }
  }
  const found = wholeAt(tokens, start)
  if (found === null) return null
  const { length: words = 1, ...whole } = found
  let end = start + words
  const unitWord = wordAt(tokens, end)
  // "283 år 2022" counts no years.
  const isOfYear = unitWord === 'år' && isYear(tokens[end + 1])
  if (otherUnits.test(unitWord) && !isOfYear) return { kind: 'otherValue', length: end + 1 - at }
  const unit = percentWords.test(unitWord) ? 'percent' : pointWords.test(unitWord) ? 'points' : 'count'
  if (unit !== 'count') end += 1
  while (pieceWords.test(wordAt(tokens, end))) end += 1
  const after = sensesAfter.find(([phrase]) => lengthOf(tokens, end, [phrase]) > 0)
  if (after !== undefined) end += lengthOf(tokens, end, [after[0]])
  const said = after !== undefined && sense === 'exact' ? after[1] : sense
  const isClose = closeWords.test(wordAt(tokens, at))
  const isOfYears = wordAt(tokens, at) === 'som' && length > 0
  const isExtreme = length === 1 && /^(högst|lägst)$/u.test(wordAt(tokens, at))
  return {
    kind: 'value',
    value: { ...whole, unit, sense: said, isClose, isExtreme, ...(isOfYears ? { isOfYears } : {}) },
    length: end - at,
  }
}

/** A word of a bound that stands apart from its number. */
export function boundAt(tokens: readonly Token[], at: number): Found {
  const known = boundWords.find(([pattern]) => pattern.test(wordAt(tokens, at)))
  return known === undefined ? null : { kind: 'bound', sense: known[1], length: 1 }
}
