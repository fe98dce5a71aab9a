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

/** A cell with a number, and how the file writes its path. */
interface FilledCell {
  readonly value: number
  readonly status: string
  readonly path: JsonPath
}

const contradicts = (value: number, status: string, share: boolean): boolean =>
  status !== '' || value < 0 || (share && value > 100)

function reportCell({ value, status, path }: FilledCell, share: boolean, report: Report): void {
  if (status.includes('c')) return report('protected-with-value', path, 'null', 'ett tal')
  if (status.includes('z') || status.includes('m')) report('missing-with-value', path, 'null', describeFound(value))
  if (share && (value < 0 || value > 100)) report('share-outside', path, 'från 0 till 100', describeFound(value))
  if (!share && value < 0) report('count-negative', path, '0 eller mer', describeFound(value))
}

/** The cells of a dataset in the order of the file. */
export interface FileCells {
  readonly values: readonly (number | null)[]
  readonly statuses: readonly string[]
  /** Whether the file names its cells by number instead of listing them. */
  readonly sparse: boolean
}

/**
 * Reports cells whose number can't be what it says it is, or shouldn't be there. A protected number is never quoted: the
 * report is read by more people than the file.
 */
export function checkCells({ values, statuses, sparse }: FileCells, layout: Layout, area: AreaId, report: Report): void {
  const measureOf = measureAt(layout)
  const shares = new Set(Object.keys(areas[area].measures).filter((measure) => isShare(area, measure)))
  values.forEach((value, i) => {
    if (value === null) return
    const status = statuses[i] ?? ''
    const share = shares.has(measureOf(i))
    if (contradicts(value, status, share)) reportCell({ value, status, path: ['value', sparse ? String(i) : i] }, share, report)
  })
}
