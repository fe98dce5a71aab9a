import Fuse from 'fuse.js/basic'
import { plainLetters } from './letters.ts'

/** Every word that something is called, once, and the nearest of them to one that is misspelled. */
export interface Vocabulary {
  readonly words: readonly Word[]
  /** Words that the query's word may have been meant as, with how many letters differ. */
  readonly misspelled: (plain: string) => readonly Misspelling[]
}

/** A word with its Swedish letters and as it is typed without them. */
export interface Word {
  readonly own: string
  readonly plain: string
}

export interface Misspelling {
  readonly at: number
  readonly errors: number
}

/** The longest pattern that the library's matcher takes in one piece. */
const longest = 32
const mostErrors = 2

/** How many letters may be wrong in a word: none in a short one, where every letter makes another word. */
function errorsAllowed(length: number): number {
  if (length < 5) return 0
  return length < 8 ? 1 : mostErrors
}

/** Makes a vocabulary of words in Swedish letters. */
export function makeVocabulary(own: readonly string[]): Vocabulary {
  const words = own.map((word) => ({ own: word, plain: plainLetters(word) }))
  const letters = words.map(({ plain }) => lettersIn(plain))
  return {
    words,
    misspelled(plain) {
      const allowed = errorsAllowed(plain.length)
      if (allowed === 0) return []
      const pattern = plain.slice(0, longest)
      const sought = lettersIn(pattern)
      // Each wrong letter can bring in one that the word lacks, so that most words need no closer look.
      const near = letters.flatMap((have, at) => (countBits(sought & ~have) <= allowed ? [at] : []))
      return makeFuse(near.map((at) => words[at]?.plain ?? ''))
        .search(pattern)
        .map(({ refIndex, score = 1 }) => ({ at: near[refIndex] ?? 0, errors: Math.round(score * pattern.length) }))
        .filter(({ errors }) => errors <= allowed)
    },
  }
}

/** The letters of a word as bits, a digit or anything else as one more. */
function lettersIn(plain: string): number {
  return Array.from(plain).reduce((bits, letter) => {
    const at = letter.charCodeAt(0) - 97
    return bits | (1 << (at >= 0 && at < 26 ? at : 26))
  }, 0)
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The score is the share of the pattern's letters that differ, wherever in the word it lies. */
function makeFuse(words: readonly string[]): Fuse<string> {
  return new Fuse(words, {
    includeScore: true,
    ignoreFieldNorm: true,
    ignoreLocation: true,
    shouldSort: false,
    threshold: mostErrors / 8,
  })
}
