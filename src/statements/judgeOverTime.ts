import { roundTo } from '../domain/rounding.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { decimalsOf } from '../series/rows.ts'
import { formatNumber } from '../words/number.ts'
import { found, untriedWhy, yearsText } from '../words/statements.ts'
import type { FoundDirection } from './directionsIn.ts'
import { figureAt, type Ground, type Told } from './ground.ts'
import { comparedWith, type Judged, untried } from './judged.ts'
import { type Certainty, certaintyOf, lackOf, numberOf, obstacleAmong } from './step.ts'

/** True where the years went the way that is said. With `times`, the last is that many times the first, to within five percent. */
function goes({ way, times }: FoundDirection, [from, to]: readonly [number, number], decimals: number): boolean {
  if (times !== 1) return Math.abs(to / from / times - 1) < 0.05
  return way === 0 ? roundTo(from, decimals) === roundTo(to, decimals) : Math.sign(to - from) === way
}

/** A direction that is the right one, with what can be said of how sure and how large the change is. */
function rightWay({ size, way }: FoundDirection, certainty: Certainty, text: string): Pick<Judged, 'kind' | 'verdict'> {
  if (way !== 0 && certainty === 'chance') return { kind: 'untestable', verdict: found.maybeChance(text) }
  if (size !== null && (size === 'large' || certainty === 'unknown'))
    return { kind: 'untestable', verdict: found.opinionOnSize(text) }
  if (way === 0 || certainty === 'sure') return { kind: 'holds', verdict: found.holds(text) }
  return { kind: 'holds', verdict: found.unsure(text) }
}

/** Judges that a figure went up, down or stood still from one year to another. "Further" needs the step before to go the same way. */
export function judgeOverTime(
  ground: Ground,
  told: Told,
  unit: UnitId,
  direction: FoundDirection,
  from: number,
  to: number,
): Judged {
  const first = direction.further ? from - (to - from) : from
  const years = direction.further ? [first, from, to] : [from, to]
  const evaluations = years.map((year) => figureAt(told, unit, String(year)))
  const lack = evaluations.map((evaluation, i) => lackOf(evaluation, years[i] ?? to)).findLast((why) => why !== null)
  const [before, now] = [evaluations.at(-2), evaluations.at(-1)]
  if (lack !== undefined || !before || !now) return { kind: 'untestable', verdict: lack ?? untriedWhy.noUnit, compared: null }
  const compared = comparedWith(ground, told, unit, to)
  const obstacle = obstacleAmong(ground, told, unit, first, to)
  if (obstacle !== null) return untried(obstacle, compared)
  const numbers = evaluations.map(numberOf)
  const steps = numbers.slice(1).map((number, i) => [numbers[i] ?? Number.NaN, number] as const)
  const { shownAs, decimals } = told.line
  const isRight = steps.every((step) => goes(direction, step, decimals))
  const least = Math.max(decimals, decimalsOf(told.line, told.sources.cube, now).text)
  const isHidden = steps.some(([a, b]) => a !== b && roundTo(a, least) === roundTo(b, least))
  const text = yearsText(
    numbers.map((number, i) => ({ text: formatNumber(number, shownAs, isHidden ? least + 1 : least), year: years[i] ?? to })),
  )
  const certainty = certaintyOf(told, unit, [before, now], [from, to])
  if (isRight) return { ...rightWay(direction, certainty, text), compared }
  // How near "the same level" is depends on who says it.
  if (direction.way === 0 && certainty !== 'sure') return { kind: 'untestable', verdict: found.opinionOnSize(text), compared }
  return { kind: 'differs', verdict: found.wrongWay(text), compared }
}
