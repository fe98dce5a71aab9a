/** So large bases are tried. Where none fits, there are at least so many. */
const largest = 3000

/**
 * The fewest persons that shares in percent can all be of, each a whole number of persons rounded to so many decimals. A group whose
 * size nobody tells is judged as if it were so small.
 */
export function leastBase(shares: readonly number[], decimals: number): number {
  const reach = 0.5 * 10 ** -decimals + 1e-9
  const fits = (base: number) =>
    shares.every((share) => Math.abs((Math.round((share * base) / 100) / base) * 100 - share) <= reach)
  for (let base = 1; base <= largest; base += 1) if (fits(base)) return base
  return largest
}
