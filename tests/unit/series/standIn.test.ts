import { describe, expect, it } from 'vitest'
import type { Aggregate, Cube } from '../../../src/domain/cube.ts'
import type { Above } from '../../../src/series/sources.ts'
import { shownValueOf, tellsOfUnit } from '../../../src/series/shownValue.ts'
import { looksAbove } from '../../../src/series/stateOf.ts'
import { noHistory } from './fromFeeds.ts'
import { type CellOf, madeCube, madeSet, madeState } from './madeSources.ts'

const years = ['2020', '2021', '2022', '2023', '2024']
const hidden: CellOf = () => 'c'

const hiddenCube = (area: Parameters<typeof madeCube>[0], times = years) => madeCube(area, times, hidden)

const pooled = (measure: string, time: readonly string[], value: number): Aggregate => ({
  unit: 'unit',
  time,
  measure,
  at: {},
  value,
})
const under = ['0-19', '20-29', '30-39', '40-49']
const over = ['50-59', '60+']
const ages = (ageBand: readonly string[], value: number, time = '2024'): Aggregate => ({
  unit: 'unit',
  time: [time],
  measure: 'persons',
  at: { ageBand },
  value,
})

const withAggregates = (cube: Cube, ...aggregates: readonly Aggregate[]): Cube => ({ ...cube, aggregates })

/** A unit above whose turnover is known. */
const town: Above = {
  unit: 'town',
  cube: madeCube(
    'turnover',
    years,
    ({ measure }) => ({ leavers: 30, employees: 300, joiners: 20, rate: 10 })[measure ?? ''] ?? null,
    {
      unit: ['town'],
    },
  ),
  history: noHistory,
  baseCube: null,
}
const hiddenTown: Above = { ...town, cube: madeCube('turnover', years, hidden, { unit: ['town'] }) }

const last3 = ['2022', '2023', '2024']

describe('the turnover of a unit that is too small to be told of year by year', () => {
  const cube = withAggregates(hiddenCube('turnover'), pooled('leavers', last3, 8), pooled('employees', last3, 75))

  it('is told of three years together, sums divided last, and says so', () => {
    const set = madeSet('turnover', cube)
    expect(set.withheld?.standIn).toMatchObject({ unit: null, value: '10,7\u00a0%', how: 'tre år tillsammans', periods: last3 })
    expect(set.heading).toBe('8\u00a0slutade 2022–2024; i snitt 25\u00a0tillsvidareanställda')
    expect(shownValueOf(set)).toMatchObject({
      value: '10,7\u00a0%',
      what: 'slutade per år 2022–2024, tre år tillsammans',
      change: '',
    })
    expect(set.population).toBe('Procent som slutat under året, tillsvidareanställda, Enheten, 2022–2024, tre år tillsammans')
    expect(tellsOfUnit(set)).toBe(true)
  })

  it('is never in the trend, the change or the years: it is no year’s own figure', () => {
    const set = madeSet('turnover', cube)
    expect([set.latest, set.change]).toEqual([null, null])
    expect(set.trend).toEqual(years.map(() => null))
    expect(set.series.flatMap(({ figures }) => figures)).not.toContainEqual(expect.any(Number))
  })

  it('leaves the mean out, and tells persons, where nobody tells how many there were', () => {
    const set = madeSet('turnover', withAggregates(hiddenCube('turnover'), pooled('leavers', last3, 8)))
    expect(set.heading).toBe('8\u00a0slutade 2022–2024')
    expect(shownValueOf(set)).toMatchObject({ value: '8', what: 'slutade 2022–2024, tre år tillsammans' })
  })

  it('counts its mean from the years themselves where they are shown', () => {
    const shown = madeCube('turnover', years, ({ measure }) => (measure === 'employees' ? 20 : 'c'))
    const set = madeSet('turnover', withAggregates(shown, pooled('leavers', last3, 6)))
    expect(set.heading).toBe('6\u00a0slutade 2022–2024; i snitt 20\u00a0tillsvidareanställda')
    expect(set.withheld?.standIn?.value).toBe('10,0\u00a0%')
  })

  it('is of five years where three are not safe either', () => {
    const set = madeSet('turnover', withAggregates(hiddenCube('turnover'), pooled('leavers', years, 9)))
    expect(set.withheld?.standIn).toMatchObject({ value: '9', how: 'fem år tillsammans', periods: years })
  })

  it('prefers three years to five', () => {
    const set = madeSet(
      'turnover',
      withAggregates(hiddenCube('turnover'), pooled('leavers', years, 9), pooled('leavers', last3, 7)),
    )
    expect(set.withheld?.standIn?.value).toBe('7')
  })

  it('is never of years across a break', () => {
    const history = { ...noHistory, breaks: new Set(['2023']) }
    const state = madeState('turnover', cube, {}, { history, above: [town] })
    expect(state).toMatchObject({ kind: 'protected', set: { withheld: { standIn: { unit: { id: 'town' } } } } })
  })

  it('is not of a span that was over before it could say anything of now', () => {
    const long = ['2018', '2019', ...years]
    const old = withAggregates(hiddenCube('turnover', long), pooled('leavers', ['2018', '2019', '2020'], 8))
    expect(madeSet('turnover', old).withheld?.standIn).toBeNull()
  })

  it('takes the place of a single year long ago: only years with many leavers are ever shown', () => {
    const one = madeCube('turnover', years, ({ time, measure }) =>
      time === '2020' ? ({ leavers: 6, employees: 25, rate: 24, joiners: 3 }[measure ?? ''] ?? null) : 'c',
    )
    expect(madeSet('turnover', one).latest?.period).toBe('2020')
    const set = madeSet('turnover', withAggregates(one, pooled('leavers', last3, 8), pooled('employees', last3, 75)))
    expect(set.latest).toBeNull()
    expect(set.heading).toMatch(/^8\sslutade 2022–2024/)
  })

  it('never takes the place of the last year’s own figure', () => {
    const own = madeCube('turnover', years, ({ measure }) => ({ leavers: 6, employees: 25, joiners: 3 })[measure ?? ''] ?? null)
    const set = madeSet('turnover', withAggregates(own, pooled('leavers', last3, 18)))
    expect(set.withheld).toBeNull()
    expect(set.latest?.value).toBe('24,0\u00a0%')
  })
})

describe('the ages of a small unit', () => {
  const cube = withAggregates(hiddenCube('age'), ages(under, 16), ages(over, 10))
  const base = (persons: number) => ({ baseCube: madeCube('headcount', years, () => persons / 4) })

  it('are told as under and over 50, as persons in the sentence and as a share in the value', () => {
    const set = madeSet('age', cube, {}, base(26))
    expect(set.heading).toBe('16 är under 50 år och 10 är 50 år eller äldre 2024')
    expect(shownValueOf(set)).toMatchObject({ value: '38,5\u00a0%', what: 'är 50 år eller äldre 2024' })
    expect(set.withheld?.standIn?.how).toBe('under 50 år och 50 år eller äldre')
  })

  it('are told in persons only where they are fewer than shares are made of', () => {
    const set = madeSet('age', withAggregates(hiddenCube('age'), ages(under, 11), ages(over, 7)))
    expect(shownValueOf(set)).toMatchObject({ value: '7', what: 'är 50 år eller äldre 2024' })
    expect(set.population).toMatch(/^Antal personer, /)
  })

  it('are not told where one of the groups is not safe', () => {
    expect(madeSet('age', withAggregates(hiddenCube('age'), ages(over, 10))).withheld?.standIn).toBeNull()
  })
})

describe('the nearest unit above', () => {
  const cube = hiddenCube('turnover')

  it('is asked for where nothing of the unit’s own may be told, and only then', () => {
    expect(looksAbove(madeState('turnover', cube))).toBe(true)
    expect(looksAbove(madeState('turnover', cube, {}, { above: [town] }))).toBe(false)
    expect(looksAbove(madeState('turnover', town.cube, {}, { unit: 'town' }))).toBe(false)
  })

  it('stands in with its value and its name in every sentence', () => {
    const set = madeSet('turnover', cube, {}, { above: [town] })
    expect(set.heading).toBe('Visas för Staden: 10,0\u00a0% slutade 2024')
    expect(shownValueOf(set)).toMatchObject({ value: '10,0\u00a0%', what: 'slutade 2024, Staden' })
    expect(set.population).toMatch(/Staden, 2024$/)
    expect(set.description).toMatch(/^Visas för Staden: /)
    expect(set.withheld?.lookAt).toEqual({ id: 'town', label: 'Staden' })
    expect(tellsOfUnit(set)).toBe(false)
  })

  describe('beside a figure of the unit’s own of a year long ago', () => {
    const long = ['2012', '2013', '2019', '2020', '2021', '2022', '2023', '2024']
    const only = (year: string) =>
      madeCube('turnover', long, ({ time, measure }) =>
        time === year ? ({ leavers: 6, employees: 56, rate: 10.7, joiners: 3 }[measure ?? ''] ?? null) : 'c',
      )

    it('is asked for, and told instead: under the last year no year of twelve years before stands', () => {
      expect(looksAbove(madeState('turnover', only('2012')))).toBe(true)
      const set = madeSet('turnover', only('2012'), {}, { above: [town] })
      expect(set.heading).toBe('Visas för Staden: 10,0\u00a0% slutade 2024')
      expect(set.latest).toBeNull()
      expect(shownValueOf(set)).toMatchObject({ what: 'slutade 2024, Staden' })
    })

    it('is not asked for where the year is one of the last', () => {
      const set = madeSet('turnover', only('2022'), {}, { above: [town] })
      expect(set.latest?.period).toBe('2022')
      expect(looksAbove(madeState('turnover', only('2022')))).toBe(false)
    })

    it('leaves the year in its place where no unit above tells of a later one', () => {
      const set = madeSet('turnover', only('2012'), {}, { above: [{ ...hiddenTown, cube: only('2012'), unit: 'unit' }] })
      expect(set.latest?.period).toBe('2012')
    })
  })

  it('is passed by where it is withheld there too', () => {
    const above = [{ ...hiddenTown, unit: 'unit' }, town]
    expect(madeSet('turnover', cube, {}, { above }).withheld?.lookAt?.id).toBe('town')
    expect(madeSet('turnover', cube, {}, { above: [hiddenTown] }).withheld).toEqual({ standIn: null, lookAt: null })
  })

  it('comes after what is the unit’s own, and is still where to look', () => {
    const own = withAggregates(cube, pooled('leavers', last3, 8))
    expect(madeSet('turnover', own, {}, { above: [town] }).withheld).toMatchObject({
      standIn: { unit: null, value: '8' },
      lookAt: { id: 'town' },
    })
  })

  it.each(['headcount', 'sexShare', 'age', 'sickLeave', 'longTermSickLeave', 'turnover'])(
    'stands in for %s without a word of its own',
    (id) => {
      const area =
        ({ headcount: 'headcount', sexShare: 'headcount', age: 'age', turnover: 'turnover' } as const)[id] ?? 'sickLeave'
      const values: Readonly<Record<string, number>> = {
        persons: 40,
        share: 16.6,
        sickHours: 60,
        ordinaryHours: 1000,
        longSickHours: 20,
      }
      const make = (cell: CellOf, unit: string) => madeCube(area, years, cell, { unit: [unit] })
      const above = {
        ...town,
        cube: make(({ measure }) => values[measure ?? ''] ?? 30, 'town'),
        baseCube: madeCube('headcount', years, () => 60, { unit: ['town'] }),
      }
      const state = madeState(id, make(hidden, 'unit'), {}, { above: [above] })
      expect(state.kind).toBe('protected')
      expect('set' in state && state.set.heading).toMatch(/^Visas för Staden: \d/)
    },
  )
})

describe('a chosen form of employment that is withheld', () => {
  it('gives way to all forms together, and says so', () => {
    const cube = madeCube('headcount', years, ({ employment }) => (employment === 'total' ? 13 : 'c'), {
      employment: ['permanent', 'fixedTerm', 'total'],
    })
    const set = madeSet('headcount', cube, { employment: 'fixedTerm' })
    expect(set.heading).toBe('Alla anställningsformer tillsammans: 26 månadsanställda 2024')
    expect(shownValueOf(set)?.what).toBe('månadsanställda 2024, alla anställningsformer tillsammans')
  })
})
