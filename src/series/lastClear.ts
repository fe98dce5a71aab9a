import type { Period } from '../domain/period.ts'
import { lastClearText } from '../words/lastClear.ts'
import { type Judged, judgedChange, latestStep } from './headline.ts'
import type { Obstacles } from './obstacles.ts'
import { decimalsOf } from './rows.ts'
import type { LastClear } from './seriesSet.ts'
import type { Sources } from './sources.ts'
import { type Step, yearBefore } from './step.ts'

/**
 * The last clear change of a step's line before the step, both its years among those shown, each judged as it was when it came: by the
 * years before it. Null where the step's own change is clear. No change reaches over a year that is withheld, missing, contradicted or begins anew.
 */
export function lastClearOf(
  sources: Sources,
  latest: Step | null,
  judged: Judged | null,
  periods: readonly Period[],
  obstacles: Obstacles,
): LastClear | null {
  const { indicator, cube } = sources
  if (latest === null || judged?.change.verdict.kind === 'clear') return null
  const { line } = latest
  // Counts and shares of everyone are facts in every year.
  if (line.formula.kind === 'sum' || line.formula.kind === 'share') return null
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
