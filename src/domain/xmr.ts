import type { Interval } from './interval.ts'

/** The centre of a run of points and the bounds that its usual variation keeps within, in the unit of the points. */
export interface ProcessLimits extends Interval {
  readonly centre: number
}

/** The four rules of NHS England's "Making Data Count": outside a limit, a trend, a shift, two of three near a limit. */
export type ProcessRule = 'outside' | 'trend' | 'shift' | 'near'

/** Below this number of points in a row nothing is judged: limits of fewer are too loose to trust (NHS style guide). */
export const fewestPoints = 10

/** Points in a row that make a trend or a shift. */
const runLength = 7
/** 3 standard deviations by 1.128, the mean range of two normal values in standard deviations. */
const perRange = 2.66

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/**
 * The differences between neighbouring points, without sign. Points that share data with their neighbours vary less from one to
 * the next than they do by themselves: `reach` is how far apart two must be to share nothing, 1 where none overlap.
 */
export function movingRanges(points: readonly number[], reach = 1): readonly number[] {
  return points.slice(reach).map((point, i) => Math.abs(point - (points[i] ?? point)))
}

/**
 * Natural process limits: mean ± 2.66 × mean moving range, no range left out. The mean is a centre to vary around and is told
 * as nothing else. Sources: D. J. Wheeler, "Understanding Variation" (1993); NHS England, "Making Data Count".
 */
export function processLimits(points: readonly number[], reach = 1): ProcessLimits {
  const centre = meanOf(points)
  const width = perRange * meanOf(movingRanges(points, reach))
  return { centre, low: centre - width, high: centre + width }
}

/** How far a point lies from the centre in a direction (1 up, -1 down), in parts of the way to the limit. */
function outwards(point: number, { centre, high }: ProcessLimits, direction: number): number {
  const distance = direction * (point - centre)
  // Points that never vary have limits of no width, and what leaves them has left them altogether.
  return distance === 0 ? 0 : distance / (high - centre)
}

/** Rule 1: the latest point lies outside the limit in that direction. */
export function isOutside(points: readonly number[], limits: ProcessLimits, direction: number): boolean {
  return outwards(points.at(-1) ?? limits.centre, limits, direction) > 1
}

/** Rule 2: the latest seven points rise, or fall, all the way. */
export function isTrend(points: readonly number[], direction: number): boolean {
  const run = points.slice(-runLength)
  return run.length === runLength && run.every((point, i) => i === 0 || direction * (point - (run[i - 1] ?? point)) > 0)
}

/** Rule 3: the latest seven points lie on that side of the centre. */
export function isShift(points: readonly number[], limits: ProcessLimits, direction: number): boolean {
  const run = points.slice(-runLength)
  return run.length === runLength && run.every((point) => outwards(point, limits, direction) > 0)
}

/**
 * Rule 4: the latest point and one of the two before it lie in the outer third within the limit, and all three on the same side.
 * Source: NHS-R Community, NHSRplotthedots, `ptd_calculate_point_type.R`.
 */
export function isNear(points: readonly number[], limits: ProcessLimits, direction: number): boolean {
  const ways = points.slice(-3).map((point) => outwards(point, limits, direction))
  const near = ways.map((way) => way > 2 / 3 && way <= 1)
  return near.at(-1) === true && near.filter(Boolean).length > 1 && ways.every((way) => way > 0)
}

/**
 * The rules by which the latest point is more than usual variation: it takes part in the signal, and the signal goes the way that
 * the change from the point before goes. Points that overlap follow one another whatever happens, so only rule 1 holds for them.
 */
export function rulesBroken(points: readonly number[], limits: ProcessLimits, overlapping: boolean): readonly ProcessRule[] {
  const [before, latest] = points.slice(-2)
  const direction = Math.sign((latest ?? 0) - (before ?? 0))
  if (direction === 0) return []
  const broken: Readonly<Record<ProcessRule, boolean>> = {
    outside: isOutside(points, limits, direction),
    trend: !overlapping && isTrend(points, direction),
    shift: !overlapping && isShift(points, limits, direction),
    near: !overlapping && isNear(points, limits, direction),
  }
  return (['outside', 'trend', 'shift', 'near'] as const).filter((rule) => broken[rule])
}
