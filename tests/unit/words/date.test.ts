import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate, formatYears } from '../../../src/words/date.ts'

const nbsp = '\u00a0'

describe('a date in words', () => {
  it('is a day, a month or a year, as much as the source gives, and keeps together', () => {
    expect(formatDate('2023-12-31')).toBe(`31${nbsp}december${nbsp}2023`)
    expect(formatDate('2023-02')).toBe(`februari${nbsp}2023`)
    expect(formatDate('2022M05')).toBe(`maj${nbsp}2022`)
    expect(formatDate('2023')).toBe('2023')
  })

  it('is the same day in every time zone', () => {
    expect(formatDate('2024-01-01T00:00:00Z')).toBe(`1${nbsp}januari${nbsp}2024`)
    expect(formatDate('2023-12-31T23:59:59Z')).toBe(`31${nbsp}december${nbsp}2023`)
  })

  it.each(['i våras', '', '2023-13-45', '2023-99', '2023M13', 'M05'])(
    'is given back as it is where it is no date: %j',
    (text) => {
      expect(formatDate(text)).toBe(text)
    },
  )

  it('is in words at both ends of a span of months', () => {
    expect(formatYears('2022M05', '2022M05')).toBe(`maj${nbsp}2022`)
    expect(formatYears('2022M05', '2023M01')).toBe(`maj${nbsp}2022 – januari${nbsp}2023`)
    expect(formatYears('2020', '2022M05')).toBe(`2020 – maj${nbsp}2022`)
    expect(formatYears('2020', '2022')).toBe('2020–2022')
  })

  it('never groups the digits of a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 }), (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)].map(String) as [string, string]
        expect(formatYears(first, last)).toBe(first === last ? first : `${first}–${last}`)
        expect(formatDate(first)).toBe(first)
        expect(formatDate(`${first}-06-15`).endsWith(`${nbsp}${first}`)).toBe(true)
      }),
    )
  })
})
