import { storedText, storeText } from './storedText.ts'

/** Two texts that belong together: what is looked up, and what is kept of it. Neither is empty. */
export type StoredPair = readonly [name: string, text: string]

const isPair = (item: unknown): item is StoredPair =>
  Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === 'string' && part !== '')

/** The pairs that the browser keeps under a key, the latest first. What makes no sense is left behind. Never throws. */
export function storedPairs(key: string): readonly StoredPair[] {
  try {
    const json: unknown = JSON.parse(storedText(key) ?? '[]')
    return Array.isArray(json) ? json.filter(isPair) : []
  } catch {
    return []
  }
}

/** Keeps pairs under a key in place of those that were there; the browser may refuse, and then nothing is kept. */
export function storePairs(key: string, pairs: readonly StoredPair[]): void {
  storeText(key, JSON.stringify(pairs))
}
