/** The last step of MurmurHash3, which lets every bit of a sum decide every other. */
function mixed(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/**
 * A number below `size` that stands for a text, the same in every browser: FNV-1a of 32 bits, mixed. Two given texts share one by a
 * chance of one in `size`; nobody is kept from making two that do. `size` is at most 2^32.
 */
export function hashOf(text: string, size: number): number {
  let sum = 0x811c9dc5
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return mixed(sum) % size
}
