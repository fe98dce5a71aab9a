import { describe, expect, it } from 'vitest'
import { buildCube } from './toldCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { SeriesSet } from '../../../src/series/seriesSet.ts'
import { datasetOf, type Raw } from '../domain/datasets.ts'
import { noHistory, setFor } from './fromFeeds.ts'
import { madeCube, madeSet } from './madeSources.ts'

const years = ['2021', '2022', '2023']
const textsOf = ({ notes }: SeriesSet) => notes.map(({ text }) => text)

/** Sick leave of 3 % for a unit, with the letters of its years. */
const rateOf = (unit: string, letters: readonly string[] = ['', '', '']): Cube =>
  buildCube({
    ...datasetOf('sickLeave', { unit: [unit], time: years, group: ['all'], measure: ['rate'] }, () => 3),
    statuses: letters,
  })

describe('the letters beside figures', () => {
  it('are told once each, with their years', () => {
    const texts = textsOf(madeSet('sickLeave', rateOf('unit', ['r', 'rp', 'p'])))
    expect(texts).toEqual(['Preliminärt enligt källan: 2022 och 2023.', 'Reviderat enligt källan: 2021 och 2022.'])
  })

  it("of the whole organisation's figures are not told of the unit's, and its breaks are not the unit's", () => {
    const set = madeSet(
      'sickLeave',
      rateOf('unit'),
      {},
      { comparisons: [{ unit: 'town', beside: 'whole', history: noHistory, cube: rateOf('town', ['', 'b', 'p']) }] },
    )
    expect(set.series.map(({ role }) => role)).toEqual(['line', 'comparison'])
    expect(set.notes).toEqual([])
    expect(set.marks).toEqual([])
  })

  it('of rows that only the table has make no break', () => {
    const dataset = datasetOf('turnover', { unit: ['unit'], time: years, measure: ['leavers', 'rate'] }, () => 9)
    const cube = buildCube({ ...dataset, statuses: ['', '', 'b', '', '', ''] })
    const set = madeSet('turnover', cube)
    expect(set.series.find(({ id }) => id === 'leavers')?.flags[1]).toBe('b')
    expect(set.marks).toEqual([])
  })
})

describe('the whole organisation beside the unit', () => {
  const beside = (more: Partial<Cube>) =>
    madeSet(
      'sickLeave',
      { ...rateOf('unit'), method: 'legal' },
      {},
      {
        comparisons: [
          { unit: 'town', beside: 'whole', history: noHistory, cube: { ...rateOf('town'), method: 'legal', ...more } },
        ],
      },
    )

  it.each([{ method: 'payroll' }, { definition: 'other' }])(
    'is left out, and that is said, where it is made otherwise: %o',
    (more) => {
      const set = beside(more)
      expect(set.series.map(({ role }) => role)).toEqual(['line'])
      expect(set.notes).toEqual([{ kind: 'data', text: 'Staden visas inte bredvid: källan räknar på ett annat sätt där.' }])
    },
  )

  it('is there where both are made alike', () => {
    expect(beside({}).series.map(({ role }) => role)).toEqual(['line', 'comparison'])
    expect(beside({}).notes).toEqual([])
  })
})

describe('a year without a figure', () => {
  const recruitment = (ads: readonly Raw[]) =>
    textsOf(
      madeSet(
        'recruitment',
        madeCube(
          'recruitment',
          years,
          ({ measure, time }) => (measure === 'ads' ? (ads[years.indexOf(time ?? '')] ?? null) : 9),
          {
            measure: ['ads', 'applicants'],
          },
        ),
      ),
    ).join(' ')

  it('is missing in the source only where the source lacks it', () => {
    expect(recruitment([1, null, 3])).toContain('Uppgift saknas i källan för 2022.')
    expect(recruitment([1, 0, 3])).not.toContain('saknas')
    expect(recruitment([1, 0, 3])).toContain('är noll, för 2022.')
  })
})

describe("the women's share of the staff", () => {
  it('has changed as a fact, without interval or chance, and with its persons', () => {
    const set = setFor('sexShare', { employment: 'permanent' })
    expect(set.change?.verdict).toEqual({ kind: 'fact' })
    expect(set.latest?.verdict).toBeNull()
    expect(set.series[0]?.counts.at(-1)).toBe('202 av 283')
  })
})

describe('a unit that should stand beside but could not be read', () => {
  it('is named, so that nobody takes it for compared', () => {
    const { notes } = madeSet('sickLeave', rateOf('unit'), {}, { unread: ['town'] })
    expect(notes).toContainEqual({ kind: 'data', text: 'Uppgifterna för Staden kunde inte hämtas och visas inte bredvid.' })
  })

  it('is not spoken of where the view is divided, and nothing stands beside', () => {
    const texts = madeSet('sickLeave', rateOf('unit'), { splitBy: 'sex' }, { unread: ['town'] }).notes.map(({ text }) => text)
    expect(texts.filter((text) => text.includes('kunde inte hämtas'))).toEqual([])
  })
})
