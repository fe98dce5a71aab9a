import type { Cube } from '../domain/cube.ts'
import { isNumber } from '../domain/figure.ts'
import type { Formula } from '../domain/formula.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { formulaNames, formulaNumbers, sumNumbers } from '../words/formula.ts'
import type { ResolvedView } from './resolveView.ts'
import { decimalsOf, rowOf } from './rows.ts'
import type { Explanation } from './explanation.ts'
import type { Sources } from './sources.ts'

/** Years whose arithmetic is written out: the latest and the one before. */
const worked = 2

/** For a count: the latest sums of the drawn parts, the latest first. */
function sums({ cube, unit }: Sources, { view }: ResolvedView, periods: readonly Period[]): readonly string[] {
  const whole = view.whole
  if (whole === null) return []
  const at = (line: Line) => rowOf(line, cube, unit, periods).evaluations
  const numbers = periods.slice(-worked).flatMap((period) => {
    const i = periods.indexOf(period)
    const total = at(whole)[i]?.figure
    const parts = view.lines.flatMap((line) => {
      const value = at(line)[i]?.figure
      return isNumber(value) ? [{ label: line.label, value }] : []
    })
    return isNumber(total) && parts.length === view.lines.length ? [sumNumbers(period, parts, total)] : []
  })
  return numbers.reverse()
}

/** How the source writes the two rates that a portion is made of. */
function portionDecimals(formula: Formula, { decimals }: Cube): { readonly part: number; readonly whole: number } {
  if (formula.kind !== 'portion') return { part: 0, whole: 0 }
  return { part: decimals[formula.share] ?? 0, whole: decimals[formula.rate] ?? 0 }
}

/** The headline's formula in names and, for the latest years, in numbers. */
export function formulaOf(
  sources: Sources,
  resolved: ResolvedView,
  headline: Line,
  periods: readonly Period[],
): Explanation['formula'] {
  const { cube, unit, indicator } = sources
  const { formula, shownAs } = headline
  const names = formulaNames(formula, indicator.measures)
  if (formula.kind === 'sum') return { names, numbers: sums(sources, resolved, periods) }
  const { evaluations } = rowOf(headline, cube, unit, periods)
  const numbers = periods.slice(-worked).flatMap((period) => {
    const evaluation = evaluations[periods.indexOf(period)]
    if (evaluation === undefined) return []
    const { text, table } = decimalsOf(headline, cube, evaluation)
    const { figure, part, whole, origin } = evaluation
    const line = formulaNumbers({
      period,
      formula,
      figure,
      part,
      whole,
      origin,
      shownAs,
      decimals: text,
      tableDecimals: table,
      sourceDecimals: portionDecimals(formula, cube),
    })
    return line === null ? [] : [line]
  })
  return { names, numbers: numbers.reverse() }
}
