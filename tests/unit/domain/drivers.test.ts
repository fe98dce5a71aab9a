import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Group, splitChange } from '../../../src/domain/drivers.ts'

/** The report's sick leave 2022 and 2023 with the weights that its totals imply. */
const weights = [(3.02 - 3.28) / (2.9 - 3.28), (2.79 - 1.69) / (3.25 - 1.69)] as const
const report: readonly Group<string>[] = [
  { id: 'women', before: { rate: 2.9, weight: weights[0] }, after: { rate: 3.25, weight: weights[1] } },
  { id: 'men', before: { rate: 3.28, weight: 1 - weights[0] }, after: { rate: 1.69, weight: 1 - weights[1] } },
]

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const rates = fc.double({ min: 0, max: 100, noNaN: true })
const shares = (size: number) =>
  fc
    .array(fc.integer({ min: 1, max: 1e6 }), { minLength: size, maxLength: size })
    .map((hours) => hours.map((h) => h / sum(hours)))
const anyGroups: fc.Arbitrary<readonly Group<string>[]> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .record({
      before: shares(size),
      after: shares(size),
      rates: fc.array(fc.tuple(rates, rates), { minLength: size, maxLength: size }),
    })
    .map((made) =>
      made.rates.map(([b, a], i) => ({
        id: `group-${i}`,
        before: { rate: b, weight: made.before[i] ?? 0 },
        after: { rate: a, weight: made.after[i] ?? 0 },
      })),
    ),
)

/** The whole's rate where each factor of each group is taken from one of the years. */
const rateWith = (groups: readonly Group<string>[], newRates: ReadonlySet<string>, newWeights: boolean) =>
  sum(groups.map(({ id, before, after }) => (newRates.has(id) ? after : before).rate * (newWeights ? after : before).weight))

function everyOrder<T>(of: readonly T[]): readonly (readonly T[])[] {
  if (of.length < 2) return [of]
  return of.flatMap((first, i) => everyOrder(of.filter((_, j) => j !== i)).map((rest) => [first, ...rest]))
}

/** Shapley's value by brute force: the mean over every order of replacing each group's rate and the weights. */
function shapley(groups: readonly Group<string>[]): ReadonlyMap<string, number> {
  const orders = everyOrder([...groups.map(({ id }) => id), 'mix'])
  const values = new Map<string, number>()
  for (const order of orders) {
    const replaced = new Set<string>()
    for (const factor of order) {
      const before = rateWith(groups, replaced, replaced.has('mix'))
      replaced.add(factor)
      const step = rateWith(groups, replaced, replaced.has('mix')) - before
      values.set(factor, (values.get(factor) ?? 0) + step / orders.length)
    }
  }
  return values
}

describe('the split of a change', () => {
  it('of the report’s sick leave is women +0,243, men −0,485 and mix +0,012, in all −0,230', () => {
    const { groups, mix, total } = splitChange(report)
    const parts = [...groups.map(({ contribution }) => contribution), mix, total]
    for (const [i, golden] of [0.243, -0.485, 0.012, -0.23].entries()) expect(parts[i]).toBeCloseTo(golden, 3)
  })

  it('has parts that sum to the change', () => {
    fc.assert(
      fc.property(anyGroups, (made) => {
        const { groups, mix, before, after, total } = splitChange(made)
        expect(Math.abs(sum(groups.map(({ contribution }) => contribution)) + mix - total)).toBeLessThan(1e-9)
        expect(after - before).toBe(total)
      }),
    )
  })

  it('is the mean over every order in which rates and weights could be replaced', () => {
    const few = anyGroups.filter((groups) => groups.length <= 5)
    fc.assert(
      fc.property(few, (made) => {
        const [{ groups, mix }, expected] = [splitChange(made), shapley(made)]
        for (const { id, contribution } of groups) expect(contribution).toBeCloseTo(expected.get(id) ?? Number.NaN, 9)
        expect(mix).toBeCloseTo(expected.get('mix') ?? Number.NaN, 9)
      }),
      { numRuns: 40 },
    )
  })

  it('does not depend on the order or the names of the groups', () => {
    const shuffled = anyGroups.chain((groups) =>
      fc.tuple(fc.constant(groups), fc.shuffledSubarray([...groups], { minLength: groups.length })),
    )
    fc.assert(
      fc.property(shuffled, ([made, other]) => {
        const [one, two] = [splitChange(made), splitChange(other.map((group) => ({ ...group, id: `${group.id}-renamed` })))]
        for (const { id, contribution } of one.groups) {
          expect(two.groups.find((group) => group.id === `${id}-renamed`)?.contribution).toBe(contribution)
        }
        expect(two.mix).toBeCloseTo(one.mix, 9)
      }),
    )
  })

  it('has every sign changed where the years are exchanged', () => {
    fc.assert(
      fc.property(anyGroups, (made) => {
        const there = splitChange(made)
        const back = splitChange(made.map(({ id, before, after }) => ({ id, before: after, after: before })))
        there.groups.forEach(({ contribution }, i) => expect(back.groups[i]?.contribution).toBeCloseTo(-contribution, 9))
        expect(back.mix).toBeCloseTo(-there.mix, 9)
        expect(back.total).toBeCloseTo(-there.total, 9)
      }),
    )
  })

  it('gives nothing to a group whose rate is unchanged, and no mix where no weight changed', () => {
    fc.assert(
      fc.property(anyGroups, (made) => {
        const still = made.map((group, i) => (i === 0 ? { ...group, after: { ...group.after, rate: group.before.rate } } : group))
        expect(splitChange(still).groups[0]?.contribution).toBeCloseTo(0, 12)
        const alike = made.map(({ id, before, after }) => ({ id, before, after: { ...after, weight: before.weight } }))
        expect(splitChange(alike).mix).toBeCloseTo(0, 9)
      }),
    )
  })

  it('has no mix where all groups have the same rate, however their weights changed', () => {
    fc.assert(
      fc.property(anyGroups, rates, (made, rate) => {
        const equal = made.map(({ id, before, after }) => ({ id, before: { ...before, rate }, after: { ...after, rate } }))
        expect(splitChange(equal).mix).toBeCloseTo(0, 9)
      }),
    )
  })
})
