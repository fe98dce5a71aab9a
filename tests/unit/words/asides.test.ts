import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonBasis } from '../../../src/domain/personEquivalent.ts'
import { personsText } from '../../../src/words/asides.ts'
import { plain } from './plain.ts'

const told = (persons: number, basis: PersonBasis = 'staff') => plain(personsText(persons, basis, '2023'))
const amount = (persons: number, basis: PersonBasis = 'staff') =>
  told(persons, basis).replace(/^Förändringen motsvarar (.*) \(.*$/, '$1')

/** A place in the order of amounts: the words in theirs, then the numbers. */
function rankOf(text: string): number {
  const words = ['mindre än en halv', 'ungefär en halv', 'mindre än en', 'ungefär en']
  const at = words.findLastIndex((word) => text.replace(/ person.*$/, '') === word)
  return at >= 0 ? at - words.length : Number(text.replace(/\D/g, ''))
}

describe('a change in persons', () => {
  it.each([
    [0.1, 'mindre än en halv persons heltidsår'],
    [0.38, 'ungefär en halv persons heltidsår'],
    [0.69, 'mindre än en persons heltidsår'],
    [1, 'ungefär en persons heltidsår'],
    [1.5, 'ungefär 2 personers heltidsår'],
    [3.2, 'ungefär 3 personers heltidsår'],
    [43.4, 'ungefär 43 personers heltidsår'],
    [128, 'ungefär 130 personers heltidsår'],
    [1284, 'ungefär 1 280 personers heltidsår'],
  ])('of %d is told as %s', (persons, text) => {
    expect(amount(persons)).toBe(text)
  })

  it('has no halves of a person where it is of persons and not of time', () => {
    expect([0.1, 0.38, 0.69, 1, 3.5].map((persons) => amount(persons, 'persons'))).toEqual([
      'mindre än en person',
      'mindre än en person',
      'mindre än en person',
      'ungefär en person',
      'ungefär 4 personer',
    ])
  })

  it('says what it was counted from, and the year', () => {
    expect(told(0.69)).toBe('Förändringen motsvarar mindre än en persons heltidsår (räknat på antal anställda 2023).')
    expect(told(2, 'hours')).toMatch(/\(räknat på ordinarie arbetstid 2023\)\.$/)
    expect(told(2, 'persons')).toMatch(/\(räknat på antal personer 2023\)\.$/)
  })

  it('is never told as less where it is more', () => {
    const persons = fc.double({ min: 0, max: 2000, noNaN: true })
    fc.assert(
      fc.property(persons, persons, fc.constantFrom<PersonBasis>('hours', 'staff', 'persons'), (a, b, basis) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(rankOf(amount(more, basis))).toBeGreaterThanOrEqual(rankOf(amount(less, basis)))
      }),
    )
  })
})
