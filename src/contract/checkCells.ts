import { type AreaId, areas, type MeasureId } from '../domain/area.ts'
import { describeFound } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import type { Report } from './problemLog.ts'
import type { Layout } from './rawLayout.ts'

/**
 * True for a measure that is a part of a whole, in percent. Turnover is a percent too, but of a whole that those who left
 * don't belong to: where few are left it may pass 100.
 */
function isShare(area: AreaId, measure: MeasureId): boolean {
  return area !== 'turnover' && areas[area].measures[measure]?.counts === 'percent'
}

/** Which measure a cell is of, from its number in the file. */
function measureAt({ dimensions }: Layout): (index: number) => MeasureId {
  const place = dimensions.findIndex(({ id }) => id === 'measure')
  const codes = dimensions[place]?.codes ?? []
  const stride = dimensions.slice(place + 1).reduce((product, { codes: { length } }) => product * length, 1)
  return (index) => codes[Math.floor(index / stride) % codes.length] ?? ''
}

function checkNumber(value: number, share: boolean, path: JsonPath, report: Report): void {
  if (share && (value < 0 || value > 100)) report('share-outside', path, 'från 0 till 100', describeFound(value))
  if (!share && value < 0) report('count-negative', path, '0 eller mer', describeFound(value))
}

/**
 * Reports cells whose number can't be what it says it is, or shouldn't be there. A protected number is never quoted: the
 * report is read by more people than the file.
 */
export function checkCells(values: readonly (number | null)[], statuses: readonly string[], layout: Layout, area: AreaId, report: Report): void {
  const measureOf = measureAt(layout)
  const shares = new Map(Object.keys(areas[area].measures).map((measure) => [measure, isShare(area, measure)]))
  values.forEach((value, i) => {
    if (value === null) return
    const path = ['value', i]
    const status = statuses[i] ?? ''
    if (status.includes('c')) return report('protected-with-value', path, 'null', 'ett tal')
    if (status.includes('z') || status.includes('m')) report('missing-with-value', path, 'null', describeFound(value))
    checkNumber(value, shares.get(measureOf(i)) ?? false, path, report)
  })
}
