import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNumber } from '../../../src/domain/figure.ts'
import type { Line } from '../../../src/domain/indicator.ts'
import { axisFor, niceStep } from '../../../src/series/axis.ts'
import { lockAxes, lockAxis, lockCompareAxis } from '../../../src/series/lockAxes.ts'
import { builtInReader, fullExhibit, madeUpReader, viewOf } from '../exhibits/feedExhibits.ts'

const line = (decimals: number): Line => ({
  id: 'a',
  label: 'A',
  formula: { kind: 'sum', of: 'persons' },
  at: {},
  shownAs: 'percent',
  decimals,
})

const anyNumbers = fc.array(
  fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100),
  { maxLength: 8 },
)
const anyAxis = (decimals: number, zoom: boolean) =>
  anyNumbers.map((numbers) => ({ numbers, axis: axisFor(numbers, line(decimals), 8, zoom) }))
const anyPair = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.boolean())
  .chain(([decimals, zoom]) => fc.tuple(anyAxis(decimals, zoom), anyAxis(decimals, zoom)))

describe('an axis while another is locked', () => {
  it('holds every figure of both, in nice steps, and is never narrower than the locked one', () => {
    fc.assert(
      fc.property(anyPair, ([own, locked]) => {
        const axis = lockAxis(own.axis, locked.axis)
        for (const number of [...own.numbers, locked.axis.min, locked.axis.max]) {
          expect(axis.min).toBeLessThanOrEqual(number + 1e-9)
          expect(axis.max).toBeGreaterThanOrEqual(number - 1e-9)
        }
        const steps = (axis.max - axis.min) / axis.step
        expect(steps).toBeCloseTo(Math.round(steps), 6)
        expect(steps).toBeLessThanOrEqual(7)
        expect(niceStep(axis.step * 5, axis.decimals)).toBeCloseTo(axis.step, 9)
      }),
    )
  })

  it('begins at zero where either does, and says where it begins else', () => {
    fc.assert(
      fc.property(anyPair, ([own, locked]) => {
        const axis = lockAxis(own.axis, locked.axis)
        if (own.axis.min === 0 || locked.axis.min === 0) expect(axis.min).toBe(0)
        expect(axis.stamp === null).toBe(axis.min === 0)
      }),
    )
  })

  it('is the locked one itself where that holds the figures', () => {
    const locked = axisFor([11.2], line(1), 8, false)
    expect(lockAxis(axisFor([3], line(1), 8, false), locked)).toBe(locked)
  })

  it('is its own where the two measure different things', () => {
    const own = axisFor([3], line(1), 8, false)
    expect(lockAxis(own, { ...own, shownAs: 'persons', max: 500, step: 100 })).toBe(own)
  })
})

describe('a set while its scales are locked', () => {
  it('is drawn on the axis of the unit that was shown, with its own figures', async () => {
    const reader = await madeUpReader()
    const whole = await fullExhibit(reader, viewOf('headcount'))
    const unit = reader.catalog.tree.units.get('exempel')?.children[0] ?? ''
    const part = await fullExhibit(reader, viewOf('headcount', { unit }))
    if (whole.kind !== 'series' || part.kind !== 'series') throw new Error('a key figure has no series')
    const smaller = lockAxes(part.set, whole.set.panels)
    expect(smaller.widened).toEqual([])
    expect(smaller.set.panels.map(({ axis }) => axis)).toEqual(whole.set.panels.map(({ axis }) => axis))
    expect(smaller.set.series).toBe(part.set.series)
    const larger = lockAxes(whole.set, part.set.panels)
    const highest = Math.max(...whole.set.series.flatMap(({ figures }) => figures.filter(isNumber)))
    expect(larger.widened).toHaveLength(1)
    expect(larger.widened[0]?.max).toBeGreaterThanOrEqual(highest)
  })

  it('keeps one axis for panels that share one, also for a panel that was not there', async () => {
    const exhibit = await fullExhibit(await builtInReader(), viewOf('age'))
    if (exhibit.kind !== 'series') throw new Error('age has no series')
    const [, ...rest] = exhibit.set.panels.map((panel) => ({ ...panel, axis: { ...panel.axis, max: 80, step: 20 } }))
    const { set, widened } = lockAxes(exhibit.set, rest)
    expect(set.panels.map(({ axis }) => axis.max)).toEqual(exhibit.set.panels.map(() => 80))
    expect(widened).toEqual([])
  })

  it('keeps the axis of a comparison too', async () => {
    const reader = await madeUpReader()
    const exhibit = await fullExhibit(reader, { ...viewOf('sickLeave'), page: 'compare' })
    if (exhibit.kind !== 'compare') throw new Error('there is no comparison')
    const wide = { ...exhibit.set.axis, max: 40, step: 10 }
    expect(lockCompareAxis(exhibit.set, wide)).toMatchObject({ set: { axis: wide }, widened: [] })
    const narrow = { ...exhibit.set.axis, max: 1, step: 0.5 }
    expect(lockCompareAxis(exhibit.set, narrow).widened).toHaveLength(1)
  })
})
