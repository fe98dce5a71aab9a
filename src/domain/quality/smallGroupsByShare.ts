import { cellAt, codesOf, type Cube, periodsOf } from '../cube.ts'
import { dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding, FoundCell, Place } from '../finding.ts'
import { defaultProtection } from '../protection/protectionRule.ts'
import { halfUnit } from '../rounding.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, dust, placesIn, type Reading, read } from './reading.ts'
import { leakOf } from './smallGroups.ts'

/** The number of persons that a published share of a known group can only be, null where several fit or none. */
function onlyCount(share: number, base: number, decimals: number): number | null {
  const reach = (halfUnit(decimals) * base) / 100 + dust
  const exact = (share * base) / 100
  const [least, most] = [Math.ceil(exact - reach), Math.floor(exact + reach)]
  return least === most ? least : null
}

function tellsOfFew(reading: Reading, at: Place, headcount: Cube, fewerThan: number): boolean {
  const { unit, period: time } = reading
  const employment = at.employment ?? dimensions.employment.whole
  const base = cellAt(headcount, { unit, time, employment, measure: 'persons' }).figure
  const share = read(reading, { ...at, measure: 'share' })
  if (!isNumber(base) || !isNumber(share) || isNumber(read(reading, { ...at, measure: 'persons' }))) return false
  const count = onlyCount(share, base, reading.cube.decimals['share'] ?? 0)
  return count !== null && count > 0 && count < fewerThan
}

/**
 * Few persons can be counted out of a published share, since another file says how many the group is. Rounding to one decimal
 * protects nothing in groups below a thousand. Source: a share times its base is one whole number.
 */
export function smallGroupsByShare(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  if (cube.area !== 'age' || !codesOf(cube, 'measure').includes('share')) return []
  const rule = cube.rule ?? defaultProtection
  const cells = periodsOf(cube).flatMap((period): readonly FoundCell[] => {
    const reading = { cube, unit, period }
    const few = placesIn(cube).filter((at) => tellsOfFew(reading, at, headcount, rule.fewerThan))
    return few.map((at) => cellOf(reading, 'share', at))
  })
  return leakOf(cube, 'small-groups-by-share', cells, rule)
}
