import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  combine,
  isNumber,
  isProtected,
  noBase,
  notApplicable,
  notReported,
  protectedAtSource,
  ratioOf,
  sumOf,
} from '../../../src/domain/figure.ts'

const anyFigure = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.constantFrom(protectedAtSource, notReported, notApplicable, noBase),
)

describe('a figure', () => {
  it('is told apart from a gap, also when it is zero', () => {
    expect([0, 1, notReported, protectedAtSource, undefined].map(isNumber)).toEqual([true, true, false, false, false])
    expect([0, notReported, protectedAtSource, undefined].map(isProtected)).toEqual([false, false, true, false])
  })
})

describe('sumOf', () => {
  it('is the sum of its terms', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (terms) => {
        let naive = 0
        for (const term of terms) naive += term
        expect(sumOf(terms)).toBe(naive)
      }),
    )
  })

  it('is never a number where a term is not, and is protected where any term is', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 1 }), (terms) => {
        const sum = sumOf(terms)
        expect(isNumber(sum)).toBe(terms.every(isNumber))
        expect(isProtected(sum)).toBe(terms.some(isProtected))
      }),
    )
  })

  it('gives the reason of the first gap', () => {
    expect(sumOf([1, notApplicable, notReported])).toBe(notApplicable)
    expect(sumOf([notReported, protectedAtSource])).toBe(protectedAtSource)
  })

  it('is missing where there is nothing to add', () => {
    expect(sumOf([])).toBe(notReported)
  })
})

describe('combine', () => {
  it('does not run the arithmetic where a term is no number', () => {
    const fail = () => {
      throw new Error('ran')
    }
    expect(combine([1, protectedAtSource], fail)).toBe(protectedAtSource)
    expect(combine([1, notReported], fail)).toBe(notReported)
  })
})

describe('ratioOf', () => {
  it('divides the part by the whole', () => {
    expect(ratioOf(33, 283, 100)).toBeCloseTo(11.6608, 4)
    expect(ratioOf(0, 283, 100)).toBe(0)
  })

  it('has no base where the whole is zero', () => {
    expect(ratioOf(0, 0, 100)).toBe(noBase)
  })

  it('is protected where either term is', () => {
    expect(ratioOf(protectedAtSource, 0, 100)).toBe(protectedAtSource)
    expect(ratioOf(notReported, protectedAtSource, 100)).toBe(protectedAtSource)
    expect(ratioOf(notReported, 5, 100)).toBe(notReported)
  })
})
