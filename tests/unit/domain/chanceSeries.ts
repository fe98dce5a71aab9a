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

/** The share of so many trials that come out true. */
export function shareOfTrials(trials: number, isTrue: () => boolean): number {
  return Array.from({ length: trials }, isTrue).filter(Boolean).length / trials
}
