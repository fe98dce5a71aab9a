import { describe, expect, it } from 'vitest'
import { indicators } from '../../../src/indicators/index.ts'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import { plain } from '../words/plain.ts'
import { builtIn, setFor } from './fromFeeds.ts'
import { madeCube, madeSet, madeState } from './madeSources.ts'

const ids = indicators.map(({ id }) => id)
const filterNotes = ({ notes }: SeriesSet) => notes.filter(({ kind }) => kind === 'filter').map(({ text }) => text)
const idsOf = ({ series }: SeriesSet) => series.map(({ id }) => id)

describe('the years', () => {
  it('narrow every series, the axis of time and the words about it', () => {
    const set = setFor('headcount', { from: '2020', to: '2022' })
    expect(set.periods).toEqual(['2020', '2021', '2022'])
    expect(set.series.find(({ id }) => id === 'total')?.figures).toEqual([249, 268, 283])
    expect(set.population).toContain('2020–2022')
    expect(set.heading).toContain('2022')
    expect(set.description).toContain('2020–2022')
  })

  it('are open at either end', () => {
    expect(setFor('headcount', { from: '2022' }).periods).toEqual(['2022', '2023'])
    expect(setFor('headcount', { to: '2020' }).periods).toEqual(['2019', '2020'])
    expect(setFor('headcount', { from: '1999', to: '2099' }).periods).toHaveLength(5)
  })

  it('keep the year before the first one shown in the finding', () => {
    expect(setFor('headcount', { from: '2021', to: '2021' }).latest?.change).toBe('+19 sedan 2020')
  })

  it.each(ids)('%s is empty where none of its years are chosen, and says which there are', (id) => {
    const state = builtIn(id, { from: '2010', to: '2012' })
    if (state.kind !== 'empty') throw new Error(state.kind)
    const { periods } = setFor(id)
    const years = periods.length === 1 ? periods[0] : `${periods[0]}–${periods.at(-1)}`
    expect(state.why).toBe(`Det finns inga uppgifter för urvalet 2010–2012. Källan har ${years}.`)
  })

  it('are told as they were chosen where they are empty', () => {
    const why = (from: string | null, to: string | null) => {
      const state = builtIn('turnover', { from, to })
      return state.kind === 'empty' ? state.why : state.kind
    }
    expect(why('2024', null)).toBe('Det finns inga uppgifter för urvalet från 2024. Källan har 2022–2023.')
    expect(why(null, '2021')).toBe('Det finns inga uppgifter för urvalet till och med 2021. Källan har 2022–2023.')
    expect(why('2019', '2019')).toBe('Det finns inga uppgifter för urvalet 2019. Källan har 2022–2023.')
  })

  it('keep a year that the source lacks as a gap', () => {
    const cube = madeCube('turnover', ['2020', '2022'], () => 10)
    const set = madeSet('turnover', cube)
    expect(set.periods).toEqual(['2020', '2021', '2022'])
    expect(set.series[0]?.texts[1]).toBe('saknas')
    expect(set.trend[1]).toBeNull()
    expect(set.notes.map(({ text }) => text)).toContain('Uppgift saknas i källan för 2021.')
  })
})

describe('the employment form', () => {
  it.each([
    ['permanent', '283 tillsvidareanställda 31 december 2023, 12 fler än året före', 'tillsvidareanställda 31 december'],
    ['fixedTerm', '16 visstidsanställda 31 december 2023, 4 fler än året före', 'visstidsanställda 31 december'],
  ] as const)('%s is followed by the count, its noun and its population', (employment, heading, population) => {
    const set = setFor('headcount', { employment })
    expect(plain(set.heading)).toBe(heading)
    expect(plain(set.population)).toContain(population)
    expect(idsOf(set)).toEqual([employment])
    expect(filterNotes(set)).toEqual([])
  })

  it('is followed by shares of women and men', () => {
    expect(setFor('sexShare', { employment: 'fixedTerm' }).series[0]?.counts).toEqual([
      '12 av 15',
      '4 av 10',
      '9 av 13',
      '9 av 12',
      '10 av 16',
    ])
  })

  it.each(['sickLeave', 'longTermSickLeave', 'turnover', 'recruitment'])(
    'changes nothing in %s but a note that says why',
    (id) => {
      const all = setFor(id)
      for (const employment of ['permanent', 'fixedTerm'] as const) {
        const set = setFor(id, { employment })
        expect(set.series).toEqual(all.series)
        expect(set.heading).toBe(all.heading)
        expect(set.population).toBe(all.population)
        expect(filterNotes(set)).toHaveLength(1)
        expect(filterNotes(set)[0]).toMatch(/anställningsform/i)
      }
      expect(filterNotes(all)).toEqual([])
    },
  )

  it('falls back to permanent staff where the source has no total, and says so without calling it a filter', () => {
    const set = setFor('age')
    expect(set.series).toEqual(setFor('age', { employment: 'permanent' }).series)
    expect(set.notes[0]).toEqual({
      kind: 'data',
      text: 'Källan redovisar måttet per anställningsform. Här visas tillsvidareanställda.',
    })
  })

  it('falls back to what the source has where it lacks the chosen form', () => {
    const cube = madeCube('headcount', ['2021', '2022', '2023'], () => 30, { employment: ['permanent'] })
    const set = madeSet('headcount', cube, { employment: 'fixedTerm' })
    expect(idsOf(set)).toEqual(['permanent'])
    expect(filterNotes(set)).toEqual(['Uppgiften finns inte för visstidsanställda i källan. Här visas tillsvidareanställda.'])
    expect(set.heading).toContain('60 tillsvidareanställda')
  })
})

describe('a split by sex', () => {
  it.each([
    ['headcount', ['women', 'men', 'total']],
    ['sickLeave', ['women', 'men', 'all']],
  ] as const)('shows women, men and the whole of %s, in that order', (id, expected) => {
    const set = setFor(id, { splitBy: 'sex' })
    expect(idsOf(set)).toEqual(expected)
    expect(set.series.at(-1)?.role).toBe('whole')
    expect(set.series.every(({ inChart }) => inChart)).toBe(true)
    expect(filterNotes(set)).toEqual([])
  })

  it('always has both sexes in the shares', () => {
    for (const splitBy of [null, 'sex', 'ageBand'] as const)
      expect(idsOf(setFor('sexShare', { splitBy }))).toEqual(['women', 'men'])
  })

  it('leaves the organisation out, so that no line is taken for a part', () => {
    expect(setFor('sickLeave', { splitBy: 'sex' }).series.filter(({ role }) => role === 'comparison')).toEqual([])
  })
})

describe('a split by age', () => {
  it('shows the groups of the law for sick leave, with the whole', () => {
    const set = setFor('sickLeave', { splitBy: 'ageBand' })
    expect(set.series.map(({ label }) => label)).toEqual(['29 år eller yngre', '30–49 år', '50 år eller äldre', 'Totalt'])
    expect(filterNotes(set)).toEqual([])
  })

  it('never shares a band with the age distribution', () => {
    const bands = new Set(idsOf(setFor('age')))
    expect(idsOf(setFor('sickLeave', { splitBy: 'ageBand' })).some((id) => bands.has(id))).toBe(false)
  })
})

describe('sex and age', () => {
  it.each(ids)('are never crossed in %s', (id) => {
    const sexes = ['women', 'men']
    for (const splitBy of [null, 'sex', 'ageBand'] as const) {
      const drawn = idsOf(setFor(id, { splitBy }))
      const ages = drawn.filter((line) => line.startsWith('age') || /^\d/.test(line))
      expect(ages.length > 0 && drawn.some((line) => sexes.includes(line))).toBe(false)
    }
  })

  it.each(ids)('that %s is not split by are told so, once and with the figures as they were', (id) => {
    const indicator = indicators.find((candidate) => candidate.id === id)
    for (const splitBy of ['sex', 'ageBand'] as const) {
      const set = setFor(id, { splitBy })
      if (indicator?.splits[splitBy] !== undefined) continue
      expect(set.series).toEqual(setFor(id).series)
      expect(set.heading).toBe(setFor(id).heading)
      const own = (id === 'age' && splitBy === 'ageBand') || (id === 'sexShare' && splitBy === 'sex')
      expect(filterNotes(set)).toHaveLength(own ? 0 : 1)
    }
  })
})

describe('the scale', () => {
  it('is zoomed for lines and stamped in words, in the description too', () => {
    const set = setFor('sickLeave', { scale: 'zoom' })
    const axis = set.panels[0]?.axis
    expect(axis?.min).toBeGreaterThan(0)
    expect(plain(axis?.stamp)).toBe('Axeln börjar vid 2,0 %')
    expect(set.description.endsWith(`${axis?.stamp}.`)).toBe(true)
  })

  it.each(ids)('of %s begins at zero unless the reader zooms', (id) => {
    for (const { axis } of setFor(id).panels) expect([axis.min, axis.stamp]).toEqual([0, null])
  })

  it.each(['headcount', 'sexShare', 'age', 'longTermSickLeave', 'turnover', 'recruitment'])(
    'of columns and dots stays at zero: %s',
    (id) => {
      for (const employment of ['total', 'permanent', 'fixedTerm'] as const) {
        const set = setFor(id, { scale: 'zoom', employment })
        expect(set.geometry).not.toBe('line')
        for (const { axis } of set.panels) expect([axis.min, axis.stamp]).toEqual([0, null])
      }
    },
  )

  it('is shared by small multiples of one measure, and is not by panels of different ones', () => {
    const ages = setFor('age').panels.map(({ axis }) => axis)
    expect(new Set(ages.map(({ max }) => max))).toEqual(new Set([40]))
    const ads = setFor('recruitment').panels.map(({ axis }) => axis.max)
    expect(new Set(ads).size).toBe(3)
  })

  it('holds a hundred percent exactly', () => {
    for (const employment of ['total', 'permanent', 'fixedTerm'] as const) {
      expect(setFor('sexShare', { employment }).panels[0]?.axis.max).toBe(100)
    }
  })
})

describe('the panels of the age distribution', () => {
  it('leave a band that is zero in every year to the table', () => {
    const set = setFor('age')
    expect(set.panels.map(({ id }) => id)).toEqual(['20-29', '30-39', '40-49', '50-59', '60+'])
    expect(idsOf(set)).toContain('0-19')
  })
})

describe('few persons', () => {
  it('are dots on a scale of their own, which is said', () => {
    const set = setFor('headcount', { employment: 'fixedTerm' })
    expect([set.geometry, set.arrangement]).toEqual(['dots', 'together'])
    expect(set.panels[0]?.axis).toMatchObject({ min: 0, max: 20 })
    expect(set.notes.map(({ text }) => text)).toContain('Egen skala, 0–20: jämför inte höjden med andra diagram.')
  })

  it('get a scale that whole persons can be read from', () => {
    const set = setFor('headcount', { employment: 'fixedTerm', from: '2022', to: '2022' })
    const axis = set.panels[0]?.axis
    expect(Number.isInteger(axis?.step)).toBe(true)
    expect(set.notes.map(({ text }) => text)).toContain(`Egen skala, 0–${axis?.max}: jämför inte höjden med andra diagram.`)
  })

  it('are columns where they are many', () => {
    expect(setFor('headcount', { employment: 'permanent' }).geometry).toBe('columns')
  })

  it('with shares are told in a table, not in a chart', () => {
    for (const id of ['age', 'sexShare']) {
      const state = builtIn(id, { employment: 'fixedTerm' })
      expect(state).toMatchObject({
        kind: 'few',
        drawn: false,
        why: 'Andelarna gäller 10–16 visstidsanställda. Så få personer visas i tabell, inte i diagram.',
      })
    }
  })

  it('with shares in a single year are counted for that year', () => {
    const state = builtIn('age', { employment: 'fixedTerm', from: '2021', to: '2021' })
    expect(state).toMatchObject({ kind: 'few', drawn: false })
    expect('why' in state && state.why).toBe(
      'Andelarna gäller 13 visstidsanställda. Så få personer visas i tabell, inte i diagram.',
    )
  })
})

describe('few years', () => {
  it.each(['headcount', 'sexShare', 'age', 'sickLeave', 'longTermSickLeave'])('of %s are drawn and said to be few', (id) => {
    expect(builtIn(id, { from: '2023' })).toMatchObject({
      kind: 'few',
      drawn: true,
      why: 'Urvalet har bara ett år. En utveckling kräver minst tre.',
    })
    expect(builtIn(id, { from: '2022' })).toMatchObject({
      kind: 'few',
      drawn: true,
      why: 'Urvalet har bara två år. En utveckling kräver minst tre.',
    })
    expect(builtIn(id, { from: '2021' }).kind).toBe('ready')
  })

  it.each(['turnover', 'recruitment'])('are enough for %s, which says that they are no trend', (id) => {
    const state = builtIn(id, { from: '2023' })
    if (state.kind !== 'ready') throw new Error(state.kind)
    expect(state.set.geometry).toBe('dots')
    expect(state.set.notes.some(({ text }) => text.includes('ett år. Det går inte att se någon utveckling'))).toBe(true)
  })

  it('count years with figures, not years on the axis', () => {
    const cube = madeCube('sickLeave', ['2019', '2020', '2021', '2022'], ({ time }) =>
      time === '2020' || time === '2021' ? null : 3,
    )
    expect(madeState('sickLeave', cube)).toMatchObject({ kind: 'few', drawn: true })
  })
})

describe('the whole municipality', () => {
  it.each(ids.filter((id) => id !== 'recruitment'))('has no %s in the source, which is said', (id) => {
    const title = indicators.find((indicator) => indicator.id === id)?.title.toLowerCase()
    expect(builtIn(id, {}, 'lulea')).toEqual({
      kind: 'missing',
      why: `Källan har inga uppgifter om ${title} för Luleå kommun.`,
    })
  })

  it('has applicants per ad', () => {
    const set = setFor('recruitment', {}, 'lulea')
    expect(set.heading).toBe('13 sökande per annons 2023')
    expect(set.series.map(({ texts }) => texts)).toEqual([['saknas'], ['saknas'], ['13']])
    expect(set.series.filter(({ role }) => role === 'comparison')).toEqual([])
  })

  it('is missing for a unit that nobody knows', () => {
    expect(builtIn('headcount', {}, 'nowhere')).toEqual({
      kind: 'missing',
      why: 'Källan har inga uppgifter om månadsanställda för nowhere.',
    })
  })
})

describe('a key figure that only has its parts', () => {
  it('is told in a table, as what cannot be computed', () => {
    const cube = madeCube('turnover', ['2022', '2023'], ({ measure }) => (measure === 'employees' ? 40 : null))
    expect(madeState('turnover', cube)).toMatchObject({
      kind: 'few',
      drawn: false,
      why: 'Nyckeltalet går inte att räkna ut för urvalet. Det som finns i källan visas i tabell.',
    })
  })
})
