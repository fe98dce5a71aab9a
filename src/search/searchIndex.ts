import { entryKinds } from '../domain/findable.ts'
import type { Entry } from './entry.ts'
import { ownLetters, plainLetters, wordsOf } from './letters.ts'
import { makeVocabulary } from './vocabulary.ts'
import { type WordCosts, wordCosts } from './wordCosts.ts'

/** What a query found: the best entries first, and how many there are in all. */
export interface Found {
  readonly entries: readonly Entry[]
  readonly count: number
}

/** Answers queries over entries that do not change. */
export interface SearchIndex {
  /** Entries that have every word of the query, in any order. An empty query finds nothing. */
  readonly search: (query: string, limit: number) => Found
  /** Those of them whose own name has one of the words at least: not all that lies below what is named. */
  readonly searchNames: (query: string) => readonly Entry[]
}

/** An entry with its words as places in the vocabulary. */
interface Indexed {
  readonly entry: Entry
  readonly own: string
  readonly plain: string
  readonly label: readonly number[]
  readonly also: readonly number[]
}

/** A word of the unit's place instead of its own name, and something that has ended. */
const costOfPlace = 4
const costOfEnded = 10
/** The query begins the name, or lies further in. The name itself costs nothing. */
const costOfBeginning = 1
const costOfFurtherIn = 2.5

/** Makes an index. Entries that match as well stand by kind and then in the order given. */
export function makeSearchIndex(entries: readonly Entry[]): SearchIndex {
  const places = new Map<string, number>()
  const placesOf = remembered((text: string) => wordsOf(text).map((word) => placeIn(places, word)))
  const indexed = entryKinds
    .flatMap((kind) => entries.filter((entry) => entry.kind === kind))
    .map((entry) => ({
      entry,
      own: ownLetters(entry.label),
      plain: plainLetters(entry.label),
      label: placesOf(entry.label),
      also: entry.also.flatMap(placesOf),
    }))
  const vocabulary = makeVocabulary([...places.keys()])
  const hitsOf = (query: string) => {
    const costs = wordsOf(query).map((word) => wordCosts(vocabulary, word))
    return costs.length === 0 ? [] : ranked(indexed, costs, ownLetters(query).trim())
  }
  return {
    search(query, limit) {
      const hits = hitsOf(query)
      return { entries: hits.slice(0, limit).map(({ entry }) => entry), count: hits.length }
    },
    searchNames: (query) => hitsOf(query).flatMap(({ entry, isNamed }) => (isNamed ? [entry] : [])),
  }
}

/** Many units lie in the same place, whose words are told apart once. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const made = known.get(text) ?? make(text)
    known.set(text, made)
    return made
  }
}

function placeIn(places: Map<string, number>, word: string): number {
  const known = places.get(word)
  if (known !== undefined) return known
  places.set(word, places.size)
  return places.size - 1
}

/** An entry that the query found. */
interface Hit {
  readonly entry: Entry
  readonly cost: number
  readonly isNamed: boolean
}

/** The sort is stable: what costs the same keeps its order. */
function ranked(indexed: readonly Indexed[], costs: readonly WordCosts[], query: string): readonly Hit[] {
  return indexed.flatMap((one) => hitOf(one, costs, query) ?? []).sort((a, b) => a.cost - b.cost)
}

/** The mean cost of the query's words, so that long queries weigh as short ones. Null where a word is missing. */
function hitOf(one: Indexed, costs: readonly WordCosts[], query: string): Hit | null {
  let sum = 0
  let isNamed = false
  for (const cost of costs) {
    const inName = cheapest(one.label, cost)
    const nearest = Math.min(inName, cheapest(one.also, cost) + costOfPlace)
    if (nearest === Number.POSITIVE_INFINITY) return null
    isNamed ||= inName < Number.POSITIVE_INFINITY
    sum += nearest
  }
  const cost = sum / costs.length + costOfPosition(one, query) + (one.entry.ended ? costOfEnded : 0)
  return { entry: one.entry, cost, isNamed }
}

function cheapest(words: readonly number[], costs: WordCosts): number {
  return words.reduce((least, word) => Math.min(least, costs.get(word) ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY)
}

function costOfPosition({ own, plain }: Indexed, query: string): number {
  if (own === query || plain === query) return 0
  return own.startsWith(query) || plain.startsWith(query) ? costOfBeginning : costOfFurtherIn
}
