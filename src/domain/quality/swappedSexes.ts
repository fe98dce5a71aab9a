import { type Cube, periodsOf } from '../cube.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { fullTimeYears } from '../personEquivalent.ts'
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

/** Where women and men stand in a file: the persons of the staff, or their working time. */
const splits = {
  headcount: { measure: 'persons', division: 'sex' },
  sickLeave: { measure: 'ordinaryHours', division: 'group' },
} as const

type Split = (typeof splits)[keyof typeof splits]

/** Null where it is not known, or where few are counted. */
function shareOfWomen(reading: Reading, { measure, division }: Split): Share | null {
  const [women, men] = ['women', 'men'].map((code) => read(reading, { measure, [division]: code }))
  if (!isNumber(women) || !isNumber(men)) return null
  const staff = measure === 'persons' ? women + men : fullTimeYears(women + men)
  return staff < fewestStaff ? null : { women: (100 * women) / (women + men), staff }
}

/** How far the share moves in a year, as a standard deviation: of those who come and those who go, at most half by half. */
const usualMove = (staff: number): number => 100 * Math.sqrt((2 * renewed.staff) / (4 * staff))

/**
 * So many times that must women's share leave what it is in other years, and so near the men's must it come; for few persons at least
 * so many percentage points are enough, and at most so many are allowed.
 */
const leastApart = { times: 10, points: 20 } as const
const mostFromMens = { times: 4, points: 10 } as const

const within = (move: number, { times, points }: typeof leastApart | typeof mostFromMens): number =>
  Math.min(times * move, points)

function isSwapped(before: Share, after: Share): boolean {
  const move = usualMove(Math.min(before.staff, after.staff))
  const [moved, left] = [after.women - before.women, after.women - (100 - before.women)]
  return Math.abs(moved) > within(move, leastApart) && Math.abs(left) < within(move, mostFromMens)
}

/**
 * A year in which women's share of the staff, or of its working time, is what men's is in the years beside, and far from what it was.
 * Source: the law of large numbers; one or two in ten of a staff are renewed in a year, as SKR reports of municipalities. The
 * distances are ours, set so that simulated clean organisations are passed: one alarm in some 500 of them.
 */
export function swappedSexes(cube: Cube, unit: UnitId): readonly Finding[] {
  const { area } = cube
  if (area !== 'headcount' && area !== 'sickLeave') return []
  const split = splits[area]
  const { measure, division } = split
  const known = periodsOf(cube).flatMap((period) => {
    const reading = { cube, unit, period }
    const share = isYear(period) ? shareOfWomen(reading, split) : null
    return share === null ? [] : [{ reading, ...share }]
  })
  return oddYears(known, isSwapped).map(([{ reading, women }, usual]): Finding => {
    const parts = placesIn(cube).filter((at) => at[division] === 'women' || at[division] === 'men')
    const cells = parts.map((at) => cellOf(reading, measure, at))
    const place = found(reading, 'warning', measure, {}, cells)
    return { ...place, code: 'swapped-sexes', women, usual: usual.women, beside: usual.reading.period }
  })
}
