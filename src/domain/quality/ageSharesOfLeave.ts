import { halfUnit } from '../rounding.ts'
import { ageGroups } from '../wholes.ts'
import { cellOf, dust, found, inEachPeriod, partsAt, sumOfNumbers } from './reading.ts'

/**
 * The second of the two classic errors: the age groups' shares of the sick leave in the place of their rates. Shares add up to a
 * hundred, but for rounding; rates of three groups of staff don't come near it. Source: ESV, on the errors in agencies' sick-leave
 * reports; SKR, Definition av nyckeltal, no. 5–7.
 */
export const ageSharesOfLeave = inEachPeriod((reading) => {
  const measure = 'rate'
  const rates = reading.cube.area === 'sickLeave' ? partsAt(reading, ageGroups, 'group', { measure }) : null
  const cells = ageGroups.map((group) => cellOf(reading, measure, { group }))
  const place = found(reading, 'warning', measure, {}, cells)
  const sum = sumOfNumbers(rates ?? [])
  const isWhole = Math.abs(sum - 100) <= ageGroups.length * halfUnit(place.decimals) + dust
  return isWhole ? [{ ...place, code: 'age-shares-of-leave', sum }] : []
})
