import type { Highs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { attacks } from './attacks.ts'
import { seedsToAttack } from './seeds.ts'
import { startSolver } from './solver.ts'
import { asTheProductDoes, targetOf } from './target.ts'

let solver: Highs
beforeAll(async () => {
  solver = await startSolver()
})

/** Whoever knows that persons are whole knows all that others do, so that in each municipality it stands for linear programming too. */
const made = attacks.filter(({ name }) => name !== 'linear programming')

describe('the protection of a delivery, attacked in random municipalities', () => {
  const seeds = seedsToAttack()
  const left = new Map<number, number>()

  const leaksIn = (seed: number) => {
    const target = targetOf(seed, asTheProductDoes)
    left.set(seed, target.shown)
    return made.flatMap(({ name, find }) => {
      const found = find(target, solver)
      return found.length > 0 ? [{ attack: name, found }] : []
    })
  }

  it.each(seeds)('tells nothing of small groups in municipality %i', { timeout: 600_000 }, (seed) => {
    expect(leaksIn(seed)).toEqual([])
  })

  it('leaves something to read', () => {
    const shown = seeds.map((seed) => left.get(seed) ?? targetOf(seed, asTheProductDoes).shown)
    expect(shown.reduce((sum, part) => sum + part, 0) / shown.length).toBeGreaterThan(0.2)
  })
})
