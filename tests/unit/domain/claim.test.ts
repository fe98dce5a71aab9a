import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeClaim, type Recent } from '../../../src/domain/claim.ts'
import { roundTo } from '../../../src/domain/rounding.ts'
import type { Claim, ClaimedFigure } from '../../../src/domain/context.ts'
import { notReported, protectedAtSource } from '../../../src/domain/figure.ts'

const claim = (parts: Partial<Claim>): Claim => ({
  unit: 'u',
  area: 'turnover',
  time: '2023',
  text: 'Påstående',
  figure: null,
  direction: null,
  source: 'Rapporten',
  ...parts,
})
const figure = (value: number, parts: Partial<ClaimedFigure> = {}) =>
  claim({ figure: { measure: 'rate', value, decimals: 0, change: false, ...parts } })
const direction = (way: NonNullable<Claim['direction']>['way']) => claim({ direction: { measure: 'rate', way } })
const turnover = (100 * 33) / 283
const turnoverBefore = (100 * 35) / 271
const sickLeave: Recent = [2.04, 3.02, 2.79]

describe('a printed figure', () => {
  it('differs where the report says 13 more and there are 16 more', () => {
    expect(judgeClaim(figure(13, { change: true }), [268, 283, 299])).toEqual({ kind: 'differs', actual: 16 })
    expect(judgeClaim(figure(16, { change: true }), [268, 283, 299])).toEqual({ kind: 'holds', actual: 16 })
  })

  it('differs where it was cut and not rounded: 11 for 11,66', () => {
    expect(judgeClaim(figure(11), [notReported, turnoverBefore, turnover])).toEqual({ kind: 'differs', actual: turnover })
    expect(judgeClaim(figure(12), [notReported, turnoverBefore, turnover]).kind).toBe('holds')
    expect(judgeClaim(figure(11.7, { decimals: 1 }), [notReported, turnoverBefore, turnover]).kind).toBe('holds')
  })

  it('holds where the figure rounds to it: 12,9 for 12,92 and 18 for 18,09', () => {
    expect(judgeClaim(figure(12.9, { decimals: 1 }), [notReported, notReported, turnoverBefore]).kind).toBe('holds')
    expect(judgeClaim(figure(18), [notReported, notReported, 814 / 45])).toEqual({ kind: 'holds', actual: 814 / 45 })
  })

  it('holds for a change of published decimals, whatever binary fractions make of it', () => {
    expect(judgeClaim(figure(-0.23, { decimals: 2, change: true }), sickLeave).kind).toBe('holds')
  })

  it("can't be tried without the figure, or for a change without the one before", () => {
    expect(judgeClaim(figure(11), [1, 2, notReported])).toEqual({ kind: 'untestable' })
    expect(judgeClaim(figure(11), [1, 2, protectedAtSource])).toEqual({ kind: 'untestable' })
    expect(judgeClaim(figure(11, { change: true }), [1, notReported, 3])).toEqual({ kind: 'untestable' })
    expect(judgeClaim(figure(11, { change: true }), [1, protectedAtSource, 3])).toEqual({ kind: 'untestable' })
  })
})

describe('a printed direction', () => {
  it('differs where the report says that sick leave fell further after a rise', () => {
    const judgement = judgeClaim(direction('down-further'), sickLeave)
    expect(judgement.kind).toBe('differs')
    expect(judgeClaim(direction('down'), sickLeave).kind).toBe('holds')
    expect(judgeClaim(direction('up'), sickLeave).kind).toBe('differs')
  })

  it('goes further only where both steps go the same way', () => {
    expect(judgeClaim(direction('down-further'), [3, 2, 1]).kind).toBe('holds')
    expect(judgeClaim(direction('up-further'), [1, 2, 3]).kind).toBe('holds')
    expect(judgeClaim(direction('up-further'), [3, 2, 3]).kind).toBe('differs')
    expect(judgeClaim(direction('up-further'), [1, 2, 2]).kind).toBe('differs')
  })

  it('is neither up nor down where nothing changed', () => {
    expect(judgeClaim(direction('up'), [1, 2, 2]).kind).toBe('differs')
    expect(judgeClaim(direction('down'), [1, 2, 2]).kind).toBe('differs')
  })

  it("can't be tried without the figures that it is about", () => {
    expect(judgeClaim(direction('down'), [1, notReported, 1])).toEqual({ kind: 'untestable' })
    expect(judgeClaim(direction('down'), [1, 2, protectedAtSource])).toEqual({ kind: 'untestable' })
    expect(judgeClaim(direction('down-further'), [notReported, 2, 1])).toEqual({ kind: 'untestable' })
    expect(judgeClaim(direction('down'), [notReported, 2, 1]).kind).toBe('holds')
  })

  it("can't be tried where nothing that can be tried was read out of the statement", () => {
    expect(judgeClaim(claim({}), [1, 2, 3])).toEqual({ kind: 'untestable' })
  })
})

describe('roundTo', () => {
  it('rounds half away from zero', () => {
    expect([roundTo(2.5, 0), roundTo(-2.5, 0), roundTo(0.125, 2), roundTo(-0.125, 2)]).toEqual([3, -3, 0.13, -0.13])
  })

  it('reads a half that a binary fraction has cut as a half', () => {
    expect([roundTo(1.005, 2), roundTo(-1.005, 2), roundTo(1.15, 1)]).toEqual([1.01, -1.01, 1.2])
  })

  it('rounds to plain zero, never to minus zero', () => {
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true)
    expect(Object.is(roundTo(-0, 2), 0)).toBe(true)
  })

  it('leaves a number that is round already, and is symmetric', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 3 }), (number, decimals) => {
        const round = number / 10 ** decimals
        expect(roundTo(round, decimals)).toBe(round === 0 ? 0 : round)
      }),
    )
  })
})
