import type { Told } from './ground.ts'
import type { Scene } from './scene.ts'

/** The line that is meant, where the word alone may mean two: long-term sick leave is a part of working time, or of the sick leave. */
export function lineMeant({ tokens }: Scene, lines: readonly Told[]): Told | null {
  const [first, second] = lines
  if (first === undefined || second === undefined) return first ?? null
  const words = tokens.map(({ word }) => word)
  if (words.includes('ordinarie') || words.includes('arbetstiden')) return first
  return words.some((word) => /^andel(en)?$/u.test(word)) ||
    words.some((word, i) => word === 'sjukfrånvaron' && words[i - 1] === 'av')
    ? second
    : null
}
