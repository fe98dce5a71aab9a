import type { AreaId, MeasureId } from '../area.ts'
import { cellAt, codesOf, type Cube, periodsOf } from '../cube.ts'
import { type CategoryId, dimensions } from '../dimension.ts'
import { isNumber } from '../figure.ts'
import type { Finding, FoundCell, Place } from '../finding.ts'
import { fullTimeYears } from '../personEquivalent.ts'
import { isYear } from '../period.ts'
import type { UnitId } from '../unitTree.ts'
import { ratios } from './ratioNotParts.ts'
import { cellOf, found, type Reading, read, stepsIn } from './reading.ts'

/** How many persons, or full-time years, a rate is a rate of; null where nobody says. */
type RateSize = (reading: Reading, at: Place) => number | null

/** A rate, and whether the source publishes it or its parts give it. */
interface Rate {
  readonly value: number
  readonly isDerived: boolean
}

type RateArea = 'sickLeave' | 'turnover'

const isRateArea = (area: string): area is RateArea => area === 'sickLeave' || area === 'turnover'

/** Where a file may have rates: everyone first, then each group. */
function placesOfRates(cube: Cube): readonly Place[] {
  if (cube.area !== 'sickLeave') return [{}]
  return codesOf(cube, 'group')
    .map((group) => ({ group }))
    .toSorted((a, b) => Number(b.group === dimensions.group.whole) - Number(a.group === dimensions.group.whole))
}

/** The rate at a place as the app shows it: by its parts where they are given. */
function rateAt(reading: Reading, at: Place): Rate | null {
  const made = ratios[reading.cube.area]?.find(({ published }) => published === 'rate')
  const [part, whole] = [made?.part ?? '', made?.whole ?? ''].map((measure) => read(reading, { ...at, measure }))
  if (isNumber(part) && isNumber(whole) && whole > 0) return { value: (100 * part) / whole, isDerived: true }
  const value = read(reading, { ...at, measure: 'rate' })
  return isNumber(value) ? { value, isDerived: false } : null
}

/** The measures that tell how many there are. */
const sizes: readonly MeasureId[] = ['ordinaryHours', 'persons', 'employees']

/** The size that the file itself tells. */
const sizeInFile: RateSize = (reading, at) => {
  const sizeOf = (measure: string) => read(reading, { ...at, measure })
  if (reading.cube.area === 'turnover') {
    const employees = sizeOf('employees')
    return isNumber(employees) ? employees : null
  }
  const [hours, persons] = [sizeOf('ordinaryHours'), sizeOf('persons')]
  if (isNumber(hours)) return fullTimeYears(hours)
  return isNumber(persons) ? persons : null
}

const sexOf: Readonly<Partial<Record<CategoryId, CategoryId>>> = { all: 'total', women: 'women', men: 'men' }

/** The size that the file of headcounts tells. It has sexes but no ages. */
function sizeBeside(headcount: Cube): RateSize {
  return (reading, at) => {
    const sex = sexOf[at.group ?? dimensions.group.whole]
    if (sex === undefined) return null
    const employment = reading.cube.area === 'turnover' ? 'permanent' : 'total'
    const persons = read({ ...reading, cube: headcount }, { measure: 'persons', employment, sex })
    return isNumber(persons) ? persons : null
  }
}

/**
 * So low no rate is in so large a group: of fifty some are always ill, and of four hundred some always leave. The lowest sick leave of
 * the reports at hand is 1,2 %.
 */
export const lowest = 0.2
/** So large a group has, of persons or full-time years. */
export const largeEnough = { sickLeave: 50, turnover: 400 } as const

const isTooLow = (area: AreaId, rate: number, size: number | null): boolean =>
  isRateArea(area) && size !== null && size >= largeEnough[area] && rate < lowest

/** More than all time is worked by nobody. Leavers may be more than the staff that is left. */
const isTooHigh = (area: AreaId, { value, isDerived }: Rate): boolean => area === 'sickLeave' && isDerived && value > 100

/** What rates usually are, in percent: wide enough to know one by, whatever it has been divided by. */
const usual = { least: 1, most: 30 } as const

/** What an impossible rate would be if it were another number: nothing in place of no answer, a part of one, or hours in thousands. */
function looksLike({ value, isDerived }: Rate): 'nothing' | 'fraction' | 'thousands' | null {
  if (value === 0) return 'nothing'
  const times = isDerived ? 1000 : 100
  const meant = value > 100 ? value / times : value * times
  if (meant < usual.least || meant > usual.most) return null
  return isDerived ? 'thousands' : 'fraction'
}

/** The rates of a year, those that there are, with their sizes. */
interface RateYear {
  readonly reading: Reading
  readonly rates: readonly { readonly at: Place; readonly rate: Rate; readonly size: number | null }[]
}

/** Where a finding on rates stands. Rates are told with two decimals where the source has none of its own. */
function foundRate(reading: Reading, at: Place, cells: readonly FoundCell[]) {
  return { ...found(reading, 'warning', 'rate', at, cells), decimals: reading.cube.decimals['rate'] ?? 2 }
}

/** Where nobody says how many there are, it takes so many groups, and that each has so many times more in every other year. */
const fractions = { groups: 4, times: 20 } as const

const isLow = ({ rates }: RateYear): boolean =>
  rates.length >= fractions.groups && rates.every(({ rate: { value } }) => value > 0 && value < 2 * lowest)

/** True for sick leave as parts of one: some in every group and much in none, and so in every year or many times less than in others. */
function areFractions(year: RateYear, years: readonly RateYear[]): boolean {
  const isFarFrom = (other: RateYear): boolean =>
    year.rates.every(({ at, rate }) => {
      const there = other.rates.find((one) => one.at.group === at.group)
      return there === undefined || there.rate.value > fractions.times * rate.value
    })
  return isLow(year) && years.every((other) => isLow(other) || isFarFrom(other))
}

function levelsOff(year: RateYear, years: readonly RateYear[], area: RateArea): readonly Finding[] {
  const { reading, rates } = year
  const areAll = area === 'sickLeave' && areFractions(year, years)
  const off = rates.filter(({ rate, size }) => areAll || isTooLow(area, rate.value, size) || isTooHigh(area, rate))
  const [first] = off
  if (first === undefined) return []
  const cells = off.map(({ at }) => cellOf(reading, 'rate', at))
  const { value } = first.rate
  return [{ ...foundRate(reading, first.at, cells), code: 'unlikely-rate', rate: value, looksLike: looksLike(first.rate) }]
}

/** A rate in two years. */
interface Step {
  readonly at: Place
  readonly before: number
  readonly after: number
}

/** What a series begins anew at, where one of them has the mark. */
const marked: readonly MeasureId[] = ['rate', 'sickHours', 'ordinaryHours', 'leavers', 'employees']

const isBroken = ({ cube, unit, period: time }: Reading, at: Place): boolean =>
  marked.some((measure) => cellAt(cube, { unit, time, ...at, measure }).flags.includes('b'))

/** How many times larger the one year is than the other; none where one of them is nought. */
const factorOf = ({ before, after }: Step): number =>
  Math.min(before, after) > 0 ? Math.max(before, after) / Math.min(before, after) : 1

/** A rate must grow or shrink this many times before a mistake is the likelier cause. */
export const leastTimes = 5
/** So many standard deviations of the chance in who is ill, or who leaves. Illness has the longer tails: a few are ill all year. */
export const deviations = { sickLeave: 7, turnover: 5 } as const
/**
 * The standard deviation of one person's sick leave of a year as a part of its mean: the variance between persons is some 0,0168
 * where the mean is 0,06 of the time.
 */
const betweenPersons = Math.sqrt(0.0168) / 0.06

/** True where chance explains no such step in a group of the size. The root of a Poisson count, as leavers are, has a variance of 1/4. */
function isUnlikely(area: RateArea, step: Step, size: number): boolean {
  const factor = factorOf(step)
  if (factor <= leastTimes) return false
  if (area === 'sickLeave') return Math.log(factor) > deviations.sickLeave * betweenPersons * Math.sqrt(2 / size)
  const root = (rate: number) => Math.sqrt((rate * size) / 100)
  return Math.abs(root(step.after) - root(step.before)) > deviations.turnover * Math.sqrt(2 / 4)
}

/** In smaller groups a rate is what a few persons make it, and no size tells how far it moves. */
const fewestStaff = 50

/** Where nobody says how many there are, so many points and so many times must everyone's rate move. */
const unsized = { points: { sickLeave: 10, turnover: 50 }, times: 8 } as const

/** Where nobody says how many there are, every group must have moved with the whole: one person moves but one of them. */
function movedTogether(steps: readonly Step[], area: RateArea): readonly Step[] {
  const [whole] = steps
  if (whole === undefined || Math.abs(whole.after - whole.before) <= unsized.points[area]) return []
  const isSameWay = steps.every(({ before, after }) => after > before === whole.after > whole.before)
  return isSameWay && steps.every((step) => factorOf(step) > unsized.times) ? steps : []
}

/** The steps that chance does not explain. What is impossible in one year is told of that year alone. */
function unlikelySteps(from: RateYear, to: RateYear, area: RateArea, isAlone: boolean): readonly Step[] {
  const steps = to.rates.flatMap(({ at, rate, size }) => {
    const before = from.rates.find((one) => one.at.group === at.group)
    if (before === undefined) return []
    const least = size === null || before.size === null ? null : Math.min(size, before.size)
    return [{ at, before: before.rate.value, after: rate.value, size: least }]
  })
  if (steps.every(({ size }) => size === null)) return isAlone ? movedTogether(steps, area) : []
  return steps.filter((step) => {
    const { before, after, size } = step
    const isImpossible = [before, after].some((rate) => isTooLow(area, rate, size))
    return size !== null && size >= fewestStaff && isUnlikely(area, step, size) && !isImpossible
  })
}

function jumpBetween(from: RateYear, to: RateYear, area: RateArea, isAlone: boolean): readonly Finding[] {
  const steps = unlikelySteps(from, to, area, isAlone).filter(({ at }) => !isBroken(to.reading, at))
  const [first] = steps
  if (first === undefined) return []
  const cells = steps.flatMap(({ at }) => [from, to].map(({ reading }) => cellOf(reading, 'rate', at)))
  const { at, before, after } = first
  return [{ ...foundRate(to.reading, at, cells), code: 'unlikely-jump', from: from.reading.period, before, after }]
}

function ratesOff(cube: Cube, unit: UnitId, sizeAt: RateSize, isAlone: boolean): readonly Finding[] {
  const { area } = cube
  if (!isRateArea(area)) return []
  const places = placesOfRates(cube)
  const years = periodsOf(cube)
    .filter(isYear)
    .map((period): RateYear => {
      const reading = { cube, unit, period }
      const rates = places.flatMap((at) => {
        const rate = rateAt(reading, at)
        return rate === null ? [] : [{ at, rate, size: sizeAt(reading, at) }]
      })
      return { reading, rates }
    })
  const yearOf = new Map(years.map((year) => [year.reading.period, year]))
  const jumps = stepsIn(cube).flatMap((step) => {
    const [from, to] = step.map((period) => yearOf.get(period))
    return from === undefined || to === undefined ? [] : jumpBetween(from, to, area, isAlone)
  })
  return [...years.flatMap((year) => levelsOff(year, years, area)), ...jumps]
}

/**
 * Rates of sick leave and turnover that can't be, or that differ more from the year before than chance explains in a group of the
 * size: percentages written as parts of one, nought in place of no answer, hours in thousands, a decimal that slipped. Source: the
 * thresholds are ours; persons vary as in the app's own simulations of sick leave, and Poisson for leavers, whose root has a constant
 * variance (Anscombe 1948, Biometrika 35:246).
 */
export const unlikelyRate = (cube: Cube, unit: UnitId): readonly Finding[] => ratesOff(cube, unit, sizeInFile, true)

/** The same where the file tells no sizes and the headcount does, but for what has been told of the file alone. */
export function unlikelyRateBeside(cube: Cube, headcount: Cube, unit: UnitId): readonly Finding[] {
  if (codesOf(cube, 'measure').some((measure) => sizes.includes(measure))) return []
  const told = new Set(unlikelyRate(cube, unit).map(({ code, period }) => `${code} ${period}`))
  return ratesOff(cube, unit, sizeBeside(headcount), false).filter(({ code, period }) => !told.has(`${code} ${period}`))
}
