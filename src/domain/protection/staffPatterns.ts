import { isYear, type Period, yearOf } from '../period.ts'
import { type Pattern, patternOf, type SlotPatterns } from './figureTable.ts'
import { type Pool } from './staffFigures.ts'
import { slotCosts, slotCount, slots } from './staffSlots.ts'

/** Changes of slots in periods, before they are counted from any of them. */
type Change = ReadonlyMap<number, number>

const at = (period: number, slot: number): number => period * slotCount + slot

function sum(...changes: readonly (readonly [times: number, change: Change])[]): Change {
  const all = new Map<number, number>()
  for (const [times, change] of changes) for (const [cell, delta] of change) all.set(cell, (all.get(cell) ?? 0) + times * delta)
  return all
}

const ones = (period: number, ...list: readonly number[]): Change => new Map(list.map((slot) => [at(period, slot), 1]))

/** What a person of a form of employment counts in: among the sexes, among the ages, in the form, and in all. */
const ofSex = (period: number, form: number, sex: number) =>
  ones(period, slots.staff(form, sex), slots.staff(2, sex), slots.group(1 + sex))
const ofAge = (period: number, form: number, band: number) => {
  const half = band < 4 ? 0 : 1
  return ones(
    period,
    slots.band(form, band),
    slots.band(2, band),
    slots.group(3 + Math.floor(band / 2)),
    slots.half(form, half),
    slots.half(2, half),
  )
}
const ofForm = (period: number, form: number) =>
  ones(period, slots.staff(form, 2), slots.allAges(form), ...(form === 0 ? [slots.employees] : []))
const ofAll = (period: number) => ones(period, slots.staff(2, 2), slots.allAges(2), slots.group(0))

/** How seldom a slot is hidden, roughly: wholes least of all. */
const wontFrom = (cell: number): number => slotCosts[((cell % slotCount) + slotCount) % slotCount] ?? 0

/** A pattern of changes, and the periods in which it needs a row whose flows tell nothing of its staff. */
interface Draft {
  readonly change: Change
  readonly withoutFlow: readonly number[]
}

const sixBands = [0, 1, 2, 3, 4, 5] as const
const pairs = sixBands.flatMap((a) => sixBands.flatMap((b) => (a < b ? [[a, b] as const] : [])))

/** The patterns by which the staff of a period can change, and what goes with them in flows, months and sums of years. */
export function staffPatternsOf(
  periods: readonly Period[],
  pools: readonly Pool[],
  rowCount: number,
  before: (period: number) => number,
  hasFlow: (period: number) => boolean,
) {
  const monthsOf = periods.map((time) =>
    isYear(time) ? periods.flatMap((month, i) => (!isYear(month) && yearOf(month) === yearOf(time) ? [i] : [])) : [],
  )
  const after = periods.map((_, period) => periods.findIndex((__, next) => before(next) === period))

  /** The month that is counted in a year as well, or the year that a month is of; -1 where there is none. */
  const otherOf = (period: number, month?: number): number => {
    const time = periods[period] ?? ''
    return isYear(time) ? (month ?? monthsOf[period]?.at(-1) ?? -1) : periods.indexOf(time.slice(0, 4))
  }
  /** One more who left or came in a period: in one of its months where there are any, and in the year that a month is of. */
  const flow = (period: number, slot: number, month?: number): Change => {
    const other = otherOf(period, month)
    return other < 0 ? ones(period, slot) : sum([1, ones(period, slot)], [1, ones(other, slot)])
  }
  /** What one more employee needs of who came and left, that year and the next. */
  const flowsFor = (period: number): readonly Draft[] => {
    const nothing: Change = new Map()
    const next = after[period] ?? -1
    const ways = (time: number, sign: 1 | -1): readonly Draft[] => {
      if (time < 0 || !hasFlow(time)) return [{ change: nothing, withoutFlow: [] }]
      const withoutFlow = [otherOf(time)].filter((other) => other >= 0)
      return [
        { change: sum([sign, flow(time, slots.joiners)]), withoutFlow },
        { change: sum([-sign, flow(time, slots.leavers)]), withoutFlow },
        { change: nothing, withoutFlow: [time] },
      ]
    }
    return ways(period, 1).flatMap((now) =>
      ways(next, -1).map((then) => ({
        change: sum([1, now.change], [1, then.change]),
        withoutFlow: [...now.withoutFlow, ...then.withoutFlow],
      })),
    )
  }
  const plain = (change: Change): Draft => ({ change, withoutFlow: [] })

  const staffDrafts = (period: number): readonly Draft[] => {
    const swaps = [0, 1].map((form) => plain(sum([1, ofSex(period, form, 0)], [-1, ofSex(period, form, 1)])))
    const cross = plain(
      sum([1, ofSex(period, 0, 0)], [-1, ofSex(period, 0, 1)], [-1, ofSex(period, 1, 0)], [1, ofSex(period, 1, 1)]),
    )
    const bands = [0, 1].flatMap((form) =>
      pairs.map(([a, b]) => plain(sum([1, ofAge(period, form, a)], [-1, ofAge(period, form, b)]))),
    )
    const crossBands = pairs.map(([a, b]) =>
      plain(sum([1, ofAge(period, 0, a)], [-1, ofAge(period, 0, b)], [-1, ofAge(period, 1, a)], [1, ofAge(period, 1, b)])),
    )
    const groupSwaps = [
      plain(
        new Map([
          [at(period, slots.group(1)), 1],
          [at(period, slots.group(2)), -1],
        ]),
      ),
      ...[
        [3, 4],
        [3, 5],
        [4, 5],
      ].map(([a = 3, b = 4]) =>
        plain(
          new Map([
            [at(period, slots.group(a)), 1],
            [at(period, slots.group(b)), -1],
          ]),
        ),
      ),
    ]
    const flows = flowsFor(period)
    const eachPerson = [0, 1].flatMap((sex) => [0, 1, 2, 3, 4, 5].map((band) => [sex, band] as const))
    const withFlows = (change: Change): readonly Draft[] =>
      flows.map((draft) => ({ change: sum([1, change], [1, draft.change]), withoutFlow: draft.withoutFlow }))
    const moves = eachPerson.flatMap(([sex, band]) =>
      withFlows(
        sum(
          [1, ofSex(period, 0, sex)],
          [-1, ofSex(period, 1, sex)],
          [1, ofAge(period, 0, band)],
          [-1, ofAge(period, 1, band)],
          [1, ofForm(period, 0)],
          [-1, ofForm(period, 1)],
        ),
      ),
    )
    const more = [0, 1].flatMap((form) =>
      eachPerson.flatMap(([sex, band]) => {
        const change = sum(
          [1, ofSex(period, form, sex)],
          [1, ofAge(period, form, band)],
          [1, ofForm(period, form)],
          [1, ofAll(period)],
        )
        return form === 0 ? withFlows(change) : [plain(change)]
      }),
    )
    return [...swaps, cross, ...bands, ...crossBands, ...groupSwaps, ...moves, ...more]
  }

  const flowDrafts = (period: number): readonly Draft[] => {
    const months = monthsOf[period] ?? []
    const both = (time: number, month?: number) =>
      sum([1, flow(time, slots.leavers, month)], [1, flow(time, slots.joiners, month)])
    const alone = [slots.leavers, slots.joiners].map((slot) => ({
      change: flow(period, slot),
      withoutFlow: [period, otherOf(period)].filter((time) => time >= 0),
    }))
    const inYear = months.length === 0 ? [plain(both(period))] : months.map((month) => plain(both(period, month)))
    const others = pools.flatMap(({ years }) => (years.includes(period) ? years.filter((year) => year !== period) : []))
    const inPool = [...new Set(others)].map((year) => plain(sum([1, both(period)], [-1, both(year)])))
    const between = months.flatMap((month, i) =>
      months
        .slice(i + 1)
        .flatMap((other) =>
          hasFlow(month) || hasFlow(other)
            ? [plain(sum([1, ones(month, slots.leavers, slots.joiners)], [-1, ones(other, slots.leavers, slots.joiners)]))]
            : [slots.leavers, slots.joiners].map((slot) => plain(sum([1, ones(month, slot)], [-1, ones(other, slot)]))),
        ),
    )
    return [...inYear, ...inPool, ...alone, ...between]
  }

  const withPools = ({ change, withoutFlow }: Draft): Draft => {
    const pooled = new Map(change)
    for (const { period, years } of pools) {
      for (const slot of [slots.leavers, slots.employees]) {
        const total = years.reduce((all, year) => all + (change.get(at(year, slot)) ?? 0), 0)
        if (total !== 0) pooled.set(at(period, slot), total)
      }
    }
    return { change: pooled, withoutFlow }
  }

  const drafts = new Map<number, readonly Draft[]>()
  const draftsOf = (period: number): readonly Draft[] => {
    const known = drafts.get(period) ?? [...staffDrafts(period), ...flowDrafts(period)].map(withPools)
    drafts.set(period, known)
    return known
  }

  const shared = new Map<string, Pattern>()
  const patternFrom = ({ change, withoutFlow }: Draft, period: number): Pattern => {
    // What is shown most often comes first, so that a row that shows it is left at once.
    const terms = [...change].filter(([, delta]) => delta !== 0).toSorted(([a], [b]) => wontFrom(b) - wontFrom(a))
    const times = [...new Set(terms.map(([cell]) => Math.floor(cell / slotCount)))]
    const others = times.filter((time) => time !== period && time < periods.length).map((time) => time - period)
    const without = withoutFlow.map((time) => time - period)
    const inRow = terms.map(([cell, delta]) => {
      const time = Math.floor(cell / slotCount)
      return [time - period, cell - time * slotCount, delta] as const
    })
    // Most periods have the same: one of them for all is sooner at hand.
    const key = `${inRow.join(' ')};${others.join()};${without.join()}`
    const known = shared.get(key)
    if (known !== undefined) return known
    const made = patternOf({ rowCount, slotCount }, inRow, others, without)
    shared.set(key, made)
    return made
  }

  const found = new Map<number, SlotPatterns>()
  return (period: number, slot: number): SlotPatterns => {
    const cell = at(period, slot)
    const known = found.get(cell)
    if (known !== undefined) return known
    const year = isYear(periods[period] ?? '') ? period : periods.indexOf((periods[period] ?? '').slice(0, 4))
    const anchors = [period, before(period), year].filter((one, i, all) => one >= 0 && all.indexOf(one) === i)
    const matching = anchors.flatMap((anchor) => draftsOf(anchor).filter(({ change }) => (change.get(cell) ?? 0) !== 0))
    const inOrder = matching.toSorted((a, b) => a.change.size - b.change.size)
    const made: SlotPatterns = {
      patterns: inOrder.map((draft) => patternFrom(draft, period)),
      signs: inOrder.map(({ change }) => ((change.get(cell) ?? 0) > 0 ? 1 : -1)),
    }
    found.set(cell, made)
    return made
  }
}
