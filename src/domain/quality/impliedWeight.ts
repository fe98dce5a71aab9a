import { cellAt, type Cube, periodsOf } from '../cube.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { halfUnit } from '../rounding.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, type Reading, read } from './reading.ts'

/**
 * So many percentage points may the implied share of women differ from theirs of the staff: women work part time more often, and where
 * few work it matters who came, left or worked part time in the year. The second part is some six standard deviations of a mean over
 * persons whose time varies by a third.
 */
const mostApart = (persons: number): number => 10 + 100 / Math.sqrt(persons)

/** The rates as published, and the share of women that they imply, in percent, for every way in which they may have been rounded. */
function impliedWeights(women: number, men: number, all: number, half: number): readonly number[] {
  const ends = [-half, half]
  return ends.flatMap((a) => ends.flatMap((b) => ends.map((c) => (100 * (all + a - men - b)) / (women + c - men - b))))
}

/** The staff on 31 December, and women's share of it in percent. */
function staffIn(headcount: Cube, { unit, period: time }: Reading) {
  const [women, all] = ['women', 'total'].map((sex) => cellAt(headcount, { unit, time, sex, measure: 'persons' }).figure)
  return isNumber(women) && isNumber(all) && all > 0 ? { persons: all, women: (100 * women) / all } : null
}

const groups = ['women', 'men', 'all'] as const

/** What the figures imply of women's share of the working time, at least and at most, and the measure that does. */
interface Implied {
  readonly measure: 'rate' | 'ordinaryHours'
  readonly weight: number
  readonly least: number
  readonly most: number
}

/** The working time itself says, where it is given by sex. */
function inHours(reading: Reading): Implied | null {
  const [women, men] = groups.map((group) => read(reading, { measure: 'ordinaryHours', group }))
  if (!isNumber(women) || !isNumber(men) || women + men === 0) return null
  const weight = (100 * women) / (women + men)
  return { measure: 'ordinaryHours', weight, least: weight, most: weight }
}

function inRates(reading: Reading): Implied | null {
  const [women, men, all] = groups.map((group) => read(reading, { measure: 'rate', group }))
  if (!isNumber(women) || !isNumber(men) || !isNumber(all)) return null
  const half = halfUnit(reading.cube.decimals['rate'] ?? 0)
  // Rates so near each other that rounding may have changed their order imply nothing.
  if (Math.abs(women - men) <= 2 * half) return null
  const weight = (100 * (all - men)) / (women - men)
  const weights = impliedWeights(women, men, all, half)
  // A total outside both sexes is a contradiction of its own.
  if (weight < 0 || weight > 100) return null
  return { measure: 'rate', weight, least: Math.min(...weights), most: Math.max(...weights) }
}

function weightIn(reading: Reading, headcount: Cube): readonly Finding[] {
  const [implied, staff] = [inHours(reading) ?? inRates(reading), staffIn(headcount, reading)]
  if (implied === null || staff === null) return []
  const { measure, weight, least, most } = implied
  const slack = mostApart(staff.persons)
  if (least <= staff.women + slack && most >= staff.women - slack) return []
  const cells = groups.map((group) => cellOf(reading, measure, { group }))
  return [{ ...found(reading, 'warning', measure, {}, cells), code: 'implied-weight', implied: weight, women: staff.women }]
}

/**
 * The rate for everyone is a mean of women's and men's, weighted by their working time: all = w × women + (1 − w) × men. Where the
 * w that the published rates imply, or the working time itself, differs more than ten points from women's share of the staff, however
 * the rates were rounded, one of them is probably wrong. Source: SKR weighs by working time; the published rates and headcounts of the report of 2023
 * agree within two points in every year but 2019.
 */
export function impliedWeight(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  if (cube.area !== 'sickLeave') return []
  return periodsOf(cube).flatMap((period) => weightIn({ cube, unit, period }, headcount))
}
