import { numerals, ordinals } from '../../words/heard/numbers.ts'
import {
  anyPhrases,
  earlierPhrases,
  endWords,
  everyPhrases,
  leadWords,
  listWords,
  months,
  overWords,
  partOfYear,
  periodLeads,
  periodWords,
  reportPhrases,
  spanJoints,
  spanPrepositions,
  spanWords,
  thisYearPhrases,
  yearAfterPhrases,
  yearBeforePhrases,
  yearEndPhrases,
  yearStartPhrases,
  yearsWords,
} from '../../words/heard/times.ts'
import { type Token, wordAt } from '../token.ts'
import type { Found, Time } from './phrase.ts'

const found = (time: Time, length: number): Found => ({ kind: 'time', time, length })

/** True for a calendar year: four digits, no decimals. */
export const isYear = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.kind === 'number' &&
  token.decimals === 0 &&
  token.end - token.start === 4 &&
  token.value >= 1950 &&
  token.value < 2100

/** How many tokens the longest of some phrases takes at a place, 0 where none stands there. */
export function lengthOf(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  const first = wordAt(tokens, at)
  let longest = 0
  for (const phrase of phrases) {
    // Few phrases begin so, and to part all of them at every word would take half of the time of a text.
    if (!phrase.startsWith(first)) continue
    const words = phrase.split(' ')
    if (words.length > longest && words.every((word, i) => wordAt(tokens, at + i) === word)) longest = words.length
  }
  return longest
}

/** "2019–2023", "2021 till 2023", "2022/2023": the years and how many tokens they take. */
function pairAt(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number; readonly length: number } | null {
  const [first, joint] = [tokens[at], wordAt(tokens, at + 1)]
  if (!isYear(first)) return null
  const to = wordAt(tokens, at + 2) === 'år' || wordAt(tokens, at + 2) === 'med' ? at + 3 : at + 2
  const last = tokens[to]
  if (isYear(last) && spanJoints.test(joint)) return { from: first.value, to: last.value, length: to + 1 - at }
  // "2019–23": two digits of the same century.
  const short = tokens[at + 2]
  const isShort = short?.kind === 'number' && short.end - short.start === 2 && short.decimals === 0 && /^[–-]$/u.test(joint)
  if (!isShort) return null
  const year = Math.floor(first.value / 100) * 100 + short.value
  return year > first.value ? { from: first.value, to: year, length: 3 } : null
}

/** Years from one to another, by a word before them, or by a dash alone. "2021 och 2023" without such a word are two years. */
function rangeAt(tokens: readonly Token[], at: number): Found {
  let start = at
  if (spanPrepositions.test(wordAt(tokens, start)) && spanWords.test(wordAt(tokens, start + 1))) start += 1
  else if (spanPrepositions.test(wordAt(tokens, start)) && isYear(tokens[start + 1])) start += 1
  const lead = wordAt(tokens, start)
  const isLed = spanWords.test(lead) || lead === 'från'
  if (isLed) start += 1
  if (lead === 'från' && wordAt(tokens, start) === 'år') start += 1
  const pair = pairAt(tokens, start)
  if (pair === null || pair.from >= pair.to) return null
  const joint = wordAt(tokens, start + 1)
  const isDash = /^[–—-]$/u.test(joint)
  const isRange = isDash || joint === 'till' || (joint === 'och' ? lead === 'mellan' : isLed)
  if (!isRange) return null
  let end = start + pair.length
  // "mellan åren 2021 och 2023".
  if (wordAt(tokens, end) === 'års') end += 1
  return found({ kind: 'range', from: pair.from, to: pair.to }, end - at)
}

/** "2020 och 2022", "såväl 2021 som 2022", "2020, 2021 och 2023": years by themselves. */
function yearsListAt(tokens: readonly Token[], at: number): Found {
  let of = at
  while ((leadWords.test(wordAt(tokens, of)) || listWords.test(wordAt(tokens, of))) && of - at < 4) of += 1
  const years: number[] = []
  let end = of
  while (isYear(tokens[end])) {
    years.push(tokens[end]?.value ?? 0)
    const last = years.length > 1 && /^(och|samt|som)$/u.test(wordAt(tokens, end - 1))
    const joint = wordAt(tokens, end + 1)
    const skip = /^(år|under|i)$/u.test(wordAt(tokens, end + 2)) ? 3 : 2
    if (last || !/^(,|och|samt|som)$/u.test(joint) || !isYear(tokens[end + skip]))
      return last && years.every((year, i) => i === 0 || year > (years[i - 1] ?? year))
        ? found({ kind: 'years', years }, end + 1 - at)
        : null
    end += skip
  }
  return null
}

/** "Två år i rad", "för andra året i följd". */
function rowAt(tokens: readonly Token[], at: number): Found {
  const start = wordAt(tokens, at) === 'för' || wordAt(tokens, at) === 'under' ? at + 1 : at
  const count = countAt(tokens[start]) ?? ordinals.get(wordAt(tokens, start)) ?? null
  const isRow =
    (/^(år|åren|året)$/u.test(wordAt(tokens, start + 1)) &&
      wordAt(tokens, start + 2) === 'i' &&
      /^(rad|följd|sträck)$/u.test(wordAt(tokens, start + 3))) ||
    (/^(år|åren|året)$/u.test(wordAt(tokens, start + 1)) &&
      wordAt(tokens, start + 2) === 'på' &&
      wordAt(tokens, start + 3) === 'raken')
  return isRow && count !== null && count > 1 ? found({ kind: 'row', years: count }, start + 4 - at) : null
}

/** "Mellan åren 2021 och 2023". */
function namedRangeAt(tokens: readonly Token[], at: number): Found {
  if (wordAt(tokens, at) !== 'mellan' || wordAt(tokens, at + 1) !== 'åren') return null
  const pair = pairAt(tokens, at + 2)
  return pair === null || pair.from >= pair.to ? null : found({ kind: 'range', from: pair.from, to: pair.to }, 2 + pair.length)
}

/** "Årsskiftet 2022/2023": staff are counted on the last day of the first. */
function turnAt(tokens: readonly Token[], at: number): Found {
  const start = wordAt(tokens, at) === 'vid' || wordAt(tokens, at) === 'per' ? at + 1 : at
  if (wordAt(tokens, start) !== 'årsskiftet') return null
  const [first, joint, second] = [tokens[start + 1], wordAt(tokens, start + 2), tokens[start + 3]]
  const isPair = isYear(first) && /^[/–—-]$/u.test(joint) && second?.kind === 'number'
  if (isPair && second.value % 100 === (first.value + 1) % 100) return found({ kind: 'turn', year: first.value }, start + 4 - at)
  // Without both years it may be either of two.
  return found({ kind: 'yearStart' }, (isYear(first) ? start + 2 : start + 1) - at)
}

/** "31 december 2023" is the year's end; other dates and months are parts of a year. */
function dateAt(tokens: readonly Token[], at: number): Found {
  let start = at
  while (/^(per|den|i|vid)$/u.test(wordAt(tokens, start)) && start - at < 2) start += 1
  const [isoYear, dash, isoMonth, dash2, isoDay] = [0, 1, 2, 3, 4].map((i) => tokens[start + i])
  if (isYear(isoYear) && dash?.word === '-' && dash2?.word === '-' && isoMonth?.kind === 'number' && isoDay?.kind === 'number') {
    const isLast = isoMonth.value === 12 && isoDay.value === 31
    return found(isLast ? { kind: 'turn', year: isoYear.value } : { kind: 'part', year: isoYear.value }, start + 5 - at)
  }
  const isDay = tokens[start]?.kind === 'number' && months.includes(wordAt(tokens, start + 1))
  const isLastDay = wordAt(tokens, start) === 'sista'
  const month = isDay ? start + 1 : isLastDay && months.includes(wordAt(tokens, start + 1)) ? start + 1 : start
  const number = months.indexOf(wordAt(tokens, month)) + 1
  if (number === 0) return null
  const year = tokens[month + 1]
  const length = month + (isYear(year) ? 2 : 1) - at
  const isEnd = number === 12 && ((isDay && tokens[start]?.value === 31) || isLastDay || (!isDay && !isLastDay))
  if (!isEnd) return found({ kind: 'part', year: isYear(year) ? year.value : null }, length)
  return isYear(year) ? found({ kind: 'turn', year: year.value }, length) : found({ kind: 'yearEnd' }, length)
}

/** "2023 års slut", "utgången av 2023", "slutet av år 2023". */
function endAt(tokens: readonly Token[], at: number): Found {
  let start = at
  if (/^(vid|i|per)$/u.test(wordAt(tokens, start))) start += 1
  if (isYear(tokens[start]) && wordAt(tokens, start + 1) === 'års' && /^(slut|utgång)$/u.test(wordAt(tokens, start + 2)))
    return found({ kind: 'turn', year: tokens[start]?.value ?? 0 }, start + 3 - at)
  if (!endWords.test(wordAt(tokens, start))) return null
  let of = start + 1
  if (wordAt(tokens, of) === 'av') of += 1
  if (wordAt(tokens, of) === 'år') of += 1
  const year = tokens[of]
  return isYear(year) && !/^(års|årets)$/u.test(wordAt(tokens, start))
    ? found({ kind: 'turn', year: year.value }, of + 1 - at)
    : null
}

function countAt(token: Token | undefined): number | null {
  if (token === undefined) return null
  if (token.kind === 'number') return token.decimals === 0 && token.value > 0 && token.value < 30 ? token.value : null
  return numerals.get(token.word) ?? null
}

/** "På fyra år", "de senaste tre åren", "för tre år sedan". */
function yearsAt(tokens: readonly Token[], at: number): Found {
  let start = at
  while (overWords.test(wordAt(tokens, start)) && start - at < 4) start += 1
  const years = countAt(tokens[start])
  const isYears = years !== null && yearsWords.test(wordAt(tokens, start + 1))
  const next = wordAt(tokens, start + 2)
  if (!isYears || (start === at && !/^(tidigare|innan|senare)$/u.test(next))) return null
  if (next === 'senare') return found({ kind: 'ago', years: -(years ?? 0) }, start + 3 - at)
  if (next === 'sedan' || next === 'tidigare' || next === 'innan') return found({ kind: 'ago', years }, start + 3 - at)
  const isAll = /^(alla|samtliga)$/u.test(wordAt(tokens, at))
  // "Under 30 år" is an age.
  const isReaching = /^(på|senaste|sista|de|dessa|gångna|av)$/u.test(wordAt(tokens, start - 1))
  return isReaching && !isAll ? found({ kind: 'over', years }, start + 2 - at) : null
}

/** "Alla fyra åren", "samtliga tre år". */
function allYearsAt(tokens: readonly Token[], at: number): Found {
  const any = lengthOf(tokens, at, anyPhrases)
  if (any > 0) return found({ kind: 'any' }, any)
  const every = lengthOf(tokens, at, everyPhrases)
  if (every > 0) return found({ kind: 'every' }, every)
  const start = wordAt(tokens, at) === 'under' || wordAt(tokens, at) === 'för' ? at + 1 : at
  if (start > at) {
    const more = lengthOf(tokens, start, everyPhrases)
    if (more > 0) return found({ kind: 'every' }, more + 1)
  }
  if (!/^(alla|samtliga|vart|varje)$/u.test(wordAt(tokens, start))) return null
  const of = /^(av|de)$/u.test(wordAt(tokens, start + 1)) ? start + 2 : start + 1
  const isYears = countAt(tokens[of]) !== null && yearsWords.test(wordAt(tokens, of + 1))
  return isYears ? found({ kind: 'every' }, of + 2 - at) : null
}

function sinceAt(tokens: readonly Token[], at: number): Found {
  if (!/^(sedan|efter|från|fr\.o\.m\.)$/u.test(wordAt(tokens, at))) return null
  const before = lengthOf(tokens, at + 1, yearBeforePhrases)
  const from = lengthOf(tokens, at, ['från och med', 'fr.o.m.'])
  if (from > 0 && isYear(tokens[at + from])) return found({ kind: 'since', year: tokens[at + from]?.value ?? 0 }, from + 1)
  const isSince = wordAt(tokens, at) === 'sedan'
  if (isSince && wordAt(tokens, at + 1) === 'dess') return found({ kind: 'since', year: 'then' }, 2)
  if (before > 0 && isSince) return found({ kind: 'since', year: 'before' }, 1 + before)
  const end = isSince ? (endAt(tokens, at + 1) ?? dateAt(tokens, at + 1)) : null
  if (end?.kind === 'time' && end.time.kind === 'turn') return found({ kind: 'since', year: end.time.year }, 1 + end.length)
  let of = at + 1
  while (leadWords.test(wordAt(tokens, of)) && of - at < 3) of += 1
  const year = tokens[of]
  if (!isYear(year) || !isSince) return null
  const last = pairAt(tokens, of)
  return last === null ? found({ kind: 'since', year: year.value }, of + 1 - at) : null
}

function yearAt(tokens: readonly Token[], at: number): Found {
  let of = at
  if (/^(samma)$/u.test(wordAt(tokens, of)) && /^(datum|tid|tidpunkt|period)$/u.test(wordAt(tokens, of + 1))) of += 2
  while (leadWords.test(wordAt(tokens, of)) && of - at < 4) of += 1
  const year = tokens[of]
  if (!isYear(year)) return null
  // "2023 års verksamhetsberättelse".
  const isGenitive = wordAt(tokens, of + 1) === 'års'
  return found({ kind: 'year', year: year.value }, of + (isGenitive ? 2 : 1) - at)
}

function phraseAt(tokens: readonly Token[], at: number): Found {
  const kinds = [
    [yearBeforePhrases, 'before'],
    [yearAfterPhrases, 'after'],
    [yearEndPhrases, 'yearEnd'],
    [yearStartPhrases, 'yearStart'],
    [thisYearPhrases, 'now'],
    [reportPhrases, 'report'],
    [earlierPhrases, 'earlier'],
  ] as const
  for (const [phrases, kind] of kinds) {
    const start = wordAt(tokens, at) === 'under' || wordAt(tokens, at) === 'för' ? at + 1 : at
    const length = Math.max(lengthOf(tokens, at, phrases), start > at ? lengthOf(tokens, start, phrases) + 1 : 0)
    if (length <= (start > at && lengthOf(tokens, at, phrases) === 0 ? 1 : 0)) continue
    if (kind !== 'yearStart') return found({ kind }, length)
    const of = wordAt(tokens, at + length) === 'år' || wordAt(tokens, at + length) === 'året' ? at + length + 1 : at + length
    return found({ kind }, (isYear(tokens[of]) ? of + 1 : of) - at)
  }
  let start = at
  while (/^(under|i|första|andra|tredje|fjärde|sista|per)$/u.test(wordAt(tokens, start)) && start - at < 3) start += 1
  if (!partOfYear.test(wordAt(tokens, start))) return null
  // "Tertial 1 2023".
  const number = tokens[start + 1]
  if (number?.kind === 'number' && number.decimals === 0 && number.value >= 1 && number.value <= 4) start += 1
  const year = tokens[start + 1]
  return found({ kind: 'part', year: isYear(year) ? year.value : null }, start + (isYear(year) ? 2 : 1) - at)
}

/** "Under perioden", "hela femårsperioden". Each of its years, where the whole of it is said. */
function periodAt(tokens: readonly Token[], at: number): Found {
  let of = at
  while (periodLeads.test(wordAt(tokens, of)) && of - at < 4) of += 1
  const years = periodWords.get(wordAt(tokens, of))
  if (years === undefined) return null
  const isWhole = tokens.slice(at, of).some(({ word }) => word === 'hela')
  // "Hela perioden 2019–2023": each of the years that follow.
  if (pairAt(tokens, of + 1) !== null) return isWhole ? found({ kind: 'every' }, of + 1 - at) : null
  // "Under perioden 2023" may be that year.
  return years === null && isYear(tokens[of + 1]) ? null : found({ kind: 'period', years }, of + 1 - at)
}

const recognisers = [
  periodAt,
  namedRangeAt,
  yearsListAt,
  rowAt,
  rangeAt,
  turnAt,
  dateAt,
  endAt,
  allYearsAt,
  yearsAt,
  sinceAt,
  phraseAt,
  yearAt,
]

/** The time that is named at a place: the longest phrase that any of the rules finds. */
export function timeAt(tokens: readonly Token[], at: number): Found {
  let longest: Found = null
  for (const recognise of recognisers) {
    const one = recognise(tokens, at)
    if (one !== null && (longest === null || one.length > longest.length)) longest = one
  }
  return longest
}
