/** The seed of the made-up municipality that everyone sees. */
export const usualSeed = 'exempel'

/** Spreads 32 bits so that near numbers become far ones (the finalizer of MurmurHash3). */
function finish(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Hashes text to 32 bits (FNV-1a, finished). Done once for each key: text is too slow to hash for each number. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finish(hash)
}

function mix(hash: number, number: number): number {
  const mixed = Math.imul(hash ^ number, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/**
 * A number in [0, 1) that follows from a key, a topic, a year and a part alone, all whole numbers. There is no stream to
 * advance, so a new unit or year changes no other unit's figures.
 */
export function draw(key: number, topic = 0, year = 0, part = 0): number {
  return finish(mix(mix(mix(key, topic), year), part)) / 2 ** 32
}

/** A number between two bounds that follows from a key, a topic, a year and a part alone. */
export function drawBetween(low: number, high: number, key: number, topic = 0, year = 0, part = 0): number {
  return low + (high - low) * draw(key, topic, year, part)
}
