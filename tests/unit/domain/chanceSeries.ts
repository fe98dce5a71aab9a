/** Made-up chance that is the same in every run: numbers from 0 to 1 (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A normal value of mean 0 and standard deviation 1 (Box and Muller). */
export function normalFrom(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}

/** How many of a group do what each of them does with the same probability. */
export function binomialFrom(chance: () => number, whole: number, probability: number): number {
  return Array.from({ length: whole }, chance).filter((draw) => draw < probability).length
}

/** Values around 0 of which each keeps a part of the one before: absence that goes on from month to month. */
export function correlatedFrom(chance: () => number, length: number, correlation: number): readonly number[] {
  const fresh = Math.sqrt(1 - correlation ** 2)
  const values = [normalFrom(chance)]
  while (values.length < length) values.push(correlation * (values.at(-1) ?? 0) + fresh * normalFrom(chance))
  return values
}

/**
 * The sick leave of a staff month by month, in percent of its time: everybody is ill for a few days now and then, and some fall
 * ill for so many months on average that about as much comes of it. It has gone on for so long that every month is like another.
 */
export function spellsFrom(chance: () => number, persons: number, length: number, months: number): readonly number[] {
  const startUp = 12 * months
  const rates = Array.from({ length }, () => 0)
  for (let person = 0; person < persons; person++) {
    let left = 0
    for (let month = -startUp; month < length; month++) {
      if (left === 0 && chance() < 0.02 / months) left = Math.max(1, Math.ceil(-Math.log(1 - chance()) * months))
      const days = chance() < 0.2 ? 0.2 * chance() : 0
      const rate = left > 0 ? 1 : days
      left = Math.max(0, left - 1)
      if (month >= 0) rates[month] = (rates[month] ?? 0) + (100 * rate) / persons
    }
  }
  return rates
}

/** The share of so many trials that come out true. */
export function shareOfTrials(trials: number, isTrue: () => boolean): number {
  return Array.from({ length: trials }, isTrue).filter(Boolean).length / trials
}
