import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/words/fileName.ts'

describe('the name of a file', () => {
  it.each([
    [['Sjukfrånvaro', 'Kommunstaben', '2019–2023'], 'xlsx', 'sjukfranvaro-kommunstaben-2019-2023.xlsx'],
    [
      ['Åldersfördelning', 'Övre Älvdalens förskola, hus 3', '2023'],
      'csv',
      'aldersfordelning-ovre-alvdalens-forskola-hus-3-2023.csv',
    ],
    [['Annonser & sökande', 'IT/drift', ''], 'csv', 'annonser-sokande-it-drift.csv'],
    [[], 'png', 'personal-i-siffror.png'],
    [['…', '–'], 'png', 'personal-i-siffror.png'],
    [['CON'], 'xlsx', 'personal-i-siffror-con.xlsx'],
    [['Lpt1'], 'xlsx', 'personal-i-siffror-lpt1.xlsx'],
  ])('of %j is plain', (parts, extension, name) => {
    expect(fileName(parts, extension)).toBe(name)
  })

  it('keeps the years and cuts between words where it is too long', () => {
    const unit = 'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3'
    expect(fileName(['Sjukfrånvaro', unit, '2009–2023'], 'xlsx')).toBe(
      'sjukfranvaro-arbetsmarknads-och-socialforvaltningens-avdelning-2009-2023.xlsx',
    )
  })

  it('is one that every system takes, whatever the parts are', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 80 }),
      fc.constantFrom('con', 'AUX', 'å'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.constantFrom('xlsx', 'csv', 'json', 'png'), (parts, extension) => {
        const name = fileName(parts, extension)
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/)
        expect(name.length).toBeLessThanOrEqual(80)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./)
      }),
    )
  })
})
