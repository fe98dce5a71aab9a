import type { MeasureId } from '../domain/area.ts'
import { type DivisionId, dimensions } from '../domain/dimension.ts'
import type { Indicator, Line } from '../domain/indicator.ts'

/** True where the line is about everyone, not about a part of a division. */
const ofEveryone = ({ at }: Line): boolean =>
  Object.entries(at).every(([division, code]) => code === dimensions[division as DivisionId].whole)

/**
 * The line of a key figure that shows a measure for everyone: the measure itself, or the ratio that it is the published form of.
 * A line of one group never answers for the measure as such.
 */
export function lineForMeasure({ headline, view }: Indicator, measure: MeasureId): Line | undefined {
  return [headline, ...view.lines, ...(view.tableOnly ?? [])]
    .filter(ofEveryone)
    .find(({ formula }) =>
      formula.kind === 'sum' ? formula.of === measure : formula.kind !== 'portion' && formula.published === measure,
    )
}
