/** A lower and an upper bound, in the unit of what they surround. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Persons with a property, of persons in all. */
export interface Proportion {
  readonly part: number
  readonly whole: number
}

/** The standard normal deviate that leaves 2.5 % in each tail. */
export const z95 = 1.959963984540054

/**
 * Wilson's score interval for a share of persons, in percent: the 95 % one, or that of another normal deviate. It never leaves
 * 0–100 and holds for small groups.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
 */
export function wilsonInterval({ part, whole }: Proportion, z = z95): Interval {
  const share = part / whole
  const spread = z ** 2 / whole
  const centre = (share + spread / 2) / (1 + spread)
  const half = (z * Math.sqrt((share * (1 - share)) / whole + spread / (4 * whole))) / (1 + spread)
  return { low: 100 * Math.max(0, centre - half), high: 100 * Math.min(1, centre + half) }
}
