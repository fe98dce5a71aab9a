import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Sparkline } from '../../../src/views/Sparkline.tsx'

const draw = (values: readonly (number | null)[]) => renderToStaticMarkup(<Sparkline values={values} />)

/** Each line's points. */
const linesIn = (markup: string) =>
  [...markup.matchAll(/points="([^"]*)"/g)].map(([, points = '']) =>
    points.split(' ').map((point) => point.split(',').map(Number)),
  )

/** The middle of each dot. */
const dotsIn = (markup: string) => [...markup.matchAll(/cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => [Number(x), Number(y)])

describe('a sparkline', () => {
  it('is nothing where there are no values', () => {
    expect(draw([])).toBe('')
    expect(draw([null, null])).toBe('')
  })

  it('is a line through all years with a dot at the last', () => {
    const markup = draw([1, 3, 2, 5])
    const [line, ...others] = linesIn(markup)
    expect(others).toEqual([])
    expect(line).toHaveLength(4)
    expect(dotsIn(markup)).toEqual([line?.at(-1)])
  })

  it('rises where the values rise', () => {
    const [first, last] = linesIn(draw([1, 2, 3]))[0]?.flatMap(([, y]) => y ?? []) ?? []
    expect(first).toBeGreaterThan(last ?? Number.NaN)
  })

  it('is dots without a line for one year and for two', () => {
    for (const values of [[5], [5, 6], [5, null, 6]]) {
      const markup = draw(values)
      expect(linesIn(markup)).toEqual([])
      expect(dotsIn(markup)).toHaveLength(values.filter((value) => value !== null).length)
    }
  })

  it('draws no line across a gap, and keeps the year’s place', () => {
    const lines = linesIn(draw([1, 2, null, 4, 5]))
    expect(lines.map((line) => line.length)).toEqual([2, 2])
    const whole = linesIn(draw([1, 2, 3, 4, 5]))[0] ?? []
    expect(lines.flat().map(([x]) => x)).toEqual([0, 1, 3, 4].map((i) => whole[i]?.[0]))
  })

  it('shows a year that stands alone between two gaps', () => {
    const markup = draw([1, 2, null, 9, null, 4, 5])
    const lone = linesIn(markup).find((line) => line.length === 1)?.[0]
    expect(dotsIn(markup)).toContainEqual(lone)
  })

  it('is level in the middle where nothing changes', () => {
    expect(new Set(linesIn(draw([7, 7, 7]))[0]?.map(([, y]) => y))).toEqual(new Set([14]))
  })

  it('is decoration to a screen reader, whose text stands beside it', () => {
    expect(draw([1, 2, 3])).toContain('aria-hidden="true"')
  })

  it('stays inside its frame whatever the values are', () => {
    const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (values) => {
        const markup = draw(values)
        expect(markup).not.toMatch(/NaN|Infinity/)
        for (const [x = -1, y = -1] of [...linesIn(markup).flat(), ...dotsIn(markup)]) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(96)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(28)
        }
      }),
    )
  })
})
