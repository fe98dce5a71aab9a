import { describe, expect, it } from 'vitest'
import { emptyContext, type Event } from '../../../src/domain/context.ts'
import { buildCube } from './toldCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import { explain } from '../../../src/series/explain.ts'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import { datasetOf, type Raw } from '../domain/datasets.ts'
import { plain } from '../words/plain.ts'
import { explanationFor, noFilters, setFor } from './fromFeeds.ts'
import { codesOfArea, madeCube, madeSet, madeSources } from './madeSources.ts'

const years = ['2020', '2021', '2022', '2023']
const withEvent = (from: string, kind: Event['kind'], unit = 'town') => ({
  context: { ...emptyContext, events: [{ unit, from, to: null, label: 'Ny redovisning', kind }] },
})

/** Sick leave for everyone, 3 % and a tenth more each year, with the letters of each year. */
const flagged = (letters: readonly string[]): Cube => {
  const dataset = datasetOf(
    'sickLeave',
    { unit: ['unit'], time: years, group: ['all'], measure: ['rate'] },
    ({ time }) => Math.round(10 * (3 + 0.1 * (Number(time) - 2020))) / 10,
  )
  return buildCube({ ...dataset, statuses: letters })
}
const staff = (flags: (year: string) => string = () => ''): Cube => {
  const codes = { unit: ['unit'], time: years, ...codesOfArea.headcount, measure: ['persons'] }
  const dataset = datasetOf('headcount', codes, ({ time }) => 20 + Number(time) - 2020)
  return buildCube({ ...dataset, statuses: dataset.values.map((_, i) => flags(years[Math.floor(i / 4)] ?? '')) })
}
const rates = (all: readonly Raw[]) =>
  madeCube(
    'sickLeave',
    years,
    ({ group, time }) => (group === 'all' ? (all[years.indexOf(time ?? '')] ?? null) : group === 'women' ? 3 : 4),
    { group: ['all', 'women', 'men'], measure: ['rate'] },
  )

describe('a break in the latest year', () => {
  it('leaves no change and no year before, whether the cell or an event says so', () => {
    const sets = [
      madeSet('sickLeave', flagged(['', '', '', 'b'])),
      madeSet('sickLeave', flagged(['', '', '', '']), {}, withEvent('2023', 'break')),
      madeSet('sickLeave', flagged(['', '', '', '']), {}, withEvent('2023M05', 'break', 'unit')),
    ]
    for (const { heading, latest, change } of sets) {
      expect(plain(heading)).toBe('Sjukfrånvaron var 3,3 % 2023')
      expect(latest).toMatchObject({
        change: 'går inte att jämföra med 2022: brott i serien',
        changeShort: 'brott i serien',
        verdict: null,
      })
      expect(change).toBeNull()
    }
  })

  it('is also a break of a sum of cells, and of a count', () => {
    const set = madeSet(
      'headcount',
      staff((year) => (year === '2023' ? 'b' : '')),
    )
    expect(set.heading).not.toContain('året före')
    expect(set.latest?.changeShort).toBe('brott i serien')
  })

  it('is told as a missing year where the year before has no figure', () => {
    const cube = madeCube('sickLeave', years, ({ time }) => (time === '2022' ? null : 3), { group: ['all'], measure: ['rate'] })
    expect(madeSet('sickLeave', cube, {}, withEvent('2023', 'break')).latest?.change).toBe('uppgift för 2022 saknas')
  })
})

describe('what is no break in the latest year', () => {
  it.each([
    ['an earlier break', withEvent('2022', 'break')],
    ['an event of another kind', withEvent('2023', 'reorganisation')],
    ['a break elsewhere', withEvent('2023', 'break', 'elsewhere')],
  ])('%s leaves the change', (_, more) => {
    const { latest, change } = madeSet('sickLeave', flagged(['', '', '', '']), {}, more)
    expect(plain(latest?.change)).toBe('+0,1 procentenheter sedan 2022')
    expect(change?.verdict.kind).toBe('unknown')
  })
})

describe('a contradicted year', () => {
  it('is not compared with by the year after', () => {
    const { latest, change, heading } = setFor('sickLeave', { to: '2020' })
    expect(latest).toMatchObject({
      change: 'går inte att jämföra med 2019: siffrorna motsägs',
      changeShort: 'siffrorna motsägs',
      verdict: null,
    })
    expect(change).toBeNull()
    expect(plain(heading)).toBe('Sjukfrånvaron var 3,2 % 2020')
    expect(explanationFor('longTermSickLeave', { to: '2020' }).details[0]).not.toContain('året före')
  })

  it('is not compared with the year before it', () => {
    expect(madeSet('sickLeave', rates([3, 3, 3, 9])).latest?.change).toBe('går inte att jämföra med 2022: siffrorna motsägs')
  })

  it('leaves the change between two others', () => {
    expect(madeSet('sickLeave', rates([3, 9, 3, 3.5])).change?.difference).toBe(0.5)
  })
})

describe('the way since the first year', () => {
  const since = (cube: Cube, more = {}) => {
    const sources = madeSources('headcount', cube, more)
    return explain(sources, noFilters, madeSet('headcount', cube, {}, more)).details.filter((text) => text.startsWith('Totalt'))
  }

  it('begins after the last break', () => {
    expect(since(staff(), withEvent('2022', 'break')).map(plain)).toEqual(['Totalt: från 88 till 92 sedan 2022, +4 (+4,5 %)'])
    expect(since(staff((year) => (year === '2021' ? 'b' : ''))).map(plain)).toEqual([
      'Totalt: från 84 till 92 sedan 2021, +8 (+9,5 %)',
    ])
  })

  it('is not told where the last year is a break', () => {
    expect(since(staff(), withEvent('2023', 'break'))).toEqual([])
  })
})

describe('the shape and the description of a series with a break', () => {
  it('shows the shape from the last break on', () => {
    expect(madeSet('sickLeave', flagged(['', '', 'b', ''])).trend).toEqual([null, null, 3.2, 3.3])
    expect(madeSet('sickLeave', flagged(['', '', '', ''])).trend).toEqual([3, 3.1, 3.2, 3.3])
  })

  it('tells each stretch for itself', () => {
    const texts = [
      madeSet('sickLeave', flagged(['', '', 'b', ''])),
      madeSet('sickLeave', flagged(['', '', '', '']), {}, withEvent('2022', 'break')),
    ].map(({ description }) => plain(description))
    for (const text of texts)
      expect(text).toContain(
        'Totalt: från 3,0 % 2020 till 3,1 % 2021; efter brott i serien 2022 från 3,2 % 2022 till 3,3 % 2023.',
      )
  })

  it('is whole where the break comes before everything that is shown', () => {
    expect(plain(madeSet('sickLeave', flagged(['b', '', '', ''])).description)).toContain('från 3,0 % 2020 till 3,3 % 2023')
  })
})

describe('a contradiction in a part of the source', () => {
  const ages = (fixedTerm: number) =>
    madeCube(
      'age',
      years,
      ({ employment, ageBand }) => (ageBand === '0-19' ? (employment === 'fixedTerm' ? fixedTerm : 0) : 20),
      { measure: ['share'] },
    )
  const doubts = ({ marks }: SeriesSet) => marks.filter(({ kind }) => kind === 'quality').map(({ from }) => from)

  it('is told where that part is shown, once a year, and not elsewhere', () => {
    const shown = madeSet('age', ages(3), { employment: 'fixedTerm' })
    expect(doubts(shown)).toEqual(years)
    expect(shown.notes.filter(({ kind }) => kind === 'quality')).toHaveLength(years.length)
    expect(doubts(madeSet('age', ages(3), { employment: 'permanent' }))).toEqual([])
  })

  it('is never called rounding, and rounding never a contradiction', () => {
    const notesAt = (share: number) =>
      madeSet('age', ages(share), { employment: 'fixedTerm' })
        .notes.map(({ text }) => text)
        .join(' ')
    expect(notesAt(3)).not.toContain('avrundade var för sig')
    expect(notesAt(0.3)).toContain('avrundade var för sig')
    expect(notesAt(0.3)).not.toContain('stämmer inte ihop')
  })

  it('concerns a share whose whole is wrong, though the line is a part', () => {
    const cube = madeCube('headcount', years, ({ sex }) => (sex === 'total' ? 50 : 20), {
      employment: ['permanent'],
      sex: ['women', 'men', 'total'],
    })
    expect(doubts(madeSet('sexShare', cube, { employment: 'permanent' }))).toEqual(years)
    expect(madeSet('sexShare', cube, { employment: 'permanent' }).latest?.changeShort).toBe('siffrorna motsägs')
  })

  it('in a measure of another key figure of the area is not told here', () => {
    const cube = madeCube(
      'sickLeave',
      years,
      ({ measure }) =>
        ({ longSickHours: 10, sickHours: 100, ordinaryHours: 1000, rate: 10, longShare: 90 })[measure ?? ''] ?? null,
      { group: ['all'] },
    )
    expect(doubts(madeSet('sickLeave', cube))).toEqual([])
    expect(doubts(madeSet('longTermSickLeave', cube))).toEqual(years)
  })
})
