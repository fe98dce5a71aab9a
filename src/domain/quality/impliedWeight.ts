import { cellAt, type Cube, periodsOf } from '../cube.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { halfUnit } from '../rounding.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, type Reading, read } from './reading.ts'

/** So many percentage points may the implied share of women differ from theirs of the staff: women work part time more often. */
const mostApart = 10

/** The rates as published, and the share of women that they imply, in percent, for every way in which they may have been rounded. */
function impliedWeights(women: number, men: number, all: number, half: number): readonly number[] {
  const ends = [-half, half]
  return ends.flatMap((a) => ends.flatMap((b) => ends.map((c) => (100 * (all + a - men - b)) / (women + c - men - b))))
}

/** Women's share of the staff on 31 December, in percent. */
function shareOfWomen(headcount: Cube, { unit, period: time }: Reading): number | null {
  const [women, all] = ['women', 'total'].map((sex) => cellAt(headcount, { unit, time, sex, measure: 'persons' }).figure)
  return isNumber(women) && isNumber(all) && all > 0 ? (100 * women) / all : null
}

function weightIn(reading: Reading, headcount: Cube): readonly Finding[] {
  const groups = ['women', 'men', 'all'] as const
  const [women, men, all] = groups.map((group) => read(reading, { measure: 'rate', group }))
  const share = shareOfWomen(headcount, reading)
  if (!isNumber(women) || !isNumber(men) || !isNumber(all) || share === null) return []
  const cells = groups.map((group) => cellOf(reading, 'rate', { group }))
  const place = found(reading, 'warning', 'rate', {}, cells)
  const half = halfUnit(place.decimals)
  // Rates so near each other that rounding may have changed their order imply nothing.
  if (Math.abs(women - men) <= 2 * half) return []
  const implied = (100 * (all - men)) / (women - men)
  const weights = impliedWeights(women, men, all, half)
  const [least, most] = [Math.min(...weights), Math.max(...weights)]
  // A total outside both sexes is a contradiction of its own.
  if (implied < 0 || implied > 100 || (least <= share + mostApart && most >= share - mostApart)) return []
  return [{ ...place, code: 'implied-weight', implied, women: share }]
}

/**
 * The rate for everyone is a mean of women's and men's, weighted by their working time: all = w × women + (1 − w) × men. Where the
 * w that the published rates imply differs more than ten points from women's share of the staff, however the rates were rounded,
 * one of them is probably wrong. Source: SKR weighs by working time; the published rates and headcounts of the report of 2023
 * agree within two points in every year but 2019.
 */
export function impliedWeight(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  if (cube.area !== 'sickLeave') return []
  return periodsOf(cube).flatMap((period) => weightIn({ cube, unit, period }, headcount))
}
