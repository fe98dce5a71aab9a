import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../src/words/date.ts'
import { isoDate } from '../../../src/words/isoDate.ts'

describe('a date for programs', () => {
  it.each([
    ['per 31\u00a0december\u00a02023', '2023-12-31'],
    ['1 maj 2024', '2024-05-01'],
    ['per februari\u00a02023', '2023-02'],
    ['2023', '2023'],
    ['per 2023', '2023'],
    ['hösten', null],
    ['32 smultron 2023', null],
  ])('of %j', (text, iso) => {
    expect(isoDate(text)).toBe(iso)
  })

  it('is the way back from every day and month in words', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, fc.constantFrom(7, 10), (day, length) => {
        const iso = day.toISOString().slice(0, length)
        expect(isoDate(`per ${formatDate(iso)}`)).toBe(iso)
      }),
    )
  })
})
