import { baselineWords, earlierPhrases, months, partOfYear, thenWords, yearBeforePhrases } from '../words/heard/times.ts'
import type { Token } from './token.ts'

/** A time where it is named. `year` is a calendar year, or how it lies to the year that is told of. */
export interface YearMention {
  readonly at: number
  readonly to: number
  readonly year: number | 'before' | 'earlier'
  /** Named as what is compared with: "sedan 2019", "jämfört med 2022". */
  readonly isBaseline: boolean
  /** What follows is told of this year: "2022 då personalomsättningen var …". */
  readonly turns: boolean
}

const isYearToken = ({ kind, value, decimals, start, end }: Token): boolean =>
  kind === 'number' && decimals === 0 && end - start === 4 && value >= 1950 && value < 2100

/** The phrase's number of tokens where it stands at a place, else 0. */
function lengthAt(tokens: readonly Token[], at: number, phrase: string): number {
  const words = phrase.split(' ')
  return words.every((word, i) => tokens[at + i]?.word === word) ? words.length : 0
}

function longestAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  return Math.max(...phrases.map((phrase) => lengthAt(tokens, at, phrase)))
}

function isBaselineAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word === 'år' ? at - 2 : at - 1
  const word = tokens[before]?.word ?? ''
  if (!baselineWords.test(word)) return false
  return word !== 'med' || /^(jämfört|jämförelse)$/u.test(tokens[before - 1]?.word ?? '')
}

/** "Från 283 år 2022 till 299": the year of what is compared with stands behind its figure. */
function isStartAt(tokens: readonly Token[], at: number): boolean {
  const from = tokens.slice(Math.max(0, at - 5), at)
  const isAfterFigure = from.slice(from.findLastIndex(({ word }) => word === 'från')).some(({ kind }) => kind === 'number')
  return from.some(({ word }) => word === 'från') && isAfterFigure && tokens[at + 1]?.word === 'till'
}

function mentionAt(tokens: readonly Token[], at: number): YearMention | null {
  const token = tokens[at]
  if (token === undefined) return null
  const before = longestAt(tokens, at, yearBeforePhrases)
  const earlier = longestAt(tokens, at, earlierPhrases)
  const length = isYearToken(token) ? 1 : before || earlier
  if (length === 0) return null
  const year = isYearToken(token) ? token.value : before > 0 ? 'before' : 'earlier'
  const isBaseline =
    isBaselineAt(tokens, at) || isStartAt(tokens, at) || tokens[at - 2]?.word === 'mellan' || tokens[at - 1]?.word === 'mellan'
  const follower = tokens[at + length]?.word === ',' ? tokens[at + length + 1] : tokens[at + length]
  return { at, to: at + length, year, isBaseline, turns: thenWords.test(follower?.word ?? '') }
}

/** Every year that a sentence names, in order. In "2019–2023" the first is what the last is compared with. */
export function yearMentions(tokens: readonly Token[]): readonly YearMention[] {
  const found: YearMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentionAt(tokens, at)
    if (mention === null) continue
    const last = found.at(-1)
    const isRange = last !== undefined && last.to === at - 1 && /^([–—-]|och|till)$/u.test(tokens[at - 1]?.word ?? '')
    const isSpan = isRange && (last.isBaseline || tokens[at - 1]?.kind === 'sign')
    if (isSpan) found[found.length - 1] = { ...last, isBaseline: true }
    found.push(isSpan ? { ...mention, isBaseline: false } : mention)
    at = mention.to - 1
  }
  return found
}

/** The month that a sentence names, from 1; `part` for another part of a year; null for none. */
export function partOfYearIn(tokens: readonly Token[]): number | 'part' | null {
  const month = tokens.map(({ word }) => months.indexOf(word) + 1).find((number) => number > 0)
  if (month !== undefined) return month
  return tokens.some(({ word }) => partOfYear.test(word)) ? 'part' : null
}
