import { type AreaId, areas, type MeasureId } from '../domain/area.ts'
import type { Dataset } from '../domain/dataset.ts'
import { describeFound } from './describeFound.ts'
import { expectedLargest, isTooLarge, largest } from './figureShapes.ts'
import type { JsonPath } from './jsonPath.ts'
import type { Report } from './problemLog.ts'
import type { FileCells } from './rawCells.ts'
import type { Layout } from './rawLayout.ts'

/**
 * True for a measure that is a part of a whole, in percent. Turnover is a percent too, but of a whole that those who left
 * don't belong to: where few are left it may pass 100.
 */
function isPart(area: AreaId, measure: MeasureId): boolean {
  return area !== 'turnover' && areas[area].measures[measure]?.counts === 'percent'
}

/** For a measure that the area does not have, which has been told already. */
const unbound: Bounds = { isShare: false, isWhole: false }

/** Which measure a cell is of, from its number in the file. */
function measureAt({ dimensions }: Layout): (index: number) => MeasureId {
  const place = dimensions.findIndex(({ id }) => id === 'measure')
  const codes = dimensions[place]?.codes ?? []
  const stride = dimensions.slice(place + 1).reduce((product, { codes: { length } }) => product * length, 1)
  return (index) => codes[Math.floor(index / stride) % codes.length] ?? ''
}

/** True for a measure of persons, advertisements or applications that its source publishes as whole numbers. */
function isCount(area: AreaId, measure: MeasureId, decimals: number | undefined): boolean {
  const counts = areas[area].measures[measure]?.counts
  return decimals === 0 && (counts === 'persons' || counts === 'ads' || counts === 'applicants')
}

/** True for a number with decimals; one without end has been told as it was read. */
const isBroken = (value: number): boolean => Math.abs(value % 1) > 0

/** What a measure's numbers may be. */
interface Bounds {
  readonly isShare: boolean
  readonly isWhole: boolean
}

/** What the numbers of a measure may be that was published with so many decimals. */
export function boundsOf(area: AreaId, measure: MeasureId, decimals: number | undefined): Bounds {
  return { isShare: isPart(area, measure), isWhole: isCount(area, measure, decimals) }
}

/** Reports a number that can't be what it says it is. */
export function checkNumber(value: number, bounds: Bounds, path: JsonPath, report: Report): void {
  const found = describeFound(value)
  if (isTooLarge(value)) return report('value-too-large', path, expectedLargest, found)
  if (bounds.isShare && (value < 0 || value > 100)) return report('share-outside', path, 'från 0 till 100', found)
  if (value < 0) return report('count-negative', path, '0 eller mer', found)
  if (bounds.isWhole && isBroken(value)) report('count-not-whole', path, 'ett heltal', found)
}

/** A cell with a number, and how the file writes its path. */
interface FilledCell {
  readonly value: number
  readonly status: string
  readonly path: JsonPath
}

/** Asked of every cell: what stands in a path or a text is made for those alone that contradict themselves. */
const contradicts = (value: number, status: string, { isShare, isWhole }: Bounds): boolean =>
  status !== '' || value < 0 || value > (isShare ? 100 : largest) || (isWhole && isBroken(value))

function reportCell({ value, status, path }: FilledCell, bounds: Bounds, report: Report): void {
  if (status.includes('c')) return report('protected-with-value', path, 'null', 'ett tal')
  if (status.includes('z') || status.includes('m')) report('missing-with-value', path, 'null', describeFound(value))
  checkNumber(value, bounds, path, report)
}

/** The cells of a dataset in the order of the file, and how its measures were published. */
export interface CheckedCells extends FileCells {
  readonly decimals: Dataset['decimals']
  /** Whether the file names its cells by number instead of listing them. */
  readonly sparse: boolean
}

/**
 * Reports cells whose number can't be what it says it is, or shouldn't be there. A protected number is never quoted: the
 * report is read by more people than the file.
 */
export function checkCells(
  { values, statuses, decimals, sparse }: CheckedCells,
  layout: Layout,
  area: AreaId,
  report: Report,
): void {
  const measureOf = measureAt(layout)
  const bounds = new Map(Object.keys(areas[area].measures).map((id) => [id, boundsOf(area, id, decimals[id])]))
  values.forEach((value, i) => {
    if (value === null) return
    const status = statuses[i] ?? ''
    const allowed = bounds.get(measureOf(i)) ?? unbound
    if (contradicts(value, status, allowed))
      reportCell({ value, status, path: ['value', sparse ? String(i) : i] }, allowed, report)
  })
}
