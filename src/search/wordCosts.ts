import { plainLetters } from './letters.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/** How far a word of the query lies from words of the vocabulary, by their place in it. What is missing does not match. */
export type WordCosts = ReadonlyMap<number, number>

/** The whole word, its start, a part within it (Swedish compounds), and a misspelling, each far enough from the next. */
const costs = { start: 1, within: 3, misspelled: 20 } as const
/** A word without its å, ä and ö is nearly the same word. */
const costOfPlain = 0.25
/** Within a word, one or two letters are everywhere. */
const shortestWithin = 3

/**
 * What each word of the vocabulary costs for a word of the query, in Swedish letters. A query with å, ä or ö means them; one
 * without may have been typed without them. Only a word that nothing is called is taken for a misspelling.
 */
export function wordCosts(vocabulary: Vocabulary, query: string): WordCosts {
  const found = new Map<number, number>()
  const means = plainLetters(query) !== query
  vocabulary.words.forEach((word, at) => {
    const cost = literalCost(word, query, means)
    if (cost !== null) found.set(at, cost)
  })
  return found.size > 0 ? found : misspellingCosts(vocabulary, plainLetters(query))
}

function literalCost({ own, plain }: Word, query: string, means: boolean): number | null {
  const asTyped = placeCost(own, query)
  if (asTyped !== null || means || own === plain) return asTyped
  const folded = placeCost(plain, query)
  return folded === null ? null : folded + costOfPlain
}

function placeCost(word: string, query: string): number | null {
  if (word.startsWith(query)) return word.length === query.length ? 0 : costs.start
  return query.length >= shortestWithin && word.includes(query) ? costs.within : null
}

/** Fewer wrong letters first, then the word whose length is nearest. */
function misspellingCosts({ words, misspelled }: Vocabulary, plain: string): WordCosts {
  return new Map(
    misspelled(plain).map(({ at, errors }) => {
      const longer = Math.abs((words[at]?.plain.length ?? 0) - plain.length)
      return [at, costs.misspelled + errors + Math.min(longer, 9) / 10]
    }),
  )
}
