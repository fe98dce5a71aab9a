import { type Cube, periodsOf } from '../cube.ts'
import { dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { isYear } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { renewed } from './copiedYear.ts'
import { cellOf, found, oddYears, placesIn, type Reading, read } from './reading.ts'

/** In smaller units the share moves so far with the persons. */
const fewestStaff = 30

/** Women's share of the staff in a year, in percent, and of how many. */
interface Share {
  readonly women: number
  readonly staff: number
}

/** Null where it is not known, or where few are counted. */
function shareOfWomen(reading: Reading): Share | null {
  const [women, men] = ['women', 'men'].map((sex) => read(reading, { measure: 'persons', sex }))
  if (!isNumber(women) || !isNumber(men) || women + men < fewestStaff) return null
  return { women: (100 * women) / (women + men), staff: women + men }
}

/** How far the share moves in a year, as a standard deviation: of those who come and those who go, at most half by half. */
const usualMove = (staff: number): number => 100 * Math.sqrt((2 * renewed.staff) / (4 * staff))

/**
 * So many times that must women's share leave what it is in other years, and so near the men's must it come; for few persons at least
 * so many percentage points are enough, and at most so many are allowed.
 */
const leastApart = { times: 8, points: 20 } as const
const mostFromMens = { times: 4, points: 10 } as const

const within = (move: number, { times, points }: typeof leastApart | typeof mostFromMens): number =>
  Math.min(times * move, points)

function isSwapped(before: Share, after: Share): boolean {
  const move = usualMove(Math.min(before.staff, after.staff))
  const [moved, left] = [after.women - before.women, after.women - (100 - before.women)]
  return Math.abs(moved) > within(move, leastApart) && Math.abs(left) < within(move, mostFromMens)
}

/**
 * A year in which women's share of the staff is what men's is in the years beside, and far from what it was. Source: the law of large
 * numbers; one or two in ten of a staff are renewed in a year, as SKR reports of municipalities. The distances are ours, set so
 * that 500 simulated clean organisations are passed.
 */
export function swappedSexes(cube: Cube, unit: UnitId): readonly Finding[] {
  if (cube.area !== 'headcount') return []
  const known = periodsOf(cube).flatMap((period) => {
    const reading = { cube, unit, period }
    const share = isYear(period) ? shareOfWomen(reading) : null
    return share === null ? [] : [{ reading, ...share }]
  })
  return oddYears(known, isSwapped).map(([{ reading, women }, usual]): Finding => {
    const parts = placesIn(cube).filter(({ sex }) => sex !== dimensions.sex.whole)
    const cells = parts.map((at) => cellOf(reading, 'persons', at))
    const place = found(reading, 'warning', 'persons', {}, cells)
    return { ...place, code: 'swapped-sexes', women, usual: usual.women, beside: usual.reading.period }
  })
}
