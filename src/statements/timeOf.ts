import { directionWords } from '../words/heard/directions.ts'
import type { FoundFigure } from './figuresIn.ts'
import type { Scene } from './scene.ts'
import type { YearMention } from './yearMentions.ts'

/** The year that a statement is about. `isNamed` where the text says which; else it is the report's own. */
export interface Time {
  readonly year: number
  readonly isNamed: boolean
}

/** What a statement compares with: a year, all earlier years, or none that is named. */
export type Baseline = number | 'earlier' | null

/** The two years of "från 241 2019 till 283 2023", null where the sentence goes from nothing to nothing. */
function spanOf({ years, tokens }: Scene): readonly [number, number] | null {
  const [first, last, ...more] = years.flatMap(({ year, at }) => (typeof year === 'number' ? [{ year, at }] : []))
  if (first === undefined || last === undefined || more.length > 0 || first.year >= last.year) return null
  const isJoined =
    tokens.slice(first.at, last.at).some(({ word }) => word === 'till') &&
    tokens.slice(0, first.at).some(({ word }) => word === 'från')
  return isJoined ? [first.year, last.year] : null
}

/** The year that the sentence is about where nothing nearer says: its own, the paragraph's, else the report's. */
export function yearOfSentence(scene: Scene, report: number): Time {
  const { years, carried } = scene
  const span = spanOf(scene)
  if (span !== null) return { year: span[1], isNamed: true }
  const own = years.find(({ year, isBaseline, turns }) => typeof year === 'number' && !isBaseline && !turns)?.year
  if (typeof own === 'number') return { year: own, isNamed: true }
  return carried.year === null ? { year: report, isNamed: false } : { year: carried.year, isNamed: true }
}

function yearIn({ year }: YearMention, sentence: Time): Time | 'earlier' {
  if (year === 'earlier') return 'earlier'
  return { year: year === 'before' ? sentence.year - 1 : year, isNamed: true }
}

const reach = 4

/** True where a year stands just after a figure and belongs to it: "12,9 % 2022", "283 anställda (2023)". */
function belongs({ tokens }: Scene, { noun }: FoundFigure, mention: YearMention): boolean {
  const between = tokens.slice(noun, mention.at)
  if (mention.at < noun || between.length > reach) return false
  if (mention.isBaseline && between.some(({ word }) => /^(jämfört|jämförelse|än|mot|gentemot|sedan|från)$/u.test(word)))
    return false
  return between.every(({ kind, word }) => (kind === 'word' && !/^(och|samt|men|medan)$/u.test(word)) || word === '(')
}

/** "från 241 till 283", "en minskning från 283": what stands after "från" is of the year that is compared with. */
function isStart({ tokens }: Scene, { at, noun }: FoundFigure): boolean {
  if (tokens[at - 1]?.word !== 'från') return false
  const isChanged = tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ word }) => directionWords.some(({ pattern }) => pattern.test(word)))
  return isChanged || tokens.slice(noun, noun + 6).some(({ word }) => word === 'till')
}

/** The year of a figure that tells a level. */
export function yearOfFigure(scene: Scene, figure: FoundFigure, report: number): Time | 'earlier' {
  const { years, tokens } = scene
  const sentence = yearOfSentence(scene, report)
  const after = years.find((mention) => belongs(scene, figure, mention))
  if (after !== undefined) return yearIn(after, sentence)
  if (isStart(scene, figure)) {
    const base = baselineOf(scene, sentence) ?? sentence.year - 1
    return base === 'earlier' ? base : { year: base, isNamed: true }
  }
  const before = years.findLast((mention) => {
    if (mention.to > figure.at) return false
    if (mention.isBaseline && tokens[mention.to]?.word === 'till') return false
    return !mention.isBaseline || mention.turns || figure.at - mention.to < 2
  })
  if (before !== undefined) return yearIn(before, sentence)
  // "jämfört med 12,9 %": of the year before, where nothing else is said.
  const [with_, compared] = [tokens[figure.at - 1]?.word, tokens[figure.at - 2]?.word]
  const isCompared = /^(mot|gentemot)$/u.test(with_ ?? '') || (with_ === 'med' && /^(jämfört|jämförelse)$/u.test(compared ?? ''))
  return isCompared ? { year: sentence.year - 1, isNamed: false } : sentence
}

/** True where the sentence names several years to tell of, and not from which to which. */
export function isOfManyYears(scene: Scene): boolean {
  const told = scene.years.flatMap(({ year, isBaseline, turns }) => (isBaseline || turns ? [] : [year]))
  return spanOf(scene) === null && new Set(told).size > 1
}

/** What a change or a comparison over time starts from, where the sentence names it. */
export function baselineOf(scene: Scene, now: Time): Baseline {
  const span = spanOf(scene)
  if (span !== null) return span[0]
  const mention = scene.years.find(({ isBaseline, year }) => isBaseline || typeof year === 'string')
  if (mention === undefined) return null
  if (mention.year === 'before') return now.year - 1
  return mention.year
}
