import { describe, expect, it } from 'vitest'
import { apartMethod } from '../../../src/words/apartMethod.ts'
import { progressText, readoutInWords, relationText } from '../../../src/words/compare.ts'
import { alikeText, rankingOfFacts, sideText, unjudgedText } from '../../../src/words/compareFindings.ts'
import { failedNote } from '../../../src/words/compareNotes.ts'

const none = { above: 0, below: 0, same: 0 }

describe('units told apart, in words', () => {
  it('names those on each side, with the years where only they speak', () => {
    expect(sideText({ way: 'higher', years: null, always: false, names: ['A (7,4 %)', 'B (7,1 %)'] }, 'Staben')).toBe(
      'Högre än Staben: A (7,4 %) och B (7,1 %).',
    )
    expect(sideText({ way: 'lower', years: 15, always: true, names: ['C'] }, 'Staben')).toBe('Lägre än Staben alla 15 åren: C.')
    const many = Array.from({ length: 12 }, (_, i) => `E${i}`)
    expect(sideText({ way: 'lower', years: null, always: false, names: many }, 'Staben')).toMatch(/E7 och 4 andra\.$/)
  })

  it.each([
    [[], 3, []],
    [['A'], 3, ['A går inte att skilja från Staben.']],
    [['A', 'B'], 3, ['De andra 2 går inte att skilja från Staben.']],
    [['A', 'B'], 0, ['Ingen av de 2 enheterna går att skilja från Staben.']],
  ] as const)('counts those that are not: %j beside %i', (names, others, texts) => {
    expect(alikeText(names, others, 'Staben')).toEqual(texts)
  })

  it('says what it would take to judge', () => {
    expect(unjudgedText({ count: 0, isAll: false, most: 0 }, 'years', 'Ekskolan')).toEqual([])
    expect(unjudgedText({ count: 5, isAll: true, most: 7 }, 'years', 'Ekskolan')).toEqual([
      'Enheterna går inte att skilja från Ekskolan: det kräver 10 jämförbara år, och här finns 7.',
    ])
    expect(unjudgedText({ count: 2, isAll: false, most: 7 }, 'persons', 'Ekskolan')).toEqual([
      '2 enheter går inte att bedöma: det kräver antalen bakom andelen eller 10 jämförbara år.',
    ])
  })

  it('has one word for each answer', () => {
    const once = { years: null, always: false }
    expect(relationText('higher', once)).toBe('högre')
    expect(relationText('lower', { years: 15, always: true })).toBe('lägre alla 15 åren')
    expect(relationText('lower', { years: 2, always: true })).toBe('lägre båda åren')
    expect(relationText('higher', { years: 15, always: false })).toBe('högre i genomsnitt över 15 år')
    const untold = [relationText('alike', once), relationText('unjudged', { years: 7, always: false })]
    expect(untold).toEqual(Array(2).fill('går inte att skilja åt'))
  })
})

describe('counted units in words', () => {
  it.each([
    [{ above: 2, below: 1 }, '2 enheter har fler månadsanställda och 1 färre än Staben.'],
    [{ below: 1 }, '1 enhet har färre månadsanställda än Staben.'],
    [{ same: 1 }, '1 enhet har lika många månadsanställda som Staben.'],
    [{ above: 1, same: 2 }, '1 enhet har fler månadsanställda än Staben. 2 enheter har lika många månadsanställda som Staben.'],
  ])('is a fact: %o', (counts, text) => {
    expect(rankingOfFacts({ ...none, ...counts }, 'månadsanställda', 'Staben')).toBe(text)
  })

  it('has other words for shares', () => {
    expect(rankingOfFacts({ above: 2, below: 1, same: 1 }, null, 'Staben')).toBe(
      '2 enheter ligger högre och 1 lägre än Staben. 1 enhet ligger lika högt som Staben.',
    )
  })
})

describe('how units are told apart, in words', () => {
  it.each(['hours', 'shares', 'each'] as const)('is told in a few sentences, with the formula apart: %s', (basis) => {
    const { texts, formula } = apartMethod(basis)
    expect(texts).toHaveLength(3)
    expect(texts.join(' ')).not.toMatch(/[σμ×÷]|Newcombe|Holm|XmR/)
    expect(formula.join(' ')).toMatch(/3 gånger|Holm/)
  })

  it('names the sources of what hours and shares are judged by', () => {
    expect(apartMethod('hours').formula.join(' ')).toMatch(/Newcombe.*1 980.*Bhatia och Davis.*Kish.*2,66.*Wheeler.*Holm/s)
    expect(apartMethod('hours').sources.join(' ')).toMatch(/Newcombe.*Bhatia och C\. Davis.*Kish.*Wheeler.*Holm/)
    expect(apartMethod('shares').formula.join(' ')).toMatch(/Newcombe.*Yan och Su.*en tiondel.*Smyth.*Holm/s)
    expect(apartMethod('shares').sources.join(' ')).toMatch(/Newcombe.*Yan.*Smyth.*Holm/)
  })
})

describe('a comparison in words', () => {
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
