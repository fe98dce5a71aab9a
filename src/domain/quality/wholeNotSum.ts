import { areas, type MeasureId } from '../area.ts'
import { codesOf } from '../cube.ts'
import { type DivisionId, dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding, Place } from '../finding.ts'
import { halfUnit } from '../rounding.ts'
import { cellOf, dust, found, inEachPeriod, partsAt, placesIn, type Reading, read, sumOfNumbers } from './reading.ts'

/** What the parts of a division should add up to: the published whole of persons, or a hundred for the shares of age bands. */
function expectedAt(reading: Reading, division: DivisionId, measure: MeasureId, at: Place) {
  const isCounted = areas[reading.cube.area].measures[measure]?.additive === true
  if (isCounted) return { isCounted, total: read(reading, { ...at, measure, [division]: dimensions[division].whole }) }
  return division === 'ageBand' ? { isCounted, total: 100 } : null
}

function sumOff(reading: Reading, division: DivisionId, measure: MeasureId, at: Place): readonly Finding[] {
  const expected = expectedAt(reading, division, measure, at)
  const { whole, parts } = dimensions[division]
  const numbers = partsAt(reading, parts, division, { ...at, measure })
  if (expected === null || numbers === null || !isNumber(expected.total)) return []
  const { isCounted, total } = expected
  const sum = sumOfNumbers(numbers)
  const slack = isCounted ? dust : dust + halfUnit(reading.cube.decimals[measure] ?? 0) * parts.length
  // Where all shares are zero there is nobody to share.
  if (Math.abs(total - sum) <= slack || (!isCounted && sum === 0)) return []
  const cells = [...(isCounted ? [whole] : []), ...parts].map((code) => cellOf(reading, measure, { ...at, [division]: code }))
  const place = found(reading, 'error', measure, at, cells)
  return [{ ...place, code: isCounted ? 'whole-not-sum' : 'shares-not-hundred', division, total, sum }]
}

/**
 * Persons are counted whole: a published total that is not exactly its parts contradicts them. Shares that were rounded one by
 * one may miss a hundred by half a unit each, which at one decimal is 0,05 times the number of parts. Source: arithmetic.
 */
export const wholeNotSum = inEachPeriod((reading) => {
  const divisions = areas[reading.cube.area].divisions.filter((id) => id !== 'group')
  return divisions.flatMap((division) =>
    codesOf(reading.cube, 'measure').flatMap((measure) =>
      placesIn(reading.cube, division).flatMap((at) => sumOff(reading, division, measure, at)),
    ),
  )
})
