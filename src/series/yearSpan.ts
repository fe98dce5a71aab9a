import { type Cube, coversUnit, periodsOf } from '../domain/cube.ts'
import { isYear, type Period, yearsBetween } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'

/** Every year from the first to the last that any of the cubes has for the unit: what the year filter offers. */
export function yearSpan(cubes: readonly Cube[], unit: UnitId): readonly Period[] {
  const years = cubes
    .filter((cube) => coversUnit(cube, unit))
    .flatMap((cube) => periodsOf(cube).filter(isYear))
    .sort()
  return years.length === 0 ? [] : yearsBetween(years[0] as Period, years.at(-1) as Period)
}
