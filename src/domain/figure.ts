/** A value that exists but must not be shown, because it could reveal something about a person. */
export interface Protected {
  readonly kind: 'protected'
  /**
   * `at-source` where whoever made the feed withheld it; `small-group` where the app did, be it the small group's own figure or
   * one that would give it away. The two are never told apart: to know which of them is small is to know nearly how small.
   */
  readonly reason: 'at-source' | 'small-group'
}

/** A value that does not exist. */
export interface Missing {
  readonly kind: 'missing'
  readonly reason: 'not-reported' | 'not-applicable' | 'no-base'
}

/**
 * What a cell holds once it is safe to show: a number, or the reason why there is none. There is no null: arithmetic on a
 * gap does not compile until the gap has been dealt with.
 */
export type Figure = number | Protected | Missing

/** Withheld by whoever made the feed (status `c`): the number never reached the browser. */
export const protectedAtSource: Protected = { kind: 'protected', reason: 'at-source' }
/** Withheld by the app: the group is small, or a small group could be worked out from it. */
export const smallGroup: Protected = { kind: 'protected', reason: 'small-group' }
/** The feed has no value for the cell. */
export const notReported: Missing = { kind: 'missing', reason: 'not-reported' }
/** The cell has no meaning (status `z`). */
export const notApplicable: Missing = { kind: 'missing', reason: 'not-applicable' }
/** A ratio whose whole is zero. */
export const noBase: Missing = { kind: 'missing', reason: 'no-base' }

/** True for a figure that can be shown and counted with. */
export function isNumber(figure: Figure | undefined): figure is number {
  return typeof figure === 'number'
}

/** True for a figure that exists but is withheld. */
export function isProtected(figure: Figure | undefined): figure is Protected {
  return typeof figure === 'object' && figure.kind === 'protected'
}

/** True for a figure that the app withholds, as opposed to the source. */
export function isSmallGroup(figure: Figure | undefined): boolean {
  return isProtected(figure) && figure.reason === 'small-group'
}

/** True where the source says something: a number, that there is one but withheld, or a whole of zero that nothing can be a share of. */
export function isReported(figure: Figure | undefined): boolean {
  return isNumber(figure) || isProtected(figure) || figure?.reason === 'no-base'
}

/**
 * Applies arithmetic to figures, or gives the first reason why it can't be done. A protected term outranks a missing one, so
 * that a result which depends on a withheld number is itself withheld.
 */
export function combine(figures: readonly Figure[], arithmetic: (...numbers: number[]) => Figure): Figure {
  const withheld = figures.find(isProtected)
  if (withheld !== undefined) return withheld
  const gap = figures.find((figure) => !isNumber(figure))
  return gap ?? arithmetic(...figures.filter(isNumber))
}

/** The sum of all terms. A suppressed or missing term makes the sum so too: a total is never silently partial. */
export function sumOf(figures: readonly Figure[]): Figure {
  if (figures.length === 0) return notReported
  return combine(figures, (...numbers) => numbers.reduce((sum, number) => sum + number, 0))
}

/** `part / whole * times`, for sums only: measures are summed first and divided last. */
export function ratioOf(part: Figure, whole: Figure, times: number): Figure {
  return combine([part, whole], (a, b) => (b === 0 ? noBase : (a / b) * times))
}
