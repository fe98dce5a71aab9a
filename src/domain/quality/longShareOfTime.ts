import { type Cube, periodsOf } from '../cube.ts'
import { isNumber } from '../figure.ts'
import type { Finding } from '../finding.ts'
import { halfUnit } from '../rounding.ts'
import type { UnitId } from '../unitTree.ts'
import { cellOf, dust, found, type Reading, read } from './reading.ts'

/** True where the hours say that the share was divided by the working time, null where they say nothing. */
function divisorIsTime(reading: Reading, share: number, tolerance: number): boolean | null {
  const [long, sick, ordinary] = ['longSickHours', 'sickHours', 'ordinaryHours'].map((measure) => read(reading, { measure }))
  if (!isNumber(long) || !isNumber(sick) || !isNumber(ordinary) || sick === 0 || ordinary === 0) return null
  const is = (whole: number) => Math.abs(share - (100 * long) / whole) <= tolerance
  return is(ordinary) && !is(sick)
}

/** A year's long share and rate. */
interface LongShare {
  readonly reading: Reading
  readonly rate: number
  readonly share: number
  /** What the hours say of the divisor, null where they say nothing. */
  readonly isOfTime: boolean | null
}

function longShareIn(reading: Reading): readonly LongShare[] {
  const [rate, share] = [read(reading, { measure: 'rate' }), read(reading, { measure: 'longShare' })]
  if (!isNumber(rate) || !isNumber(share)) return []
  const tolerance = halfUnit(reading.cube.decimals['longShare'] ?? 0) + dust
  return [{ reading, rate, share, isOfTime: share === 0 ? false : divisorIsTime(reading, share, tolerance) }]
}

const toldOf = ({ reading, rate, share }: LongShare): Finding => ({
  ...found(reading, 'warning', 'longShare', {}, [cellOf(reading, 'longShare')]),
  code: 'long-share-of-time',
  share,
  rate,
})

const sharesIn = (cube: Cube, unit: UnitId): readonly LongShare[] =>
  cube.area === 'sickLeave' ? periodsOf(cube).flatMap((period) => longShareIn({ cube, unit, period })) : []

/** The long sick leave is at least so large a part of all of it. */
const leastPart = 0.1
/** A rate above this is itself what is wrong. */
const mostRate = 20

/** True for a share that hours say nothing of and that is no larger than the rate, nor too small a part of it. */
const isSmall = ({ rate, share, isOfTime }: LongShare): boolean =>
  isOfTime === null && rate <= mostRate && share <= rate && share >= leastPart * rate

/**
 * The first of the two classic errors: the long sick leave divided by the working time instead of by the sick leave. Where hours
 * are given they tell. Else a share that is no larger than the rate itself gives it away: divided by working time it never is
 * larger, and divided by the sick leave it is usually a fifth to a half. In a small unit a single year may have hardly any long sick
 * leave, so every year must say the same. Source: ESV, on the errors in agencies' sick-leave reports; SKR, Definition av nyckeltal,
 * no. 2.
 */
export function longShareOfTime(cube: Cube, unit: UnitId): readonly Finding[] {
  const shares = sharesIn(cube, unit)
  const isMethod = shares.every(isSmall)
  return shares.filter((one) => one.isOfTime === true || (isMethod && isSmall(one))).map(toldOf)
}

/** Where the sick leave makes so many full-time years, some of it is long in every year. */
const fewestYears = 10

/** A single such year, in a staff whose headcount says that so little long sick leave can't be. */
export function longShareBeside(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  const shares = sharesIn(cube, unit)
  if (shares.every(isSmall)) return []
  const isLarge = ({ reading, rate }: LongShare): boolean => {
    const persons = read({ ...reading, cube: headcount }, { measure: 'persons' })
    return isNumber(persons) && (persons * rate) / 100 >= fewestYears
  }
  return shares.filter((one) => isSmall(one) && isLarge(one)).map(toldOf)
}
