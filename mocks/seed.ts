/** Hashes text to 32 bits (FNV-1a, then the finalizer of MurmurHash3, so that near keys give far numbers). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * A number in [0, 1) that follows from the seed and the key alone. There is no stream to advance, so a new unit or year
 * changes no other unit's figures.
 */
export function draw(seed: string, ...key: readonly (string | number)[]): number {
  return hashOf(`${seed}/${key.join('/')}`) / 2 ** 32
}

/** A number between two bounds that follows from the seed and the key alone. */
export function drawBetween(low: number, high: number, seed: string, ...key: readonly (string | number)[]): number {
  return low + (high - low) * draw(seed, ...key)
}
