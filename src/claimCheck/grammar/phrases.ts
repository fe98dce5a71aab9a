import { ageGroupWords } from '../../words/heard/groups.ts'
import { illWords, infinitives } from '../../words/heard/directions.ts'
import { relativeAges, ageWords, eachWords, everyoneWords, groupWords, otherWords } from '../../words/heard/groups.ts'
import { causePhrases, gluePhrases, glueWords, negations, workingTimePhrases } from '../../words/heard/qualifiers.ts'
import {
  distributionWords,
  meanWords,
  numberWords,
  personWords,
  pronouns,
  shareWords,
  theirWords,
} from '../../words/heard/topics.ts'
import { type Token, wordAt } from '../token.ts'
import { groupsIn } from './group.ts'
import { measureAt } from './measure.ts'
import { boundAt, valueAt } from './number.ts'
import type { Found, Phrase } from './phrase.ts'
import { relationAt } from './relation.ts'
import { lengthOf, timeAt } from './time.ts'
import { unitAt, type UnitNames } from './unit.ts'

const versusPhrases = [
  'kan jämföras med',
  'att jämföras med',
  'jämförs med',
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
    | 'distribution'
    | 'number'
    | 'mean',
])[] = [
  [/^än$/u, 'than'],
  [/^från$/u, 'from'],
  [/^till$/u, 'to'],
  [/^med$/u, 'by'],
  [/^(av|varav|därav|bland)$/u, 'of'],
  [/^på$/u, 'on'],
  [/^(och|samt|eller)$/u, 'and'],
  [/^(men|medan|fast)$/u, 'but'],
  [/^respektive$/u, 'respectively'],
  [/^(då|när)$/u, 'whence'],
  [negations, 'not'],
  [shareWords, 'share'],
  [distributionWords, 'distribution'],
  [numberWords, 'number'],
  [meanWords, 'mean'],
]

const isRelation = (tokens: readonly Token[], at: number): boolean => {
  const found = relationAt(tokens, at)
  return found?.kind === 'move' ? found.isNoun : found?.kind === 'superlative'
}

function jointAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'sign') {
    const sign = signs[token.word]
    return sign === undefined ? { kind: 'glue', length: 1 } : { kind: sign, length: 1 }
  }
  // "Efter nedgången 2022": when, not than what.
  const isAfter =
    token.word === 'efter' &&
    (wordAt(tokens, at + 1) === 'att' ||
      isRelation(tokens, at + 1) ||
      isRelation(tokens, at + 2) ||
      /^(topp|toppen|notering|nivå)$/u.test(wordAt(tokens, at + 2)))
  if (isAfter) return { kind: 'cause', length: wordAt(tokens, at + 1) === 'att' ? (wordAt(tokens, at + 2) === 'ha' ? 3 : 2) : 1 }
  if (token.word === 'samtidigt' && wordAt(tokens, at + 1) === 'som') return { kind: 'but', length: 2 }
  const versus = lengthOf(tokens, at, versusPhrases)
  if (versus > 0) return { kind: 'versus', length: versus }
  // "… för att 2022 åter stiga": the next change.
  const isNext =
    token.word === 'för' &&
    wordAt(tokens, at + 1) === 'att' &&
    tokens.slice(at + 2, at + 7).some(({ word }) => infinitives.some(([pattern]) => pattern.test(word)))
  if (isNext) return { kind: 'and', length: 2 }
  const cause = lengthOf(tokens, at, causePhrases)
  if (cause > 0) return { kind: 'cause', length: cause }
  // "Till och med 2022": up to it.
  if (token.word === 'inte' && /^(bara|enbart|endast)$/u.test(wordAt(tokens, at + 1))) return { kind: 'unknown', length: 2 }
  const until = lengthOf(tokens, at, ['till och med', 'fram till', 'fram till och med', 't.o.m.'])
  if (until > 0) return { kind: 'to', length: until }
  const working = lengthOf(tokens, at, workingTimePhrases)
  if (working > 0) return { kind: 'workingTime', length: working }
  const glue = lengthOf(tokens, at, gluePhrases)
  if (glue > 0) return { kind: 'glue', length: glue }
  // "Både då och nu".
  if (token.word === 'då' && wordAt(tokens, at - 1) === 'både') return null
  const known = kinds.find(([pattern]) => pattern.test(token.word))
  return known === undefined ? null : { kind: known[1], length: 1 }
}

function wordMeaning(tokens: readonly Token[], at: number): Found {
  const word = wordAt(tokens, at)
  if (otherWords.test(word) && groupWords.test(wordAt(tokens, at + 1))) return { kind: 'otherGroups', length: 2 }
  // "I alla åldersgrupper": of each by itself, which no figure of all of them answers.
  if (/^(alla|samtliga)$/u.test(word) && wordAt(tokens, at + 1) === 'tre' && ageGroupWords.test(wordAt(tokens, at + 2)))
    return { kind: 'allGroups', length: 3 }
  if (eachWords.test(word) && ageGroupWords.test(wordAt(tokens, at + 1)))
    return { kind: /^(alla|samtliga|varje)$/u.test(word) ? 'allGroups' : 'unknown', length: 2 }
  if (eachWords.test(word) && groupWords.test(wordAt(tokens, at + 1))) return { kind: 'unknown', length: 2 }
  if (everyoneWords.test(word)) return { kind: 'everyone', length: 1 }
  if (personWords.test(word)) return { kind: 'person', length: 1 }
  if (word === 'räknat' && (timeAt(tokens, at + 1) !== null || timeAt(tokens, at + 2) !== null))
    return { kind: 'glue', length: 1 }
  // "Bara 2023": in no other year.
  if (
    /^(bara|endast|enbart|blott|först|precis|just)$/u.test(word) &&
    (timeAt(tokens, at + 1)?.kind === 'time' || wordAt(tokens, at + 1) === 'som')
  )
    return { kind: 'unknown', length: 1 }
  if (theirWords.test(word)) return { kind: 'their', length: 1 }
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
  // "De yngsta, upp till 29 år": the ages are told beside the word.
  const isToldBeside = (at: number) =>
    groups.some((one) => one.kind === 'group' && one.group.kind === 'age' && one.at - at < 4 && at - one.to < 3)
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const group = groups.find((one) => one.at === at)
    if (group !== undefined) {
      phrases.push(group)
      at = group.to
      continue
    }
    // "Inget år": not in any.
    const none =
      wordAt(tokens, at) === 'inget'
        ? wordAt(tokens, at + 1) === 'år'
          ? 2
          : lengthOf(tokens, at + 1, ['av åren']) === 0
            ? 0
            : 3
        : 0
    if (none > 0) {
      phrases.push({ kind: 'not', at, to: at + 1 }, { kind: 'time', time: { kind: 'any' }, at: at + 1, to: at + none })
      at += none
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
    const isAge = found.kind === 'unknown' && found.length === 1 && ageWords.test(wordAt(tokens, at)) && isToldBeside(at)
    const relative = found.kind === 'unknown' && !isAge ? relativeAgeAt(tokens, at) : null
    const { length, ...meaning } = isAge ? { kind: 'glue' as const, length: 1 } : (relative ?? found)
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
    // "Sjukare än männen": what is compared lies in the word itself.
    if ((meaning.kind === 'comparative' || meaning.kind === 'superlative') && illWords.test(wordAt(tokens, at + length - 1)))
      phrases.push({ kind: 'measure', topic: 'sickLeave', employment: null, loose: false, at: at + length, to: at + length })
    at += length
  }
  return withSides(withThan(withUnits(withoutTotals(phrases)), tokens), tokens)
}

/** "De yngsta", "mellangruppen": of the three groups that sick leave is told in. */
function relativeAgeAt(tokens: readonly Token[], at: number): Found {
  const known = relativeAges.find(([pattern]) => pattern.test(wordAt(tokens, at)))
  if (known === undefined) return null
  const [, [from, to]] = known
  const length = groupWords.test(wordAt(tokens, at + 1)) ? 2 : 1
  return { kind: 'group', group: { kind: 'age', from, to, isRelative: true }, length }
}

/** "Till totalt 299": the word says nothing more than the number. */
const withoutTotals = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.map((phrase, i) => {
    const [before, next] = [phrases[i - 1]?.kind, phrases[i + 1]?.kind]
    const isTotal = phrase.kind === 'everyone' && (before === 'to' || before === 'from') && next === 'value'
    return isTotal ? { kind: 'glue', at: phrase.at, to: phrase.to } : phrase
  })

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

/** "Detsamma 2023 som 2020": against the year that is named last. */
function withThan(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Phrase[] {
  return phrases.map((phrase, i) => {
    const isSome =
      (phrase.kind === 'glue' || phrase.kind === 'by') &&
      phrase.to - phrase.at === 1 &&
      (wordAt(tokens, phrase.at) === 'som' || (phrases[i - 1]?.kind === 'move' && wordAt(tokens, phrase.at) === 'med'))
    const isStill = phrases
      .slice(0, i)
      .some((one) => (one.kind === 'move' && one.way === 0) || (one.kind === 'multiple' && !one.isOverTime))
    const next = phrases.slice(i + 1).find(({ kind }) => kind !== 'glue')
    const isSide = next !== undefined && ['time', 'group', 'unit', 'everyone'].includes(next.kind)
    return isSome && isStill && isSide ? { kind: 'versus', at: phrase.at, to: phrase.to } : phrase
  })
}

const levelWords = /^(nivå|nivån|nivåer|siffra|siffran|utfall|utfallet|notering|noteringen|resultat|resultatet)$/u
const sideKinds = ['time', 'group', 'unit', 'everyone', 'mean', 'otherGroups']

/** "Över männens", "under 2021 års nivå": a comparison without "än". */
function withSides(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Phrase[] {
  return phrases.flatMap((phrase, i): readonly Phrase[] => {
    const word = wordAt(tokens, phrase.at)
    if (word !== 'över' && word !== 'under') return [phrase]
    const way = word === 'över' ? 1 : -1
    const sides = (to: number): readonly Phrase[] => [
      { kind: 'comparative', way, at: phrase.at, to },
      { kind: 'than', at: to, to },
    ]
    // "Under 2021 års nivå" is no time.
    const isLevelOf =
      phrase.kind === 'time' &&
      wordAt(tokens, phrase.to - 1) === 'års' &&
      (levelWords.test(wordAt(tokens, phrase.to)) || tokens[phrase.to]?.kind !== 'word')
    if (isLevelOf) return [...sides(phrase.at + 1), { ...phrase, at: phrase.at + 1 }]
    if (phrase.kind !== 'unknown') return [phrase]
    const next = phrases
      .slice(i + 1)
      .find((one) => one.kind !== 'glue' && !(one.kind === 'pronoun' && wordAt(tokens, one.at) === 'nivån'))
    return next !== undefined && sideKinds.includes(next.kind) ? sides(phrase.to) : [phrase]
  })
}

/** "Tre gånger så hög" is no number of times. */
function multipleOrValue(tokens: readonly Token[], at: number): Found {
  const relation = relationAt(tokens, at)
  return relation?.kind === 'multiple' ? relation : valueAt(tokens, at)
}
