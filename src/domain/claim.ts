import type { Claim } from './context.ts'
import { type Figure, isNumber } from './figure.ts'
import { roundTo } from './rounding.ts'

/** How a printed statement compares with the figures: it holds, it differs (with the right figure), or it can't be tried. */
export type Judgement =
  | { readonly kind: 'holds'; readonly actual: number }
  | { readonly kind: 'differs'; readonly actual: number }
  | { readonly kind: 'untestable' }

/** The three latest figures that a claim is about, oldest first: two years before, the year before, the claim's year. */
export type Recent = readonly [Figure, Figure, Figure]

function judgeFigure(figure: NonNullable<Claim['figure']>, [, before, now]: Recent): Judgement {
  if (!isNumber(now) || (figure.change && !isNumber(before))) return { kind: 'untestable' }
  const actual = figure.change && isNumber(before) ? now - before : now
  return { kind: roundTo(actual, figure.decimals) === figure.value ? 'holds' : 'differs', actual }
}

function judgeDirection(way: NonNullable<Claim['direction']>['way'], [first, before, now]: Recent): Judgement {
  if (!isNumber(now) || !isNumber(before)) return { kind: 'untestable' }
  const sign = way.startsWith('up') ? 1 : -1
  const latest = Math.sign(now - before) === sign
  if (!way.endsWith('further')) return { kind: latest ? 'holds' : 'differs', actual: now - before }
  if (!isNumber(first)) return { kind: 'untestable' }
  return { kind: latest && Math.sign(before - first) === sign ? 'holds' : 'differs', actual: now - before }
}

/**
 * Judges a printed statement. A figure holds when the unrounded one, rounded to the printed decimals, is the printed one:
 * 11 for 11,66 does not. "Further" holds only when the step before went the same way.
 */
export function judgeClaim(claim: Claim, recent: Recent): Judgement {
  if (claim.figure !== null) return judgeFigure(claim.figure, recent)
  return claim.direction === null ? { kind: 'untestable' } : judgeDirection(claim.direction.way, recent)
}
