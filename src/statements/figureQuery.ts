import type { Evaluation } from '../domain/formula.ts'
import { roundTo } from '../domain/rounding.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { decimalsOf } from '../series/rows.ts'
import type { FoundFigure } from './figuresIn.ts'
import type { Ground, Told } from './ground.ts'
import type { Judged } from './judged.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subject.ts'

/** A figure with everything that it takes to look it up. */
export interface FigureQuery {
  readonly scene: Scene
  readonly ground: Ground
  readonly figure: FoundFigure
  readonly subject: Subject
  readonly unit: UnitId
  readonly told: Told
}

/** The decimals that the app writes a figure with. */
export const decimalsIn = ({ line, sources }: Told, evaluation: Evaluation): number =>
  decimalsOf(line, sources.cube, evaluation).text

/** True where the unrounded figure, rounded to the printed decimals, is the printed one: 11 for 11,66 is not. */
export const fits = (actual: number, { value, decimals }: FoundFigure): boolean =>
  roundTo(actual, decimals) === roundTo(value, decimals)

/** How a printed figure stands to the right one. One that says itself that it is rounded, and is near, is neither right nor wrong. */
export function kindOf(actual: number, figure: FoundFigure): Judged['kind'] {
  const { value, bound, rough } = figure
  if (bound !== null) return actual === value ? 'untestable' : actual > value === (bound === 'over') ? 'holds' : 'differs'
  if (fits(actual, figure)) return 'holds'
  return rough && Math.abs(actual - value) <= 0.1 * Math.abs(actual) ? 'untestable' : 'differs'
}
