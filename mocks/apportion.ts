/** Divides whole persons after weights, by largest remainder: the parts are whole and their sum is the total. */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum))
  const parts = exact.map(Math.floor)
  const left = sum === 0 ? 0 : total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact.map((_, i) => i).sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b)
  for (const i of byRemainder.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1
  return parts
}
