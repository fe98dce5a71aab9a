import type { MeasureId } from '../domain/area.ts'
import type { Indicator, Line } from '../domain/indicator.ts'

/** The line of a key figure that shows a measure: the measure itself, or the ratio that it is the published form of. */
export function lineForMeasure({ headline, view }: Indicator, measure: MeasureId): Line | undefined {
  return [headline, ...view.lines, ...(view.tableOnly ?? [])].find(({ formula }) =>
    formula.kind === 'sum' ? formula.of === measure : formula.kind !== 'portion' && formula.published === measure,
  )
}
