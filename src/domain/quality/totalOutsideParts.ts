import { isNumber } from '../figure.ts'
import { halfUnit } from '../rounding.ts'
import { wholesOf } from '../wholes.ts'
import { cellOf, dust, found, inEachPeriod, partsAt, read } from './reading.ts'

/**
 * A rate for everyone is a weighted mean of the rates of the groups that make everyone, so it cannot lie outside them. Both the
 * total and a part may have been rounded. Source: arithmetic; SKR weighs its means by working time (Fakta om den obligatoriska
 * sjukfrånvaroredovisningen, 2023).
 */
export const totalOutsideParts = inEachPeriod((reading) => {
  const measure = 'rate'
  const total = read(reading, { measure })
  if (reading.cube.area !== 'sickLeave' || !isNumber(total)) return []
  return wholesOf('group').flatMap((codes) => {
    const parts = partsAt(reading, codes, 'group', { measure })
    const cells = [cellOf(reading, measure), ...codes.map((group) => cellOf(reading, measure, { group }))]
    const place = found(reading, 'error', measure, {}, cells)
    const tolerance = 2 * halfUnit(place.decimals) + dust
    if (parts === null || (total >= Math.min(...parts) - tolerance && total <= Math.max(...parts) + tolerance)) return []
    return [{ ...place, code: 'total-outside-parts', total, parts: codes.map((id, i) => ({ id, value: parts[i] as number })) }]
  })
})
