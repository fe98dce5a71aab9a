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
const z95 = 1.959963984540054

/**
 * Wilson's 95 % score interval for a share of persons, in percent. It never leaves 0–100 and holds for small groups.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
 */
export function wilsonInterval({ part, whole }: Proportion): Interval {
  const share = part / whole
  const spread = z95 ** 2 / whole
  const centre = (share + spread / 2) / (1 + spread)
  const half = (z95 * Math.sqrt((share * (1 - share)) / whole + spread / (4 * whole))) / (1 + spread)
  return { low: 100 * Math.max(0, centre - half), high: 100 * Math.min(1, centre + half) }
}

/**
 * Newcombe's hybrid score 95 % interval for the change of a share of persons, in percentage points: each side is built from
 * the two shares' Wilson bounds. Source: R. G. Newcombe, "Interval estimation for the difference between independent
 * proportions", Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export function newcombeInterval(before: Proportion, after: Proportion): Interval {
  const [first, last] = [(100 * before.part) / before.whole, (100 * after.part) / after.whole]
  const [low, high] = [wilsonInterval(before), wilsonInterval(after)]
  return {
    low: last - first - Math.hypot(last - high.low, low.high - first),
    high: last - first + Math.hypot(high.high - last, first - low.low),
  }
}

/**
 * The textbook normal (Wald) 95 % interval for the same change, in percentage points. Shown beside Newcombe's because it is
 * the one that most spreadsheets give; it is too narrow for small groups and never decides a verdict.
 */
export function normalInterval(before: Proportion, after: Proportion): Interval {
  const variance = ({ part, whole }: Proportion) => ((part / whole) * (1 - part / whole)) / whole
  const difference = 100 * (after.part / after.whole - before.part / before.whole)
  const half = 100 * z95 * Math.sqrt(variance(before) + variance(after))
  return { low: difference - half, high: difference + half }
}
