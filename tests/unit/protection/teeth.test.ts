import type { Highs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { attacks } from './attacks.ts'
import { everyone, nameOf } from './cell.ts'
import type { Fact } from './facts.ts'
import { municipalityOf } from './municipality.ts'
import type { Secret } from './secrets.ts'
import { seedsToAttack } from './seeds.ts'
import { foundBySolver, startSolver } from './solver.ts'
import { deliveryOf, type Delivery, targetOfDelivery } from './target.ts'

let solver: Highs
beforeAll(async () => {
  solver = await startSolver()
})

const deliveries = new Map<number, Delivery>()
const remembered = (seed: number): Delivery => {
  const delivery = deliveries.get(seed) ?? deliveryOf(seed)
  deliveries.set(seed, delivery)
  return delivery
}

describe('the attacks', () => {
  // Small municipalities, which are quicker to attack.
  const seeds = Array.from({ length: 100 }, (_, i) => i + 1).filter((seed) => municipalityOf(seed).units.length <= 10)

  it.each(attacks)('find small groups where the remedy is lacking: $name', { timeout: 120_000 }, ({ find, withoutRemedy }) => {
    let leaking = 0
    for (const seed of seeds) {
      if (find(targetOfDelivery(remembered(seed), withoutRemedy), solver).length > 0) leaking += 1
      if (leaking === 3) break
    }
    expect(leaking).toBe(3)
  })

  it('know nothing that is not so', () => {
    for (const seed of seeds.slice(0, 12)) {
      const { lattice, cubes, knowledgeOf } = remembered(seed)
      const { shown, facts } = knowledgeOf(cubes)
      const isFalse = ({ terms, low, high }: Fact): boolean => {
        const sum = terms.reduce((all, [name, factor]) => all + factor * (lattice.world.get(name) ?? Number.NaN), 0)
        return !(sum >= low - 1e-6 && sum <= high + 1e-6)
      }
      expect(facts.filter(isFalse)).toEqual([])
      expect([...shown].filter(([name, value]) => lattice.world.has(name) && lattice.world.get(name) !== value)).toEqual([])
    }
  })

  it('that know that persons are whole find what linear programming does not', () => {
    // Shares of 18.8, 25, 25, 6.3 and 25 percent are those of 16 persons or of 32, and of few numbers else.
    const shares = [18.8, 25, 25, 6.3, 25]
    const all = nameOf('k', '2024', everyone)
    const part = (i: number) => nameOf('k', '2024', { ...everyone, age: String(i) })
    const facts = [
      ...shares.flatMap((share, i): readonly Fact[] => [
        {
          kind: 'percent',
          terms: [
            [part(i), 100],
            [all, -(share - 0.05)],
          ],
          low: 0,
          high: Number.POSITIVE_INFINITY,
        },
        {
          kind: 'percent',
          terms: [
            [part(i), 100],
            [all, -(share + 0.05)],
          ],
          low: Number.NEGATIVE_INFINITY,
          high: 0,
        },
      ]),
      { kind: 'division', terms: [[all, -1], ...shares.map((_, i) => [part(i), 1] as const)], low: 0, high: 0 },
      { kind: 'bounds', terms: [[all, 1]], low: 12, high: 31 },
    ] as const satisfies readonly Fact[]
    const secret: Secret = { name: part(1), value: 4, width: 4, origin: 'cell', why: 'small-group' }
    const find = (whole: boolean) => foundBySolver({ solver, whole, enough: 1 }, { shown: new Map(), facts }, [secret])
    expect([find(false), find(true)]).toEqual([[], [secret]])
  })
})

describe('the random municipalities', () => {
  const all = [1, 2].flatMap((half) => seedsToAttack(`${half}/2`)).map((seed) => municipalityOf(seed))

  it.each([
    ['two levels', ({ units }) => units.every(({ parent }) => parent === null || parent === 'k')],
    ['four levels', ({ units }) => units.some(({ id }) => id.split('-').length === 4)],
    ['staff of their own at parents', ({ units }) => units.some(({ sites }) => sites.some((site) => site.endsWith('*')))],
    ['absent units', ({ units }) => units.some(({ figures }) => figures === 'absent')],
    ['units withheld by their source', ({ units }) => units.some(({ figures }) => figures === 'withheld')],
    ['sexes withheld by their source', ({ units }) => units.some(({ withholdsSexes }) => withholdsSexes)],
    ['merged units with a past', ({ units }) => units.some(({ id, figuresSince }) => id.endsWith('+') && figuresSince === 0)],
    ['divided units', ({ units }) => units.some(({ successors }) => successors.length > 1)],
    ['months of flows', ({ publishing }) => publishing.turnoverMonths.length > 0],
    ['months of sick leave', ({ publishing }) => publishing.sickLeaveMonths.length > 0],
    ['a withheld month', ({ publishing }) => publishing.withheldMonth !== null],
    ['rates alone', ({ publishing }) => publishing.sickLeave === 'rates'],
    ['shares alone', ({ publishing }) => publishing.age === 'shares'],
    ['no headcount', ({ publishing }) => !publishing.headcount],
    ['one file per unit', ({ publishing }) => publishing.filePerUnit],
    ['one file per area', ({ publishing }) => !publishing.filePerUnit],
    ['a year without hiring', ({ freeze }) => freeze !== null],
  ] satisfies [string, (municipality: ReturnType<typeof municipalityOf>) => boolean][])('are 300, and many have %s', (_, has) => {
    expect(all).toHaveLength(300)
    expect(all.filter(has).length).toBeGreaterThan(20)
  })
})
