import { describe, expect, it } from 'vitest'
import { judgeChange, type Known } from '../../../src/domain/judgeChange.ts'
import type { MonthSums } from '../../../src/domain/seasonal.ts'
import { newRule, oldRule, type Rule } from '../../bench/statistics/rules.ts'
import {
  monthsOf as monthsFrom,
  nulls,
  overlappingRate,
  rateOver,
  timeOf,
  turnoverOver,
} from '../../bench/statistics/stableSeries.ts'
import { chanceFrom, shareOfTrials } from './chanceSeries.ts'
import { nothingKnown } from './knownChange.ts'

/** Points end with the two figures that are judged, where nothing else is said. */
const judge = ({ points = [], ...known }: Partial<Known>) =>
  judgeChange({
    ...nothingKnown,
    points,
    levels: points.length > 1 ? [points.at(-2) ?? 0, points.at(-1) ?? 0] : [5, 6],
    ...known,
  })
const methodOf = (known: Partial<Known>) => {
  const verdict = judge(known)
  return 'by' in verdict ? verdict.by.method : verdict.kind
}

/** Months of a rate in percent, one per value, each of a thousand hours. */
const monthsOf = (rates: readonly number[]): readonly MonthSums[] => rates.map((rate) => ({ part: 10 * rate, whole: 1000 }))
const tenYears = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6]
const season = [7.2, 7.4, 6.8, 5.7, 5.1, 4.4, 4.2, 4.6, 5.4, 5.9, 6.1, 6.2]
const twoYears = [monthsOf(season), monthsOf(season)] as const
const sharesOf = (first: readonly [number, number], last: readonly [number, number]) =>
  [
    { part: first[0], whole: first[1] },
    { part: last[0], whole: last[1] },
  ] as const
const judgeShares = (first: readonly [number, number], last: readonly [number, number], past: readonly number[] = []) => {
  const levels = [(100 * first[0]) / first[1], (100 * last[0]) / last[1]] as const
  return judge({ shares: sharesOf(first, last), levels, points: past.length === 0 ? [] : [...past, ...levels] })
}

describe('the method', () => {
  it('is none for what is counted, whatever else is known', () => {
    expect(judge({ isCounted: true, points: tenYears, months: twoYears })).toEqual({ kind: 'fact' })
  })

  it('is the past changes from ten years in a row, before months', () => {
    expect(methodOf({ points: tenYears, months: twoYears })).toBe('past')
    expect(methodOf({ points: tenYears.slice(1), months: twoYears })).toBe('seasonal')
  })

  it('is not the past of another change: of other years, or of another unit', () => {
    expect(methodOf({ points: tenYears, levels: [4, 6], months: twoYears })).toBe('seasonal')
  })

  it("is Newcombe's interval of full-time years where there are neither ten years nor months", () => {
    const time = sharesOf([120, 2000], [220, 2000])
    expect(judge({ time, levels: [6, 11], points: [6, 11] })).toMatchObject({
      kind: 'clear',
      by: { method: 'newcombe', of: 'time' },
    })
    expect(methodOf({ time, points: tenYears })).toBe('past')
    expect(methodOf({ time, months: twoYears })).toBe('seasonal')
    expect(judge({ time: sharesOf([1, 15], [9, 15]) })).toMatchObject({ kind: 'few', of: 'time', persons: 15 })
  })

  it('is none where the years are too few and hours are missing, and says what else the source lacks', () => {
    expect(judge({ points: tenYears.slice(1), hindrances: ['no-hours'] })).toEqual({
      kind: 'unknown',
      why: ['few-points', 'no-hours'],
      points: 9,
    })
  })

  it('is not that of two samples where years overlap', () => {
    const shares = sharesOf([10, 100], [40, 100])
    expect(methodOf({ shares, reach: 3, points: tenYears.slice(1) })).toBe('unknown')
    expect(judge({ shares, reach: 3, points: tenYears })).toMatchObject({ by: { method: 'past', past: { overlapping: true } } })
  })
})

describe('a share of persons', () => {
  it('is judged by chance among persons and by the years, which are assumed while they are too few', () => {
    expect(judgeShares([35, 271], [33, 283])).toMatchObject({
      kind: 'chance',
      by: { method: 'newcombe', of: 'persons', years: { kind: 'assumed' } },
    })
    // Newcombe's interval alone excludes none of these: what is many persons' is not more than what two years may differ.
    expect(judgeShares([300, 3000], [350, 3000]).kind).toBe('chance')
    expect(judgeShares([1300, 13_000], [1400, 13_000]).kind).toBe('chance')
    expect(judgeShares([10, 300], [90, 300]).kind).toBe('clear')
  })

  it('needs both its own chance and its past where the past is known', () => {
    const steady = [10, 10.2, 9.9, 10.1, 10, 10.2, 9.9, 10.1]
    const uneven = [10, 14, 9, 13, 8, 12, 9, 14]
    expect(judgeShares([1000, 10_000], [1200, 10_000], steady)).toMatchObject({
      kind: 'clear',
      by: { years: { kind: 'measured' } },
    })
    expect(judgeShares([1000, 10_000], [1200, 10_000], uneven).kind).toBe('chance')
    expect(judgeShares([10, 100], [12, 100], steady).kind).toBe('chance')
  })

  it('is no longer clear at twenty where Fisher says no: 1 to 6 of 20 (p = 0.09), but 0 to 5 (p = 0.047)', () => {
    expect(judgeShares([1, 20], [6, 20]).kind).toBe('chance')
    expect(judgeShares([0, 20], [5, 20]).kind).toBe('clear')
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
    const kindAt = (fullTime: number | null) => judge({ months: ill, levels: [5.7, 13.7], fullTime }).kind
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

/**
 * The simulations of `npm run bench -- statistics`, with fewer series. The promise is six in a hundred; so few series may be off by 2.6
 * standard errors.
 */
const promised = 0.06
const most = (trials: number) => promised + 2.6 * Math.sqrt((promised * (1 - promised)) / trials)
const shareCalled = (trials: number, seed: number, draw: (chance: () => number) => Known, rule: Rule = newRule) => {
  const chance = chanceFrom(seed)
  return shareOfTrials(trials, () => rule(draw(chance)))
}

describe.each(nulls)('of stable series, at most six in a hundred are called clear: %s', (kind) => {
  it.each([10, 12, 15])('a rate over %i years', (years) => {
    expect(shareCalled(1000, years, (chance) => rateOver(chance, kind, years))).toBeLessThan(most(1000))
  })

  it.each([2, 3, 5])('a rate whose years are each the mean of %i', (reach) => {
    expect(shareCalled(500, reach, (chance) => overlappingRate(chance, kind, 12, reach))).toBeLessThan(most(500))
  })

  it.each([
    [2, 50],
    [2, 13_000],
    [10, 50],
    [10, 13_000],
  ])('turnover over %i years of %i persons', (years, persons) => {
    const staff = { persons, rate: 0.1 }
    expect(shareCalled(400, persons, (chance) => turnoverOver(chance, kind, years, staff))).toBeLessThan(most(400))
  })
})

describe('of stable series, at most six in a hundred are called clear', () => {
  it.each([
    [0.12, 50],
    [0.3, 300],
    [0.5, 50],
  ])('where a post can be left again: %f of %i', (rate, persons) => {
    const staff = { persons, rate, again: true }
    expect(shareCalled(300, persons, (chance) => turnoverOver(chance, 'independent', 2, staff))).toBeLessThan(most(300))
  })

  it.each([
    [30, 6, 0],
    [100, 3, 0.1],
    [150, 6, 0.1],
  ])(
    'by quarters, and by hours, of %i of whom some are ill for %i months, in years that vary by %f',
    (persons, length, variation) => {
      expect(shareCalled(200, persons, (chance) => monthsFrom(chance, persons, length, variation))).toBeLessThan(most(200))
      expect(shareCalled(60, persons, (chance) => timeOf(chance, persons, length, variation))).toBeLessThan(most(60))
    },
  )
})

describe('a real change is found', () => {
  it.each([10, 12, 15])(
    'of four standard deviations in at least 65 of a hundred series of %i years, oftener than by XmR',
    (years) => {
      const draw = (chance: () => number) => rateOver(chance, 'independent', years, 4 * 0.3)
      const [found, before] = [newRule, oldRule].map((rule) => shareCalled(1000, years, draw, rule)) as [number, number]
      expect(found).toBeGreaterThan(0.65)
      expect(found).toBeGreaterThan(before + 0.1)
    },
  )

  it.each([300, 13_000])('as often with ten years as with two, among %i persons whose years vary by 10 %', (persons) => {
    const staff = { persons, rate: 0.1, variation: 0.1 }
    const found = (years: number) =>
      shareCalled(300, 5, (chance) => turnoverOver(chance, 'independent', years, staff, persons === 300 ? 0.1 : 0.05))
    expect(found(10)).toBeGreaterThan(found(2))
  })

  it('by quarters, by hours and by persons', () => {
    expect(shareCalled(60, 1, (chance) => monthsFrom(chance, 150, 3, 0, 8))).toBeGreaterThan(0.9)
    expect(shareCalled(60, 2, (chance) => timeOf(chance, 150, 3, 0, 14))).toBeGreaterThan(0.9)
    expect(
      shareCalled(200, 3, (chance) => turnoverOver(chance, 'independent', 2, { persons: 280, rate: 0.1 }, 0.15)),
    ).toBeGreaterThan(0.9)
  })
})

describe('the rule of version 0.4.0, which the bench prints beside', () => {
  it('calls what the review says it does', () => {
    expect(shareCalled(2000, 1, (chance) => rateOver(chance, 'independent', 10), oldRule)).toBeLessThan(0.02)
    expect(shareCalled(2000, 1, (chance) => rateOver(chance, 'random walk', 10), oldRule)).toBeCloseTo(0.237, 1)
  })
})
