import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cube } from '../../../src/domain/cube.ts'
import { emptyContext } from '../../../src/domain/context.ts'
import { buildDriversSet } from '../../../src/series/buildDriversSet.ts'
import type { DriverSplit } from '../../../src/series/driversSet.ts'
import type { Filters, Sources } from '../../../src/series/sources.ts'
import type { Raw } from '../domain/datasets.ts'
import { plain } from '../words/plain.ts'
import { cubeOf, noFilters, noHistory, sourcesOf } from './fromFeeds.ts'
import { madeCube, madeSources } from './madeSources.ts'
import { bannedWords } from './soundness.ts'

type Split = Extract<DriverSplit, { kind: 'split' }>

function splitsOf(sources: Sources, filters: Partial<Filters> = {}): readonly DriverSplit[] {
  return buildDriversSet(sources, { ...noFilters, ...filters })?.splits ?? []
}

function divided(sources: Sources, by = 'sex', filters: Partial<Filters> = {}): Split {
  const split = splitsOf(sources, filters).find((one) => one.by === by)
  if (split?.kind !== 'split') throw new Error(`not divided: ${split?.why}`)
  return split
}

function refusal(sources: Sources, by = 'sex', filters: Partial<Filters> = {}): string {
  const split = splitsOf(sources, filters).find((one) => one.by === by)
  if (split?.kind !== 'refused') throw new Error('divided')
  return plain(split.why)
}

const cellsOf = ({ rows }: Split) => Object.fromEntries(rows.map(({ label, cells }) => [label, cells.map(plain)]))

describe('the change of the report’s sick leave', () => {
  const sources = sourcesOf('sickLeave')

  it('is women +0,24, men −0,49 and mix +0,01 since the year before', () => {
    const set = buildDriversSet(sources, noFilters)
    expect(set?.heading).toBe('Vad drev förändringen 2022–2023')
    expect(plain(set?.lead)).toBe('Sjukfrånvaron var 3,02 % 2022 och 2,79 % 2023: −0,23 procentenheter.')
    const split = divided(sources)
    expect(split.sentences.map(plain)).toEqual([
      'Kvinnor bidrog med +0,24, män med −0,49 och ändrad sammansättning med +0,01 procentenheter.',
      'Grupperna gick åt olika håll.',
    ])
    expect(cellsOf(split)).toEqual({
      Kvinnor: ['2,90 %', '3,25 %', '68 %', '71 %', '+0,24'],
      Män: ['3,28 %', '1,69 %', '32 %', '29 %', '−0,49'],
      'Ändrad sammansättning': ['', '', '', '', '+0,01'],
      'Hela förändringen': ['3,02 %', '2,79 %', '100 %', '100 %', '−0,23'],
    })
  })

  it('has bars that each begin where the one above ended, the last one whole', () => {
    const ends = divided(sources).steps.map(({ id, start, end }) => [id, Math.round(start * 1e3), Math.round(end * 1e3)])
    expect(ends).toEqual([
      ['women', 0, 243],
      ['men', 243, -242],
      ['mix', -242, -230],
      ['total', 0, -230],
    ])
  })

  it('says that rounded parts miss the whole, where the weights are from and how much rounding leaves open', () => {
    expect(divided(sources).notes.map(plain)).toEqual([
      'Bidragen är avrundade var för sig. De avrundade summerar till −0,24, de oavrundade till −0,23.',
      'Källan har inte arbetstiden per grupp. Andelarna är räknade ur de publicerade procenttalen och prövade mot antalet anställda: kvinnor var 70 % 2022 och 71 % 2023.',
      'Procenttalen i källan är avrundade. Varje bidrag kan därför avvika med upp till 0,02 procentenheter.',
    ])
  })

  it('is not divided by age, for want of hours', () => {
    expect(refusal(sources, 'ageBand')).toBe(
      'Källan har inte arbetstiden för varje grupp. Med ordinarie arbetstid per grupp går förändringen att dela upp.',
    )
  })

  it('is between the years that the reader has chosen', () => {
    const heading = (filters: Partial<Filters>) => buildDriversSet(sources, { ...noFilters, ...filters })?.heading
    expect(heading({ from: '2020' })).toBe('Vad drev förändringen 2020–2023')
    expect(heading({ to: '2022' })).toBe('Vad drev förändringen 2021–2022')
    expect(heading({ from: '2020', to: '2021' })).toBe('Vad drev förändringen 2020–2021')
    expect(heading({ from: '2022', to: '2022' })).toBe('Vad drev förändringen 2021–2022')
    expect(heading({ from: '2024' })).toBe('Vad drev förändringen')
    expect(refusal(sources, 'sex', { from: '2024' })).toBe('Det behövs två år med uppgifter. Välj fler år i filtret.')
  })

  it('is not divided from a year that the source contradicts', () => {
    expect(refusal(sources, 'sex', { to: '2020' })).toBe(
      'Siffrorna för 2019 motsägs av källan. Välj andra år, tills källan är kontrollerad.',
    )
  })

  it('is not divided where 31 % of the time is women’s and 68 % of the staff, were it not contradicted', () => {
    const cube = { ...sources.cube, findings: [] }
    expect(refusal({ ...sources, cube }, 'sex', { to: '2020' })).toBe(
      'Procenttalen för 2019 skulle betyda att kvinnor stod för 31 % av arbetstiden, men de var 68 % av de anställda. Välj andra år, tills källan är kontrollerad.',
    )
  })

  it('is divided by the chosen split alone', () => {
    expect(splitsOf(sources, { splitBy: 'sex' }).map(({ by }) => by)).toEqual(['sex'])
    expect(splitsOf(sources).map(({ by }) => by)).toEqual(['sex', 'ageBand'])
  })

  it('is not asked of key figures that are not rates of groups', () => {
    expect(buildDriversSet(sourcesOf('turnover'), noFilters)).toBeNull()
  })
})

const years = ['2021', '2022', '2023']
/** Hours of each group by year, so that women and men, and the three ages, each make everyone. */
const ordinary: Readonly<Record<string, readonly number[]>> = {
  women: [60_000, 60_000, 66_000],
  men: [40_000, 40_000, 34_000],
  'age-29': [10_000, 10_000, 10_000],
  'age30-49': [50_000, 50_000, 50_000],
  'age50+': [40_000, 40_000, 40_000],
}
const sick: typeof ordinary = {
  women: [3000, 3600, 3960],
  men: [1200, 1200, 1020],
  'age-29': [500, 400, 480],
  'age30-49': [2100, 2300, 2400],
  'age50+': [1600, 2100, 2100],
}

/** Sick leave from hours, with some cells otherwise. */
function hoursCube(otherwise: Readonly<Record<string, Raw>> = {}): Cube {
  return madeCube('sickLeave', years, ({ measure = '', group = '', time = '' }) => {
    const odd = otherwise[`${measure} ${group} ${time}`]
    if (odd !== undefined) return odd
    const table = measure === 'ordinaryHours' ? ordinary : measure === 'sickHours' ? sick : {}
    const at = (id: string) => table[id]?.[years.indexOf(time)] ?? null
    if (group !== 'all') return at(group)
    const [women, men] = [at('women'), at('men')]
    return women === null || men === null ? null : women + men
  })
}
const fromHours = (otherwise: Readonly<Record<string, Raw>> = {}, more: Partial<Sources> = {}) =>
  madeSources('sickLeave', hoursCube(otherwise), more)

/** Sick leave as published rates, women, men and all, in 2022 and 2023. */
function fromRates(rates: readonly (readonly [number, number, number])[], women: Raw = 70): Sources {
  const cube = madeCube('sickLeave', ['2022', '2023'], ({ measure, group = '', time }) => {
    const place = ['women', 'men', 'all'].indexOf(group)
    return measure === 'rate' ? (rates[time === '2022' ? 0 : 1]?.[place] ?? null) : null
  })
  const staff = madeCube('headcount', ['2022', '2023'], ({ sex }) => (sex === 'women' ? women : 30), { employment: ['total'] })
  return madeSources('sickLeave', cube, { baseCube: staff })
}

describe('a change of sick leave that is made of hours', () => {
  it('says so where the rates as they are shown are another step apart', () => {
    const odd = {
      'sickHours women 2022': 3604,
      'sickHours all 2022': 4804,
      'sickHours men 2023': 1026,
      'sickHours all 2023': 4986,
      'sickHours age50+ 2022': 2104,
      'sickHours age50+ 2023': 2106,
    }
    const note = 'Förändringen är räknad på oavrundade tal: +0,18. Mellan de avrundade talen är det +0,19.'
    expect(divided(fromHours(odd)).notes.map(plain)).toContain(note)
    expect(divided(fromHours()).notes.map(plain)).not.toContain(note)
  })

  it('is divided by sex and by age, each summing to the same change', () => {
    const [bySex, byAge] = [divided(fromHours()), divided(fromHours(), 'ageBand')]
    expect(cellsOf(bySex)).toEqual({
      Kvinnor: ['6,00 %', '6,00 %', '60,0 %', '66,0 %', '0,00'],
      Män: ['3,00 %', '3,00 %', '40,0 %', '34,0 %', '0,00'],
      'Ändrad sammansättning': ['', '', '', '', '+0,18'],
      'Hela förändringen': ['4,80 %', '4,98 %', '100,0 %', '100,0 %', '+0,18'],
    })
    expect(cellsOf(byAge)['Hela förändringen']?.at(-1)).toBe('+0,18')
    expect(byAge.notes).toEqual([])
  })

  it.each<[string, Readonly<Record<string, Raw>>, RegExp]>([
    ['withheld hours', { 'ordinaryHours men 2022': 'c' }, /är skyddad 2022/],
    ['a withheld rate', { 'sickHours men 2023': 'c' }, /är skyddad 2023/],
    ['a missing group', { 'sickHours men 2022': null }, /saknar uppgifter för någon av grupperna 2022/],
    ['hours that are not everyone’s', { 'ordinaryHours all 2023': 120_000 }, /Siffrorna för 2023 motsägs/],
  ])('is refused for %s', (_, otherwise, why) => {
    expect(refusal(fromHours(otherwise))).toMatch(why)
  })

  it('is refused as withheld, not as too few years, where the whole is withheld in all of them', () => {
    const all = years.flatMap((year) => [`sickHours all ${year}`, `sickHours women ${year}`, `sickHours men ${year}`])
    const withheld = fromHours(Object.fromEntries(all.map((cell) => [cell, 'c'])))
    expect(refusal(withheld)).toBe('Uppgifterna är skyddade. Välj en större enhet.')
    expect(refusal(withheld, 'sex', { from: '2024' })).toMatch(/två år med uppgifter/)
  })

  it('is refused across a break of the unit, and not after it', () => {
    const history = { ...noHistory, breaks: new Set(['2022']) }
    expect(refusal(fromHours({}, { history }), 'sex', { from: '2021' })).toBe(
      'Serien har ett brott 2022: åren före och efter kan inte jämföras. Välj år på samma sida av brottet.',
    )
    expect(divided(fromHours({}, { history })).kind).toBe('split')
  })

  it('is refused across a break that the publisher tells of', () => {
    const event = { unit: 'unit', from: '2023', to: null, label: 'Nytt system', kind: 'break' } as const
    expect(refusal(fromHours({}, { context: { ...emptyContext, events: [event] } }))).toMatch(/brott 2023/)
  })
})

describe('a change of sick leave that is published as rates alone', () => {
  it('is divided where the weights are certain and like the staff', () => {
    expect(
      divided(
        fromRates([
          [3, 1, 2.4],
          [4, 1, 3.1],
        ]),
      ).kind,
    ).toBe('split')
  })

  it.each<[string, readonly (readonly [number, number, number])[], Raw, RegExp]>([
    [
      'rates that are alike',
      [
        [3, 3, 3],
        [4, 1, 3.1],
      ],
      70,
      /så nära varandra 2022/,
    ],
    [
      'rates so near that a weight could be ten points off',
      [
        [3.1, 3, 3.07],
        [4, 1, 3.1],
      ],
      70,
      /så nära varandra 2022/,
    ],
    [
      'a total outside its groups',
      [
        [3, 1, 3.5],
        [4, 1, 3.1],
      ],
      70,
      /motsägs av källan|tillsammans inte hela totalen/,
    ],
    [
      'a weight far from the staff',
      [
        [3, 1, 1.6],
        [4, 1, 3.1],
      ],
      70,
      /kvinnor stod för 30 % av arbetstiden, men de var 70 %/,
    ],
    [
      'a staff that is not known',
      [
        [3, 1, 2.4],
        [4, 1, 3.1],
      ],
      null,
      /går inte att pröva/,
    ],
    [
      'a staff that is withheld',
      [
        [3, 1, 2.4],
        [4, 1, 3.1],
      ],
      'c',
      /går inte att pröva/,
    ],
  ])('is refused for %s', (_, rates, women, why) => {
    expect(refusal(fromRates(rates, women))).toMatch(why)
  })
})

describe('whatever the filters', () => {
  const year = fc.option(fc.integer({ min: 2017, max: 2026 }).map(String), { nil: null })
  const splitBy = fc.constantFrom(null, 'sex' as const, 'ageBand' as const)

  it('every split has rows that sum to the change, or one plain reason', () => {
    const all = [sourcesOf('sickLeave'), sourcesOf('sickLeave', 'nowhere'), { ...sourcesOf('sickLeave'), baseCube: null }]
    fc.assert(
      fc.property(fc.constantFrom(...all, fromHours()), year, year, splitBy, (sources, from, to, by) => {
        for (const split of splitsOf(sources, { from, to, splitBy: by })) {
          const texts = split.kind === 'split' ? [...split.sentences, ...split.notes, split.levels] : [split.why]
          for (const text of texts) {
            expect(text).toMatch(/^\p{Lu}.*\.$/u)
            expect(text).not.toMatch(bannedWords)
          }
          if (split.kind === 'split') {
            const ends = split.steps.map(({ end }) => end)
            expect(ends.at(-2)).toBeCloseTo(ends.at(-1) ?? Number.NaN, 9)
          }
        }
      }),
    )
  })

  it('the headcount of the built-in feed is what the weights are tried against', () => {
    expect(sourcesOf('sickLeave').baseCube).toEqual(cubeOf('headcount'))
  })
})
