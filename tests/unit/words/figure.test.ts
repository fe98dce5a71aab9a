import { describe, expect, it } from 'vitest'
import { noBase, notApplicable, notReported, protectedAtSource } from '../../../src/domain/figure.ts'
import { formatFigure, formatFlags, reasonOf } from '../../../src/words/figure.ts'

describe('a figure in words', () => {
  it('is its number with unit', () => {
    expect(formatFigure(2.79, 'percent', 2)).toBe('2,79\u00a0%')
    expect(formatFigure(0, 'persons', 0)).toBe('0')
  })

  it.each([
    [protectedAtSource, 'skyddat'],
    [notReported, 'saknas'],
    [notApplicable, 'ej tillämpligt'],
    [noBase, 'går inte att räkna'],
  ] as const)('is a word where there is no number', (figure, word) => {
    expect(formatFigure(figure, 'percent', 1)).toBe(word)
    expect(reasonOf(figure)).toBe(word)
  })

  it('tells every reason apart, and none as a sign', () => {
    const words = [protectedAtSource, notReported, notApplicable, noBase].map(reasonOf)
    expect(new Set(words).size).toBe(4)
    for (const word of words) expect(word).toMatch(/^\p{Ll}[\p{L} ]+$/u)
  })
})

describe('the letters beside a figure', () => {
  it('are words, in the order of the feed', () => {
    expect(formatFlags('p')).toBe('preliminärt')
    expect(formatFlags('rb')).toBe('reviderat, brott i serien')
    expect(formatFlags('e')).toBe('uppskattat')
  })

  it('are nothing where there are none, or where the figure itself says it', () => {
    expect(['', 'c', 'm', 'z'].map(formatFlags)).toEqual(['', '', '', ''])
  })
})
