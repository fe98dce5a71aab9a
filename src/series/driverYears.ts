import { isYear, type Period } from '../domain/period.ts'
import { periodsOf } from '../domain/cube.ts'
import { isNumber } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import { yearBefore } from './step.ts'
import { rowOf } from './rows.ts'
import type { Filters, Sources } from './sources.ts'

/**
 * The two years that a change is told between: the reader's own bounds, as far as there are figures within them, else the latest
 * year and the one before. Null where no year within the bounds has a figure.
 */
export function driverYears(
  { cube, unit }: Pick<Sources, 'cube' | 'unit'>,
  whole: Line,
  { from, to }: Pick<Filters, 'from' | 'to'>,
): readonly [Period, Period] | null {
  const years = periodsOf(cube).filter(isYear)
  const { evaluations } = rowOf(whole, cube, unit, years)
  const known = years.filter((year, i) => {
    const inside = (from === null || year >= from) && (to === null || year <= to)
    return inside && isNumber(evaluations[i]?.figure)
  })
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  return from === null || first === last ? [yearBefore(last), last] : [first, last]
}
