/** A sum of unknowns, each with its factor, by the unknown's name. */
export type Sum = ReadonlyMap<string, number>

/** The sum of several sums. */
export function together(sums: readonly Sum[]): Sum {
  const total = new Map<string, number>()
  for (const sum of sums) for (const [name, factor] of sum) total.set(name, (total.get(name) ?? 0) + factor)
  return total
}

const dust = 1e-9

/**
 * Which of the hidden sums someone can work out from the known ones, by any adding and subtracting whatever: those that
 * Gaussian elimination reduces to nothing.
 */
export function derivable(known: readonly Sum[], hidden: readonly Sum[]): readonly number[] {
  const names = [...new Set([...known, ...hidden].flatMap((sum) => [...sum.keys()]))]
  const place = new Map(names.map((name, i) => [name, i]))
  const rowOf = (sum: Sum) => {
    const row = new Float64Array(names.length)
    for (const [name, factor] of sum) row[place.get(name) ?? 0] = factor
    return row
  }
  const pivots: { readonly at: number; readonly row: Float64Array }[] = []
  const reduce = (row: Float64Array) => {
    for (const pivot of pivots) {
      const factor = row[pivot.at] ?? 0
      if (Math.abs(factor) > dust) for (let i = 0; i < row.length; i += 1) row[i] = (row[i] ?? 0) - factor * (pivot.row[i] ?? 0)
    }
    return row
  }
  for (const sum of known) {
    const row = reduce(rowOf(sum))
    const at = row.findIndex((factor) => Math.abs(factor) > dust)
    if (at >= 0) pivots.push({ at, row: row.map((factor) => factor / (row[at] ?? 1)) })
  }
  return hidden.flatMap((sum, i) => (reduce(rowOf(sum)).every((factor) => Math.abs(factor) <= dust) ? [i] : []))
}
