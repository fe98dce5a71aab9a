import { describe, expect, it } from 'vitest'
import { indicators } from '../../../src/indicators/index.ts'
import type { Raw } from '../domain/datasets.ts'
import { plain } from '../words/plain.ts'
import { builtIn, setFor } from './fromFeeds.ts'
import { madeCube, madeSet } from './madeSources.ts'

const years = ['2021', '2022', '2023']

/** Staff that is all permanent women and men, per year. */
const staffOf = (perYear: Readonly<Record<string, readonly [women: Raw, men: Raw]>>) =>
  madeCube('headcount', Object.keys(perYear), (at) => {
    if (at['employment'] === 'fixedTerm') return 0
    return perYear[at['time'] ?? '']?.[at['sex'] === 'women' ? 0 : 1] ?? null
  })

const headcountHeading = (perYear: Readonly<Record<string, readonly [Raw, Raw]>>, splitBy: 'sex' | null = null) =>
  plain(madeSet('headcount', staffOf(perYear), { splitBy }).heading)

describe('the finding of a count', () => {
  it('says how many more or fewer than the year before', () => {
    expect(headcountHeading({ 2022: [50, 40], 2023: [52, 45] })).toBe('97 månadsanställda 31 december 2023, 7 fler än året före')
    expect(headcountHeading({ 2022: [50, 40], 2023: [49, 40] })).toBe('89 månadsanställda 31 december 2023, 1 färre än året före')
  })

  it('says that they are as many', () => {
    expect(headcountHeading({ 2022: [50, 40], 2023: [45, 45] })).toBe(
      '90 månadsanställda 31 december 2023, lika många som året före',
    )
  })

  it('tells no change where the year before has no figure, not even an older one', () => {
    const expected = '97 månadsanställda 31 december 2023'
    expect(headcountHeading({ 2023: [52, 45] })).toBe(expected)
    expect(headcountHeading({ 2021: [50, 40], 2023: [52, 45] })).toBe(expected)
    expect(headcountHeading({ 2021: [50, 40], 2022: [null, 40], 2023: [52, 45] })).toBe(expected)
    expect(headcountHeading({ 2021: [50, 40], 2022: ['c', 40], 2023: [52, 45] })).toBe(expected)
    const { latest, change } = madeSet('headcount', staffOf({ 2021: [50, 40], 2023: [52, 45] }))
    expect(latest).toMatchObject({ change: 'uppgift för 2022 saknas', changeShort: 'uppgift för 2022 saknas', verdict: null })
    expect(change).toBeNull()
  })

  it('tells the latest year that has a figure', () => {
    expect(headcountHeading({ 2022: [52, 45], 2023: [null, 45] })).toBe('97 månadsanställda 31 december 2022')
  })

  it('tells both sexes of the same year, or none of them', () => {
    expect(headcountHeading({ 2022: [50, 40], 2023: [52, 45] }, 'sex')).toBe(
      '52 kvinnor och 45 män bland de månadsanställda 31 december 2023',
    )
    expect(headcountHeading({ 2022: [50, 40], 2023: [52, 'c'] }, 'sex')).toBe('90 månadsanställda 31 december 2022')
  })

  it('writes thousands so that they can be read', () => {
    expect(headcountHeading({ 2022: [9_000, 3_000], 2023: [10_000, 3_345] })).toBe(
      '13 345 månadsanställda 31 december 2023, 1 345 fler än året före',
    )
  })
})

describe('the finding about the largest age group', () => {
  const ageSet = (shares: Readonly<Record<string, readonly Raw[]>>) =>
    madeSet(
      'age',
      madeCube('age', years, ({ ageBand, time }) => shares[ageBand ?? '']?.[years.indexOf(time ?? '')] ?? 0, {
        measure: ['share'],
        employment: ['permanent'],
      }),
    )
  const ages = (shares: Readonly<Record<string, readonly Raw[]>>) => plain(ageSet(shares).heading)

  it('is the group with the largest share', () => {
    expect(ages({ '30-39': [40, 40, 40], '40-49': [60, 60, 60] })).toBe(
      'Flest är 40–49 år: 60,0 % av de tillsvidareanställda 31 december 2023',
    )
  })

  it('is told as a tie where groups are as large', () => {
    const tie = ages({ '30-39': [40, 40, 30], '40-49': [30, 30, 35], '50-59': [30, 30, 35] })
    expect(tie).toContain('40–49 år och 50–59 år')
    expect(tie).toContain('35,0 % var')
    expect(tie).not.toContain('30–39')
  })

  it('is of the latest year, also where a group was larger before and is withheld now', () => {
    expect(ages({ '30-39': [80, 80, 'c'], '40-49': [20, 20, 60], '50-59': [0, 0, 20] })).toBe(
      'Flest är 40–49 år: 60,0 % av de tillsvidareanställda 31 december 2023',
    )
  })

  it('makes no value of a group that may not be the largest', () => {
    const { latest, change, trend } = ageSet({ '30-39': [80, 80, 'c'], '40-49': [10, 10, 30], '50-59': [10, 10, 20] })
    expect([latest, change, trend]).toEqual([null, null, [null, null, null]])
  })

  it('is not told where a withheld group may be larger', () => {
    expect(ages({ '30-39': [80, 80, 'c'], '40-49': [10, 10, 30], '50-59': [10, 10, 20] })).toBe('Åldersfördelning')
  })
})

describe('the finding of a rate', () => {
  const rates = (perGroup: Readonly<Record<string, readonly Raw[]>>, splitBy: 'sex' | 'ageBand' | null = null) =>
    plain(
      madeSet(
        'sickLeave',
        madeCube('sickLeave', years, ({ group, time }) => perGroup[group ?? '']?.[years.indexOf(time ?? '')] ?? null, {
          measure: ['rate'],
        }),
        { splitBy },
      ).heading,
    )

  it('states both years and judges nothing', () => {
    expect(rates({ all: [2, 8.04, 2.41] })).toBe('Sjukfrånvaron var 2,4 % 2023, året före 8,0 %')
  })

  it('tells no year before where that year has no figure', () => {
    expect(rates({ all: [2, null, 2.41] })).toBe('Sjukfrånvaron var 2,4 % 2023')
  })

  it('names women and men where it is split by sex', () => {
    expect(rates({ all: [2, 2, 2], women: [3, 3, 3.25], men: [1, 1, 1.69] }, 'sex')).toBe(
      'Sjukfrånvaron 2023 var 3,3 % för kvinnor och 1,7 % för män',
    )
  })

  it('names the highest group where it is split by age, and every one of them where they are as high', () => {
    const groups = { all: [2, 2, 2], 'age-29': [3, 3, 3], 'age30-49': [1, 1, 1] }
    expect(rates({ ...groups, 'age50+': [2, 2, 2] }, 'ageBand')).toBe(
      'Sjukfrånvaron 2023 var högst i gruppen 29 år eller yngre: 3,0 %',
    )
    expect(rates({ ...groups, 'age50+': [2, 2, 3] }, 'ageBand')).toBe(
      'Sjukfrånvaron 2023 var högst i grupperna 29 år eller yngre och 50 år eller äldre: 3,0 %',
    )
  })

  it('never says that one group is the highest of those that happen to be known', () => {
    const known = { all: [2, 2, 2], 'age-29': [3, 3, 3], 'age30-49': [1, 1, 1], 'age50+': [4, 4, 'c'] } as const
    expect(rates(known, 'ageBand')).not.toContain('högst')
  })
})

describe('the finding of a share of persons', () => {
  const turnover = (leavers: readonly Raw[], employees: readonly Raw[]) =>
    madeSet(
      'turnover',
      madeCube(
        'turnover',
        ['2022', '2023'],
        ({ measure, time }) => (measure === 'leavers' ? leavers : employees)[Number(time) - 2022] ?? null,
        { measure: ['leavers', 'employees'] },
      ),
    )

  it('says that a difference is clear where the interval excludes none', () => {
    const set = turnover([10, 90], [300, 300])
    expect(plain(set.heading)).toBe('90 av 300 slutade 2023 (30,0 %), 10 av 300 året före (3,3 %). Skillnaden är tydlig')
    expect(set.latest?.verdict?.text).toBe('tydlig skillnad')
  })

  it('says nothing of a difference where the year before is unknown', () => {
    expect(plain(turnover([null, 90], [300, 300]).heading)).toBe('90 av 300 slutade 2023 (30,0 %)')
  })

  it('judges and bounds nothing where more left than there are', () => {
    const set = turnover([10, 30], [40, 20])
    expect(plain(set.heading)).toBe('30 av 20 slutade 2023 (150,0 %), 10 av 40 året före (25,0 %)')
    expect(set.latest?.verdict?.text).toBe('kan inte bedömas')
    expect(set.series[0]?.intervals.map((interval) => interval !== null)).toEqual([true, false])
    expect(set.panels[0]?.axis.max).toBeGreaterThanOrEqual(150)
  })

  it('is told as the source has it where the parts are not in the feed', () => {
    const set = madeSet(
      'turnover',
      madeCube('turnover', ['2022', '2023'], () => 9.5, { measure: ['rate'] }),
    )
    expect(plain(set.heading)).toBe('Personalomsättningen var 9,5 % 2023, året före 9,5 %')
    expect(set.latest).toMatchObject({ change: 'oförändrat sedan 2022', verdict: { text: 'kan inte bedömas' } })
  })
})

describe('every heading of the report', () => {
  const all = indicators.flatMap(({ id }) =>
    (['total', 'permanent', 'fixedTerm'] as const).flatMap((employment) =>
      ([null, 'sex', 'ageBand'] as const).flatMap((splitBy) => {
        const state = builtIn(id, { employment, splitBy })
        return 'set' in state ? [[`${id} ${employment} ${splitBy ?? 'whole'}`, state.set] as const] : []
      }),
    ),
  )

  it.each(all)('%s is short, without a stop, a cause or a judgement of direction', (_, { heading }) => {
    expect(heading.length).toBeLessThanOrEqual(130)
    expect(heading).not.toMatch(/[.!]$/)
    expect(heading).not.toMatch(/ökade|minskade|ökat|minskat|stigit|sjunkit|steg|sjönk/i)
  })

  it.each(all)('%s names the year that it is about, or tells nothing', (_, { heading, latest, title }) => {
    if (latest === null) expect(heading).toBe(title)
    else expect(heading).toContain(latest.period)
  })

  it('tells nothing only where shares are of too few persons', () => {
    const untold = all.filter(([, { latest }]) => latest === null).map(([name]) => name)
    expect(untold).not.toEqual([])
    expect(untold.every((name) => /^(?:age|sexShare) fixedTerm/.test(name))).toBe(true)
  })

  it('is the title where nothing can be told', () => {
    const cube = madeCube('headcount', years, () => 'c')
    expect(madeSet('headcount', cube).heading).toBe(setFor('headcount').title)
  })
})
