import { describe, expect, it } from 'vitest'
import { roundTo } from '../../../src/domain/rounding.ts'
import { normalInterval } from '../../../src/domain/shareChange.ts'
import type { Series, SeriesSet } from '../../../src/series/seriesSet.ts'
import type { Filters } from '../../../src/series/sources.ts'
import { tableOf } from '../../../src/table/tableModel.ts'
import { plain } from '../words/plain.ts'
import { builtIn, explanationFor, setFor } from './fromFeeds.ts'

const nbsp = '\u00a0'
const years = ['2019', '2020', '2021', '2022', '2023']

function seriesIn(set: SeriesSet, id: string): Series {
  const series = set.series.find((candidate) => candidate.id === id)
  if (series === undefined) throw new Error(`no series ${id}`)
  return series
}

const tableTexts = (set: SeriesSet, id: string) =>
  tableOf(set)
    .rows.find((row) => row.id === id)
    ?.cells.map(({ text }) => text)

/** The series' figures, its words and its row of the table, checked against one list of texts. */
function expectEverywhere(set: SeriesSet, id: string, texts: readonly string[]): void {
  const { figures, tableTexts: written } = seriesIn(set, id)
  const number = (text: string) => Number(text.replace(/[^\d,]/g, '').replace(',', '.'))
  expect(figures, `${id} in figures`).toEqual(texts.map(number))
  expect(written, `${id} in texts`).toEqual(texts)
  expect(tableTexts(set, id), `${id} in the table`).toEqual(texts)
}

const percent = (texts: readonly string[]) => texts.map((text) => `${text}${nbsp}%`)

describe('the staff of the report', () => {
  it('counts everyone as the sum of permanent and fixed-term staff', () => {
    const set = setFor('headcount')
    expect(set.periods).toEqual(years)
    expectEverywhere(set, 'permanent', ['241', '239', '255', '271', '283'])
    expectEverywhere(set, 'fixedTerm', ['15', '10', '13', '12', '16'])
    expectEverywhere(set, 'total', ['256', '249', '268', '283', '299'])
    expect(plain(set.heading)).toBe('299 månadsanställda 31 december 2023, 16 fler än året före')
    expect(set.latest?.change).toBe('+16 sedan 2022')
  })

  it.each([
    ['total', ['174', '174', '184', '197', '212'], ['82', '75', '84', '86', '87'], ['256', '249', '268', '283', '299']],
    ['permanent', ['162', '170', '175', '188', '202'], ['79', '69', '80', '83', '81'], ['241', '239', '255', '271', '283']],
    ['fixedTerm', ['12', '4', '9', '9', '10'], ['3', '6', '4', '3', '6'], ['15', '10', '13', '12', '16']],
  ] as const)('counts women, men and all among the %s staff', (employment, women, men, total) => {
    const set = setFor('headcount', { employment, splitBy: 'sex' })
    expectEverywhere(set, 'women', women)
    expectEverywhere(set, 'men', men)
    expectEverywhere(set, 'total', total)
  })

  it('tells the growth since 2019 of permanent staff, women and men', () => {
    expect(explanationFor('headcount', { employment: 'permanent' }).details).toEqual([
      `Tillsvidareanställda: från 241 till 283 sedan 2019, +42 (+17,4${nbsp}%)`,
      `Kvinnor: från 162 till 202 sedan 2019, +40 (+24,7${nbsp}%)`,
      `Män: från 79 till 81 sedan 2019, +2 (+2,5${nbsp}%)`,
    ])
  })

  it('gives no percent of a dozen persons', () => {
    const { details } = explanationFor('headcount', { employment: 'fixedTerm' })
    expect(details).toContain('Visstidsanställda: från 15 till 16 sedan 2019, +1')
    expect(details.join(' ')).not.toContain('%')
  })

  it("gives women's share of the permanent staff in figures, texts and table alike", () => {
    const set = setFor('sexShare', { employment: 'permanent' })
    expectEverywhere(set, 'women', percent(['67,2', '71,1', '68,6', '69,4', '71,4']))
    expectEverywhere(set, 'men', percent(['32,8', '28,9', '31,4', '30,6', '28,6']))
    expect(seriesIn(set, 'women').counts).toEqual(['162 av 241', '170 av 239', '175 av 255', '188 av 271', '202 av 283'])
    expect(plain(set.heading)).toBe('71,4 % kvinnor och 28,6 % män bland de tillsvidareanställda 31 december 2023')
  })

  it('gives the age bands as they were published', () => {
    const set = setFor('age', { employment: 'permanent' })
    expectEverywhere(set, '20-29', percent(['5,4', '5,4', '5,1', '5,5', '7,1']))
    expectEverywhere(set, '30-39', percent(['14,1', '16,3', '18,8', '21,8', '23,0']))
    expectEverywhere(set, '40-49', percent(['31,1', '29,7', '29,8', '27,3', '25,1']))
    expectEverywhere(set, '50-59', percent(['34,9', '35,6', '31,8', '31,0', '30,0']))
    expectEverywhere(set, '60+', percent(['14,5', '13,0', '14,5', '14,4', '14,8']))
    expect(plain(set.heading)).toBe('Flest är 50–59 år: 30,0 % av de tillsvidareanställda 31 december 2023')
  })
})

describe('the sick leave of the report', () => {
  it('is drawn and written as published', () => {
    const set = setFor('sickLeave')
    expectEverywhere(set, 'all', percent(['3,78', '3,15', '2,04', '3,02', '2,79']))
    expect(seriesIn(set, 'all').texts).toEqual(percent(['3,8', '3,2', '2,0', '3,0', '2,8']))
    expect(plain(set.heading)).toBe('Sjukfrånvaron var 2,8 % 2023, året före 3,0 %')
    expect(set.latest).toMatchObject({ change: `−0,2${nbsp}procentenheter sedan 2022`, verdict: { text: 'kan inte bedömas' } })
  })

  it('is divided by sex as published', () => {
    const set = setFor('sickLeave', { splitBy: 'sex' })
    expectEverywhere(set, 'women', percent(['6,20', '3,60', '2,45', '2,90', '3,25']))
    expectEverywhere(set, 'men', percent(['2,68', '2,13', '1,17', '3,28', '1,69']))
  })

  it('is divided by the age groups of the law as published', () => {
    const set = setFor('sickLeave', { splitBy: 'ageBand' })
    expectEverywhere(set, 'age-29', percent(['6,24', '3,28', '4,85', '4,77', '6,43']))
    expectEverywhere(set, 'age30-49', percent(['5,04', '3,00', '1,96', '2,11', '2,22']))
    expectEverywhere(set, 'age50+', percent(['5,87', '3,28', '1,75', '3,77', '3,04']))
  })

  it('is parted into long and short in percent of ordinary time', () => {
    const set = setFor('longTermSickLeave')
    expectEverywhere(set, 'longTerm', percent(['1,31', '0,96', '0,62', '0,77', '1,05']))
    expectEverywhere(set, 'shortTerm', percent(['2,47', '2,19', '1,42', '2,25', '1,74']))
    expectEverywhere(set, 'all', percent(['3,78', '3,15', '2,04', '3,02', '2,79']))
    expectEverywhere(set, 'longShare', percent(['34,61', '30,59', '30,56', '25,49', '37,54']))
    expect(seriesIn(set, 'longShare').inChart).toBe(false)
    const { details, formula } = explanationFor('longTermSickLeave')
    expect(details.join(' ')).toContain(`37,54${nbsp}% av sjukfrånvaron 2023 (25,49${nbsp}% året före)`)
    expect(formula.numbers[0]).toBe(`2023: 2,79${nbsp}% × 37,54${nbsp}% = 1,05${nbsp}%`)
  })

  it.each([
    ['sickLeave', null],
    ['sickLeave', 'sex'],
    ['sickLeave', 'ageBand'],
    ['longTermSickLeave', null],
  ] as const)('marks 2019 and no other year as contradictory (%s, split %s)', (id, splitBy) => {
    const { marks, notes } = setFor(id, { splitBy })
    const doubts = marks.filter(({ kind }) => kind === 'quality')
    expect(doubts).toMatchObject([{ from: '2019', number: null }])
    expect(notes.filter(({ kind }) => kind === 'quality')).toEqual([{ kind: 'quality', text: doubts[0]?.label }])
    expect(doubts[0]?.label).toContain(
      `Siffrorna för 2019 stämmer inte ihop: totalen 3,78${nbsp}% ligger under alla tre åldersgrupperna`,
    )
  })

  it('has no contradiction to tell where 2019 is not shown', () => {
    const { marks, notes } = setFor('sickLeave', { from: '2020' })
    expect([...marks, ...notes].filter(({ kind }) => kind === 'quality')).toEqual([])
  })

  it.each(['headcount', 'sexShare', 'age', 'turnover', 'recruitment'])('marks nothing as contradictory in %s', (id) => {
    expect(setFor(id).marks.filter(({ kind }) => kind === 'quality')).toEqual([])
  })
})

describe('the turnover of the report', () => {
  const set = setFor('turnover')

  it('is leavers of permanent staff, with bounds', () => {
    expectEverywhere(set, 'turnover', percent(['12,92', '11,66']))
    expectEverywhere(set, 'leavers', ['35', '33'])
    expectEverywhere(set, 'employees', ['271', '283'])
    const { counts, intervals, texts } = seriesIn(set, 'turnover')
    expect(texts).toEqual(percent(['12,9', '11,7']))
    expect(counts).toEqual(['35 av 271', '33 av 283'])
    const bounds = intervals.map((interval) => [interval?.low, interval?.high].map((bound) => Math.round((bound ?? 0) * 10) / 10))
    expect(bounds).toEqual([
      [9.4, 17.4],
      [8.4, 15.9],
    ])
  })

  it('did not change by more than chance', () => {
    const { change } = set
    expect(change?.difference).toBeCloseTo(-1.25, 2)
    if (change?.verdict.kind !== 'chance' || change.verdict.by.method !== 'newcombe') throw new Error('not judged as chance')
    const { interval, shares } = change.verdict.by
    expect([interval.low, interval.high].map((bound) => roundTo(bound, 2))).toEqual([-6.81, 4.25])
    expect(normalInterval(...shares).low).toBeCloseTo(-6.7, 1)
    expect(normalInterval(...shares).high).toBeCloseTo(4.2, 1)
    expect(set.latest?.verdict?.text).toBe('kan vara slump')
    expect(plain(set.heading)).toBe('33 av 283 slutade 2023 (11,7 %), 35 av 271 året före (12,9 %). Skillnaden kan vara slump')
    const { details } = explanationFor('turnover')
    expect(details.at(-1)).toContain(`−1,25${nbsp}procentenheter, med 95-procentsintervallet −6,8 till +4,2`)
    expect(details.at(-1)).toContain('normalapproximation −6,7 till +4,2')
  })

  it('is worked out with its numbers, the latest year first', () => {
    expect(explanationFor('turnover').formula.numbers).toEqual([`2023: 33 ÷ 283 = 11,7${nbsp}%`, `2022: 35 ÷ 271 = 12,9${nbsp}%`])
  })
})

describe('the recruitment of the report', () => {
  it("has one year, with the whole municipality's applicants per ad beside it", () => {
    const set = setFor('recruitment')
    expect(set.periods).toEqual(['2023'])
    expectEverywhere(set, 'ads', ['45'])
    expectEverywhere(set, 'applicants', ['814'])
    expectEverywhere(set, 'applicantsPerAd', ['18,1'])
    expectEverywhere(set, 'lulea:applicantsPerAd', ['13'])
    expect(seriesIn(set, 'lulea:applicantsPerAd')).toMatchObject({ role: 'comparison', label: 'Luleå kommun' })
    expect(set.panels.find(({ id }) => id === 'applicantsPerAd')?.series).toEqual(['applicantsPerAd', 'lulea:applicantsPerAd'])
    expect(plain(set.heading)).toBe('45 annonser gav 814 sökande 2023: 18,1 per annons')
    expect(explanationFor('recruitment').details).toContain('Luleå kommun 2023: 13')
    expect(explanationFor('recruitment').formula.numbers).toEqual(['2023: 814 ÷ 45 = 18,1'])
  })
})

describe('the formula of a count', () => {
  it('is worked out with its parts, the latest year first', () => {
    expect(explanationFor('headcount').formula.numbers).toEqual([
      '2023: 283 tillsvidareanställda + 16 visstidsanställda = 299',
      '2022: 271 tillsvidareanställda + 12 visstidsanställda = 283',
    ])
  })
})

describe('every key figure of the report', () => {
  const filters: Partial<Filters> = {}
  it.each(['headcount', 'sexShare', 'age', 'sickLeave', 'longTermSickLeave', 'turnover', 'recruitment'])('%s is ready', (id) => {
    expect(builtIn(id, filters).kind).toBe('ready')
  })

  it.each(['headcount', 'sexShare', 'age', 'sickLeave', 'longTermSickLeave', 'turnover', 'recruitment'])(
    '%s names its source, the day of its figures and what they are',
    (id) => {
      const { source, population } = setFor(id)
      expect(source.text).toMatch(/^Kommunstabens verksamhetsberättelse 2023, avsnitt \d/)
      expect(plain(source.updated)).toBe('31 december 2023')
      expect(population).toMatch(/^\p{Lu}.*, Kommunstaben, (\d{4}–)?2023$/u)
    },
  )
})
