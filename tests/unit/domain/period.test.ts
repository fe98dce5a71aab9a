import { describe, expect, it } from 'vitest'
import { isYear, yearOf, yearsBetween } from '../../../src/domain/period.ts'

describe('a period', () => {
  it('is a year when it is four digits', () => {
    expect(['2023', '2023M05', '23', '2023 ', '20235', ''].map(isYear)).toEqual([true, false, false, false, false, false])
  })

  it('lies in a calendar year', () => {
    expect([yearOf('2023'), yearOf('2023M05')]).toEqual([2023, 2023])
  })
})

describe('yearsBetween', () => {
  it('keeps the place of every year, both ends included', () => {
    expect(yearsBetween('2019', '2023')).toEqual(['2019', '2020', '2021', '2022', '2023'])
    expect(yearsBetween('2023', '2023')).toEqual(['2023'])
  })

  it('is empty where the last year comes first', () => {
    expect(yearsBetween('2023', '2019')).toEqual([])
  })

  it('takes the years that months lie in', () => {
    expect(yearsBetween('2022M11', '2023M02')).toEqual(['2022', '2023'])
  })
})
