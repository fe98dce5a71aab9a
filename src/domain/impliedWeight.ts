import { halfUnit } from './rounding.ts'

/** The rates that a year has published: of everyone, and of the two groups that are everyone. */
export interface PublishedRates {
  readonly whole: number
  readonly first: number
  readonly second: number
}

/** The first group's weight, as a part of one, and the bounds that rounding leaves it within. */
export interface ImpliedWeight {
  readonly weight: number
  readonly low: number
  readonly high: number
}

/** The weight that makes the whole of its two groups: `whole = weight * first + (1 - weight) * second`. */
export function weightIn({ whole, first, second }: PublishedRates): number {
  return (whole - second) / (first - second)
}

/** The published rates with each moved as far as rounding may have moved it, every way. */
export function corners({ whole, first, second }: PublishedRates, slack: number): readonly PublishedRates[] {
  const moves = [-slack, slack]
  const moved = (a: number, b: number, c: number) => ({ whole: whole + a, first: first + b, second: second + c })
  return moves.flatMap((a) => moves.flatMap((b) => moves.map((c) => moved(a, b, c))))
}

/**
 * The weight that two groups' published rates imply for the first, since the whole's rate is their weighted mean. Null where the rates
 * are so alike that rounding may have exchanged them: then any weight would do. The bounds are those of the corners, since the
 * weight rises or falls throughout with each of the rates.
 */
export function impliedWeight(rates: PublishedRates, decimals: number): ImpliedWeight | null {
  const slack = halfUnit(decimals)
  if (Math.abs(rates.first - rates.second) <= 2 * slack + 1e-9) return null
  const weights = corners(rates, slack).map(weightIn)
  return { weight: weightIn(rates), low: Math.min(...weights), high: Math.max(...weights) }
}
