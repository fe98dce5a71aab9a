import { isYear, type Period } from '../domain/period.ts'
import { periodsOf } from '../domain/cube.ts'
import { type Figure, isNumber, isProtected } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import { yearBefore } from './step.ts'
import { rowOf } from './rows.ts'
import type { Filters, Sources } from './sources.ts'

type Bounds = Pick<Filters, 'from' | 'to'>
type Place = Pick<Sources, 'cube' | 'unit'>

function yearsWith(
  { cube, unit }: Place,
  whole: Line,
  { from, to }: Bounds,
  has: (figure: Figure) => boolean,
): readonly Period[] {
  const years = periodsOf(cube).filter(isYear)
  const { evaluations } = rowOf(whole, cube, unit, years)
  return years.filter((year, i) => {
    const figure = evaluations[i]?.figure
    return (from === null || year >= from) && (to === null || year <= to) && figure !== undefined && has(figure)
  })
}

/** True where the whole has no figure within the bounds because they are withheld. */
export function isWithheld(place: Place, whole: Line, bounds: Bounds): boolean {
  return yearsWith(place, whole, bounds, isNumber).length === 0 && yearsWith(place, whole, bounds, isProtected).length > 0
}

/**
 * The two years that a change is told between: the reader's own bounds, as far as there are figures within them, else the latest
 * year and the one before. Null where no year within the bounds has a figure.
 */
export function driverYears(place: Place, whole: Line, bounds: Bounds): readonly [Period, Period] | null {
  const known = yearsWith(place, whole, bounds, isNumber)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  return bounds.from === null || first === last ? [yearBefore(last), last] : [first, last]
}
