import { describe, expect, it } from 'vitest'
import { besideHeadcount } from '../../../src/domain/quality/besideHeadcount.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { feedFacts } from '../../../src/series/feedFacts.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import { unitFindings } from '../../../src/series/unitFindings.ts'
import { tableOf } from '../../../src/table/tableModel.ts'
import { tellFinding } from '../../../src/words/tellFinding.ts'
import { catalog } from '../feeds/readFeeds.ts'
import { plain } from '../words/plain.ts'
import { cubeOf, noFilters, setFor, sourcesOf } from './fromFeeds.ts'
import { madeCube, madeSet } from './madeSources.ts'

const all = indicators.map(({ id }) => sourcesOf(id))
const found = unitFindings(all, 'kommunstaben')

describe('the findings on the report', () => {
  it('are its contradictions, the worst first, and nothing for 2020 to 2023 but what was printed wrong', () => {
    expect(found.map(({ code, title }) => [code, title])).toEqual([
      ['total-outside-parts', 'Sjukfrånvaro'],
      ['implied-weight', 'Sjukfrånvaro'],
      ['counts-as-percent', 'Månadsanställda'],
      ['claim-differs', 'Månadsanställda'],
      ['claim-differs', 'Sjukfrånvaro'],
      ['claim-differs', 'Personalomsättning'],
      ['small-groups', 'Månadsanställda'],
      ['small-groups-by-share', 'Åldersfördelning'],
    ])
  })

  it('say what is wrong in each printed statement', () => {
    const claims = found.filter(({ code }) => code === 'claim-differs').map(({ text }) => plain(text))
    expect(claims).toEqual([
      expect.stringContaining('13 fler månadsanställda i slutet av år 2023'),
      expect.stringContaining('sjunkit ytterligare under 2023”. Stämmer inte: 2,0 % 2021, 3,0 % 2022, 2,8 % 2023'),
      expect.stringContaining(
        '11%, d.v.s. 33 personer på totalt 283 anställda”. Stämmer inte: räknat på källans egna tal är det 11,7 %',
      ),
    ])
  })

  it('name their cells and what to do', () => {
    expect(found[0]).toMatchObject({
      severity: 'error',
      indicator: 'sickLeave',
      where: '2019: totalt; 29 år eller yngre; 30–49 år; 50 år eller äldre',
      remedy: 'Kontrollera totalen och grupperna i källan. En total ligger alltid mellan sina delar.',
    })
  })

  it('are each listed once', () => {
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
  })
})

describe('a set', () => {
  it('carries what was found in what it shows, with code, severity and remedy', () => {
    expect(setFor('headcount').findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['small-groups', 'info'],
      ['counts-as-percent', 'warning'],
    ])
    expect(setFor('sickLeave').findings.map(({ code, remedy }) => [code, remedy !== ''])).toEqual([['total-outside-parts', true]])
    expect(setFor('sickLeave', { from: '2020' }).findings).toEqual([])
    expect(setFor('turnover').findings).toEqual([])
  })

  it('marks nothing but contradictions in the chart and among the sentences', () => {
    const { marks, notes } = setFor('headcount')
    expect(marks.some(({ kind }) => kind === 'quality')).toBe(false)
    expect(notes.some(({ kind }) => kind === 'quality')).toBe(false)
    expect(setFor('sickLeave').notes.filter(({ kind }) => kind === 'quality')).toHaveLength(1)
  })

  it('marks the very cells in the table', () => {
    const doubted = (id: string, filters = {}) =>
      tableOf(setFor(id, filters)).rows.flatMap(({ id: row, cells }) =>
        cells.flatMap(({ doubt }, i) => (doubt === null ? [] : [[row, i]])),
      )
    expect(doubted('sickLeave', { splitBy: 'ageBand' })).toEqual([
      ['age-29', 0],
      ['age30-49', 0],
      ['age50+', 0],
      ['all', 0],
    ])
    expect(doubted('sickLeave', { splitBy: 'sex' })).toEqual([['all', 0]])
    expect(doubted('headcount')).toEqual([])
  })

  it('marks every cell of two contradictions of one kind, though one of them is told', () => {
    const cube = madeCube('sickLeave', ['2022', '2023'], ({ group }) => (group === 'all' ? 2 : 5), { measure: ['rate'] })
    const doubted = (splitBy: 'sex' | 'ageBand') =>
      tableOf(madeSet('sickLeave', cube, { splitBy })).rows.flatMap(({ id, cells }) => (cells[1]?.doubt === null ? [] : [id]))
    expect(doubted('sex')).toEqual(['women', 'men', 'all'])
    expect(doubted('ageBand')).toEqual(['age-29', 'age30-49', 'age50+', 'all'])
    expect(madeSet('sickLeave', cube, { splitBy: 'ageBand' }).findings).toHaveLength(2)
  })

  it('has what takes the headcount to see, where its sources have it', () => {
    const findBeside = (...files: Parameters<typeof besideHeadcount>) => besideHeadcount(...files).map(tellFinding)
    const sources = sourcesOf('sickLeave')
    const read = { ...sources, cube: { ...sources.cube, findBeside }, baseCube: cubeOf('headcount') }
    const state = stateOf(read, { ...noFilters, splitBy: 'sex' })
    if (!('set' in state)) throw new Error(state.kind)
    expect(state.set.findings.map(({ code }) => code)).toEqual(['total-outside-parts', 'implied-weight'])
    const rows = tableOf(state.set).rows.filter(({ cells }) => cells[0]?.doubt !== null)
    expect(rows.map(({ id }) => id)).toEqual(['women', 'men', 'all'])
  })
})

describe('the files of the report', () => {
  it('are told with source, date, years and how firm they are, one for each area', () => {
    const facts = feedFacts(catalog, all)
    expect(facts.map(({ titles }) => titles.join(' '))).toEqual([
      'Månadsanställda Andel kvinnor och män',
      'Åldersfördelning',
      'Sjukfrånvaro Långtidssjukfrånvaro',
      'Personalomsättning',
      'Annonser och sökande',
    ])
    expect(facts[3]).toMatchObject({
      updated: '2023-12-31',
      years: ['2022', '2023'],
      months: [],
      definition: 'leavers/permanent-31-december',
      provisional: 0,
      revised: 0,
      withheld: 0,
    })
  })
})
