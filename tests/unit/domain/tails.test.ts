import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalOfStudent, normalOfTail, rareAmong, studentOfNormal, twoSidedTail } from '../../../src/domain/tails.ts'

describe('twoSidedTail', () => {
  // 2 * stats.norm.sf(z) of SciPy 1.17, as R's 2 * pnorm(-z).
  it.each([
    [0, 1],
    [1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [3, 0.0026997960632601866],
    [-4, 6.334248366623973e-5],
    [6, 1.973175290075389e-9],
  ])('of %f is %f', (z, tail) => {
    expect(Math.abs(twoSidedTail(z) / tail - 1)).toBeLessThan(2e-7)
  })
})

describe('normalOfTail', () => {
  // qnorm(1 - p / 2) of R.
  it.each([
    [0.05, 1.959963985],
    [0.002, 3.090232306],
    [0.05 / 14, 2.913726318],
  ])('of %f is %f', (tail, z) => {
    expect(Math.abs(normalOfTail(tail) - z)).toBeLessThan(1e-6)
  })
})

describe('normalOfStudent', () => {
  // stats.norm.isf(stats.t.sf(t, freedom)) of SciPy 1.17.
  it.each([
    [4.6, 5.445, 2.82551],
    [2.228, 10, 1.95986],
    [3, 8.47, 2.40887],
    [10, 5.445, 3.88021],
    [-3, 8.47, -2.40887],
  ])('of %f with %f degrees of freedom is %f, to a twenty-fifth', (t, freedom, z) => {
    expect(Math.abs(normalOfStudent(t, freedom) - z)).toBeLessThan(0.04)
  })
})

describe('studentOfNormal', () => {
  // stats.t.isf(stats.norm.sf(z), freedom) of SciPy 1.17, as qt(pnorm(z), freedom) and limma's tZscore of R.
  it.each([
    [1.959964, 8, 2.306],
    [2.9, 8, 4.0408],
    [3.2, 13, 4.0508],
    [2.5, 30, 2.6601],
    [-2.9, 8, -4.0408],
  ])('of %f with %f degrees of freedom is %f, to a hundredth of it', (z, freedom, t) => {
    expect(Math.abs(studentOfNormal(z, freedom) / t - 1)).toBeLessThan(0.01)
    expect(normalOfStudent(studentOfNormal(z, freedom), freedom)).toBeCloseTo(z, 10)
  })

  it('is the normal value itself where nothing is estimated', () => {
    expect(studentOfNormal(1.96, Number.POSITIVE_INFINITY)).toBe(1.96)
  })
})

describe('rareAmong', () => {
  it('steps down as Holm did: the smallest by all, the next by one less', () => {
    // p.adjust(c(.01, .04, .03, .005), "holm") of R is .03 .06 .06 .02.
    expect(rareAmong([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true])
    expect(rareAmong([0.01, 0.04, 0.03, 0.005], 0.06)).toEqual([true, true, true, true])
    expect(rareAmong([], 0.05)).toEqual([])
  })

  it('never says more than each alone, and never less than Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (all) => {
        const rare = rareAmong(all, 0.05)
        for (const [i, each] of all.entries()) {
          if (each <= 0.05 / all.length) expect(rare[i]).toBe(true)
          if (each > 0.05) expect(rare[i]).toBe(false)
        }
      }),
    )
  })
})
