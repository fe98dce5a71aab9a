import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo } from '../../../src/domain/rounding.ts'
import {
  formatBounds,
  formatDifference,
  formatNumber,
  formatPlain,
  formatSigned,
  withoutUnit,
} from '../../../src/words/number.ts'

const nbsp = '\u00a0'
const minus = '\u2212'

describe('a number in Swedish', () => {
  it('has a decimal comma and exactly the decimals asked for', () => {
    expect(formatPlain(18.09, 1)).toBe('18,1')
    expect(formatPlain(30, 1)).toBe('30,0')
    expect(formatPlain(6.2, 2)).toBe('6,20')
  })

  it('has no-break spaces between its thousands', () => {
    expect(formatPlain(1_234_567, 0)).toBe(`1${nbsp}234${nbsp}567`)
  })

  it('has a minus that is no hyphen', () => {
    expect(formatPlain(-1.25, 2)).toBe(`${minus}1,25`)
    expect(formatSigned(-1.25, 1)).toBe(`${minus}1,3`)
  })

  it('is never minus zero, nor plus zero', () => {
    for (const zero of [0, -0, -0.04, 0.04]) {
      expect(formatPlain(zero, 1)).toBe('0,0')
      expect(formatSigned(zero, 1)).toBe('0,0')
    }
  })

  it.each([
    [0.35, 1, '0,4'],
    [2.675, 2, '2,68'],
    [1.005, 2, '1,01'],
    [11.66077738515901, 1, '11,7'],
    [-0.35, 1, `${minus}0,4`],
  ])('rounds %d half away from zero, as people do', (value, decimals, text) => {
    expect(formatPlain(value, decimals)).toBe(text)
  })

  it('is not led astray by what binary fractions leave', () => {
    expect((23 / 80) * 100).toBeLessThan(28.75)
    expect(formatPlain((23 / 80) * 100, 1)).toBe('28,8')
  })

  it('says the same as the figure that is drawn, for any share of persons', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), fc.integer({ min: 0, max: 2 }), (whole, part, decimals) => {
        const share = (Math.min(part, whole) / whole) * 100
        expect(Number(formatPlain(share, decimals).replace(',', '.'))).toBe(roundTo(share, decimals))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a value with its unit', () => {
  it('never parts from its percent sign', () => {
    expect(formatNumber(2.79, 'percent', 1)).toBe(`2,8${nbsp}%`)
  })

  it('is bare for persons and for other numbers', () => {
    expect(formatNumber(299, 'persons', 0)).toBe('299')
    expect(formatNumber(18.09, 'number', 1)).toBe('18,1')
  })
})

describe('a value without its unit', () => {
  it('is the very number, its no-break spaces and decimals kept', () => {
    expect(withoutUnit(formatNumber(2.79, 'percent', 1))).toBe('2,8')
    expect(withoutUnit(formatNumber(1_234, 'persons', 0))).toBe(`1${nbsp}234`)
    expect(withoutUnit(formatNumber(13, 'number', 0))).toBe('13')
  })
})

describe('a difference', () => {
  it('of percentages is in percentage points', () => {
    expect(formatDifference(2.79 - 3.02, 'percent', 1)).toBe(`${minus}0,2${nbsp}procentenheter`)
    expect(formatDifference(2, 'percent', 1)).toBe(`+2,0${nbsp}procentenheter`)
  })

  it('of counts is a plain number with its sign', () => {
    expect(formatDifference(16, 'persons', 0)).toBe('+16')
    expect(formatDifference(-1_200, 'persons', 0)).toBe(`${minus}1${nbsp}200`)
  })

  it('has bounds with a word between them, since a dash would be read as a minus', () => {
    expect(formatBounds(-6.81, 4.25, 1)).toBe(`${minus}6,8 till +4,3`)
  })
})
