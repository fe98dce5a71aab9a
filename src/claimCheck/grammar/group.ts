import { agePhrases, sexWords } from '../../words/heard/groups.ts'
import type { Token } from '../token.ts'
import type { Phrase } from './phrase.ts'

/** Years of age, as opposed to calendar years and numbers of anything. */
const youngest = 15
const oldest = 75

const patterns = agePhrases.map(({ pattern, bounds }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${pattern.source}(?![\\p{L}\\d])`, 'gu'),
  bounds,
}))

function agesIn(tokens: readonly Token[], sentence: string, offset: number): readonly Phrase[] {
  const text = sentence.toLowerCase().replaceAll(/\s/gu, ' ')
  const found: Phrase[] = []
  for (const { pattern, bounds } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const numbers = match.slice(1).flatMap((digits) => (digits === undefined ? [] : [Number(digits)]))
      const [start, end] = [offset + match.index, offset + match.index + match[0].length]
      const at = tokens.findIndex((token) => token.start >= start)
      const to = tokens.findLastIndex((token) => token.end <= end) + 1
      const [from, last] = bounds(numbers[0] ?? 0, numbers[1] ?? 0)
      const isAge = numbers.every((number) => number <= oldest) && (numbers.at(-1) ?? youngest) >= youngest
      const isNew = found.every((other) => to <= other.at || other.to <= at)
      if (at >= 0 && to > at && isAge && isNew) found.push({ kind: 'group', at, to, group: { kind: 'age', from, to: last } })
    }
  }
  return found
}

/** Every group that a sentence names, in order. `offset` is where the sentence begins in the text. */
export function groupsIn(tokens: readonly Token[], sentence: string, offset: number): readonly Phrase[] {
  const sexes = tokens.flatMap(({ word }, at): readonly Phrase[] => {
    // "En man", "varje tillsvidareanställd man"; "man" alone is anybody.
    const before = tokens[at - 1]?.word ?? ''
    const isPredicate =
      /^(är|var)$/u.test(before) &&
      tokens[at + 1]?.kind !== 'word' &&
      tokens.slice(0, at - 1).some(({ word: each }) => each === 'var')
    const isOne = word === 'man' && (/^(en|varje|enda)$/u.test(before) || before.endsWith('anställd') || isPredicate)
    const known = isOne ? (['', 'men'] as const) : sexWords.find(([pattern]) => pattern.test(word))
    return known === undefined ? [] : [{ kind: 'group', at, to: at + 1, group: { kind: 'sex', code: known[1] } }]
  })
  return [...sexes, ...agesIn(tokens, sentence, offset)].sort((a, b) => a.at - b.at)
}
