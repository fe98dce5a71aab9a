import type { Series } from './seriesSet.ts'

/** The unit's own rows in the chart: neither another unit's nor what only the table has. */
export function ownDrawn(series: readonly Series[]): readonly Series[] {
  return series.filter(({ role, inChart }) => inChart && role !== 'comparison')
}
