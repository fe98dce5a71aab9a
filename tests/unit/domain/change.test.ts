import fc from 'fast-check'
import { normalInterval } from '../../../src/domain/interval.ts'
import { describe, expect, it } from 'vitest'
import { judgeProportions, relativeChange } from '../../../src/domain/change.ts'

describe('relativeChange', () => {
  it("is the report's growth in permanent staff 2019–2023", () => {
    expect(relativeChange(241, 283)).toBeCloseTo(17.4, 1)
    expect(relativeChange(162, 202)).toBeCloseTo(24.7, 1)
    expect(relativeChange(79, 81)).toBeCloseTo(2.5, 1)
  })

  it('says nothing in percent of a base below 50', () => {
    expect(relativeChange(12, 16)).toBeNull()
    expect(relativeChange(49, 80)).toBeNull()
    expect(relativeChange(0, 10)).toBeNull()
    expect(relativeChange(50, 60)).toBe(20)
  })

  it('can fall to nothing but not below', () => {
    expect(relativeChange(50, 0)).toBe(-100)
  })
})

describe('judgeProportions', () => {
  it("finds that the report's change in turnover may be chance", () => {
    const verdict = judgeProportions({ part: 35, whole: 271 }, { part: 33, whole: 283 })
    if (verdict.kind !== 'chance') throw new Error(`judged ${verdict.kind}`)
    expect(verdict.interval.low).toBeCloseTo(-6.81, 2)
    expect(verdict.interval.high).toBeCloseTo(4.25, 2)
    expect(normalInterval(...verdict.shares).low).toBeCloseTo(-6.7, 1)
    expect(normalInterval(...verdict.shares).high).toBeCloseTo(4.2, 1)
  })

  it('finds a large change clear in either direction', () => {
    expect(judgeProportions({ part: 48, whole: 80 }, { part: 56, whole: 70 }).kind).toBe('clear')
    expect(judgeProportions({ part: 56, whole: 70 }, { part: 48, whole: 80 }).kind).toBe('clear')
  })

  it('lets Newcombe decide where the normal interval is too bold', () => {
    const verdict = judgeProportions({ part: 0, whole: 29 }, { part: 5, whole: 56 })
    if (verdict.kind !== 'chance') throw new Error(`judged ${verdict.kind}`)
    expect(normalInterval(...verdict.shares).low).toBeGreaterThan(0)
    expect(verdict.interval.low).toBeLessThan(0)
  })

  it('never finds an unchanged share clear', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), fc.integer({ min: 1, max: 10 }), (whole, seed, times) => {
        const part = seed % (whole + 1)
        expect(judgeProportions({ part, whole }, { part: part * times, whole: whole * times }).kind).toBe('chance')
      }),
    )
  })
})
