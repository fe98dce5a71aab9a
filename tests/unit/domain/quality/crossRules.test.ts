import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../../src/domain/buildCube.ts'
import type { Cube } from '../../../../src/domain/cube.ts'
import { impliedWeight } from '../../../../src/domain/quality/impliedWeight.ts'
import { mixedMethods } from '../../../../src/domain/quality/mixedMethods.ts'
import { smallGroupsByShare } from '../../../../src/domain/quality/smallGroupsByShare.ts'
import { cubeOfRows, datasetOf, type Raw } from '../datasets.ts'

function headcount(women: Raw, men: Raw, employment = 'total'): Cube {
  const codes = { unit: ['u'], time: ['2023'], employment: [employment], sex: ['women', 'men'], measure: ['persons'] }
  return buildCube(datasetOf('headcount', codes, ({ sex }) => (sex === 'women' ? women : men)))
}

function rates(women: Raw, men: Raw, all: Raw, decimals = 2): Cube {
  const codes = { unit: ['u'], time: ['2023'], group: ['women', 'men', 'all'], measure: ['rate'] }
  const cube = buildCube(datasetOf('sickLeave', codes, ({ group }) => ({ women, men, all })[group ?? ''] ?? null))
  return { ...cube, decimals: { rate: decimals } }
}

describe('the weight of women', () => {
  const staff = headcount(68, 32)

  it('is found where it differs more than ten points from their share of the staff, either way', () => {
    expect(impliedWeight(rates(6.2, 2.68, 3.78), staff, 'u')).toMatchObject([
      { code: 'implied-weight', severity: 'warning', women: 68, cells: [{}, {}, {}] },
    ])
    expect(impliedWeight(rates(6, 2, 5.4), headcount(20, 80), 'u')).toHaveLength(1)
  })

  it('is not found within ten points, nor in the years of the report that agree', () => {
    const published = [
      [3.6, 2.13, 3.15],
      [2.45, 1.17, 2.04],
      [2.9, 3.28, 3.02],
      [3.25, 1.69, 2.79],
    ] as const
    for (const [women, men, all] of published) expect(impliedWeight(rates(women, men, all), headcount(70, 30), 'u')).toEqual([])
    expect(impliedWeight(rates(6, 2, 5.1), staff, 'u')).toEqual([])
  })

  it('implies nothing where the rates are nearly alike, one is withheld or nobody is counted', () => {
    expect(impliedWeight(rates(3.0, 3.01, 3.01), staff, 'u')).toEqual([])
    expect(impliedWeight(rates(3, 4, 4, 0), staff, 'u')).toEqual([])
    expect(impliedWeight(rates('c', 2.68, 3.78), staff, 'u')).toEqual([])
    expect(impliedWeight(rates(6.2, 2.68, 3.78), headcount('c', 32), 'u')).toEqual([])
  })

  it('is never found among true means, however the rates are rounded', () => {
    const rate = fc.double({ min: 0, max: 20, noNaN: true })
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 2 }), (women, men, share, decimals) => {
        const rounded = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals
        const all = (share * women + (100 - share) * men) / 100
        const cube = rates(rounded(women), rounded(men), rounded(all), decimals)
        expect(impliedWeight(cube, headcount(share, 100 - share), 'u')).toEqual([])
      }),
    )
  })
})

describe('shares of a group whose size is known', () => {
  const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']
  const ages = (...shares: readonly Raw[]) => {
    const codes = { unit: ['u'], time: ['2023'], employment: ['fixedTerm'], ageBand: bands, measure: ['share'] }
    const cube = buildCube(datasetOf('age', codes, ({ ageBand }) => shares[bands.indexOf(ageBand ?? '')] ?? null))
    return { ...cube, decimals: { share: 1 } }
  }
  const foundIn = (cube: Cube, women: Raw, men: Raw) =>
    smallGroupsByShare(cube, headcount(women, men, 'fixedTerm'), 'u').flatMap(({ cells }) => cells.map(({ at }) => at.ageBand))

  it('tell of few persons where only one number fits', () => {
    expect(foundIn(ages(0, 18.8, 31.3, 43.8, 6.3, 0), 10, 6)).toEqual(['20-29', '50-59'])
    expect(foundIn(ages(0, 50, 33.3, 16.7, 0, 0), 4, 2)).toEqual(['20-29', '30-39', '40-49'])
  })

  it('tell nothing where several numbers fit, the group is large, or its size is withheld', () => {
    expect(foundIn(ages(0.1, 20, 20, 20, 20, 19.9), 2000, 1500)).toEqual([])
    expect(foundIn(ages(0, 20, 20, 20, 20, 20), 60, 40)).toEqual([])
    expect(foundIn(ages(0, 18.8, 31.3, 43.8, 6.3, 0), 'c', 6)).toEqual([])
    expect(foundIn(ages(0, 'c', 31.3, 43.8, 'c', 0), 10, 6)).toEqual([])
  })

  it('of another subject are none of the rule’s', () => {
    expect(smallGroupsByShare(rates(1, 2, 3), headcount(10, 6), 'u')).toEqual([])
  })
})

describe('methods', () => {
  const unit = (id: string) => ({ id, label: id.toUpperCase() })
  const turnover = (method: string | null, definition: string | null = null) => ({
    ...cubeOfRows('turnover', ['2023'], { rate: [11] }),
    method,
    definition,
  })
  const own = { unit: unit('u'), cube: turnover('legal') }

  it('are mixed where a unit beside counts by another method or definition', () => {
    const others = [
      { unit: unit('a'), cube: turnover('own') },
      { unit: unit('b'), cube: turnover('legal', 'T2') },
      { unit: unit('c'), cube: turnover('legal') },
    ]
    expect(mixedMethods(own, others)).toMatchObject([{ code: 'mixed-methods', severity: 'info', others: ['A', 'B'], cells: [] }])
    expect(mixedMethods({ ...own, cube: turnover(null) }, [own])).toHaveLength(1)
  })

  it('are not where they are alike, or where the subject is another', () => {
    expect(mixedMethods(own, [{ unit: unit('c'), cube: turnover('legal') }])).toEqual([])
    expect(mixedMethods(own, [{ unit: unit('d'), cube: rates(1, 2, 1.5) }])).toEqual([])
  })
})
