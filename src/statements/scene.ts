import type { UnitId } from '../domain/unitTree.ts'
import { pronouns } from '../words/heard/topics.ts'
import { type Group, type GroupMention, groupMentions } from './groupMentions.ts'
import type { Sentence } from './sentencesIn.ts'
import { type Token, tokensOf } from './token.ts'
import { type TopicMention, topicMentions } from './topicMentions.ts'
import { type UnitMention, unitMentions, type UnitNames } from './unitMentions.ts'
import { partOfYearIn, type YearMention, yearMentions } from './yearMentions.ts'

/** What the sentences before, of the same paragraph, were about. */
export interface Carried {
  readonly topic: TopicMention | null
  readonly group: Group | null
  readonly year: number | null
  /** Undefined where no unit has been named; null where one was that the catalog lacks. */
  readonly unit: UnitId | null | undefined
}

/** The beginning of a paragraph: nothing has been said yet. */
export const nothingCarried: Carried = { topic: null, group: null, year: null, unit: undefined }

/** A sentence with everything that it names. */
export interface Scene {
  readonly text: string
  /** Where the sentence begins in the reader's text. */
  readonly start: number
  readonly tokens: readonly Token[]
  readonly topics: readonly TopicMention[]
  readonly groups: readonly GroupMention[]
  readonly years: readonly YearMention[]
  readonly units: readonly UnitMention[]
  readonly part: ReturnType<typeof partOfYearIn>
  readonly carried: Carried
}

/** Reads a sentence. */
export function sceneOf(text: string, { start, end }: Sentence, names: UnitNames, carried: Carried): Scene {
  const piece = text.slice(start, end)
  const tokens = tokensOf(piece, start)
  return {
    text: piece,
    start,
    tokens,
    topics: topicMentions(tokens),
    groups: groupMentions(tokens, piece, start),
    years: yearMentions(tokens),
    units: unitMentions(tokens, names),
    part: partOfYearIn(tokens),
    carried,
  }
}

/** True where a word before the place stands for what was spoken of last: "Det är en liten minskning". */
export function leansBack({ tokens }: Scene, at: number): boolean {
  return tokens.slice(0, at).some(({ word }) => pronouns.test(word))
}

/** What the next sentence may lean on. */
export function carriedFrom({ topics, groups, years, units, carried }: Scene): Carried {
  const year = years.findLast((mention) => typeof mention.year === 'number' && !mention.isBaseline)?.year
  const unit = units.find(({ isOther }) => !isOther)
  const topic = topics.find(({ loose }) => !loose) ?? topics[0]
  const isAboutTheSame = topic === undefined
  return {
    topic: topic ?? carried.topic,
    group: groups.length === 1 ? (groups[0]?.group ?? null) : isAboutTheSame && groups.length === 0 ? carried.group : null,
    year: typeof year === 'number' ? year : carried.year,
    unit: unit === undefined ? carried.unit : unit.unit,
  }
}
