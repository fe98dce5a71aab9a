import { describe, expect, it } from 'vitest'
import type { Place } from '../../../src/domain/finding.ts'
import type { Term } from '../../../src/domain/reorganisation.ts'
import { contradiction } from '../../../src/words/contradiction.ts'
import { unitBreak } from '../../../src/words/marks.ts'
import { bridgedYears, summedUnit, unbridgedYears, unitBirth, unitEnd } from '../../../src/words/reorganisation.ts'
import { plain } from './plain.ts'

const nameOf = (unit: string) => unit.toUpperCase()
const plus = (...units: readonly string[]): readonly Term[] => units.map((unit) => ({ unit, sign: 1 }))
const minus = (...units: readonly string[]): readonly Term[] => units.map((unit) => ({ unit, sign: -1 }))
const years = ['2014', '2015', '2016', '2017', '2018']
const said = (terms: readonly Term[], ...periods: readonly string[]) =>
  bridgedYears(new Map(periods.map((period) => [period, terms])), years, nameOf)

describe('years that were recast', () => {
  it('are told as one span with what they were made of', () => {
    expect(said(plus('a', 'b'), '2014', '2015', '2016')).toEqual([
      '2014–2016 är omräknade till dagens organisation: summan av A och B.',
    ])
    expect(said(plus('a'), '2017')).toEqual(['2017 är omräknat till dagens organisation: siffrorna för A.'])
  })

  it('name what was taken away', () => {
    expect(said([...plus('a', 'b'), ...minus('x')], '2017')).toEqual([
      '2017 är omräknat till dagens organisation: summan av A och B utan X.',
    ])
    expect(said([...plus('a'), ...minus('x', 'y')], '2017')).toEqual([
      '2017 är omräknat till dagens organisation: siffrorna för A utan X och Y.',
    ])
  })

  it('name four units and count the rest', () => {
    expect(said(plus('a', 'b', 'c', 'd'), '2017')[0]).toContain('summan av A, B, C och D.')
    expect(said(plus('a', 'b', 'c', 'd', 'e'), '2017')[0]).toContain('summan av A, B, C, D och en annan enhet.')
    expect(said(plus('a', 'b', 'c', 'd', 'e', 'f', 'g'), '2017')[0]).toContain('summan av A, B, C, D och 3 andra enheter.')
  })

  it('are told apart where a year between was not, or was made of others', () => {
    expect(said(plus('a'), '2014', '2016', '2017').map((text) => text.split(' ', 1)[0])).toEqual(['2014', '2016–2017'])
    const changing = new Map([
      ['2015', plus('a', 'b')],
      ['2016', plus('ab', 'c')],
    ])
    expect(bridgedYears(changing, years, nameOf)).toHaveLength(2)
    expect(bridgedYears(new Map(), years, nameOf)).toEqual([])
  })

  it('are of the last organisation of a unit that has ended', () => {
    expect(bridgedYears(new Map([['2015', plus('a', 'b')]]), years, nameOf, 2016)).toEqual([
      '2015 är omräknat till organisationen 2016: summan av A och B.',
    ])
  })
})

describe('a unit', () => {
  it('is told to be a sum', () => {
    expect(summedUnit(6, 'Eken')).toBe('Summan av 6 enheter: källan har inga egna uppgifter för Eken.')
    expect(summedUnit(2, 'Eken')).toBe('Summan av två enheter: källan har inga egna uppgifter för Eken.')
    expect(summedUnit(1, 'Eken')).toBe('Summan av en enhet: källan har inga egna uppgifter för Eken.')
  })

  it('is told to begin anew', () => {
    expect(unitBreak('2018')).toBe('2018: Enheten ändrades. Åren före kan inte jämföras.')
    expect(plain(unitBreak('2018M01'))).toBe('januari 2018: Enheten ändrades. Åren före kan inte jämföras.')
  })

  it('is told to have begun, of what there was or of nothing', () => {
    expect(unitBirth({ validFrom: '2018-01-01' }, ['A', 'B'])).toBe('Enheten bildades 2018 av A och B.')
    expect(unitBirth({ validFrom: '2018-01-01' }, [])).toBe('Enheten bildades 2018.')
    expect(unitBirth({}, [])).toBeNull()
  })

  it('is told to have ended, and what became of it', () => {
    expect(unitEnd({ validTo: '2017-12-31' }, ['C'])).toBe('Enheten upphörde 2017. Den gick upp i C.')
    expect(unitEnd({ validTo: '2017-12-31' }, ['A', 'B'])).toBe('Enheten upphörde 2017. Den delades mellan A och B.')
    expect(unitEnd({ validTo: '2017-12-31' }, [])).toBe('Enheten upphörde 2017.')
    expect(unitEnd({}, ['C'])).toBeNull()
  })
})

describe('years that can not be recast', () => {
  it('are told with what the source does not say', () => {
    const divided = { unit: 'x', why: 'divided' } as const
    const inside = { unit: 'y', why: 'inside-year' } as const
    expect(unbridgedYears(2018, [inside, divided], nameOf)).toBe(
      'Källan visar inte hur X ska delas, så åren före 2018 kan inte räknas om.',
    )
    expect(unbridgedYears(2018, [inside], nameOf)).toBe(
      'Y ändrades inte vid ett årsskifte, så åren före 2018 kan inte räknas om.',
    )
    expect(unbridgedYears(2018, [], nameOf)).toBe('Källans uppgifter räcker inte, så åren före 2018 kan inte räknas om.')
  })
})

describe('a unit that is not the sum of its children', () => {
  const found = { unit: 's', period: '2019', measure: 'persons', decimals: 0, at: {}, severity: 'error', cells: [] } as const
  const told = (total: number, sum: number, at: Place = {}) =>
    plain(contradiction({ ...found, at, code: 'whole-not-children', label: 'Socialförvaltningen', total, sum }))

  it('has something beside them where they are together less', () => {
    expect(told(1412, 1409)).toBe(
      '2019: Socialförvaltningen anges till 1 412. Enheterna under den är tillsammans 1 409: 3 redovisas inte på någon av dem.',
    )
    expect(told(12, 9, { sex: 'women' })).toBe(
      '2019 (kvinnor): Socialförvaltningen anges till 12. Enheterna under den är tillsammans 9: 3 redovisas inte på någon av dem.',
    )
  })

  it('can’t be right where they are together more', () => {
    expect(told(1409, 1412)).toBe(
      'Siffrorna för 2019 stämmer inte ihop: Socialförvaltningen anges till 1 409, men enheterna under den är tillsammans 1 412. De visas som i källan. Jämför inte med 2019 förrän källan är kontrollerad.',
    )
  })
})
