import { type StoredPair, storedPairs, storePairs } from './storedPairs.ts'

/** The number is the version of the shape: pairs of a code and its figures, the latest first. Another shape gets another number. */
const key = 'personal-i-siffror/receipts/1'
const mostReceipts = 100
/** In UTF-16 units: a browser gives a site room for some millions. */
const mostRoom = 200_000

/** The latest that there is room for. */
function fitting(all: readonly StoredPair[]): readonly StoredPair[] {
  let room = mostRoom
  return all.slice(0, mostReceipts).filter(([code, figures]) => {
    room -= code.length + figures.length
    return room >= 0
  })
}

/**
 * Keeps the figures of a receipt in this browser, so that its code alone tells what has changed. Call it when a picture, a slide or a
 * print has been made. The latest hundred are kept; the browser may let nothing be kept, and then nothing is.
 */
export function keepReceipt(code: string, figures: string): void {
  const others = storedPairs(key).filter(([known]) => known !== code)
  storePairs(key, fitting([[code, figures], ...others]))
}

/** The figures that this browser keeps for a code, null for none. */
export function keptReceipt(code: string): string | null {
  return storedPairs(key).find(([known]) => known === code)?.[1] ?? null
}
