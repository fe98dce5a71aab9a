import { describe, expect, it } from 'vitest'
import { progressText, readoutInWords } from '../../../src/words/compare.ts'
import { noRanking, rankingOfCounts, rankingOfShares } from '../../../src/words/compareFindings.ts'
import { failedNote } from '../../../src/words/compareNotes.ts'

const none = { above: 0, below: 0, same: 0, unranked: 0 }

describe('the ranking of shares in words', () => {
  it('counts those above, below and those that can’t be ranked', () => {
    expect(rankingOfShares({ above: 3, below: 2, same: 0, unranked: 6 }, 'Kommunstaben')).toBe(
      '3 enheter ligger högre och 2 lägre än Kommunstaben. 6 kan inte rangordnas.',
    )
  })

  it.each([
    [{ above: 1 }, '1 enhet ligger högre än Staben.'],
    [{ below: 2 }, '2 enheter ligger lägre än Staben.'],
    [{ above: 1, below: 1 }, '1 enhet ligger högre och 1 lägre än Staben.'],
    [{ unranked: 1 }, '1 enhet kan inte rangordnas mot Staben.'],
    [{ below: 1, unranked: 2 }, '1 enhet ligger lägre än Staben. 2 kan inte rangordnas.'],
  ])('leaves out what there is none of: %o', (counts, text) => {
    expect(rankingOfShares({ ...none, ...counts }, 'Staben')).toBe(text)
  })
})

describe('the ranking of counts in words', () => {
  it.each([
    [{ above: 2, below: 1 }, '2 enheter har fler månadsanställda och 1 färre än Staben.'],
    [{ below: 1 }, '1 enhet har färre månadsanställda än Staben.'],
    [{ same: 1 }, '1 enhet har lika många månadsanställda som Staben.'],
    [{ above: 1, same: 2 }, '1 enhet har fler månadsanställda än Staben. 2 enheter har lika många månadsanställda som Staben.'],
  ])('is a fact: %o', (counts, text) => {
    expect(rankingOfCounts({ ...none, ...counts }, 'månadsanställda', 'Staben')).toBe(text)
  })
})

describe('a comparison in words', () => {
  it('says why nothing can be ranked', () => {
    expect(noRanking('Sjukfrånvaro', 'hours')).toBe(
      'Skillnaderna kan inte rangordnas: sjukfrånvaro räknas på timmar, så det går inte att räkna ut ett intervall.',
    )
    expect(noRanking('Personalomsättning', 'published')).toContain('källan anger bara andelen')
  })

  it('names a few units and counts the rest', () => {
    expect(failedNote(['A', 'B', 'C'])).toBe('Uppgifterna för A, B och C kunde inte hämtas. De andra påverkas inte.')
    expect(failedNote(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])).toContain('A, B, C, D, E och 3 andra')
  })

  it('says how far the reading has come, and reads a unit aloud', () => {
    expect(progressText(12, 31)).toBe('Hämtar 12 av 31 enheter')
    const rows = [{ label: 'Andel kvinnor', text: '75 %', notes: ['3 av 4'] }]
    expect(readoutInWords({ unit: 'Skolan', rows, relation: 'högre' })).toBe('Skolan. Andel kvinnor: 75 % (3 av 4). högre.')
  })
})
