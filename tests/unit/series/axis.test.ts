import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisFor, niceStep } from '../../../src/series/axis.ts'
import { yearSpan } from '../../../src/series/yearSpan.ts'
import type { Line } from '../../../src/domain/indicator.ts'
import { cubeOf } from './fromFeeds.ts'
import { madeCube } from './madeSources.ts'

const line = (shownAs: Line['shownAs'], decimals: number): Line => ({
  id: 'a',
  label: 'A',
  formula: { kind: 'sum', of: 'persons' },
  at: {},
  shownAs,
  decimals,
})
const persons = line('persons', 0)
const percent = line('percent', 1)

describe('the steps of an axis', () => {
  it.each([
    [8, 1, 2],
    [299, 0, 100],
    [25, 1, 5],
    [1.11, 2, 0.25],
  ])('over %d with %i decimals are %d', (span, decimals, step) => {
    expect(niceStep(span, decimals)).toBe(step)
  })

  it('are whole persons, and nothing that the decimals would round', () => {
    expect(niceStep(12, 0)).toBe(5)
    expect(niceStep(3, 0)).toBe(1)
    expect(niceStep(1.11, 1)).toBe(0.5)
    expect(niceStep(0, 1)).toBe(0.1)
  })

  it('are at most five over any span', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 2 }), (span, decimals) => {
        expect(span / niceStep(span, decimals)).toBeLessThanOrEqual(5 + 1e-6)
      }),
    )
  })
})

describe('an axis from zero', () => {
  it('reaches at least as high as its key figure asks for, so that units and years compare', () => {
    expect(axisFor([2.79, 3.02], percent, 8, false)).toMatchObject({ min: 0, max: 8, stamp: null })
    expect(axisFor([], percent, 8, false)).toMatchObject({ min: 0, max: 8 })
    expect(axisFor([11.2], percent, 8, false).max).toBe(12.5)
  })
})

describe('a zoomed axis', () => {
  it('begins below the lowest number and says where', () => {
    const axis = axisFor([188, 202], persons, 10, true)
    expect(axis.min).toBeLessThanOrEqual(188)
    expect(axis.min).toBeGreaterThan(150)
    expect(axis.stamp).toBe(`Axeln börjar vid ${axis.min}`)
  })

  it('says exactly where it begins, never a rounded place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 6 }), (hundredths) => {
        const { min, stamp } = axisFor(
          hundredths.map((number) => number / 100),
          percent,
          8,
          true,
        )
        const said = stamp === null ? 0 : Number(/[\d,]+/.exec(stamp)?.[0].replace(',', '.'))
        expect(said).toBe(min)
      }),
    )
  })

  it('begins at zero without a stamp where a number is zero or there is nothing to zoom into', () => {
    for (const numbers of [[0, 5], [5], []]) expect(axisFor(numbers, percent, 8, true)).toMatchObject({ min: 0, stamp: null })
  })
})

describe('the years to choose among', () => {
  it('span what any of the cubes has for the unit, gaps between them included', () => {
    expect(yearSpan([cubeOf('turnover'), cubeOf('headcount')], 'kommunstaben')).toEqual(['2019', '2020', '2021', '2022', '2023'])
    expect(yearSpan([madeCube('turnover', ['2018', '2021', '2023M05'], () => 1)], 'unit')).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
    ])
  })

  it('leave out cubes of other units', () => {
    expect(yearSpan([cubeOf('recruitment'), cubeOf('headcount')], 'lulea')).toEqual(['2023'])
    expect(yearSpan([cubeOf('headcount')], 'nowhere')).toEqual([])
  })
})
