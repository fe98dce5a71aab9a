import { describe, expect, it } from 'vitest'
import { type MonthSums, quarterChanges, seasonalInterval } from '../../../src/domain/seasonal.ts'

const monthsOf = (parts: readonly number[], wholes: readonly number[]): readonly MonthSums[] =>
  parts.map((part, i) => ({ part, whole: wholes[i] ?? 0 }))

const before = monthsOf(
  [1300, 1340, 1220, 1020, 920, 800, 560, 720, 980, 1060, 1100, 1120],
  [16000, 15500, 16700, 15600, 15500, 15100, 11800, 14900, 16400, 17100, 16800, 15400],
)
const after = monthsOf(
  [1410, 1390, 1350, 1090, 1010, 870, 590, 800, 1010, 1150, 1190, 1160],
  [16100, 15600, 16600, 15700, 15400, 15200, 11900, 14800, 16500, 17000, 16900, 15500],
)
const told = 0.4561988689

/**
 * Independent values, by R 4.2.2: `q <- function(m) 100 * tapply(m$part, rep(1:4, each = 3), sum) / tapply(m$whole, rep(1:4,
 * each = 3), sum)`, `q(after) - q(before)` and `t.test(q(after), q(before), paired = TRUE, conf.level = 0.99)$conf.int`, whose half width is laid
 * around the change as told, `100 * (sum(after$part) / sum(after$whole) - sum(before$part) / sum(before$whole))`.
 */
describe('a year judged by its quarters', () => {
  const quarters = quarterChanges(before, after, 100)

  it('has the changes that R computes', () => {
    const expected = [0.58383375, 0.4839508943, 0.311936066, 0.4318762267]
    quarters.forEach((change, i) => expect(change).toBeCloseTo(expected[i] ?? Number.NaN, 8))
  })

  it("has the interval of R's paired t-test, around the change as it is told", () => {
    const { low, high } = seasonalInterval(told, quarters)
    expect(low).toBeCloseTo(0.1256983792, 8)
    expect(high).toBeCloseTo(0.7866993587, 8)
  })

  it('sums months first and divides last', () => {
    const uneven = monthsOf([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 99, 100, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    const none = monthsOf(
      uneven.map(() => 0),
      uneven.map(({ whole }) => whole),
    )
    expect(quarterChanges(none, uneven, 100)).toEqual([0.5, 0, 0, 0])
  })

  it('is blind to the season', () => {
    const winter = (months: readonly MonthSums[]) =>
      months.map(({ part, whole }, i) => ({ part: part + (i < 3 ? 1 : 0) * whole, whole }))
    const withWinter = quarterChanges(winter(before), winter(after), 100)
    withWinter.forEach((change, i) => expect(change).toBeCloseTo(quarters[i] ?? Number.NaN, 8))
  })
})
