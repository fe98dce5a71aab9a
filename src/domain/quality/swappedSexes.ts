import { type Cube, periodsOf } from '../cube.ts'
import { dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { isYear } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, oddYears, placesIn, type Reading, read } from './reading.ts'

/** So many percentage points must women's share of the staff leave what it is in other years, and so near the men's must it come. */
const leastApart = 20
const mostFromMens = 10
/** In smaller units the share moves so far with the persons. */
const fewestStaff = 30

/** Women's share of the staff in a year, in percent; null where it is not known, or where few are counted. */
function shareOfWomen(reading: Reading): number | null {
  const [women, men] = ['women', 'men'].map((sex) => read(reading, { measure: 'persons', sex }))
  return isNumber(women) && isNumber(men) && women + men >= fewestStaff ? (100 * women) / (women + men) : null
}

const isSwapped = (before: number, after: number): boolean =>
  Math.abs(after - before) > leastApart && Math.abs(after - (100 - before)) < mostFromMens

/**
 * A year in which women's share of the staff is what men's is in the years beside. Source: the distance is ours; a staff is renewed by
 * one or two in ten a year, so that twenty points would take every one of them to be of the other sex.
 */
export function swappedSexes(cube: Cube, unit: UnitId): readonly Finding[] {
  if (cube.area !== 'headcount') return []
  const known = periodsOf(cube).flatMap((period) => {
    const reading = { cube, unit, period }
    const women = isYear(period) ? shareOfWomen(reading) : null
    return women === null ? [] : [{ reading, women }]
  })
  const odd = oddYears(known, (before, after) => isSwapped(before.women, after.women))
  return odd.map(([{ reading, women }, usual]): Finding => {
    const parts = placesIn(cube).filter(({ sex }) => sex !== dimensions.sex.whole)
    const cells = parts.map((at) => cellOf(reading, 'persons', at))
    const place = found(reading, 'warning', 'persons', {}, cells)
    return { ...place, code: 'swapped-sexes', women, usual: usual.women, beside: usual.reading.period }
  })
}
