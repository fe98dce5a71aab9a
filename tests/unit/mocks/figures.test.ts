import { describe, expect, it } from 'vitest'
import { type Counts, sumCounts } from '../../../mocks/counts.ts'
import { countEveryone } from '../../../mocks/figures.ts'
import { smallSize } from '../../../mocks/municipality.ts'

const figures = countEveryone('exempel', { ...smallSize, workplaces: 2 })
const { units, years, countsOf } = figures
const everyCount = units.flatMap((unit) => years.map((year) => ({ unit, year, counts: countsOf(unit.id, year) })))
const sum = (counts: Counts, keys: readonly string[]) => keys.reduce((total, key) => total + (counts[key] ?? Number.NaN), 0)

describe('countEveryone', () => {
  it('gives whole numbers that are never negative', () => {
    for (const { counts } of everyCount) {
      expect(Object.entries(counts).filter(([, count]) => !Number.isInteger(count) || count < 0)).toEqual([])
    }
  })

  it('counts a parent as its children together', () => {
    for (const { unit, year, counts } of everyCount.filter(({ unit: { children } }) => children.length > 0)) {
      expect(sumCounts(unit.children.map((child) => countsOf(child, year)))).toEqual(counts)
    }
  })

  it('counts as many by age as by sex', () => {
    const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']
    for (const { counts } of everyCount) {
      for (const form of ['permanent', 'fixedTerm']) {
        const byAge = bands.map((band) => `age/${form}/${band}`)
        expect(sum(counts, byAge)).toBe(sum(counts, [`persons/${form}/women`, `persons/${form}/men`]))
      }
    }
  })

  it('makes everyone of the two sexes, and of the three ages, in sick leave', () => {
    for (const { counts } of everyCount) {
      for (const measure of ['persons', 'ordinaryHours', 'sickHours', 'longSickHours']) {
        const all = counts[`${measure}/all`]
        expect(sum(counts, [`${measure}/women`, `${measure}/men`])).toBe(all)
        expect(sum(counts, [`${measure}/age-29`, `${measure}/age30-49`, `${measure}/age50+`])).toBe(all)
      }
      expect(counts['longSickHours/all']).toBeLessThanOrEqual(counts['sickHours/all'] ?? 0)
    }
  })

  it('leads from one year to the next by those who joined and left', () => {
    for (const { unit, year, counts } of everyCount.filter(({ year: each }) => each > smallSize.firstYear)) {
      const before = countsOf(unit.id, year - 1)['employees'] ?? Number.NaN
      expect(before + sum(counts, ['joiners']) - sum(counts, ['leavers'])).toBe(counts['employees'])
    }
  })

  it('keeps to the levels of real municipalities', () => {
    const large = everyCount.filter(({ unit: { children } }) => children.length > 0).map(({ counts }) => counts)
    const range = (part: string, whole: string) => {
      const percents = large.map((counts) => (100 * sum(counts, [part])) / sum(counts, [whole]))
      return [Math.min(...percents), Math.max(...percents)] as const
    }
    const between = (low: number, high: number) => (percents: readonly number[]) =>
      percents.every((percent) => percent >= low && percent <= high)
    expect(range('sickHours/all', 'ordinaryHours/all')).toSatisfy(between(3.5, 9))
    expect(range('leavers', 'employees')).toSatisfy(between(7, 16))
    expect(range('persons/women', 'persons/all')).toSatisfy(between(58, 88))
  })

  it('gives a unit the same figures however many units and years there are beside it', () => {
    const alone = countEveryone('exempel', { administrations: 1, departments: 1, workplaces: 1, firstYear: 2020, lastYear: 2020 })
    expect(alone.countsOf('exempel-1-1-1', 2020)).toEqual(countsOf('exempel-1-1-1', 2020))
  })
})
