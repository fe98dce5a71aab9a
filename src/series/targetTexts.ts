import { targetText, targetWithoutOutcome } from '../words/targetText.ts'
import type { Explanation } from './explanation.ts'
import { lineForMeasure } from './lineForMeasure.ts'
import type { Sources } from './sources.ts'
import { targetsFor } from './targets.ts'

/** The targets that a key figure tells of, in words. One whose measure no key figure shows is told without an outcome. */
export function targetTexts(sources: Sources): Explanation['targets'] {
  return targetsFor(sources).map((target) => {
    const line = lineForMeasure(sources.indicator, target.measure)
    const outcome = line === undefined ? ` ${targetWithoutOutcome}` : ''
    return {
      text: `${targetText(target, sources.indicator.measures[target.measure], line?.shownAs ?? 'number')}${outcome}`,
      source: target.decision,
    }
  })
}
