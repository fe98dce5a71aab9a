import { areas, type MeasureId } from '../area.ts'
import { codesOf } from '../cube.ts'
import { type CategoryId, type DivisionId, dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding, Place } from '../finding.ts'
import { halfUnit } from '../rounding.ts'
import { wholesOf } from '../wholes.ts'
import { cellOf, dust, found, inEachPeriod, partsAt, placesIn, type Reading, read, sumOfNumbers } from './reading.ts'

/** A way to divide everyone: the codes of a division that together make everyone exactly once. */
interface Way {
  readonly division: DivisionId
  readonly parts: readonly CategoryId[]
}

function waysOf({ cube: { area } }: Reading): readonly Way[] {
  return areas[area].divisions.flatMap((division) => wholesOf(division).map((parts) => ({ division, parts })))
}

/** What the parts should add up to, and by how much rounding lets them miss it. Null for what does not add up. */
function expectedAt(reading: Reading, { division, parts }: Way, measure: MeasureId, at: Place) {
  const { additive = false, counts } = areas[reading.cube.area].measures[measure] ?? {}
  const half = halfUnit(reading.cube.decimals[measure] ?? 0)
  const whole = { ...at, measure, [division]: dimensions[division].whole }
  if (additive) return { total: read(reading, whole), slack: dust + (counts === 'hours' ? half * (parts.length + 1) : 0) }
  return division === 'ageBand' ? { total: 100, slack: dust + half * parts.length } : null
}

function sumOff(reading: Reading, way: Way, measure: MeasureId, at: Place): readonly Finding[] {
  const { division, parts } = way
  const expected = expectedAt(reading, way, measure, at)
  const numbers = partsAt(reading, parts, division, { ...at, measure })
  if (expected === null || numbers === null || !isNumber(expected.total)) return []
  const { total, slack } = expected
  const sum = sumOfNumbers(numbers)
  const isCounted = areas[reading.cube.area].measures[measure]?.additive === true
  // Where all shares are zero there is nobody to share.
  if (Math.abs(total - sum) <= slack || (!isCounted && sum === 0)) return []
  const codes = [...(isCounted ? [dimensions[division].whole] : []), ...parts]
  const cells = codes.map((code) => cellOf(reading, measure, { ...at, [division]: code }))
  const place = found(reading, 'error', measure, at, cells)
  return [{ ...place, code: isCounted ? 'whole-not-sum' : 'shares-not-hundred', division, total, sum }]
}

/**
 * Persons are counted whole: a published total that is not exactly its parts contradicts them. Hours may each have been rounded by
 * half a unit, the total too. Shares that were rounded one by one may miss a hundred by half a unit each, which at one decimal is
 * 0,05 times the number of parts. Source: arithmetic.
 */
export const wholeNotSum = inEachPeriod((reading) =>
  waysOf(reading).flatMap((way) =>
    codesOf(reading.cube, 'measure').flatMap((measure) =>
      placesIn(reading.cube, way.division).flatMap((at) => sumOff(reading, way, measure, at)),
    ),
  ),
)
