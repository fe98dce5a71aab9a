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

/** The year that the sentence is about where nothing nearer says: its own, the paragraph's, else the report's. */
export function yearOfSentence({ years, carried }: Scene, report: number): Time {
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
  if (mention.isBaseline && between.some(({ word }) => /^(jämfört|jämförelse|än|mot|gentemot|sedan|från)$/u.test(word))) return false
  return between.every(({ kind, word }) => kind === 'word' || word === '(')
}

/** The year of a figure that tells a level. */
export function yearOfFigure(scene: Scene, figure: FoundFigure, report: number): Time | 'earlier' {
  const { years, tokens } = scene
  const sentence = yearOfSentence(scene, report)
  const after = years.find((mention) => belongs(scene, figure, mention))
  if (after !== undefined) return yearIn(after, sentence)
  const before = years.findLast((mention) => {
    if (mention.to > figure.at) return false
    return !mention.isBaseline || mention.turns || figure.at - mention.to < 2
  })
  if (before !== undefined) return yearIn(before, sentence)
  // "jämfört med 12,9 %": of the year before, where nothing else is said.
  const [with_, compared] = [tokens[figure.at - 1]?.word, tokens[figure.at - 2]?.word]
  const isCompared = /^(mot|gentemot)$/u.test(with_ ?? '') || (with_ === 'med' && /^(jämfört|jämförelse)$/u.test(compared ?? ''))
  return isCompared ? { year: sentence.year - 1, isNamed: false } : sentence
}

/** What a change or a comparison over time starts from, where the sentence names it. */
export function baselineOf(scene: Scene, now: Time): Baseline {
  const mention = scene.years.find(({ isBaseline, year }) => isBaseline || typeof year === 'string')
  if (mention === undefined) return null
  if (mention.year === 'before') return now.year - 1
  return mention.year
}
