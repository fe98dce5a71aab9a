import { describe, expect, it } from 'vitest'
import { judgeChange, type Known } from '../../../src/domain/judgeChange.ts'
import type { MonthSums } from '../../../src/domain/seasonal.ts'
import { binomialFrom, chanceFrom, correlatedFrom, normalFrom, shareOfTrials, spellsFrom } from './chanceSeries.ts'
import { nothingKnown } from './knownChange.ts'

const judge = (known: Partial<Known>) => judgeChange({ ...nothingKnown, ...known })
const methodOf = (known: Partial<Known>) => {
  const verdict = judge(known)
  return 'by' in verdict ? verdict.by.method : verdict.kind
}

/** Months of a rate in percent, one per value, each of a thousand hours. */
const monthsOf = (rates: readonly number[]): readonly MonthSums[] => rates.map((rate) => ({ part: 10 * rate, whole: 1000 }))
const tenYears = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6]
const season = [7.2, 7.4, 6.8, 5.7, 5.1, 4.4, 4.2, 4.6, 5.4, 5.9, 6.1, 6.2]
const twoYears = [monthsOf(season), monthsOf(season)] as const

describe('the method', () => {
  it('is none for what is counted, whatever else is known', () => {
    expect(judge({ isCounted: true, points: tenYears, months: twoYears })).toEqual({ kind: 'fact' })
  })

  it("is Newcombe's for a share of persons, also where there are many years", () => {
    const shares = [
      { part: 35, whole: 271 },
      { part: 33, whole: 283 },
    ] as const
    expect(judge({ shares, points: tenYears })).toMatchObject({ kind: 'chance', by: { method: 'newcombe', shares } })
  })

  it('is process limits from ten years in a row, before months', () => {
    expect(methodOf({ points: tenYears, months: twoYears })).toBe('xmr')
    expect(methodOf({ points: tenYears.slice(1), months: twoYears })).toBe('seasonal')
  })

  it('is none where the years are too few and months are missing, and says what else the source lacks', () => {
    expect(judge({ points: tenYears.slice(1), hindrances: ['no-hours'] })).toEqual({
      kind: 'unknown',
      why: ['few-points', 'no-hours'],
      points: 9,
    })
  })

  it('is none for a published share of everyone, which is the same persons year after year', () => {
    expect(judge({ isStock: true, points: tenYears, hindrances: ['no-parts'] })).toMatchObject({
      kind: 'unknown',
      why: ['no-parts'],
    })
  })

  it('is not that of two samples where years overlap', () => {
    const shares = [
      { part: 10, whole: 100 },
      { part: 40, whole: 100 },
    ] as const
    expect(methodOf({ shares, reach: 3, points: tenYears.slice(1) })).toBe('unknown')
    expect(judge({ shares, reach: 3, points: tenYears })).toMatchObject({ by: { method: 'xmr', overlapping: true } })
  })
})

describe('a share of few persons', () => {
  const judged = (before: number, after: number) =>
    judge({
      shares: [
        { part: 0, whole: before },
        { part: after, whole: after },
      ],
    })

  it('is not judged below twenty in either year, however large the change', () => {
    expect(judged(19, 40)).toEqual({ kind: 'few', of: 'persons', persons: 19, below: 20 })
    expect(judged(40, 19)).toEqual({ kind: 'few', of: 'persons', persons: 19, below: 20 })
    expect(judged(20, 20).kind).toBe('clear')
  })

  it('is not judged by the quarters of fewer than twenty full-time years, where one person is a change of all four', () => {
    const ill = [monthsOf(season), monthsOf(season.map((rate) => rate + 8))] as const
    const kindAt = (fullTime: number | null) => judge({ months: ill, difference: 8, fullTime }).kind
    expect([19.9, 20, null].map(kindAt)).toEqual(['few', 'clear', 'clear'])
    expect(judge({ points: tenYears, months: ill, fullTime: 5 })).toMatchObject({ kind: 'chance' })
  })

  it('is not judged below the key figure’s own least base', () => {
    const shares = [
      { part: 0, whole: 30 },
      { part: 30, whole: 30 },
    ] as const
    expect(judge({ shares, below: 50 })).toEqual({ kind: 'few', of: 'persons', persons: 30, below: 50 })
  })
})

/** 200 of each, as the promise is worded, and many more, so that it does not hang on the seed. */
const trials = [200, 3000] as const
const most = 0.07

describe.each(trials)('of %i stable series, fewer than 7 in a hundred are called clear', (count) => {
  it.each([10, 11, 12, 13, 14, 15])('by process limits over %i years', (years) => {
    const chance = chanceFrom(years)
    const isClear = () => {
      const points = Array.from({ length: years }, () => 5.5 + 0.4 * normalFrom(chance))
      return judge({ points }).kind === 'clear'
    }
    expect(shareOfTrials(count, isClear)).toBeLessThan(most)
  })

  it.each([2, 3, 5])('by process limits over years that are each the mean of %i, and so overlap', (reach) => {
    const chance = chanceFrom(reach)
    const isClear = () => {
      const years = Array.from({ length: 11 + reach }, () => normalFrom(chance))
      const points = years.slice(reach - 1).map((_, i) => years.slice(i, i + reach).reduce((sum, each) => sum + each, 0) / reach)
      return judge({ points, reach }).kind === 'clear'
    }
    expect(shareOfTrials(count, isClear)).toBeLessThan(most)
  })

  it.each([0, 0.2, 0.3])('by quarters, with winter and summer and months that correlate by %f', (correlation) => {
    const chance = chanceFrom(17)
    const isClear = () => {
      const noise = correlatedFrom(chance, 24, correlation)
      const rates = noise.map((each, i) => (season[i % 12] ?? 0) + 0.5 * each)
      const months = [monthsOf(rates.slice(0, 12)), monthsOf(rates.slice(12))] as const
      const mean = (those: readonly MonthSums[]) => those.reduce((sum, { part }) => sum + part, 0) / 120
      return judge({ months, difference: mean(months[1]) - mean(months[0]) }).kind === 'clear'
    }
    expect(shareOfTrials(count, isClear)).toBeLessThan(most)
  })

  it.each([
    [30, 4],
    [100, 3],
    [300, 4],
  ])('by quarters, of a staff of %i of whom some are ill for %i months on average', (persons, length) => {
    const chance = chanceFrom(persons)
    const isClear = () => {
      const rates = spellsFrom(chance, persons, 24, length)
      const months = [monthsOf(rates.slice(0, 12)), monthsOf(rates.slice(12))] as const
      const mean = (those: readonly MonthSums[]) => those.reduce((sum, { part }) => sum + part, 0) / 120
      return judge({ months, difference: mean(months[1]) - mean(months[0]) }).kind === 'clear'
    }
    expect(shareOfTrials(Math.min(count, 400), isClear)).toBeLessThan(most)
  })

  it.each([
    [20, 0.12],
    [50, 0.05],
    [280, 0.12],
    [1000, 0.1],
    [100, 0.5],
  ])("by Newcombe's interval for shares of %i persons, each with the probability %f", (whole, probability) => {
    const chance = chanceFrom(whole)
    const drawn = () => ({ part: binomialFrom(chance, whole, probability), whole })
    expect(shareOfTrials(Math.min(count, 1000), () => judge({ shares: [drawn(), drawn()] }).kind === 'clear')).toBeLessThan(most)
  })
})

describe('a large and real change is found', () => {
  it('by process limits', () => {
    const chance = chanceFrom(1)
    const isClear = () => {
      const points = Array.from({ length: 14 }, () => 5.5 + 0.2 * normalFrom(chance))
      return judge({ points: [...points, 7.5 + 0.2 * normalFrom(chance)] }).kind === 'clear'
    }
    expect(shareOfTrials(200, isClear)).toBeGreaterThan(0.9)
  })

  it('by quarters', () => {
    const chance = chanceFrom(2)
    const isClear = () => {
      const [first, last] = [0, 2.5].map((change) => monthsOf(season.map((rate) => rate + change + 0.5 * normalFrom(chance))))
      return judge({ months: [first ?? [], last ?? []], difference: 2.5 }).kind === 'clear'
    }
    expect(shareOfTrials(200, isClear)).toBeGreaterThan(0.9)
  })

  it("by Newcombe's interval", () => {
    const chance = chanceFrom(3)
    const drawn = (probability: number) => ({ part: binomialFrom(chance, 280, probability), whole: 280 })
    expect(shareOfTrials(200, () => judge({ shares: [drawn(0.1), drawn(0.25)] }).kind === 'clear')).toBeGreaterThan(0.9)
  })
})
