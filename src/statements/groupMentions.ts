import { agePhrases, sexWords } from '../words/heard/groups.ts'
import type { Token } from './token.ts'

/** A part of the staff: a sex, or an age group with both bounds included. */
export type Group =
  | { readonly kind: 'sex'; readonly code: 'women' | 'men' }
  | { readonly kind: 'age'; readonly from: number; readonly to: number }

/** A group where it is named, as a run of tokens. */
export interface GroupMention {
  readonly at: number
  readonly to: number
  readonly group: Group
}

function sexMentions(tokens: readonly Token[]): readonly GroupMention[] {
  return tokens.flatMap(({ word }, at) => {
    const known = sexWords.find(([pattern]) => pattern.test(word))
    return known === undefined ? [] : [{ at, to: at + 1, group: { kind: 'sex', code: known[1] } as const }]
  })
}

/** Years of age, as opposed to calendar years. */
const youngest = 15
const oldest = 75

function ageMentions(tokens: readonly Token[], sentence: string, offset: number): readonly GroupMention[] {
  const text = sentence.toLowerCase().replaceAll(/\s/gu, ' ')
  const found: GroupMention[] = []
  for (const { pattern, bounds } of agePhrases) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern.source}(?![\\p{L}\\d])`, 'gu'))) {
      const numbers = match.slice(1).flatMap((digits) => (digits === undefined ? [] : [Number(digits)]))
      const [start, end] = [offset + match.index, offset + match.index + match[0].length]
      const at = tokens.findIndex((token) => token.start >= start)
      const to = tokens.findLastIndex((token) => token.end <= end) + 1
      const [from, last] = bounds(numbers[0] ?? 0, numbers[1] ?? 0)
      const isAge = numbers.every((number) => number <= oldest) && (numbers.at(-1) ?? 0) >= youngest
      const isNew = found.every((other) => to <= other.at || other.to <= at)
      if (at >= 0 && to > at && isAge && isNew) found.push({ at, to, group: { kind: 'age', from, to: last } })
    }
  }
  return found
}

/** Every group that a sentence names, in order. `offset` is where the sentence begins in the text. */
export function groupMentions(tokens: readonly Token[], sentence: string, offset: number): readonly GroupMention[] {
  return [...sexMentions(tokens), ...ageMentions(tokens, sentence, offset)].sort((a, b) => a.at - b.at)
}
