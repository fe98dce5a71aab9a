import { ageWords, eachWords, everyoneWords, groupWords, otherWords } from '../../words/heard/groups.ts'
import { gluePhrases, glueWords, negations, workingTimePhrases } from '../../words/heard/qualifiers.ts'
import { meanWords, numberWords, personWords, pronouns, shareWords } from '../../words/heard/topics.ts'
import { type Token, wordAt } from '../token.ts'
import { groupsIn } from './group.ts'
import { measureAt } from './measure.ts'
import { boundAt, valueAt } from './number.ts'
import type { Found, Phrase } from './phrase.ts'
import { relationAt } from './relation.ts'
import { lengthOf, timeAt } from './time.ts'
import { unitAt, type UnitNames } from './unit.ts'

const versusPhrases = [
  'jämfört med',
  'i jämförelse med',
  'att jämföra med',
  'ställt mot',
  'mot',
  'gentemot',
  'i förhållande till',
  'efter',
]
const signs: Readonly<Record<string, 'comma' | 'open' | 'close' | 'stop'>> = {
  ',': 'comma',
  '(': 'open',
  ')': 'close',
  ';': 'stop',
  ':': 'stop',
  '!': 'stop',
  '?': 'stop',
}

const kinds: readonly (readonly [
  pattern: RegExp,
  kind:
    | 'than'
    | 'from'
    | 'to'
    | 'by'
    | 'of'
    | 'on'
    | 'and'
    | 'but'
    | 'respectively'
    | 'whence'
    | 'not'
    | 'share'
    | 'number'
    | 'mean',
])[] = [
  [/^än$/u, 'than'],
  [/^från$/u, 'from'],
  [/^till$/u, 'to'],
  [/^med$/u, 'by'],
  [/^(av|varav|därav)$/u, 'of'],
  [/^på$/u, 'on'],
  [/^(och|samt|eller)$/u, 'and'],
  [/^(men|medan|fast)$/u, 'but'],
  [/^respektive$/u, 'respectively'],
  [/^(då|när)$/u, 'whence'],
  [negations, 'not'],
  [shareWords, 'share'],
  [numberWords, 'number'],
  [meanWords, 'mean'],
]

function jointAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'sign') {
    const sign = signs[token.word]
    return sign === undefined ? { kind: 'glue', length: 1 } : { kind: sign, length: 1 }
  }
  const versus = lengthOf(tokens, at, versusPhrases)
  if (versus > 0) return { kind: 'versus', length: versus }
  const working = lengthOf(tokens, at, workingTimePhrases)
  if (working > 0) return { kind: 'workingTime', length: working }
  const glue = lengthOf(tokens, at, gluePhrases)
  if (glue > 0) return { kind: 'glue', length: glue }
  const known = kinds.find(([pattern]) => pattern.test(token.word))
  return known === undefined ? null : { kind: known[1], length: 1 }
}

function wordMeaning(tokens: readonly Token[], at: number): Found {
  const word = wordAt(tokens, at)
  if (otherWords.test(word) && groupWords.test(wordAt(tokens, at + 1))) return { kind: 'otherGroups', length: 2 }
  // "I alla åldersgrupper": of each by itself, which no figure of all of them answers.
  if (eachWords.test(word) && groupWords.test(wordAt(tokens, at + 1))) return { kind: 'unknown', length: 2 }
  if (everyoneWords.test(word)) return { kind: 'everyone', length: 1 }
  if (personWords.test(word)) return { kind: 'person', length: 1 }
  if (pronouns.test(word)) return { kind: 'pronoun', length: 1 }
  if (groupWords.test(word) || glueWords.has(word)) return { kind: 'glue', length: 1 }
  return { kind: 'unknown', length: 1 }
}

/**
 * The phrases of a sentence, every token in one of them. What may be more than one thing is what comes first here: a group, a unit's
 * name, a time, a measure with its length of days, a number with its bound, a relation, a joint, and last a word.
 */
export function phrasesOf(tokens: readonly Token[], sentence: string, offset: number, names: UnitNames): readonly Phrase[] {
  const groups = groupsIn(tokens, sentence, offset)
  const hasAges = groups.some((one) => one.kind === 'group' && one.group.kind === 'age')
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const group = groups.find((one) => one.at === at)
    if (group !== undefined) {
      phrases.push(group)
      at = group.to
      continue
    }
    const found =
      unitAt(tokens, at, names) ??
      timeAt(tokens, at) ??
      measureAt(tokens, at) ??
      multipleOrValue(tokens, at) ??
      boundAt(tokens, at) ??
      relationAt(tokens, at) ??
      jointAt(tokens, at) ??
      wordMeaning(tokens, at)
    if (found === null) break
    const isAge = found.kind === 'unknown' && found.length === 1 && ageWords.test(wordAt(tokens, at)) && hasAges
    const { length, ...meaning } = isAge ? { kind: 'glue' as const, length: 1 } : found
    // No phrase reaches into a group that begins within it.
    const next = groups.find((one) => one.at > at && one.at < at + length)
    if (next !== undefined && meaning.kind !== 'time') {
      const short = jointAt(tokens, at) ?? relationAt(tokens, at) ?? wordMeaning(tokens, at)
      if (short === null) break
      const { length: shorter, ...rest } = short
      phrases.push({ ...rest, at, to: at + shorter })
      at += shorter
      continue
    }
    phrases.push({ ...meaning, at, to: at + length })
    at += length
  }
  return withUnits(phrases)
}

/** "Från 3,28 till 1,69 procent": the unit stands behind the last of numbers that are joined. */
function withUnits(phrases: readonly Phrase[]): readonly Phrase[] {
  const told = phrases.filter(({ kind }) => kind !== 'glue')
  return phrases.map((phrase) => {
    if (phrase.kind !== 'value' || phrase.value.unit !== 'count') return phrase
    const i = told.indexOf(phrase)
    const [joint, next] = [told[i + 1], told[i + 2]]
    const isJoined = joint !== undefined && ['to', 'versus', 'respectively', 'and'].includes(joint.kind)
    const before = told.slice(0, i).findLast(({ kind }) => kind === 'value')
    const isBare = phrase.value.decimals > 0 && joint?.kind !== 'measure' && joint?.kind !== 'person'
    // "3,28 procent och männens 2,90": a number with decimals counts no persons.
    if (isBare && before?.kind === 'value' && before.value.unit === 'percent' && told[i - 1]?.kind === 'group')
      return { ...phrase, value: { ...phrase.value, unit: 'percent' } }
    if (!isJoined || next?.kind !== 'value' || next.value.unit === 'count') return phrase
    return { ...phrase, value: { ...phrase.value, unit: next.value.unit } }
  })
}

/** "Tre gånger så hög" is no number of times. */
function multipleOrValue(tokens: readonly Token[], at: number): Found {
  const relation = relationAt(tokens, at)
  return relation?.kind === 'multiple' ? relation : valueAt(tokens, at)
}
