import { areas, type Measure, type MeasureId } from '../area.ts'
import { cellAt, codesOf, type Cube, periodsOf } from '../cube.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { isYear, type Period, yearOf } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found } from './reading.ts'

/** How many times larger one year must be than the other, and by how much, before a mistake is the likelier cause. */
interface Threshold {
  readonly times: number
  readonly more: number
}

/**
 * Staff more than double and by more than fifty persons, or as many full-time years of about 1 700 hours. Rates and ratios change
 * with one person in a small unit, so there it takes five times, and ten points, as where a decimal has slipped.
 */
const thresholds: Readonly<Partial<Record<Measure['counts'], Threshold>>> = {
  persons: { times: 2, more: 50 },
  hours: { times: 2, more: 50 * 1700 },
  percent: { times: 5, more: 10 },
}

/** Persons who come and go, and sick hours, change freely. */
const restless: readonly MeasureId[] = ['leavers', 'joiners', 'sickHours', 'longSickHours', 'longShare', 'share']

function isUnlikely(before: number, after: number, { times, more }: Threshold): boolean {
  const [low, high] = before < after ? [before, after] : [after, before]
  return low > 0 && high > times * low && high - low > more
}

function jumpBetween(cube: Cube, unit: UnitId, measure: MeasureId, [from, to]: readonly [Period, Period]): readonly Finding[] {
  const counts = areas[cube.area].measures[measure]?.counts
  const threshold = counts === undefined || restless.includes(measure) ? undefined : thresholds[counts]
  const before = cellAt(cube, { unit, time: from, measure })
  const after = cellAt(cube, { unit, time: to, measure })
  if (threshold === undefined || !isNumber(before.figure) || !isNumber(after.figure) || after.flags.includes('b')) return []
  if (!isUnlikely(before.figure, after.figure, threshold)) return []
  const reading = { cube, unit, period: to }
  const cells = [cellOf({ ...reading, period: from }, measure), cellOf(reading, measure)]
  const place = found(reading, 'warning', measure, {}, cells)
  return [{ ...place, code: 'unlikely-jump', from, before: before.figure, after: after.figure }]
}

/**
 * A year that differs so much from the one before that a mistake is likelier than a change, for everyone in the unit and not across
 * a break that the source marks. Source: the thresholds are ours, set so that the reports at hand and the made-up municipality
 * are passed.
 */
export function unlikelyJump(cube: Cube, unit: UnitId): readonly Finding[] {
  const years = periodsOf(cube).filter(isYear)
  const steps = years.flatMap((to, i): (readonly [Period, Period])[] => {
    const from = years[i - 1]
    return from !== undefined && yearOf(to) - yearOf(from) === 1 ? [[from, to]] : []
  })
  return codesOf(cube, 'measure').flatMap((measure) => steps.flatMap((step) => jumpBetween(cube, unit, measure, step)))
}
