/** Chebyshev coefficients of `ln(erfc(x) · e^(x²) / t)`, lowest power of `t = 1 / (1 + x / 2)` first. */
const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
] as const

/**
 * How often chance alone takes a standard normal value as far from 0 as this, on either side. To 1.2e-7 of its size.
 * Source: W. H. Press et al., "Numerical Recipes", 2nd ed. (1992), section 6.2, `erfcc`.
 */
export function twoSidedTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + x / 2)
  const power = coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0)
  return t * Math.exp(power - x * x)
}

/** The standard normal value that chance alone passes so often, on either side: the inverse of `twoSidedTail`, by halving. */
export function normalOfTail(probability: number): number {
  let [low, high] = [0, 40]
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (twoSidedTail(middle) > probability) low = middle
    else high = middle
  }
  return low
}

/**
 * The normal value that is as rare as this value of Student's t: the fewer degrees of freedom, the nearer to 0.
 * Source: D. L. Wallace, "Bounds on normal approximations to Student's and the chi-square distributions", Annals of
 * Mathematical Statistics 30 (1959), 1121–1130; in R `limma::zscoreT(approx = TRUE, method = "wallace")`.
 */
export function normalOfStudent(t: number, freedom: number): number {
  return ((8 * freedom + 1) / (8 * freedom + 3)) * Math.sqrt(freedom * Math.log1p(t ** 2 / freedom)) * Math.sign(t)
}

/** The value of Student's t that is as rare as this normal one: the inverse of `normalOfStudent`. */
export function studentOfNormal(z: number, freedom: number): number {
  if (freedom === Number.POSITIVE_INFINITY) return z
  const scaled = (z * (8 * freedom + 3)) / (8 * freedom + 1)
  return Math.sqrt(freedom * Math.expm1(scaled ** 2 / freedom)) * Math.sign(z)
}

/**
 * Which of several probabilities are too small for chance when all of them were looked at: at most so many times in a hundred is
 * any called so wrongly. In the order given.
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), 65–70.
 */
export function rareAmong(probabilities: readonly number[], level: number): readonly boolean[] {
  const sorted = probabilities.toSorted((a, b) => a - b)
  const first = sorted.findIndex((probability, i) => probability > level / (sorted.length - i))
  const bound = first < 0 ? Number.POSITIVE_INFINITY : (sorted[first] ?? 0)
  return probabilities.map((probability) => probability < bound)
}
