import { cellAt, codesOf, type Cube, periodsOf } from '../cube.ts'
import { dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { isYear, type Period, yearOf } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, read } from './reading.ts'

const measure = 'ordinaryHours'
const monthsOfYear = 12
/** More months than this are half a year: such a jump is told as one. */
const mostMissing = 5
/** In smaller units it matters too much who comes, leaves or works part time in the year. */
const fewestStaff = 300
/** A staff that changes by a larger part of itself is another one, and may work another part of full time. */
const mostChange = 0.1
/** So near a number of whole months must the working time per person fall, in parts of itself. */
const mostFromMonths = 0.03
/** The same for the latest year, which no year after it speaks for: fewer hours by hourly paid staff look much like a month. */
const mostFromMonthsLast = 0.01

/** What a year is judged by: the staff at its end, and the working time for each of those who were there on average. */
interface Year {
  readonly period: Period
  readonly staff: number
  readonly change: number
  readonly perPerson: number
}

function yearsOf(cube: Cube, headcount: Cube, unit: UnitId): ReadonlyMap<number, Year> {
  const staffAt = (period: string) => read({ cube: headcount, unit, period }, { measure: 'persons' })
  const years = periodsOf(cube).flatMap((period): readonly (readonly [number, Year])[] => {
    if (!isYear(period)) return []
    const hours = read({ cube, unit, period }, { measure, group: dimensions.group.whole })
    const [before, staff] = [staffAt(String(yearOf(period) - 1)), staffAt(period)]
    if (!isNumber(hours) || !isNumber(before) || !isNumber(staff) || Math.min(before, staff) < fewestStaff) return []
    const perPerson = hours / ((before + staff) / 2)
    return [[yearOf(period), { period, staff, change: Math.abs(Math.log(staff / before)), perPerson }]]
  })
  return new Map(years)
}

/** How many months are gone from one year to another, null where it is no number of whole months. */
function monthsGone(before: Year, after: Year, near = mostFromMonths): number | null {
  if (Math.max(before.change, after.change) > mostChange) return null
  const left = after.perPerson / before.perPerson
  const months = Math.round(monthsOfYear * (1 - left))
  if (months < 1 || months > mostMissing) return null
  return Math.abs(Math.log((left * monthsOfYear) / (monthsOfYear - months))) < near ? months : null
}

/**
 * A year whose working time is that of eleven months or fewer: for each of the staff it falls by a twelfth or some, and is back in the
 * next year where there is one. What stays away is another way of counting. Rates tell nothing of it, and neither do sick hours or
 * leavers alone, of which every fourth year has a twelfth less than the one before. Source: the thresholds are ours, set so that 500
 * simulated clean organisations are passed; ordinary hours per person move by one or two in a hundred.
 */
export function missingMonths(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  if (cube.area !== 'sickLeave' || !codesOf(cube, 'measure').includes(measure)) return []
  const years = yearsOf(cube, headcount, unit)
  return [...years].flatMap(([year, own]): readonly Finding[] => {
    const [before, after] = [years.get(year - 1), years.get(year + 1)]
    const months =
      before === undefined ? null : monthsGone(before, own, after === undefined ? mostFromMonthsLast : mostFromMonths)
    if (before === undefined || months === null || (after !== undefined && monthsGone(after, own) === null)) return []
    const reading = { cube, unit, period: own.period }
    if (cellAt(cube, { unit, time: own.period, measure, group: dimensions.group.whole }).flags.includes('b')) return []
    const cells = codesOf(cube, 'group').map((group) => cellOf(reading, measure, { group }))
    return [{ ...found(reading, 'warning', measure, {}, cells), code: 'missing-months', months, beside: before.period }]
  })
}
