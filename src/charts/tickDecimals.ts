/** The decimals that tick labels need, so that all of an axis have the same: those of its step. */
export function tickDecimals(step: number): number {
  return [0, 1, 2].find((decimals) => Number.isInteger(Number((step * 10 ** decimals).toPrecision(12)))) ?? 2
}
