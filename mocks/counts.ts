/**
 * Everything that is counted about a unit in a year, by `measure/code/code` (`persons/permanent/women`). Only sums are in
 * here: ratios are made from them, so that a parent's figures are always those of its children together.
 */
export type Counts = Readonly<Record<string, number>>

/** The counts of several units together. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sums: Record<string, number> = {}
  for (const counts of all) for (const [key, count] of Object.entries(counts)) sums[key] = (sums[key] ?? 0) + count
  return sums
}
