import { isNumber, isProtected } from '../domain/figure.ts'
import type { Evaluation } from '../domain/formula.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { judgedChange } from '../series/headline.ts'
import { beginsAnew, obstaclesOf } from '../series/obstacles.ts'
import { noYear, type UntriedWhy, untriedWhy } from '../words/statements.ts'
import { figureAt, type Ground, type Told } from './ground.ts'

/** Why a cell has no number that a statement can be tried on, in words; null where it has one. */
export function lackOf(evaluation: Evaluation | null, year: number): string | null {
  if (evaluation === null) return untriedWhy.noUnit
  if (isNumber(evaluation.figure)) return null
  return isProtected(evaluation.figure) ? untriedWhy.protected : noYear(year)
}

/** The number of an evaluation that `lackOf` has let through. */
export function numberOf(evaluation: Evaluation | null): number {
  return evaluation !== null && isNumber(evaluation.figure) ? evaluation.figure : Number.NaN
}

/** Why two years of a line can't be compared, null where they can. Only the reader's own unit has a known past. */
export function obstacleAmong({ unit: own }: Ground, told: Told, unit: UnitId, from: number, to: number): UntriedWhy | null {
  const obstacles = obstaclesOf(told.sources, [told.line])
  if (unit !== own) return null
  const years = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + 1 + i)
  const begins = years.some((year) => beginsAnew(obstacles, String(year), figureAt(told, unit, String(year))?.flags ?? ''))
  if (begins) return 'break'
  return obstacles.contradicted.has(String(from)) || obstacles.contradicted.has(String(to)) ? 'contradiction' : null
}

/** True where the source contradicts itself about a line in a year. */
export function isContradicted(told: Told, unit: UnitId, year: number): boolean {
  return unit === told.sources.unit && obstaclesOf(told.sources, [told.line]).contradicted.has(String(year))
}

/** How sure a change is: counts are facts, shares of persons are judged by their interval, for other rates the feeds say too little. */
export type Certainty = 'sure' | 'chance' | 'unknown'

/**
 * Judges a change between two years as the app judges that of the latest. Counts, and shares of persons, are judged by the two
 * figures alone, whichever they are; what takes the years or the months around them is judged for the reader's own unit and
 * between neighbouring years only.
 */
export function certaintyOf(
  { line, sources }: Told,
  unit: UnitId,
  [before, now]: readonly [Evaluation, Evaluation],
  [from, to]: readonly [number, number],
): Certainty {
  const step = { line, period: String(to), now, before, obstacle: null }
  const verdict = judgedChange(sources, step, obstaclesOf(sources, [line]))?.change.verdict
  if (verdict?.kind === 'fact') return 'sure'
  if (verdict?.kind !== 'clear' && verdict?.kind !== 'chance') return 'unknown'
  const isNear = unit === sources.unit && to - from === 1
  if (verdict.by.method !== 'newcombe' && !isNear) return 'unknown'
  return verdict.kind === 'clear' ? 'sure' : 'chance'
}
