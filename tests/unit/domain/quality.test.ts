import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCube } from '../../../src/domain/cube.ts'
import { findContradictions } from '../../../src/domain/quality.ts'
import { cubeOfRows, datasetOf, type Raw } from './datasets.ts'

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
  findContradictions(ratesOf({ all: [all], women: [women], men: [men] }, ['2023']), 'u')

describe('findContradictions', () => {
  it("finds the report's total for 2019 outside its age groups, and nothing else", () => {
    expect(findContradictions(ratesOf(report), 'u')).toEqual([
      {
        code: 'total-outside-parts',
        unit: 'u',
        period: '2019',
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
    expect(findContradictions(ratesOf(report), 'v')).toEqual([])
    expect(findContradictions(cubeOfRows('turnover', ['2023'], { rate: [11] }), 'u')).toEqual([])
  })
})
