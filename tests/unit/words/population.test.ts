import { describe, expect, it } from 'vitest'
import type { FindingWords } from '../../../src/domain/indicator.ts'
import { findingOf, type Said } from '../../../src/words/finding.ts'
import { whatIs } from '../../../src/words/population.ts'

const rate: FindingWords = { kind: 'rate', subject: 'Frisknärvaron', of: 'av alla anställda' }
const perUnit: FindingWords = { kind: 'perUnit', part: 'medarbetare', whole: 'chefer', each: 'medarbetare per chef' }
const headline: Said = {
  id: 'one',
  label: 'En',
  period: '2023',
  value: 12.5,
  text: '12,5',
  before: null,
  count: null,
  part: 250,
  whole: 20,
}

describe('what a value is', () => {
  it('is what the key figure says that it is', () => {
    expect(whatIs(rate, 'Alla', 'anställda')).toBe('av alla anställda')
    expect(whatIs(perUnit, 'Alla', 'anställda')).toBe('medarbetare per chef')
  })

  it('is told alike in the finding', () => {
    const told = findingOf({ words: perUnit, headline, lines: [headline], split: false, noun: 'anställda', verdict: 'fact' })
    expect(told).toBe('20 chefer gav 250 medarbetare 2023: 12,5 per chef')
  })

  it('is told of one in the singular', () => {
    const one = { ...headline, part: 10, whole: 1, text: '10,0' }
    const told = findingOf({ words: perUnit, headline: one, lines: [one], split: false, noun: 'anställda', verdict: 'fact' })
    expect(told).toBe('1 chef gav 10 medarbetare 2023: 10,0 per chef')
  })
})
