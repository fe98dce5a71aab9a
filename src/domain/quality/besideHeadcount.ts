import { codesOf, type Cube } from '../cube.ts'
import { type CategoryId, dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import type { Period } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { findCopiedYears } from './copiedYear.ts'
import { filesDisagree } from './filesDisagree.ts'
import { impliedWeight } from './impliedWeight.ts'
import { longShareBeside } from './longShareOfTime.ts'
import { missingMonths } from './missingMonths.ts'
import { aloneIn, read } from './reading.ts'
import { findShiftedAges } from './shiftedAges.ts'
import { smallGroupsByShare } from './smallGroupsByShare.ts'
import { unlikelyRateBeside } from './unlikelyRate.ts'

/** What takes the number of persons to see in ages of which the file has only shares. */
function inShares(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  if (cube.area !== 'age' || codesOf(cube, 'measure').includes('persons')) return []
  const staffOf = (period: Period, employment: CategoryId): number | null => {
    const persons = read({ cube: headcount, unit, period }, { measure: 'persons', employment, sex: dimensions.sex.whole })
    return isNumber(persons) ? persons : null
  }
  return [
    ...findCopiedYears(cube, unit, ({ period }, { employment = dimensions.employment.whole }) => staffOf(period, employment)),
    ...findShiftedAges(cube, unit, ({ period }, employment) => staffOf(period, employment)),
  ]
}

const rules = [
  filesDisagree,
  impliedWeight,
  longShareBeside,
  unlikelyRateBeside,
  missingMonths,
  inShares,
  smallGroupsByShare,
] as const

/** What the rules find in a unit's file that takes its headcount to see. */
export function besideHeadcount(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  const [own, staff] = [aloneIn(cube, unit), aloneIn(headcount, unit)]
  return rules.flatMap((rule) => rule(own, staff, unit))
}
