import { targetText, targetWithoutOutcome } from '../words/target.ts'
import { unitsAbove } from './lineage.ts'
import type { SeriesSet } from './seriesSet.ts'
import type { Sources } from './sources.ts'

/** The decided targets of the area that concern the unit. One whose measure no line has is told without an outcome. */
export function targetsOf(sources: Sources): SeriesSet['targets'] {
  const { indicator, context } = sources
  const units = unitsAbove(sources)
  return context.targets
    .filter(({ area, unit }) => area === indicator.area && (unit === null || units.has(unit)))
    .map((target) => ({
      text: `${targetText(target)}${target.measure in indicator.measures ? '' : ` ${targetWithoutOutcome}`}`,
      source: target.decision,
    }))
}
