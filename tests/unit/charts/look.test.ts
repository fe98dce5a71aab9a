import { describe, expect, it } from 'vitest'
import { inkOf, type Look, styleOf } from '../../../src/charts/look.ts'

const looks: readonly Look[] = ['light', 'dark', 'print']
const ids = ['women', 'men', 'permanent', 'fixedTerm', 'longTerm', 'shortTerm', 'age-29', 'age30-49', 'age50+', '20-29', 'all']

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const styles = looks.flatMap((look) =>
  [
    ...ids.map((id) => styleOf({ id, role: 'line' }, look)),
    styleOf({ id: 'x', role: 'whole' }, look),
    styleOf({ id: 'x', role: 'comparison' }, look),
    ...(['whole', 'above', 'chosen', 'own'] as const).map((beside) => styleOf({ id: 'x', role: 'comparison', beside }, look)),
    styleOf({ id: 'x', role: 'line', beside: 'chosen' }, look),
  ].map((style) => ({ ...style, background: inkOf(look).background })),
)

describe('the look of a series', () => {
  it('is seen on the background: at least 3 to 1', () => {
    expect(styles.filter(({ fill, background }) => contrast(fill, background) < 3)).toEqual([])
  })

  it('has text that can be read beside it and on it: at least 4.5 to 1', () => {
    expect(styles.filter(({ text, background }) => contrast(text, background) < 4.5)).toEqual([])
    expect(styles.filter(({ fill, onFill }) => contrast(fill, onFill) < 4.5)).toEqual([])
  })

  it.each([
    ['women', 'men'],
    ['permanent', 'fixedTerm'],
    ['longTerm', 'shortTerm'],
  ])('tells %s from %s by lightness too', (one, other) => {
    const of = (id: string, look: Look) => styleOf({ id, role: 'line' }, look).fill
    expect(contrast(of(one, 'light'), of(other, 'light'))).toBeGreaterThan(2.5)
    expect(contrast(of(one, 'dark'), of(other, 'dark'))).toBeGreaterThan(1.6)
  })

  it('gives the age groups of sick leave three symbols', () => {
    expect(['age-29', 'age30-49', 'age50+'].map((id) => styleOf({ id, role: 'line' }, 'light').symbol)).toEqual([
      'circle',
      'rect',
      'triangle',
    ])
  })

  it('keeps the given colours of women and men', () => {
    expect(styleOf({ id: 'women', role: 'line' }, 'light').fill).toBe('#43246F')
    expect(styleOf({ id: 'men', role: 'line' }, 'light')).toMatchObject({ fill: '#C26A00', text: '#8A4B00' })
  })

  it('gives an unknown series the colour of the reader’s own unit', () => {
    expect(styleOf({ id: 'somethingNew', role: 'line' }, 'light').fill).toBe(styleOf({ id: 'all', role: 'line' }, 'light').fill)
  })
})
