import type { Period } from '../domain/period.ts'
import { findingOf, type Said } from '../words/finding.ts'
import { nounFor } from '../words/population.ts'
import { type Judged, latestStep } from './headline.ts'
import type { Obstacles } from './obstacles.ts'
import type { ResolvedView } from './resolveView.ts'
import { saidOf } from './said.ts'
import type { Sources } from './sources.ts'
import type { Step } from './step.ts'

const isSaid = (said: Said | null): said is Said => said !== null

/** The finding, a card's title; the key figure's own name where there is no step to tell of. */
export function headingOf(
  sources: Sources,
  resolved: ResolvedView,
  step: Step | null,
  judged: Judged | null,
  periods: readonly Period[],
  obstacles: Obstacles,
  split: boolean,
): string {
  const { indicator, cube } = sources
  const headline = saidOf(step, cube)
  if (step === null || headline === null) return indicator.title
  return findingOf({
    words: indicator.finding,
    headline,
    // A line whose latest figure is of another year would be told under the headline's year.
    lines: resolved.view.lines
      .map((line) => saidOf(latestStep(line, sources, periods, obstacles), cube))
      .filter(isSaid)
      .filter(({ period }) => period === headline.period),
    split,
    noun: nounFor(resolved.employment),
    verdict: judged?.change.verdict.kind ?? 'fact',
  })
}
