import type { Cube } from '../domain/cube.ts'
import { isNumber } from '../domain/figure.ts'
import type { Evaluation } from '../domain/formula.ts'
import type { Said } from '../words/finding.ts'
import { formatNumber } from '../words/number.ts'
import { countOf, decimalsOf } from './rows.ts'
import { type Step, yearBefore } from './step.ts'

/** A step ready to be said; null where its figure is no number. */
export function saidOf(step: Step | null, cube: Cube): Said | null {
  if (step === null) return null
  const { line, now, before, period, obstacle } = step
  if (!isNumber(now.figure)) return null
  const text = (evaluation: Evaluation) =>
    isNumber(evaluation.figure) ? formatNumber(evaluation.figure, line.shownAs, decimalsOf(line, cube, evaluation).text) : ''
  const number = (figure: Evaluation['part']) => (figure !== null && isNumber(figure) ? figure : null)
  return {
    id: line.id,
    label: line.label,
    period,
    value: now.figure,
    text: text(now),
    before:
      obstacle === null && isNumber(before.figure)
        ? { period: yearBefore(period), value: before.figure, text: text(before), count: countOf(before) }
        : null,
    count: countOf(now),
    part: number(now.part),
    whole: number(now.whole),
  }
}
