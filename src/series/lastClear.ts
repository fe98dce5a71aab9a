import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { lastClearText } from '../words/lastClear.ts'
import { judgedChange, latestStep } from './headline.ts'
import type { Obstacles } from './obstacles.ts'
import { decimalsOf } from './rows.ts'
import type { LastClear } from './seriesSet.ts'
import type { Sources } from './sources.ts'
import { type Step, yearBefore } from './step.ts'

/**
 * A line's last clear change before a step, both its years among those shown, each judged as it was when it came: by the years
 * before it. No change reaches over a year that is withheld, missing, contradicted or begins anew.
 */
export function lastClearOf(
  sources: Sources,
  line: Line,
  latest: Step | null,
  periods: readonly Period[],
  obstacles: Obstacles,
): LastClear | null {
  const { indicator, cube } = sources
  // Counts and shares of everyone are facts in every year.
  if (latest === null || line.formula.kind === 'sum' || line.formula.kind === 'share') return null
  const earlier = periods.filter((period) => period < latest.period && periods.includes(yearBefore(period)))
  for (const period of earlier.toReversed()) {
    const step = latestStep(line, sources, [period], obstacles)
    const change = step === null ? null : (judgedChange(sources, step, obstacles)?.change ?? null)
    if (step !== null && change?.verdict.kind === 'clear') {
      const { text: decimals } = decimalsOf(line, cube, step.now)
      return { change, text: lastClearText(indicator.finding, line.label, change, line.shownAs, decimals) }
    }
  }
  return null
}
