import { describe, expect, it } from 'vitest'
import { countAt, countEveryone } from '../../../mocks/figures.ts'
import { type Size, largeSize, smallOf } from '../../../mocks/size.ts'

const count = (size: Size) => countEveryone('exempel', size.plant(), size)
const small = count(smallOf({ administrations: 3, departments: 2, workplaces: 2 }))
const large = count(largeSize)

/** Every unit in every period, and how to read a count or a sum of counts there. */
const everywhere = [small, large].flatMap((figures) =>
  figures.units.flatMap((unit) =>
    figures.periods.map((period, p) => ({
      figures,
      unit,
      period,
      p,
      sum: (...keys: readonly string[]) => keys.reduce((total, key) => total + countAt(figures, unit.number, p, key), 0),
    })),
  ),
)
const inYears = everywhere.filter(({ period: { month } }) => month === null)
const hours = ['persons', 'ordinaryHours', 'sickHours', 'longSickHours']
const faults = <T>(all: readonly T[], isRight: (each: T) => boolean) => all.filter((each) => !isRight(each)).length

describe('countEveryone', () => {
  it('gives whole numbers that are never negative', () => {
    for (const { counts } of [small, large]) expect(counts.every((each) => each.every((number) => number >= 0))).toBe(true)
  })

  it('counts a parent as its children together, those that lived in the year', () => {
    for (const { units, counts, periods } of [small, large]) {
      for (const unit of units.filter(({ children }) => children.length > 0)) {
        const below = units.filter(({ parent }) => parent === unit.id)
        const own = counts[unit.number]
        const size = (own?.length ?? 0) / periods.length
        expect(size).toBeGreaterThan(40)
        const sums = own?.map((_, i) => below.reduce((sum, { number }) => sum + (counts[number]?.[i] ?? 0), 0))
        expect(sums).toEqual(own)
      }
    }
  })

  it('counts as many by age as by sex', () => {
    const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']
    for (const form of ['permanent', 'fixedTerm']) {
      const byAge = bands.map((band) => `age/${form}/${band}`)
      const bySex = [`persons/${form}/women`, `persons/${form}/men`]
      expect(faults(inYears, ({ sum }) => sum(...byAge) === sum(...bySex))).toBe(0)
    }
  })

  it('makes everyone of the two sexes, and of the three ages, in sick leave', () => {
    for (const measure of hours) {
      const of = (...groups: readonly string[]) => groups.map((group) => `${measure}/${group}`)
      const isWhole = ({ sum }: (typeof everywhere)[number]) =>
        sum(...of('women', 'men')) === sum(...of('all')) && sum(...of('age-29', 'age30-49', 'age50+')) === sum(...of('all'))
      expect(faults(everywhere, isWhole)).toBe(0)
    }
    expect(faults(everywhere, ({ sum }) => sum('longSickHours/all') <= sum('sickHours/all'))).toBe(0)
    expect(faults(everywhere, ({ sum }) => sum('sickHours/all') <= sum('ordinaryHours/all'))).toBe(0)
  })

  it('makes a year of its twelve months, with as many persons in each', () => {
    const years = inYears.filter(({ figures, period }) => figures === large && period.year >= 2021)
    expect(years.length).toBeGreaterThan(1000)
    for (const group of ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+']) {
      const isWhole = ({ figures, unit, period, sum }: (typeof everywhere)[number]) => {
        const months = figures.periods.flatMap(({ year, month }, p) => (month !== null && year === period.year ? [p] : []))
        const inMonths = (measure: string) => months.map((p) => countAt(figures, unit.number, p, `${measure}/${group}`))
        const isSum = (measure: string) => inMonths(measure).reduce((a, b) => a + b, 0) === sum(`${measure}/${group}`)
        const isSame = inMonths('persons').every((persons) => persons === sum(`persons/${group}`))
        return months.length === 12 && isSame && ['ordinaryHours', 'sickHours', 'longSickHours'].every(isSum)
      }
      expect(faults(years, isWhole)).toBe(0)
    }
  })

  it('has more sick leave in winter than in summer', () => {
    const rateIn = (code: string) => {
      const p = large.periods.findIndex((period) => period.code === code)
      return countAt(large, 0, p, 'sickHours/all') / countAt(large, 0, p, 'ordinaryHours/all')
    }
    for (const year of [2021, 2022, 2023, 2024]) expect(rateIn(`${year}M02`)).toBeGreaterThan(1.3 * rateIn(`${year}M07`))
  })

  it('leads from one year to the next by those who joined and left', () => {
    const lasting = inYears.filter(({ period, unit: { since, until } }) => period.year > 2010 && since === null && until === null)
    const follows = ({ figures, unit, p, sum }: (typeof everywhere)[number]) =>
      countAt(figures, unit.number, p - 1, 'employees') + sum('joiners') - sum('leavers') === sum('employees')
    // The reorganisation moves people that neither joined nor left.
    expect(
      faults(
        lasting.filter(({ period: { year } }) => year !== 2018),
        follows,
      ),
    ).toBe(0)
  })

  it('keeps to the levels of real municipalities', () => {
    const above = inYears.filter(({ unit: { children }, sum }) => children.length > 0 && sum('employees') > 0)
    const range = (part: string, whole: string) => {
      const percents = above.map(({ sum }) => (100 * sum(part)) / sum(whole))
      return [Math.min(...percents), Math.max(...percents)] as const
    }
    const between = (low: number, high: number) => (percents: readonly number[]) =>
      percents.every((percent) => percent >= low && percent <= high)
    expect(range('sickHours/all', 'ordinaryHours/all')).toSatisfy(between(1.5, 10))
    expect(range('leavers', 'employees')).toSatisfy(between(2, 25))
    expect(range('persons/women', 'persons/all')).toSatisfy(between(8, 98))
  })

  it('gives a unit the same figures however many units and years there are beside it', () => {
    const year = { firstYear: 2020, lastYear: 2020 }
    const alone = count({ ...smallOf({ administrations: 1, departments: 1, workplaces: 1 }), ...year })
    const numberOf = ({ units }: typeof alone) => units.find(({ id }) => id === 'exempel-1-1-1')?.number ?? 0
    for (const key of ['persons/all', 'sickHours/men', 'leavers', 'applicants', 'age/fixedTerm/30-39']) {
      expect(countAt(alone, numberOf(alone), 0, key)).toBe(countAt(small, numberOf(small), 10, key))
    }
  })
})
