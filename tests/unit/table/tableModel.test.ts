import { describe, expect, it } from 'vitest'
import { buildCube } from '../series/toldCube.ts'
import { isNumber } from '../../../src/domain/figure.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { type TableModel, tableOf } from '../../../src/table/tableModel.ts'
import { datasetOf } from '../domain/datasets.ts'
import { builtIn, setFor } from '../series/fromFeeds.ts'
import { madeCube, madeSet } from '../series/madeSources.ts'
import { plain } from '../words/plain.ts'

const everyView = indicators.flatMap(({ id }) =>
  (['total', 'permanent', 'fixedTerm'] as const).flatMap((employment) =>
    ([null, 'sex', 'ageBand'] as const).flatMap((splitBy) =>
      ([null, '2021', '2023'] as const).flatMap((from) => {
        const state = builtIn(id, { employment, splitBy, from })
        return 'set' in state ? [[`${id}, ${employment}, ${splitBy ?? 'whole'}, ${from ?? 'all years'}`, state.set] as const] : []
      }),
    ),
  ),
)

const row = (table: TableModel, id: string) => table.rows.find((candidate) => candidate.id === id)

describe('the table', () => {
  it.each(everyView)('has the very figures of the chart: %s', (_, set) => {
    const table = tableOf(set)
    expect(table.columns.map(({ period }) => period)).toEqual(set.periods)
    expect(table.rows.map(({ id, header }) => [id, header])).toEqual(set.series.map(({ id, label }) => [id, label]))
    for (const series of set.series) {
      const cells = row(table, series.id)?.cells ?? []
      expect(cells.map(({ figure }) => figure)).toEqual(series.figures)
      expect(cells.map(({ text }) => text)).toEqual(series.tableTexts)
    }
    const drawn = set.panels.flatMap(({ series }) => series)
    expect(drawn.every((id) => row(table, id) !== undefined)).toBe(true)
  })

  it('says whose and what it is', () => {
    const { caption, corner } = tableOf(setFor('sickLeave'))
    expect(caption).toBe('Sjukfrånvaro. Procent av ordinarie arbetstid, månads- och timanställda, Kommunstaben, 2019–2023')
    expect(corner).toBe('Grupp')
  })

  it('has rows that the chart leaves out', () => {
    expect(row(tableOf(setFor('turnover')), 'leavers')?.cells.map(({ text }) => text)).toEqual(['35', '33'])
    expect(row(tableOf(setFor('age')), '0-19')?.cells.map(({ text }) => plain(text))).toEqual(Array(5).fill('0,0 %'))
  })

  it('has the whole after its parts', () => {
    expect(tableOf(setFor('headcount')).rows.at(-1)?.id).toBe('total')
    expect(tableOf(setFor('sickLeave', { splitBy: 'sex' })).rows.at(-1)?.id).toBe('all')
  })

  it('has the persons and the bounds under a share of persons', () => {
    const cells = row(tableOf(setFor('turnover')), 'turnover')?.cells ?? []
    expect(cells.map(({ notes }) => notes.map(plain))).toEqual([
      ['35 av 271', '9,4–17,4 %'],
      ['33 av 283', '8,4–15,9 %'],
    ])
  })

  it('marks the contradictory year and every number in it, no other', () => {
    const { columns, rows } = tableOf(setFor('sickLeave', { splitBy: 'ageBand' }))
    expect(columns.filter(({ doubtful }) => doubtful).map(({ period }) => period)).toEqual(['2019'])
    for (const { cells } of rows) expect(cells.map(({ doubtful }) => doubtful)).toEqual([true, false, false, false, false])
  })

  it.each(['headcount', 'sexShare', 'age', 'turnover', 'recruitment'])('doubts nothing in %s', (id) => {
    const { columns, rows } = tableOf(setFor(id))
    expect([...columns, ...rows.flatMap(({ cells }) => cells)].some(({ doubtful }) => doubtful)).toBe(false)
  })
})

describe('a cell without a number', () => {
  const values = { 2021: 40, 2022: 'c', 2023: null } as const

  it('says why, and is neither doubted nor counted', () => {
    const cube = madeCube('headcount', Object.keys(values), ({ time }) => values[Number(time) as keyof typeof values])
    const cells = row(tableOf(madeSet('headcount', cube)), 'total')?.cells ?? []
    expect(cells.map(({ text }) => text)).toEqual(['160', 'skyddat'])
    expect(cells.map(({ figure }) => isNumber(figure))).toEqual([true, false])
    expect(cells[1]).toMatchObject({ notes: [], doubtful: false })
  })

  it('has nothing but its word where all are withheld', () => {
    const cube = madeCube('turnover', ['2022', '2023'], () => 'c')
    for (const { cells } of tableOf(madeSet('turnover', cube)).rows) {
      expect(cells.map(({ text, notes }) => [text, notes])).toEqual([
        ['skyddat', []],
        ['skyddat', []],
      ])
    }
  })

  it('in a doubted year is not itself doubted', () => {
    const cube = madeCube(
      'sickLeave',
      ['2019', '2020', '2021'],
      ({ group, time }) => {
        if (time !== '2019') return 3
        return { all: 9, women: 2, men: 3, 'age-29': 'c' as const }[group ?? ''] ?? 9
      },
      { measure: ['rate'] },
    )
    const { rows } = tableOf(madeSet('sickLeave', cube, { splitBy: 'ageBand' }))
    expect(rows.map(({ id, cells }) => [id, cells[0]?.doubtful])).toEqual([
      ['age-29', false],
      ['age30-49', true],
      ['age50+', true],
      ['all', true],
    ])
  })
})

describe('the letters of the feed', () => {
  it('stand as words under the figure', () => {
    const dataset = datasetOf('turnover', { unit: ['unit'], time: ['2021', '2022', '2023'], measure: ['rate'] }, () => 9)
    const cube = buildCube({ ...dataset, statuses: ['b', 'r', 'pe'] })
    const cells = row(tableOf(madeSet('turnover', cube)), 'turnover')?.cells ?? []
    expect(cells.map(({ notes }) => notes)).toEqual([['brott i serien'], ['reviderat'], ['preliminärt, uppskattat']])
  })
})
