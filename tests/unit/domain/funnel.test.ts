import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelLimits, funnelOf, standingOut } from '../../../src/domain/funnel.ts'
import type { Proportion } from '../../../src/domain/interval.ts'
import { falseFunnels } from './equalUnits.ts'

const sharesOf = (pairs: readonly (readonly [number, number])[]): readonly Proportion[] =>
  pairs.map(([part, whole]) => ({ part, whole }))

const eighteen = sharesOf([
  ...([
    [12, 150],
    [30, 310],
    [22, 240],
    [9, 180],
    [41, 420],
    [18, 205],
    [55, 360],
    [25, 260],
    [14, 170],
  ] as const),
  ...([
    [33, 300],
    [20, 210],
    [11, 95],
    [27, 280],
    [16, 190],
    [3, 160],
    [48, 450],
    [21, 230],
    [29, 275],
  ] as const),
])
/** The same with the rates spread out: more than their persons make them. */
const restless = eighteen.map(({ part, whole }, i) => ({ part: Math.round(part * (i % 2 === 0 ? 1.5 : 0.6)), whole }))

describe('funnelOf', () => {
  // Computed apart from this code in NumPy, from Spiegelhalter’s formulas.
  it('has no spread of its own where persons alone explain it', () => {
    const funnel = funnelOf(eighteen)
    expect(funnel?.centre).toBeCloseTo(9.67670011148272, 10)
    expect(funnel?.spread).toBe(0)
    expect(funnel?.deviates[6]).toBeCloseTo(3.594672, 6)
    expect(funnel?.deviates[14]).toBeCloseTo(-3.337995, 6)
    expect(funnel === null ? [] : standingOut(funnel).flatMap((way, i) => (way === 0 ? [] : [[i, way]]))).toEqual([
      [6, 1],
      [14, -1],
    ])
  })

  it('allows for units that usually differ', () => {
    const funnel = funnelOf(restless)
    expect(funnel?.spread).toBeCloseTo(4.086972834439022, 8)
    expect(funnel?.deviates[6]).toBeCloseTo(2.932795, 6)
    expect(funnel === null ? [] : standingOut(funnel)).toEqual(restless.map(() => 0))
  })

  it('has limits that narrow with size, around the share of all, and never leaves 0–100', () => {
    const share = fc
      .integer({ min: 1, max: 900 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))
    fc.assert(
      fc.property(fc.array(share, { minLength: 16, maxLength: 40 }), (pairs) => {
        const funnel = funnelOf(sharesOf(pairs))
        if (funnel === null) return
        const [small, large] = [funnelLimits(funnel, 'outer', 20), funnelLimits(funnel, 'outer', 2000)]
        expect(small.low).toBeGreaterThanOrEqual(0)
        expect(small.high).toBeLessThanOrEqual(100)
        expect(large.high - large.low).toBeLessThanOrEqual(small.high - small.low)
        expect(funnelLimits(funnel, 'inner', 20).high).toBeLessThanOrEqual(small.high)
        for (const [i, way] of standingOut(funnel).entries()) {
          const { low, high } = funnelLimits(funnel, 'outer', pairs[i]?.[1] ?? 1)
          const percent = (100 * (pairs[i]?.[0] ?? 0)) / (pairs[i]?.[1] ?? 1)
          if (way !== 0) expect(way > 0 ? percent >= high - 1e-9 : percent <= low + 1e-9).toBe(true)
        }
      }),
    )
  })

  it('is none where all shares are 0 or 100', () => {
    expect(
      funnelOf(
        sharesOf([
          [0, 10],
          [0, 20],
        ]),
      ),
    ).toBeNull()
    expect(funnelOf(sharesOf([[10, 10]]))).toBeNull()
  })

  it('lets equal workplaces stand out on few pages: at most 8 of 100 with turnover of so few, where chance leans upwards', () => {
    const workplaces = Array.from({ length: 30 }, (_, i) => 25 + 4 * i)
    const world = { kind: 'shares', sizes: workplaces, years: 1, shock: 0.05, dependence: 0 } as const
    expect(falseFunnels(world, 300, 3)).toBeLessThanOrEqual(8)
    expect(falseFunnels({ ...world, kind: 'hours', shock: 0.1 }, 300, 3)).toBeLessThanOrEqual(5)
  })
})
