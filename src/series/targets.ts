import { indicators } from '../indicators/index.ts'
import { targetText, targetWithoutOutcome } from '../words/target.ts'
import { unitsAbove } from './lineage.ts'
import type { Explanation } from './explanation.ts'
import type { Sources } from './sources.ts'

/**
 * The decided targets of the area that concern the unit. One whose measure no key figure has is told by the area's first, and
 * without an outcome.
 */
export function targetsOf(sources: Sources): Explanation['targets'] {
  const { indicator, context } = sources
  if (indicators.find(({ area }) => area === indicator.area)?.id !== indicator.id) return []
  const units = unitsAbove(sources)
  return context.targets
    .filter(({ area, unit }) => area === indicator.area && (unit === null || units.has(unit)))
    .map((target) => ({
      text: `${targetText(target)}${target.measure in indicator.measures ? '' : ` ${targetWithoutOutcome}`}`,
      source: target.decision,
    }))
}
