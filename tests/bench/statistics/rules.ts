import { judgeChange, type Known } from '../../../src/domain/judgeChange.ts'
import { quarterChanges, seasonalInterval } from '../../../src/domain/seasonal.ts'
import { excludesNone, newcombeInterval } from '../../../src/domain/shareChange.ts'

/** Whether a rule calls a change clear. */
export type Rule = (known: Known) => boolean

/** The app's own rule. */
export const newRule: Rule = (known) => judgeChange(known).kind === 'clear'

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** XmR by the four rules of NHS England's "Making Data Count", limits made of all points, in the direction of the change. */
function isBeyondLimits(points: readonly number[], reach: number): boolean {
  const [before = 0, latest = 0] = points.slice(-2)
  const direction = Math.sign(latest - before)
  const width = 2.66 * meanOf(points.slice(reach).map((point, i) => Math.abs(point - (points[i] ?? point))))
  const centre = meanOf(points)
  const ways = points.map((point) => (direction * (point - centre)) / width)
  if (direction === 0) return false
  if ((ways.at(-1) ?? 0) > 1) return true
  if (reach > 1) return false
  const seven = points.slice(-7)
  const isTrend = seven.every((point, i) => i === 0 || direction * (point - (seven[i - 1] ?? point)) > 0)
  const near = ways.slice(-3).map((way) => way > 2 / 3 && way <= 1)
  const isNear = near.at(-1) === true && near.filter(Boolean).length > 1 && ways.slice(-3).every((way) => way > 0)
  return isTrend || ways.slice(-7).every((way) => way > 0) || isNear
}

/** The rule of version 0.4.0: Newcombe's interval for shares, else XmR from ten years, else the quarters of two years. */
export const oldRule: Rule = ({ shares, points, reach, months, times, levels }) => {
  if (shares !== null && reach === 1) return excludesNone(newcombeInterval(...shares))
  if (points.length >= 10) return isBeyondLimits(points, reach)
  return months !== null && excludesNone(seasonalInterval(levels[1] - levels[0], quarterChanges(...months, times)))
}
