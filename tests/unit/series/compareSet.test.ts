import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../../../src/domain/interval.ts'
import { newcombeInterval } from '../../../src/domain/shareChange.ts'
import { compareStateOf } from '../../../src/series/buildCompareSet.ts'
import { rowsOf } from '../../../src/series/compareSet.ts'
import type { UnitFigures } from '../../../src/series/compareSources.ts'
import type { Raw } from '../domain/datasets.ts'
import { plain } from '../words/plain.ts'
import { noFilters } from './fromFeeds.ts'
import { comparedSet, comparedSources, figuresOf, leaversOf, rowIn, units } from './madeComparison.ts'

const leavers = leaversOf({
  town: [300, 3000],
  school: [90, 900],
  oak: [30, 300],
  ash: [60, 300],
  elm: [6, 300],
  care: [33, 300],
})
const turnover = comparedSources('turnover', figuresOf('turnover', ['2022', '2023'], leavers))
const sickHours = (unit: string, { measure }: Record<string, string>): Raw =>
  measure === 'sickHours' ? units.findIndex(({ id }) => id === unit) + 2 : measure === 'ordinaryHours' ? 100 : null
const sickLeave = comparedSources('sickLeave', figuresOf('sickLeave', ['2023'], sickHours))

/** So many women and men, all of them permanent, by unit. */
const staff =
  (counts: Readonly<Record<string, readonly [Raw, Raw]>>) =>
  (unit: string, { employment, sex }: Record<string, string>): Raw => {
    if (employment === 'fixedTerm') return 0
    return counts[unit]?.[sex === 'women' ? 0 : 1] ?? null
  }
const headcounts = figuresOf(
  'headcount',
  ['2023'],
  staff({ town: [2000, 1000], school: [300, 100], oak: [60, 20], ash: [70, 30], elm: [50, 10], care: [60, 20] }),
)

const relations = (set: ReturnType<typeof comparedSet>) =>
  Object.fromEntries(rowsOf(set).map(({ unit, relation }) => [unit, relation?.kind ?? null]))

describe('a comparison of shares of persons', () => {
  const set = comparedSet(turnover)

  it('tells apart only units whose difference has an interval without none', () => {
    expect(relations(set)).toEqual({ town: 'alike', school: 'alike', oak: null, ash: 'higher', elm: 'lower' })
  })

  it('never tells a unit apart where the interval of the difference has none in it', () => {
    const share = fc
      .integer({ min: 1, max: 200 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))
    fc.assert(
      fc.property(share, share, ([ownPart, ownWhole], [part, whole]) => {
        const cell = leaversOf({ oak: [ownPart, ownWhole], ash: [part, whole] })
        const { relation } = rowIn(comparedSet(comparedSources('turnover', figuresOf('turnover', ['2023'], cell))), 'ash')
        const { low, high } = newcombeInterval({ part: ownPart, whole: ownWhole }, { part, whole })
        if (relation?.kind === 'higher') expect(low).toBeGreaterThan(0)
        else if (relation?.kind === 'lower') expect(high).toBeLessThan(0)
        else expect(relation?.kind).toBe(Math.min(ownWhole, whole) < 20 ? 'unjudged' : 'alike')
      }),
      { numRuns: 60 },
    )
  })

  it('gives the persons and the bounds of each', () => {
    const { headline } = rowIn(set, 'oak')
    expect(headline).toMatchObject({ count: '30 av 300', interval: wilsonInterval({ part: 30, whole: 300 }) })
  })

  it('says once who differs, after the levels', () => {
    expect(set.findings.map(plain)).toEqual([
      'Ekskolan 2023: 10,0 % slutade.',
      'Skolan: 10,0 %. Staden: 10,0 %.',
      'Enheterna i Skolan ligger mellan 2,0 % och 20,0 %.',
      'Högre än Ekskolan: Askskolan (20,0 %).',
      'Lägre än Ekskolan: Almskolan (2,0 %).',
      'De andra 2 går inte att skilja från Ekskolan.',
    ])
  })

  it('says what is lacking where the source gives only the share', () => {
    const cell = (unit: string, { measure }: Record<string, string>) => (measure === 'rate' ? (unit === 'ash' ? 90 : 2) : null)
    const published = comparedSet(comparedSources('turnover', figuresOf('turnover', ['2023'], cell)))
    expect(rowIn(published, 'ash').relation).toMatchObject({ kind: 'unjudged', years: 1 })
    expect(published.findings.at(-1)).toBe(
      'Enheterna går inte att skilja från Ekskolan: det kräver antalen bakom andelen eller 10 jämförbara år, och de finns inte.',
    )
  })
})

describe('a comparison of hours or of averages', () => {
  const years = Array.from({ length: 12 }, (_, i) => String(2012 + i))
  /** Sick leave in percent of so many full-time years, up and down by a tenth of a point from year to year. */
  const hoursOf =
    (levelOf: Readonly<Record<string, readonly [percent: number, persons: number]>>) =>
    (unit: string, { measure, group, time }: Record<string, string>): Raw => {
      const [percent, persons] = levelOf[unit] ?? [5, 5000]
      const ordinary = persons * 1980
      if (group !== 'all') return null
      if (measure === 'ordinaryHours') return ordinary
      // What meets every unit cancels between them: Almskolan goes its own way.
      const swing = (Number(time) % 2 === 0) === (unit === 'elm') ? 0.05 : -0.05
      return measure === 'sickHours' ? (ordinary * (percent + swing)) / 100 : null
    }
  const levels = hoursOf({ oak: [4, 900], ash: [7.4, 900], elm: [4.03, 900], care: [4.4, 900] })
  const sourcesOf = (list: readonly string[], cell = levels, more = {}) =>
    comparedSources('sickLeave', figuresOf('sickLeave', list, cell), { chosen: ['care'], ...more })

  it('tells hours apart by full-time years and years, and says once which', () => {
    const set = comparedSet(sourcesOf(years))
    expect(rowsOf(set).every(({ headline }) => headline.interval === null && headline.count === null)).toBe(true)
    expect(relations(set)).toMatchObject({ ash: 'higher', elm: 'alike', care: 'higher' })
    expect(rowIn(set, 'ash').relation).toEqual({ kind: 'higher', years: null, always: false })
    expect(rowIn(set, 'care').relation).toEqual({ kind: 'higher', years: 12, always: true })
    expect(set.findings.map(plain).slice(3)).toEqual([
      'Högre än Ekskolan: Askskolan (7,5 %).',
      'Högre än Ekskolan alla 12 åren: Staden, Skolan och Omsorgen.',
      'Almskolan går inte att skilja från Ekskolan.',
    ])
  })

  it('judges by comparable years alone, whatever years the reader shows, and says what is lacking', () => {
    const few = comparedSet(sourcesOf(years.slice(-9)))
    expect(rowIn(few, 'ash').relation).toMatchObject({ kind: 'unjudged', years: 9 })
    expect(few.findings.at(-1)).toBe('Enheterna går inte att skilja från Ekskolan: det kräver 10 jämförbara år, och här finns 9.')
    expect(rowIn(comparedSet(sourcesOf(years), { from: '2020' }), 'ash').relation).toEqual({
      kind: 'higher',
      years: null,
      always: false,
    })
    const figures = figuresOf('sickLeave', years, levels)
    const ash = figures.get('ash') as Extract<UnitFigures, { kind: 'read' }>
    figures.set('ash', { ...ash, history: { ...ash.history, breaks: new Set(['2018']) } })
    const broken = comparedSet(comparedSources('sickLeave', figures))
    expect(rowIn(broken, 'ash').relation).toMatchObject({ kind: 'unjudged', years: 6 })
    expect(broken.findings.at(-1)).toBe('1 enhet går inte att bedöma: det kräver 10 jämförbara år.')
  })

  it('lets the years alone tell averages and published rates apart', () => {
    const ads = (unit: string, { measure }: Record<string, string>) =>
      measure === 'ads' ? 4 : measure === 'applicants' ? (unit === 'ash' ? 80 : 40) : null
    const recruitment = (list: readonly string[]) =>
      comparedSet(comparedSources('recruitment', figuresOf('recruitment', list, ads)))
    expect(rowIn(recruitment(['2023']), 'ash').relation).toMatchObject({ kind: 'unjudged', years: 1 })
    expect(rowIn(recruitment(years), 'ash').relation).toEqual({ kind: 'higher', years: 12, always: true })
    expect(recruitment(years).population).toBe('Sökande per annons, publicerade annonser, 2023')
    const rates = (unit: string, { measure, group }: Record<string, string>) =>
      measure === 'rate' && group === 'all' ? (unit === 'ash' ? 7.4 : 4) : null
    const published = comparedSet(comparedSources('sickLeave', figuresOf('sickLeave', years, rates)))
    expect(rowIn(published, 'ash').relation).toEqual({ kind: 'higher', years: 12, always: true })
    expect(rowIn(published, 'elm').relation?.kind).toBe('alike')
  })
})

describe('a comparison of counts', () => {
  const set = comparedSet(comparedSources('headcount', headcounts, { chosen: ['care'] }))

  it('tells more, fewer and as many, which are facts', () => {
    expect(relations(set)).toMatchObject({ ash: 'more', elm: 'fewer', care: 'same' })
    expect(set.findings.at(-1)).toBe(
      '1 enhet har fler månadsanställda och 1 färre än Ekskolan. 1 enhet har lika många månadsanställda som Ekskolan.',
    )
  })

  it('keeps sums of the units out of the plot and off its axis', () => {
    expect(
      rowsOf(set)
        .filter(({ inPlot }) => !inPlot)
        .map(({ unit }) => unit),
    ).toEqual(['town', 'school'])
    expect(relations(set)).toMatchObject({ town: null, school: null })
    expect(set.axis.max).toBe(100)
    expect(rowIn(set, 'town').headline.value).toBe(3000)
  })

  it('says nothing of a part having fewer than its whole', () => {
    const fromSchool = comparedSet(comparedSources('headcount', headcounts, { unit: 'school' }))
    const fromTop = comparedSet(comparedSources('headcount', headcounts, { unit: 'town' }))
    expect(rowsOf(fromTop).every(({ relation }) => relation === null)).toBe(true)
    expect(fromTop.findings.join(' ')).not.toMatch(/färre|fler/)
    expect(fromSchool.findings.join(' ')).toContain('1 enhet har färre månadsanställda än Skolan.')
  })

  it('gives a point for each part of the reader’s split, and the relation of the whole', () => {
    const split = comparedSet(comparedSources('headcount', headcounts), { splitBy: 'sex' })
    expect(split.lines.map(({ id }) => id)).toEqual(['women', 'men'])
    expect(rowIn(split, 'ash').points.map(({ value }) => value)).toEqual([70, 30])
    expect(rowIn(split, 'ash')).toMatchObject({ headline: { value: 100 }, relation: { kind: 'more' } })
    expect(split.whole).toBe('Totalt')
  })
})

describe('a comparison', () => {
  it('has the order of the tree, whatever the figures and the year are', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(numbers, fc.constantFrom('2022', '2023'), (list, to) => {
        const cell = leaversOf(Object.fromEntries(units.map(({ id }, i) => [id, [list[i] ?? 0, 100]])))
        const set = comparedSet(
          comparedSources('turnover', figuresOf('turnover', ['2022', '2023'], cell), { chosen: ['care'] }),
          { to },
        )
        expect(rowsOf(set).map(({ unit }) => unit)).toEqual(['town', 'school', 'oak', 'ash', 'elm', 'care'])
        expect(set.period).toBe(to)
      }),
      { numRuns: 40 },
    )
  })

  it('is of the latest year that the own unit has a figure for, else of the latest of any', () => {
    const cell = (unit: string, { time, measure }: Record<string, string>) => {
      if (time === '2023' && unit === 'oak') return null
      return measure === 'leavers' ? 10 : measure === 'employees' ? 100 : null
    }
    const sources = comparedSources('turnover', figuresOf('turnover', ['2022', '2023'], cell))
    expect(comparedSet(sources).period).toBe('2022')
    expect(comparedSet(sources, { from: '2023' })).toMatchObject({ period: '2023' })
    expect(rowIn(comparedSet(sources, { from: '2023' }), 'oak').headline.text).toBe('saknas')
  })

  it('says which years there are where the chosen ones have nothing, and that a unit has nothing at all', () => {
    expect(compareStateOf(turnover, { ...noFilters, to: '2010' })).toMatchObject({ kind: 'empty' })
    expect(compareStateOf(comparedSources('turnover', new Map()), noFilters)).toMatchObject({ kind: 'missing' })
  })

  it('never has a number for what is withheld, missing, failed or counted in another way', () => {
    const figures = figuresOf(
      'turnover',
      ['2023'],
      leaversOf({ oak: [10, 100], ash: ['c', 100], school: [20, 200], town: [7, 7] }),
    )
    const town = figures.get('town') as Extract<UnitFigures, { kind: 'read' }>
    figures.set('town', { ...town, cube: { ...town.cube, definition: 'annan' } })
    figures.set('school', { kind: 'failed' })
    const set = comparedSet(comparedSources('turnover', figures))
    const texts = Object.fromEntries(rowsOf(set).map(({ unit, headline }) => [unit, headline.text]))
    expect(texts).toMatchObject({ town: 'räknas på ett annat sätt', school: 'kunde inte hämtas', ash: 'skyddat', elm: 'saknas' })
    for (const unit of ['town', 'school', 'ash', 'elm']) {
      const { headline, points, relation } = rowIn(set, unit)
      expect([headline, ...points].map(({ value, count, interval }) => [value, count, interval])).toEqual([
        [null, null, null],
        [null, null, null],
      ])
      expect(relation).toBeNull()
    }
    expect(set.notes.map(({ text }) => text)).toContain('Uppgifterna för Skolan kunde inte hämtas. De andra påverkas inte.')
  })

  it('tells no share of a group below the smallest base', () => {
    const few = figuresOf('headcount', ['2023'], staff({ town: [2000, 1000], oak: [60, 20], ash: [15, 4], elm: [15, 5] }))
    const set = comparedSet(comparedSources('sexShare', few))
    expect(rowIn(set, 'ash').headline).toMatchObject({ value: null, text: 'för få', tableText: 'för få', count: null })
    expect(rowIn(set, 'elm').headline.value).toBe(75)
    expect(set.notes.map(({ text }) => text).join(' ')).toContain('färre än 20 månadsanställda')
    expect(JSON.stringify(set)).not.toContain('78,9')
  })

  it('has no bounds for shares of a whole staff, which are facts', () => {
    const set = comparedSet(comparedSources('sexShare', headcounts))
    expect(rowIn(set, 'oak').headline).toMatchObject({ value: 75, count: '60 av 80', interval: null })
    expect(relations(set)).toMatchObject({ ash: 'below', elm: 'above' })
    expect(set.findings.at(-1)).toBe('1 enhet ligger högre och 1 lägre än Ekskolan.')
  })

  it('names the one line that it shows of several', () => {
    expect(comparedSet(comparedSources('sexShare', headcounts)).population).toBe(
      'Andel kvinnor, andel i procent, månadsanställda 31\u00a0december, 2023',
    )
  })

  it('says which choices it can’t follow', () => {
    const notes = comparedSet(sickLeave, { employment: 'permanent' }).notes
    expect(notes[0]).toMatchObject({ kind: 'filter', text: expect.stringContaining('Anställningsform') as string })
    expect(comparedSet(turnover, { splitBy: 'sex' }).notes[0]?.kind).toBe('filter')
  })

  it('compares from where the axis begins at zero, by the key figure’s own rule', () => {
    expect(comparedSet(turnover).axis).toMatchObject({ min: 0, max: 25, stamp: null })
  })

  it('describes every unit in words', () => {
    expect(plain(comparedSet(turnover).description)).toContain('Ekskolan: 10,0 %. Askskolan: 20,0 %. Almskolan: 2,0 %.')
  })
})
