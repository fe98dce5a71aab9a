import { areas, type Measure, type MeasureId } from '../area.ts'
import { cellAt, codesOf, type Cube } from '../cube.ts'
import { type DivisionId, dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding, Place } from '../finding.ts'
import { fullTimeYear } from '../personEquivalent.ts'
import type { Period } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, placesIn, stepsIn } from './reading.ts'

/** By so many persons, or full-time years, must one year differ from the other before a mistake is the likelier cause. */
export const leastPersons = 50
const leastMore: Readonly<Partial<Record<Measure['counts'], number>>> = {
  persons: leastPersons,
  hours: leastPersons * fullTimeYear,
}
/**
 * And how many times larger the one must be: staff that more than double. Of one of its parts it takes five times, as where a decimal
 * has slipped: those with an end to their employment may well double.
 */
export const leastTimes = { whole: 2, part: 5 } as const

/** Persons who come and go, and sick hours, change freely; as parts of the staff they are judged as rates. */
const restless: readonly MeasureId[] = ['leavers', 'joiners', 'sickHours', 'longSickHours']

const isWhole = (at: Place): boolean => Object.entries(at).every(([id, code]) => dimensions[id as DivisionId].whole === code)

/** What a measure was and is at a place. */
interface Jump {
  readonly at: Place
  readonly before: number
  readonly after: number
}

/** Age bands are judged together, by their rows. */
const isJudged = ({ area }: Cube, at: Place): boolean => area !== 'age' || isWhole(at)

function jumpsIn(cube: Cube, unit: UnitId, measure: MeasureId, [from, to]: readonly [Period, Period], more: number) {
  const places = placesIn(cube).filter((at) => isJudged(cube, at))
  return places.flatMap((at): readonly Jump[] => {
    const [was, is] = [from, to].map((time) => cellAt(cube, { unit, time, measure, ...at }))
    const [before, after] = [was?.figure, is?.figure]
    if (!isNumber(before) || !isNumber(after) || is?.flags.includes('b') === true) return []
    const [low, high] = before < after ? [before, after] : [after, before]
    return high > leastTimes[isWhole(at) ? 'whole' : 'part'] * low && high - low > more ? [{ at, before, after }] : []
  })
}

/** What stands first is told: everyone where the jump is everyone's. */
function jumpBetween(cube: Cube, unit: UnitId, measure: MeasureId, step: readonly [Period, Period]): readonly Finding[] {
  const counts = areas[cube.area].measures[measure]?.counts
  const more = counts === undefined || restless.includes(measure) ? undefined : leastMore[counts]
  const jumps = more === undefined ? [] : jumpsIn(cube, unit, measure, step, more)
  const first = jumps.find(({ at }) => isWhole(at)) ?? jumps[0]
  if (first === undefined) return []
  const [from, period] = step
  const cells = jumps.flatMap(({ at }) => step.map((time) => cellOf({ cube, unit, period: time }, measure, at)))
  const place = found({ cube, unit, period }, 'warning', measure, isWhole(first.at) ? {} : first.at, cells)
  return [{ ...place, code: 'unlikely-jump', from, before: first.before, after: first.after }]
}

/**
 * A year in which persons or hours differ so much from the year before that a mistake is likelier than a change, nought after many
 * as well, and not across a break that the source marks. Source: the thresholds are ours, set so that the reports at hand, the
 * made-up municipality and simulated ones are passed.
 */
export function unlikelyJump(cube: Cube, unit: UnitId): readonly Finding[] {
  return codesOf(cube, 'measure').flatMap((measure) => stepsIn(cube).flatMap((step) => jumpBetween(cube, unit, measure, step)))
}
