import type { Target } from '../domain/context.ts'
import { dimensions } from '../domain/dimension.ts'
import { targetLabel } from '../words/target.ts'
import { lineForMeasure } from './lineForMeasure.ts'
import { unitsAbove } from './lineage.ts'
import type { ResolvedView } from './resolveView.ts'
import type { Mark } from './seriesSet.ts'
import type { Sources } from './sources.ts'
import { tellerOf } from './tellerOf.ts'

/** The decided targets that a key figure tells of, for its unit and everything above it. */
export function targetsFor(sources: Sources): readonly Target[] {
  const units = unitsAbove(sources)
  return sources.context.targets.filter(
    (target) => (target.unit === null || units.has(target.unit)) && tellerOf(target)?.id === sources.indicator.id,
  )
}

/**
 * The targets for the headline's own measure, as bands that begin with the decision. None where the reader has divided the view
 * or chosen an employment form: a target for all says nothing about a part.
 */
export function targetMarks(sources: Sources, { employment }: ResolvedView, split: boolean): readonly Mark[] {
  const { headline } = sources.indicator
  if (split || employment !== dimensions.employment.whole) return []
  return targetsFor(sources)
    .filter(({ measure }) => lineForMeasure(sources.indicator, measure)?.id === headline.id)
    .map((target) => ({
      kind: 'target',
      number: null,
      from: target.from.slice(0, 4),
      to: null,
      label: targetLabel(target, headline.shownAs),
      band: { series: headline.id, min: target.min, max: target.max },
    }))
}
