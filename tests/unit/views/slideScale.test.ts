import { describe, expect, it } from 'vitest'
import { headlineSize, notesThatFit, slideScale } from '../../../src/views/slideScale.ts'

describe('the scale of a slide', () => {
  it('is one at full HD and follows the smaller side', () => {
    expect(slideScale(1920, 1080, 0.6)).toBe(1)
    expect(slideScale(1440, 900, 0.6)).toBe(0.75)
    expect(slideScale(3840, 2160, 0.6)).toBe(2)
  })

  it('is never so small that a phone can not be read, except in a small picture', () => {
    expect(slideScale(390, 844, 0.6)).toBe(0.6)
    expect(slideScale(384, 216, 0)).toBe(0.2)
  })
})

describe('a headline', () => {
  it('shrinks in steps until it fits on two lines, but not below 32 pixels', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'sjukfrånvaro').join(' ')
    const sizes = [2, 12, 13, 14, 16, 40].map((count) => headlineSize(words(count), 1808))
    expect(sizes[0]).toBe(44)
    expect(sizes.at(-1)).toBe(32)
    expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes)
    expect(new Set(sizes).size).toBeGreaterThan(2)
  })
})

describe('the notes of a slide', () => {
  it('are told as far as there is room, the first always, and the rest counted', () => {
    expect(notesThatFit(['aaaa', 'bbbb', 'cccc'], 8)).toEqual({ told: ['aaaa', 'bbbb'], left: 1 })
    expect(notesThatFit(['a very long note'], 3)).toEqual({ told: ['a very long note'], left: 0 })
    expect(notesThatFit([], 3)).toEqual({ told: [], left: 0 })
  })
})
