import type { Target } from '../domain/context.ts'
import type { Indicator } from '../domain/indicator.ts'
import { indicators } from '../indicators/index.ts'
import { targetLabel } from '../words/target.ts'
import { lineForMeasure } from './lineForMeasure.ts'
import { unitsAbove } from './lineage.ts'
import type { Mark } from './seriesSet.ts'
import type { Sources } from './sources.ts'

const ofArea = (area: Indicator['area']) => indicators.filter((indicator) => indicator.area === area)

/** The key figure that tells of a target: the first of its area that shows the measure, else the first of the area. */
function tellerOf({ area, measure }: Target): Indicator | undefined {
  return ofArea(area).find((indicator) => lineForMeasure(indicator, measure) !== undefined) ?? ofArea(area)[0]
}

/** The decided targets that a key figure tells of, for its unit and everything above it. */
export function targetsFor(sources: Sources): readonly Target[] {
  const units = unitsAbove(sources)
  return sources.context.targets.filter(
    (target) => (target.unit === null || units.has(target.unit)) && tellerOf(target)?.id === sources.indicator.id,
  )
}

/** The targets for the headline's own measure, as bands that begin with the decision. */
export function targetMarks(sources: Sources): readonly Mark[] {
  const { indicator } = sources
  return targetsFor(sources)
    .filter(({ measure }) => lineForMeasure(indicator, measure)?.id === indicator.headline.id)
    .map((target) => ({
      kind: 'target',
      number: null,
      from: target.from.slice(0, 4),
      to: null,
      label: targetLabel(target, indicator.headline.shownAs),
      band: { min: target.min, max: target.max },
    }))
}
