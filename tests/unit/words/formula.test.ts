import { describe, expect, it } from 'vitest'
import { notReported, protectedAtSource } from '../../../src/domain/figure.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { formulaNames, formulaNumbers, sumNumbers, type Worked } from '../../../src/words/formula.ts'
import { plain } from './plain.ts'

const ratio = { kind: 'ratio', part: 'leavers', whole: 'employees', times: 100, published: 'rate' } as const
const portion = {
  kind: 'portion',
  portion: 'longSickHours',
  all: 'sickHours',
  whole: 'ordinaryHours',
  rate: 'rate',
  share: 'longShare',
  take: 'portion',
} as const
const turnover: Worked = {
  period: '2023',
  formula: ratio,
  figure: (100 * 33) / 283,
  part: 33,
  whole: 283,
  origin: 'derived',
  shownAs: 'percent',
  decimals: 1,
  tableDecimals: 2,
  sourceDecimals: { part: 0, whole: 0 },
}

describe('a formula with its numbers', () => {
  it('is worked out', () => {
    expect(plain(formulaNumbers(turnover))).toBe('2023: 33 ÷ 283 = 11,7 %')
  })

  it('adds parts by name', () => {
    const parts = [
      { label: 'Tillsvidareanställda', value: 283 },
      { label: 'Visstidsanställda', value: 16 },
    ]
    expect(sumNumbers('2023', parts, 299)).toBe('2023: 283 tillsvidareanställda + 16 visstidsanställda = 299')
  })

  it('multiplies published rates where the hours are not in the feed', () => {
    const worked = {
      ...turnover,
      formula: portion,
      figure: 1.047366,
      part: 37.54,
      whole: 2.79,
      origin: 'published',
      decimals: 2,
      sourceDecimals: { part: 2, whole: 2 },
    } as const
    expect(plain(formulaNumbers(worked))).toBe('2023: 2,79 % × 37,54 % = 1,05 %')
    const coarse = { ...worked, part: 37, whole: 2.8, figure: 1.036, sourceDecimals: { part: 0, whole: 1 } }
    expect(plain(formulaNumbers(coarse))).toBe('2023: 2,8 % × 37 % = 1,04 %')
  })

  it('says that a published figure is the source’s own, with the source’s decimals', () => {
    const worked = { ...turnover, figure: 2.79, part: null, whole: null, origin: 'published' } as const
    expect(plain(formulaNumbers(worked))).toBe('2023: 2,79 % är källans egen siffra. Delarna bakom den finns inte i källan.')
  })

  it.each([notReported, protectedAtSource])('is not worked out where the figure is no number', (figure) => {
    expect(formulaNumbers({ ...turnover, figure })).toBeNull()
  })

  it('never prints a part that is withheld', () => {
    expect(formulaNumbers({ ...turnover, part: protectedAtSource })).toBeNull()
  })
})

describe('a formula in names', () => {
  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    'of %s has a Swedish name for every measure',
    (_, indicator) => {
      const { headline, view, measures } = indicator
      for (const { formula } of [headline, ...view.lines, ...(view.tableOnly ?? [])]) {
        const names = formulaNames(formula, measures)
        expect(names).not.toMatch(/[a-z][A-Z]|persons|leavers|employees|rate\b|applicants|\bads\b/)
        expect(names).toMatch(/^\p{Lu}/u)
      }
    },
  )

  it('multiplies only percentages by a hundred', () => {
    const names = { leavers: 'Antal som slutat', employees: 'Antal anställda' }
    expect(formulaNames(ratio, names)).toBe('Antal som slutat ÷ Antal anställda × 100')
    expect(formulaNames({ ...ratio, times: 1 }, names)).toBe('Antal som slutat ÷ Antal anställda')
  })
})
