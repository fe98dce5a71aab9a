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
  const outside = (shares: readonly Proportion[]) => {
    const funnel = funnelOf(shares)
    return funnel === null ? [] : standingOut(funnel, shares).flatMap((way, i) => (way === 0 ? [] : [[i, way]]))
  }

  // Computed apart from this code in NumPy, from the formulas of the docstrings.
  it('takes units to differ as little as is assumed where persons alone explain what they differ', () => {
    const funnel = funnelOf(eighteen)
    expect(funnel?.centre).toBeCloseTo(9.67670011148272, 10)
    expect(funnel?.spread).toBeCloseTo(0.9282784019820483, 8)
    expect(funnel?.freedom).toBeCloseTo(8.5307510804216, 8)
    expect(funnel === null ? null : funnelLimits(funnel, 'outer', 360).high).toBeCloseTo(15.9649, 2)
    expect(funnel === null ? null : funnelLimits(funnel, 'outer', 160).low).toBeCloseTo(2.2637, 2)
    expect(outside(eighteen)).toEqual([[14, -1]])
  })

  it('allows for units that usually differ', () => {
    expect(funnelOf(restless)?.spread).toBeCloseTo(4.938689721390072, 8)
    expect(outside(restless)).toEqual([])
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
        for (const [i, way] of standingOut(funnel, sharesOf(pairs)).entries()) {
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

  // The long form is `npm run bench -- statistics`.
  it.each(['shares', 'hours'] as const)('lets one of equal workplaces stand out on at most one page of twenty: %s', (kind) => {
    const workplaces = Array.from({ length: 30 }, (_, i) => 25 + 4 * i)
    const unequal = Array.from({ length: 40 }, (_, i) => Math.round(25 * 100 ** (i / 39)))
    for (const sizes of [workplaces, unequal]) {
      for (const shock of [0, 0.1]) {
        expect(falseFunnels({ kind, sizes, years: 1, shock, dependence: 0 }, 200, 3)).toBeLessThanOrEqual(5)
      }
    }
  })
})
