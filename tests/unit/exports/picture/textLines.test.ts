import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomFor, textLines } from '../../../../src/exports/picture/textLines.ts'
import { longName } from './pictureExhibits.ts'

describe('the lines of a text', () => {
  it('are the whole text, in whatever way it is broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 60, max: 900 }), (text, width) => {
        const whole = text.replaceAll(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').trim()
        expect(textLines(text, width, { size: 17 }).join('')).toBe(whole)
      }),
    )
  })

  it('fit their width, also where a word is wider than it', () => {
    const words = fc.array(fc.constantFrom(longName, 'X'.repeat(200), 'i', 'procentenheter', '2,8\u00a0%'), { maxLength: 8 })
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 900 }), fc.constantFrom(400, 600), (texts, width, weight) => {
        const face = { size: 20, weight } as const
        for (const line of textLines(texts.join(' '), width, face)) {
          expect(roomFor(line.trimEnd(), face)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  it('keep a number with its unit', () => {
    expect(textLines('Sjukfrånvaron var 2,8\u00a0% 2023', 150, { size: 17 }).some((line) => line.includes('2,8\u00a0%'))).toBe(
      true,
    )
  })
})
