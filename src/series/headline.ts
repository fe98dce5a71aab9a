import type { Change } from '../domain/change.ts'
import { isNumber } from '../domain/figure.ts'
import { evaluate } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { Basis } from '../words/basis.ts'
import { noObstacles, obstacleBetween, type Obstacles } from './obstacles.ts'
import type { ResolvedView } from './resolveView.ts'
import type { MayCompare, Sources } from './sources.ts'
import { type Step, yearBefore } from './step.ts'

/** The last period in which the line has a number, with the year before it; null where it has none. */
export function latestStep(
  line: Line,
  { cube, unit }: Pick<Sources, 'cube' | 'unit'>,
  periods: readonly Period[],
  obstacles: Obstacles,
): Step | null {
  const at = (time: Period) => evaluate(line.formula, cube, { unit, time, ...line.at })
  const period = periods.findLast((time) => isNumber(at(time).figure))
  if (period === undefined) return null
  const now = at(period)
  const obstacle = obstacleBetween(obstacles, [yearBefore(period), period], now.flags)
  return { line, period, now, before: at(yearBefore(period)), obstacle }
}

/** A change, and in words what its verdict rests on. */
export interface Judged {
  readonly change: Change
  readonly basis: Basis
}

/** The judged change since the year before; null where that year has no number or can't be compared with. */
export function judgedChange(sources: Sources, step: Step, obstacles: Obstacles): Judged | null {
  const { now, before, period, obstacle } = step
  if (obstacle !== null || !isNumber(now.figure) || !isNumber(before.figure)) return null
  const [from, difference] = [yearBefore(period), now.figure - before.figure]
  const change = { from, to: period, before: before.figure, after: now.figure, difference }
  const mayCompare: MayCompare = (first, last, flags) => obstacleBetween(obstacles, [first, last], flags) === null
  const { verdict, basis } = sources.judge(sources, step, change, mayCompare)
  return { change: { ...change, verdict }, basis }
}

/**
 * The line whose latest figure is the card's value: the registry's, or the largest part of the latest year where the finding is
 * about that.
 */
export function headlineOf(sources: Sources, resolved: ResolvedView, periods: readonly Period[]): Line {
  if (sources.indicator.finding.kind !== 'largest') return resolved.headline
  const steps = resolved.view.lines.flatMap((line) => latestStep(line, sources, periods, noObstacles) ?? [])
  const latest = steps
    .map(({ period }) => period)
    .sort()
    .at(-1)
  const largest = steps
    .filter(({ period }) => period === latest)
    .reduce<Step | null>((best, step) => (best === null || valueOf(step) > valueOf(best) ? step : best), null)
  return largest?.line ?? resolved.headline
}

/**
 * The step that a card tells of: the headline's latest. None where a group that is withheld may be the largest: then no group is
 * told as if it were.
 */
export function toldStep(
  sources: Sources,
  { view }: ResolvedView,
  headline: Line,
  periods: readonly Period[],
  obstacles: Obstacles,
): Step | null {
  const step = latestStep(headline, sources, periods, obstacles)
  if (step === null || sources.indicator.finding.kind !== 'largest') return step
  const { cube, unit } = sources
  const figures = view.lines.map(({ formula, at }) => evaluate(formula, cube, { unit, time: step.period, ...at }).figure)
  const untold = figures.filter(isNumber).reduce((rest, share) => rest - share, 100)
  return figures.every(isNumber) || untold <= valueOf(step) ? step : null
}

const valueOf = ({ now }: Step): number => (isNumber(now.figure) ? now.figure : Number.NEGATIVE_INFINITY)
