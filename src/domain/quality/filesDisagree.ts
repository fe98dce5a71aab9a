import type { MeasureId } from '../area.ts'
import { codesOf, type Cube, periodsOf } from '../cube.ts'
import { type CategoryId, dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding, Place } from '../finding.ts'
import { isYear, type Period } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, found, type Reading, read } from './reading.ts'

/** Where a file counts the same staff on 31 December as the file of headcounts does, and of which employment. */
interface Shared {
  readonly measure: MeasureId
  readonly at: Place
  readonly employment: CategoryId
}

function sharedIn(cube: Cube): readonly Shared[] {
  if (cube.area === 'turnover') return [{ measure: 'employees', at: {}, employment: 'permanent' }]
  if (cube.area !== 'age') return []
  return codesOf(cube, 'employment').map((employment) => ({ measure: 'persons', at: { employment }, employment }))
}

const staffIn = (headcount: Cube, unit: UnitId, period: Period, employment: CategoryId) =>
  read({ cube: headcount, unit, period }, { measure: 'persons', employment })

/** So few stand for so many groups that an equal number tells nothing. */
const tooFewToTell = 20

/** The headcount that a number really is, where it is another year's of the same staff or that of everyone. */
function sameAs(reading: Reading, headcount: Cube, { employment }: Shared, here: number) {
  const years = periodsOf(headcount).filter((year) => isYear(year) && year !== reading.period)
  const otherYears = years.toReversed().map((period) => ({ period, employment }))
  const candidates = [{ period: reading.period, employment: dimensions.employment.whole }, ...otherYears]
  const isSame = (one: { period: Period; employment: CategoryId }) =>
    staffIn(headcount, reading.unit, one.period, one.employment) === here
  return here < tooFewToTell ? null : (candidates.find(isSame) ?? null)
}

/**
 * A file that counts the same staff on the same day as the file of headcounts, and gets another number: those permanently employed
 * of the turnover, and all of an employment's ages together. One finding a year, told of the first. Source: the feed contract, which
 * counts both on 31 December.
 */
export function filesDisagree(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  return periodsOf(cube)
    .filter(isYear)
    .flatMap((period): readonly Finding[] => {
      const reading = { cube, unit, period }
      const off = sharedIn(cube).flatMap((shared) => {
        const here = read(reading, { ...shared.at, measure: shared.measure })
        const there = staffIn(headcount, unit, period, shared.employment)
        return isNumber(here) && isNumber(there) && here !== there ? [{ shared, here, there }] : []
      })
      const [first] = off
      if (first === undefined) return []
      const { shared, here, there } = first
      const cells = off.map((one) => cellOf(reading, one.shared.measure, one.shared.at))
      const place = found(reading, 'warning', shared.measure, shared.at, cells)
      const { employment } = shared
      return [{ ...place, code: 'files-disagree', employment, here, there, sameAs: sameAs(reading, headcount, shared, here) }]
    })
}
