import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import type { Cube } from '../../../../src/domain/cube.ts'
import { findingsIn } from '../../../../src/domain/quality/cubeRules.ts'
import { cubeOfRows, datasetOf, type Raw } from '../datasets.ts'

const codesIn = (cube: Cube) => findingsIn(cube, 'u').map(({ code }) => code)

/** Staff by sex over the years from 2019 on, without totals. */
function staff(women: readonly Raw[], men: readonly Raw[], more: Partial<Cube> = {}): Cube {
  const time = women.map((_, i) => String(2019 + i))
  const codes = { unit: ['u'], time, employment: ['total'], sex: ['women', 'men'], measure: ['persons'] }
  const cube = buildCube(
    datasetOf('headcount', codes, (at) => (at['sex'] === 'women' ? women : men)[time.indexOf(at['time'] ?? '')] ?? null),
  )
  return { ...cube, label: 'Antal', ...more }
}

/** Published sick leave of everyone and of the groups given, in one year. */
function sickLeave(rates: Readonly<Record<string, Raw>>, longShare: Raw = null): Cube {
  const codes = { unit: ['u'], time: ['2023'], group: Object.keys(rates), measure: ['rate', 'longShare'] }
  return buildCube(
    datasetOf('sickLeave', codes, ({ group, measure }) => {
      if (measure === 'longShare') return group === 'all' ? longShare : null
      return rates[group ?? ''] ?? null
    }),
  )
}

describe('counts under percent', () => {
  it('are found where the heading of the file says percent', () => {
    const cube = staff([162], [79], { label: 'Antal månadsanställda den 31 december, procent' })
    expect(findingsIn(cube, 'u')).toMatchObject([
      { code: 'counts-as-percent', severity: 'warning', most: 241, heading: cube.label, cells: [] },
    ])
  })

  it('are found where the measure’s own unit says percent or share', () => {
    for (const unit of ['procent', '%', 'andel av personalen'])
      expect(codesIn(staff([162], [79], { unitLabels: { persons: unit } }))).toEqual(['counts-as-percent'])
  })

  it('are found where percentages can only be counts', () => {
    const turnover = (rates: readonly Raw[]) => cubeOfRows('turnover', ['2022', '2023'], { rate: rates })
    expect(findingsIn(turnover([135, 133]), 'u')).toMatchObject([{ code: 'counts-as-percent', cells: [{}, {}], most: 135 }])
    expect(codesIn(turnover([90.5, 100]))).toEqual([])
  })

  it('are not found where nothing says percent, where percentages stand beside them or where there are no values', () => {
    expect(codesIn(staff([162], [79], { unitLabels: { persons: 'personer' } }))).toEqual([])
    expect(codesIn(staff([162], [79], { label: 'Månadsanställda på handelskontoret' }))).toEqual([])
    const both = cubeOfRows('turnover', ['2023'], { leavers: [33], employees: [283], rate: [11.66] })
    expect(codesIn({ ...both, label: 'Personalomsättning, procent' })).toEqual([])
    expect(codesIn(staff([null], ['c'], { label: 'procent' }))).toEqual([])
  })
})

describe('the long sick leave', () => {
  it('is suspected of being divided by working time where it is no larger than the rate', () => {
    expect(codesIn(sickLeave({ all: 2.79 }, 1.05))).toEqual(['long-share-of-time'])
    expect(codesIn(sickLeave({ all: 6 }, 6))).toEqual(['long-share-of-time'])
  })

  it('is not where it is larger, none or withheld', () => {
    for (const share of [37.54, 2.8, 0, 'c', null] as const) expect(codesIn(sickLeave({ all: 2.79 }, share))).toEqual([])
  })

  it('is judged by the hours where they are given', () => {
    const rows = { sickHours: [60], ordinaryHours: [1000], longSickHours: [20], rate: [6] }
    const withShare = (longShare: Raw) => codesIn(cubeOfRows('sickLeave', ['2023'], { ...rows, longShare: [longShare] }, 'all'))
    expect(withShare(2)).toEqual(['ratio-not-parts', 'long-share-of-time'])
    expect(withShare(33)).toEqual([])
    expect(withShare(5)).toEqual(['ratio-not-parts'])
  })
})

describe('the age groups of the sick leave', () => {
  const ages = (...rates: readonly Raw[]) => ({
    'age-29': rates[0] ?? null,
    'age30-49': rates[1] ?? null,
    'age50+': rates[2] ?? null,
  })

  it('are suspected of being shares where they add up to a hundred, but for rounding', () => {
    expect(codesIn(sickLeave(ages(20, 35, 45)))).toEqual(['age-shares-of-leave'])
    expect(codesIn(sickLeave(ages(20.01, 35, 45)))).toEqual(['age-shares-of-leave'])
    expect(codesIn(sickLeave(ages(33.33, 33.33, 33.33)))).toEqual(['age-shares-of-leave'])
  })

  it('are not where rounding does not explain what is missing, or where one is withheld', () => {
    expect(codesIn(sickLeave(ages(20, 35, 44.9)))).toEqual([])
    expect(codesIn(sickLeave(ages(20, 'c', 45)))).toEqual([])
    expect(codesIn(sickLeave(ages(6.43, 2.22, 3.04)))).toEqual([])
  })
})

describe('an unlikely jump', () => {
  it('is staff that more than double, up or down, by more than fifty', () => {
    expect(findingsIn(staff([100, 210], [0, 0]), 'u')).toMatchObject([
      { code: 'unlikely-jump', period: '2020', from: '2019', before: 100, after: 210 },
    ])
    expect(codesIn(staff([2830, 283], [0, 0]))).toEqual(['unlikely-jump'])
  })

  it('is a rate that slipped by a decimal', () => {
    const rates = (...rate: readonly Raw[]) => codesIn(cubeOfRows('sickLeave', ['2022', '2023'], { rate }, 'all'))
    expect(rates(3.02, 27.9)).toEqual(['unlikely-jump'])
    expect(rates(30.2, 2.79)).toEqual(['unlikely-jump'])
    expect(rates(0.5, 6)).toEqual([])
  })

  it('is no growth that may be, no small unit, no break, no year in between', () => {
    expect(codesIn(staff([100, 200], [0, 0]))).toEqual([])
    expect(codesIn(staff([10, 60], [0, 0]))).toEqual([])
    const grown = staff([100, 300], [0, 0])
    const broken = { ...grown, cells: grown.cells.map((cell) => ({ ...cell, flags: 'b' })) }
    expect(codesIn(broken)).toEqual([])
    expect(codesIn(staff([100, null, 300], [0, 0, 0]))).toEqual(['gap'])
  })
})

describe('a gap', () => {
  it('is every year without a figure between years that have one', () => {
    expect(findingsIn(staff([10, null, null, 12], [20, 20, 20, 20]), 'u')).toMatchObject([
      { code: 'gap', severity: 'info', period: '2020', years: ['2020', '2021'] },
    ])
    const lacking = cubeOfRows('recruitment', ['2019', '2021'], { ads: [10, 12], applicants: [20, 30] })
    expect(findingsIn(lacking, 'u')).toMatchObject([{ code: 'gap', years: ['2020'], cells: [{}, {}] }])
  })

  it('is not before the first or after the last, nor a figure that is withheld or has no meaning', () => {
    expect(codesIn(staff([null, 10, 11, null], [20, 20, 20, 20]))).toEqual([])
    expect(codesIn(staff([10, 'c', 11], [20, 20, 20]))).toEqual([])
    expect(codesIn(staff([10, 'z', 11], [20, 20, 20]))).toEqual([])
  })
})

describe('small groups', () => {
  it('are told of in one finding without their numbers: a leak, or a fact where the report is public', () => {
    expect(findingsIn(staff([12, 10], [3, 0]), 'u')).toMatchObject([
      { code: 'small-groups', severity: 'warning', cells: [{ period: '2019', at: { sex: 'men' } }], isPublic: false },
    ])
    expect(findingsIn(staff([12, 1], [4, 20], { isPublic: true }), 'u')).toMatchObject([
      { code: 'small-groups', severity: 'info', cells: [{}, {}], isPublic: true },
    ])
  })

  it('of sick leave are those of at most ten', () => {
    const withPersons = (women: number) =>
      buildCube(
        datasetOf('sickLeave', { unit: ['u'], time: ['2023'], group: ['all', 'women'], measure: ['rate', 'persons'] }, (at) => {
          return at['measure'] === 'rate' ? 3 : at['group'] === 'women' ? women : 40
        }),
      )
    expect(findingsIn(withPersons(10), 'u')).toMatchObject([
      { code: 'small-groups', cells: [{ measure: 'rate', at: { group: 'women' } }] },
    ])
    expect(codesIn(withPersons(11))).toEqual([])
  })

  it('are none where there is nobody, five or more, or nothing to see', () => {
    expect(codesIn(staff([5, 10], [0, 7]))).toEqual([])
    expect(codesIn(staff(['c', 10], [7, 'c']))).toEqual([])
  })
})

describe('sound figures', () => {
  const hours = fc.record({ women: fc.integer({ min: 1000, max: 90_000 }), men: fc.integer({ min: 1000, max: 90_000 }) })
  const rate = fc.double({ min: 0.01, max: 0.15, noNaN: true })
  const share = fc.double({ min: 0.2, max: 0.6, noNaN: true })

  it('are never doubted, however they are rounded', () => {
    fc.assert(
      fc.property(hours, rate, rate, share, fc.integer({ min: 0, max: 2 }), (ordinary, womens, mens, long, decimals) => {
        const sick = { women: ordinary.women * womens, men: ordinary.men * mens }
        const all = (sick.women + sick.men) / (ordinary.women + ordinary.men)
        const rounded = (value: number) => Math.round(value * 100 * 10 ** decimals) / 10 ** decimals
        const cube = sickLeave({ all: rounded(all), women: rounded(womens), men: rounded(mens) }, Math.max(rounded(long), 16))
        expect(codesIn({ ...cube, decimals: { rate: decimals, longShare: decimals } })).toEqual([])
      }),
    )
  })
})
