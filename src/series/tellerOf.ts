import type { AreaId, MeasureId } from '../domain/area.ts'
import type { Indicator } from '../domain/indicator.ts'
import { indicators } from '../indicators/index.ts'
import { lineForMeasure } from './lineForMeasure.ts'

/** The key figure that tells of a measure: the first of its area that shows it, else the first of the area. */
export function tellerOf({ area, measure }: { readonly area: AreaId; readonly measure: MeasureId }): Indicator | undefined {
  const ofArea = indicators.filter((indicator) => indicator.area === area)
  return ofArea.find((indicator) => lineForMeasure(indicator, measure) !== undefined) ?? ofArea[0]
}
