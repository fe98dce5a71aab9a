/** A number and how many values it may have: it is 0 or more, and less than that. */
export type Digit = readonly [value: number, values: number]

/** Packs numbers into one, the first lowest and `top`, which has no bound, highest: zeros at the end take no room. */
export function packDigits(digits: readonly Digit[], top: number): bigint {
  return digits.reduceRight((rest, [value, values]) => rest * BigInt(values) + BigInt(value), BigInt(top))
}

/** Takes numbers out of a packed one, in the order in which they were packed. */
export interface Unpacking {
  /** The next, which may have so many values. */
  readonly take: (values: number) => number
  /** What is left: the top. */
  readonly rest: () => bigint
}

/** Begins to unpack a number that `packDigits` has made. */
export function unpackDigits(packed: bigint): Unpacking {
  let left = packed
  const take = (values: number) => {
    const value = Number(left % BigInt(values))
    left /= BigInt(values)
    return value
  }
  return { take, rest: () => left }
}
