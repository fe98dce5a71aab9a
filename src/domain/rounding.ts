/** Rounds half away from zero, never to minus zero, with a tolerance for what binary fractions leave (2,79 − 3,02 is −0,22999…). */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const rounded = Math.round(Math.abs(value) * scale + 1e-9) / scale
  return value < 0 && rounded > 0 ? -rounded : rounded
}

/** The most that rounding moves a published figure: half a unit of its last decimal. */
export function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals
}
