import type { Counts } from './counts.ts'

/** How a number follows from a unit's counts in a period: a sum of some of them, and maybe a ratio to the sum of others. */
export interface Formula {
  readonly sum: readonly number[]
  readonly ratio?: { readonly per: readonly number[]; readonly times: 1 | 100; readonly decimals: number }
}

function sumFrom(counts: Counts, row: number, places: readonly number[]): number {
  let sum = 0
  for (const place of places) sum += counts[row + place] ?? 0
  return sum
}

/** The number that a formula gives from the counts that begin at `row`, or null for a ratio to nothing. */
export function evaluate({ sum, ratio }: Formula, counts: Counts, row: number): number | null {
  const total = sumFrom(counts, row, sum)
  if (ratio === undefined) return total
  const per = sumFrom(counts, row, ratio.per)
  const scale = 10 ** ratio.decimals
  return per === 0 ? null : Math.round((total * ratio.times * scale) / per) / scale
}
