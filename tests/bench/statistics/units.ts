import { tellApart } from '../../../src/domain/tellApart.ts'
import { chanceFrom } from '../../unit/domain/chanceSeries.ts'
import { equalUnitsFrom, pairsOf, type World } from '../../unit/domain/equalUnits.ts'

/** How many of a hundred pages call some equal unit different: on average over the pages, and on the worst. */
export interface FalsePages {
  readonly mean: number
  readonly worst: number
}

/** Makes equal units so many times, and looks at the page of each of them. */
export function falsePages(world: World, municipalities: number, seed: number): FalsePages {
  const chance = chanceFrom(seed)
  const called = world.sizes.map(() => 0)
  for (let i = 0; i < municipalities; i++) {
    const units = equalUnitsFrom(chance, world)
    for (const own of world.sizes.keys()) {
      const isCalled = tellApart(pairsOf(world, units, own)).some(({ kind }) => kind === 'apart' || kind === 'years')
      if (isCalled) called[own] = (called[own] ?? 0) + 1
    }
  }
  const rates = called.map((count) => (100 * count) / municipalities)
  return { mean: rates.reduce((sum, rate) => sum + rate, 0) / rates.length, worst: Math.max(...rates) }
}
