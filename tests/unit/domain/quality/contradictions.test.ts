import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import { hinders } from '../../../../src/domain/finding.ts'
import { findingsIn } from '../../../../src/domain/quality/cubeRules.ts'
import { cubeOfRows, datasetOf, type Raw } from '../datasets.ts'

/** What can't be true: small groups and the like are none of these tests' business. */
const contradictionsIn = (...of: Parameters<typeof findingsIn>) => findingsIn(...of).filter(hinders)

const years = ['2019', '2020', '2021', '2022', '2023']
const report: Record<string, readonly Raw[]> = {
  all: [3.78, 3.15, 2.04, 3.02, 2.79],
  women: [6.2, 3.6, 2.45, 2.9, 3.25],
  men: [2.68, 2.13, 1.17, 3.28, 1.69],
  'age-29': [6.24, 3.28, 4.85, 4.77, 6.43],
  'age30-49': [5.04, 3.0, 1.96, 2.11, 2.22],
  'age50+': [5.87, 3.28, 1.75, 3.77, 3.04],
}
const ratesOf = (groups: Record<string, readonly Raw[]>, times: readonly string[] = years) =>
  buildCube(
    datasetOf('sickLeave', { unit: ['u'], time: times, group: Object.keys(groups), measure: ['rate'] }, ({ group, time }) => {
      return groups[group ?? '']?.[times.indexOf(time ?? '')] ?? null
    }),
  )
const inOneYear = (all: Raw, women: Raw, men: Raw) =>
  contradictionsIn(ratesOf({ all: [all], women: [women], men: [men] }, ['2023']), 'u')

describe('a rate for everyone', () => {
  it("finds the report's total for 2019 outside its age groups, and nothing else", () => {
    expect(contradictionsIn(ratesOf(report), 'u')).toEqual([
      {
        code: 'total-outside-parts',
        severity: 'error',
        unit: 'u',
        period: '2019',
        measure: 'rate',
        decimals: 2,
        at: {},
        cells: [{}, { group: 'age-29' }, { group: 'age30-49' }, { group: 'age50+' }].map((at) => {
          return { unit: 'u', period: '2019', measure: 'rate', at }
        }),
        total: 3.78,
        parts: [
          { id: 'age-29', value: 6.24 },
          { id: 'age30-49', value: 5.04 },
          { id: 'age50+', value: 5.87 },
        ],
      },
    ])
  })

  it('finds a total above its parts as well as below', () => {
    expect(inOneYear(4.5, 3, 4)).toHaveLength(1)
    expect(inOneYear(2.5, 3, 4)).toHaveLength(1)
    expect(inOneYear(3.5, 3, 4)).toEqual([])
  })

  it('allows what the rounding of both figures can explain, and no more', () => {
    const hundredths = fc.integer({ min: 3, max: 3000 })
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 500 }), (lowest, spread) => {
        const [low, high] = [lowest / 100, (lowest + spread) / 100]
        expect(inOneYear((lowest - 1) / 100, low, high)).toEqual([])
        expect(inOneYear((lowest + spread + 1) / 100, high, low)).toEqual([])
        expect(inOneYear((lowest - 2) / 100, low, high)).toHaveLength(1)
        expect(inOneYear((lowest + spread + 2) / 100, high, low)).toHaveLength(1)
      }),
    )
  })

  it('never finds a true weighted mean, rounded as it is published', () => {
    const rate = fc.double({ min: 0, max: 100, noNaN: true })
    const inHundredths = (value: number) => Math.round(value * 100) / 100
    fc.assert(
      fc.property(rate, rate, fc.double({ min: 0, max: 1, noNaN: true }), (women, men, weight) => {
        const all = weight * women + (1 - weight) * men
        expect(inOneYear(inHundredths(all), inHundredths(women), inHundredths(men))).toEqual([])
      }),
    )
  })

  it('says nothing where the total or a part is withheld or missing', () => {
    expect(inOneYear('c', 3, 4)).toEqual([])
    expect(inOneYear(9, 'c', 4)).toEqual([])
    expect(inOneYear(9, 3, null)).toEqual([])
  })

  it('says nothing of a unit without figures or of another area', () => {
    expect(contradictionsIn(ratesOf(report), 'v')).toEqual([])
    expect(contradictionsIn(cubeOfRows('turnover', ['2023'], { rate: [11] }), 'u')).toEqual([])
  })
})

describe('a published whole of persons', () => {
  const staff = (cell: (at: Record<string, string>) => Raw) =>
    contradictionsIn(
      buildCube(
        datasetOf(
          'headcount',
          {
            unit: ['u'],
            time: ['2023'],
            employment: ['permanent', 'fixedTerm', 'total'],
            sex: ['women', 'men', 'total'],
            measure: ['persons'],
          },
          cell,
        ),
      ),
      'u',
    )
  const right = { permanent: 2, fixedTerm: 1, total: 3 } as Record<string, number>
  const times = { women: 10, men: 5, total: 15 } as Record<string, number>
  const sound = ({ employment, sex }: Record<string, string>) => (right[employment ?? ''] ?? 0) * (times[sex ?? ''] ?? 0)

  it('contradicts nothing where it is exactly its parts', () => {
    expect(staff(sound)).toEqual([])
  })

  it('is found where it is one person off, in each division that it is the whole of', () => {
    const findings = staff((at) => sound(at) + (at['employment'] === 'total' && at['sex'] === 'women' ? 1 : 0))
    expect(findings).toMatchObject([
      { code: 'whole-not-sum', division: 'employment', at: { sex: 'women' }, total: 31, sum: 30 },
      { code: 'whole-not-sum', division: 'sex', at: { employment: 'total' }, total: 45, sum: 46 },
    ])
  })

  it('is not compared with parts of which one is withheld or missing', () => {
    expect(
      staff((at) => (at['sex'] === 'men' ? 'c' : sound(at) + (at['sex'] === 'total' ? (right[at['employment'] ?? ''] ?? 0) : 0))),
    ).toEqual([])
    expect(
      staff((at) =>
        at['sex'] === 'men' ? null : sound(at) + (at['sex'] === 'total' ? (right[at['employment'] ?? ''] ?? 0) : 0),
      ),
    ).toEqual([])
  })
})

describe('hours of sick leave', () => {
  const right: Record<string, number> = { all: 9000, women: 6001, men: 3000, 'age-29': 999, 'age30-49': 4000, 'age50+': 4002 }
  const hours = (odd: Record<string, number> = {}) =>
    contradictionsIn(
      buildCube(
        datasetOf(
          'sickLeave',
          { unit: ['u'], time: ['2023'], group: Object.keys(right), measure: ['sickHours'] },
          ({ group = '' }) => odd[group] ?? right[group] ?? null,
        ),
      ),
      'u',
    )

  it('may miss their total by what rounding explains', () => {
    expect(hours()).toEqual([])
  })

  it('are found where women and men, or the ages, are not everyone', () => {
    expect(hours({ men: 2900 })).toMatchObject([{ code: 'whole-not-sum', division: 'group', total: 9000, sum: 8901 }])
    expect(hours({ 'age50+': 4200 })[0]?.cells.map(({ at }) => at.group)).toEqual(['all', 'age-29', 'age30-49', 'age50+'])
  })
})

describe('a published ratio', () => {
  const turnover = (rate: Raw, decimals: number, leavers: Raw = 33, employees: Raw = 283) => {
    const cube = cubeOfRows('turnover', ['2023'], { leavers: [leavers], employees: [employees], rate: [rate] })
    return contradictionsIn({ ...cube, decimals: { ...cube.decimals, rate: decimals } }, 'u')
  }

  it('is found where its parts, rounded as it is, give another', () => {
    expect(turnover(11, 0)).toMatchObject([{ code: 'ratio-not-parts', measure: 'rate', stated: 11, part: 33, whole: 283 }])
    expect(turnover(11.6, 1)).toHaveLength(1)
    expect(turnover(12, 0)).toEqual([])
    expect(turnover(11.7, 1)).toEqual([])
    expect(turnover(11.66, 2)).toEqual([])
  })

  it('never contradicts its own parts, however it is rounded', () => {
    const whole = fc.integer({ min: 1, max: 20_000 })
    fc.assert(
      fc.property(fc.nat(20_000), whole, fc.integer({ min: 0, max: 3 }), (part, all, decimals) => {
        const scale = 10 ** decimals
        expect(turnover(Math.round((100 * part * scale) / all) / scale, decimals, part, all)).toEqual([])
      }),
    )
  })

  it('is not compared where a part is unknown or the whole is nothing', () => {
    expect(turnover(50, 0, 'c')).toEqual([])
    expect(turnover(50, 0, null)).toEqual([])
    expect(turnover(0, 0, 0, 0)).toEqual([])
  })

  it('of hours allows for the rounding of the hours', () => {
    const sick = (rate: number) => {
      const rows = { sickHours: [3], ordinaryHours: [100], rate: [rate] }
      return contradictionsIn(cubeOfRows('sickLeave', ['2023'], rows, 'all'), 'u')
    }
    // From 2,5 of 100,5 hours to 3,5 of 99,5.
    expect([2.49, 3.0, 3.52].map((rate) => sick(rate).length)).toEqual([0, 0, 0])
    expect([2.47, 3.54].map((rate) => sick(rate).length)).toEqual([1, 1])
  })

  it('of applicants per ad and of an age group are judged alike', () => {
    const perAd = (stated: number) =>
      contradictionsIn(cubeOfRows('recruitment', ['2023'], { ads: [45], applicants: [814], applicantsPerAd: [stated] }), 'u')
    expect([18, 19].map((stated) => perAd(stated).length)).toEqual([0, 1])
  })
})

describe('published shares', () => {
  const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']
  const shares = (values: readonly Raw[]) => {
    const cube = buildCube(
      datasetOf('age', { unit: ['u'], time: ['2023'], employment: ['permanent'], ageBand: bands, measure: ['share'] }, (at) => {
        return values[bands.indexOf(at['ageBand'] ?? '')] ?? null
      }),
    )
    return contradictionsIn({ ...cube, decimals: { share: 1 } }, 'u')
  }

  it('may miss a hundred by what rounding explains, and no more', () => {
    expect(shares([0.3, 20, 20, 20, 20, 20])).toEqual([])
    expect(shares([0.4, 20, 20, 20, 20, 20])).toMatchObject([
      { code: 'shares-not-hundred', division: 'ageBand', at: { employment: 'permanent' } },
    ])
    expect(shares([9.7, 10, 20, 20, 20, 20])).toEqual([])
    expect(shares([9.6, 10, 20, 20, 20, 20])).toHaveLength(1)
  })

  it('are not added where one is withheld, or where nobody is there to share', () => {
    expect(shares(['c', 10, 20, 20, 20, 20])).toEqual([])
    expect(shares([0, 0, 0, 0, 0, 0])).toEqual([])
  })
})
