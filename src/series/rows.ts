import type { Cube } from '../domain/cube.ts'
import { isNumber, type Figure } from '../domain/figure.ts'
import { evaluate, type Evaluation } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import { type Proportion, wilsonInterval } from '../domain/interval.ts'
import { roundTo } from '../domain/rounding.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { formatFigure } from '../words/figure.ts'
import { formatPlain } from '../words/number.ts'
import type { Series, SeriesRole } from './seriesSet.ts'

/** A line's unrounded results, one per period. */
export interface Row {
  readonly line: Line
  readonly evaluations: readonly Evaluation[]
}

/** Evaluates a line for a unit in every period. */
export function rowOf(line: Line, cube: Cube, unit: UnitId, periods: readonly Period[]): Row {
  return { line, evaluations: periods.map((time) => evaluate(line.formula, cube, { unit, time, ...line.at })) }
}

/** The measure that the row's published figures come from, whose decimals are then the source's. */
function sourceDecimals({ formula }: Line, cube: Cube): number | null {
  const measure = formula.kind === 'sum' ? formula.of : formula.kind === 'portion' ? null : formula.published
  return measure === null ? null : (cube.decimals[measure] ?? null)
}

/** Decimals in sentences and in the table. A published figure is never written with more than its publisher gave. */
export function decimalsOf(line: Line, cube: Cube, evaluation: Evaluation | undefined): { text: number; table: number } {
  const given = sourceDecimals(line, cube)
  const table = line.tableDecimals ?? line.decimals
  if (evaluation?.origin !== 'published' || given === null) return { text: line.decimals, table }
  return { text: Math.min(line.decimals, given), table: given }
}

/** "33 av 283", where the figure is a share of persons made here. */
export function countOf({ figure, part, whole, origin }: Evaluation): string | null {
  if (!isNumber(figure) || origin === 'published' || part === null || whole === null) return null
  return isNumber(part) && isNumber(whole) ? `${formatPlain(part, 0)} av ${formatPlain(whole, 0)}` : null
}

/**
 * The persons behind a share, where they are a part of their whole. Those who left in a year are counted against those who are
 * there at its end, and may be more: then no interval applies.
 */
export function proportionOf({ part, whole }: Evaluation): Proportion | null {
  if (part === null || whole === null || !isNumber(part) || !isNumber(whole)) return null
  return whole > 0 && part <= whole ? { part, whole } : null
}

const rounded = (figure: Figure, decimals: number): Figure => (isNumber(figure) ? roundTo(figure, decimals) : figure)

/** Rounds a row to what is shown and puts it into words. Bounds are for a share of persons that is drawn alone. */
export function seriesOf(
  row: Row,
  cube: Cube,
  role: SeriesRole,
  options: { judged: boolean; bounds: boolean; inChart: boolean },
): Series {
  const { line, evaluations } = row
  const decimals = evaluations.map((evaluation) => decimalsOf(line, cube, evaluation))
  const persons = line.shownAs === 'percent' && line.formula.kind !== 'portion'
  return {
    id: line.id,
    label: line.label,
    role,
    beside: null,
    shownAs: line.shownAs,
    decimals: Math.max(0, ...decimals.map(({ text }) => text)),
    figures: evaluations.map(({ figure }, i) => rounded(figure, decimals[i]?.table ?? line.decimals)),
    texts: evaluations.map(({ figure }, i) => formatFigure(figure, line.shownAs, decimals[i]?.text ?? line.decimals)),
    tableTexts: evaluations.map(({ figure }, i) => formatFigure(figure, line.shownAs, decimals[i]?.table ?? line.decimals)),
    flags: evaluations.map(({ flags }) => flags),
    counts: evaluations.map((evaluation) => (options.judged && persons ? countOf(evaluation) : null)),
    intervals: evaluations.map((evaluation) => {
      const proportion = options.bounds && persons ? proportionOf(evaluation) : null
      return proportion === null ? null : wilsonInterval(proportion)
    }),
    inChart: options.inChart,
  }
}
