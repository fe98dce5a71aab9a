import { isNumber } from '../figure.ts'
import { halfUnit } from '../rounding.ts'
import { cellOf, dust, found, inEachPeriod, type Reading, read } from './reading.ts'

/** True where the hours say that the share was divided by the working time, null where they say nothing. */
function divisorIsTime(reading: Reading, share: number, tolerance: number): boolean | null {
  const [long, sick, ordinary] = ['longSickHours', 'sickHours', 'ordinaryHours'].map((measure) => read(reading, { measure }))
  if (!isNumber(long) || !isNumber(sick) || !isNumber(ordinary) || sick === 0 || ordinary === 0) return null
  const is = (whole: number) => Math.abs(share - (100 * long) / whole) <= tolerance
  return is(ordinary) && !is(sick)
}

/**
 * The first of the two classic errors: the long sick leave divided by the working time instead of by the sick leave. Where hours
 * are given they tell. Else a share that is no larger than the rate itself gives it away: divided by working time it never is
 * larger, and divided by the sick leave it is usually a fifth to a half. Source: ESV, on the errors in agencies' sick-leave
 * reports; SKR, Definition av nyckeltal, no. 2.
 */
export const longShareOfTime = inEachPeriod((reading) => {
  if (reading.cube.area !== 'sickLeave') return []
  const [rate, share] = [read(reading, { measure: 'rate' }), read(reading, { measure: 'longShare' })]
  if (!isNumber(rate) || !isNumber(share) || share === 0) return []
  const place = found(reading, 'warning', 'longShare', {}, [cellOf(reading, 'longShare')])
  const isOfTime = divisorIsTime(reading, share, halfUnit(place.decimals) + dust) ?? share <= rate
  return isOfTime ? [{ ...place, code: 'long-share-of-time', share, rate }] : []
})
