/** Draws numbers, the same for the same seed. */
export interface Draws {
  /** From 0 up to 1. */
  readonly part: () => number
  /** A whole number from the least to the most, both included. */
  readonly whole: (least: number, most: number) => number
  /** True so many times of one. */
  readonly happens: (chance: number) => boolean
  readonly oneOf: <T>(all: readonly [T, ...T[]]) => T
}

/** Draws from a seed (mulberry32). */
export function drawsFrom(seed: number): Draws {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const part = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(part() * (most - least + 1))
  return {
    part,
    whole,
    happens: (chance) => part() < chance,
    oneOf: (all) => all[whole(0, all.length - 1)] ?? all[0],
  }
}
