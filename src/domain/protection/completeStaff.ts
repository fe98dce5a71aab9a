import { isYear } from '../period.ts'
import { cellAt, cellStates, type Layout } from './figureTable.ts'
import type { StaffFigures } from './staffFigures.ts'
import { bands, forms, sexes, slotCount, slots } from './staffSlots.ts'
import type { UnitId } from '../unitTree.ts'

/** The figures while they are put together. */
export interface Draft
  extends Layout,
    Pick<StaffFigures, 'values' | 'states' | 'bare' | 'linked' | 'fixed' | 'rounded' | 'periods' | 'pools'> {
  readonly places: ReadonlyMap<UnitId, number>
}

/** Works out the one part of a sum that is unknown, as a reader could. */
function completeSum({ values, states, bare, rounded }: Draft, whole: number, parts: readonly number[]): void {
  let unknown = -1
  let sum = 0
  let slack = 0
  for (let i = -1; i < parts.length; i += 1) {
    const cell = i < 0 ? whole : (parts[i] ?? whole)
    const value = values[cell] ?? Number.NaN
    if (Number.isNaN(value)) {
      if (unknown >= 0) return
      unknown = cell
    } else {
      sum += i < 0 ? -value : value
      slack += rounded[cell] ?? 0
    }
  }
  if (unknown < 0) return
  const value = unknown === whole ? sum : -sum
  // Of rounded shares more may be told than there is: then nearly nobody is left.
  if (value < 0 && slack === 0) return
  values[unknown] = Math.max(0, value)
  if (slack > 0) rounded[unknown] = Math.min(200, 1 + slack)
  if (states[unknown] === cellStates.hidden) bare[unknown] = 1
}

/** The sums within a unit and a period, by slots. */
const sumsWithin: readonly (readonly [whole: number, parts: readonly number[]])[] = [
  ...forms.map((_, form) => [slots.staff(form, 2), [slots.staff(form, 0), slots.staff(form, 1)]] as const),
  ...sexes.map((_, sex) => [slots.staff(2, sex), [slots.staff(0, sex), slots.staff(1, sex)]] as const),
  ...[0, 1, 2].map((form) => [slots.allAges(form), bands.map((_, band) => slots.band(form, band))] as const),
  ...bands.map((_, band) => [slots.band(2, band), [slots.band(0, band), slots.band(1, band)]] as const),
  [slots.group(0), [slots.group(1), slots.group(2)]],
  [slots.group(0), [slots.group(3), slots.group(4), slots.group(5)]],
]
/** Counts that are others by definition. */
const sameWithin: readonly (readonly [slot: number, parts: readonly number[]])[] = [
  ...forms.map((_, form) => [slots.allAges(form), [slots.staff(form, 2)]] as const),
  [slots.employees, [slots.staff(0, 2)]],
]
/** Counts that are others where they agree: the members of the sick-leave groups may be more persons than the staff. */
const likeWithin: readonly (readonly [slot: number, parts: readonly number[]])[] = [
  [slots.group(0), [slots.staff(2, 2)]],
  [slots.group(1), [slots.staff(2, 0)]],
  [slots.group(2), [slots.staff(2, 1)]],
  ...[0, 1, 2].map((age) => [slots.group(3 + age), [slots.band(2, 2 * age), slots.band(2, 2 * age + 1)]] as const),
]

/** Works out what the counts of a unit and a period tell of each other, and which of them say the same. */
export function completeWithin(draft: Draft, row: number, period: number): void {
  const start = cellAt(draft, row, period, 0)
  const at = (slot: number) => start + slot
  for (let turn = 0; turn < 2; turn += 1) {
    for (const [whole, parts] of [...sameWithin, ...sumsWithin]) completeSum(draft, at(whole), parts.map(at))
  }
  for (const [slot, parts] of [...sameWithin, ...likeWithin]) {
    const sum = parts.reduce((all, part) => all + (draft.values[at(part)] ?? Number.NaN), 0)
    if (draft.values[at(slot)] === sum) draft.linked[at(slot)] = 1
  }
  for (const form of [0, 1, 2]) {
    for (const half of [0, 1]) {
      const cell = at(slots.half(form, half))
      const parts = half === 0 ? [0, 1, 2, 3] : [4, 5]
      draft.values[cell] = parts.reduce((sum, band) => sum + (draft.values[at(slots.band(form, band))] ?? Number.NaN), 0)
      if (bands.some((_, band) => [0, 1, 2].some((one) => (draft.rounded[at(slots.band(one, band))] ?? 0) > 0)))
        draft.values[cell] = Number.NaN
      draft.linked[cell] = 1
      if (parts.every((band) => draft.bare[at(slots.band(form, band))] === 1)) draft.bare[cell] = 1
    }
  }
  // What is withheld alone in two ages is withheld in both together.
  for (const [slot, parts] of likeWithin) {
    const cell = at(slot)
    if (draft.states[cell] === cellStates.shown || parts.some((part) => draft.bare[at(part)] !== 1)) continue
    if (Number.isNaN(draft.values[cell] ?? Number.NaN))
      draft.values[cell] = parts.reduce((all, part) => all + (draft.values[at(part)] ?? Number.NaN), 0)
    draft.bare[cell] = 1
  }
}

/** The values of a slot in a unit and its children, and what is left of the unit when the known ones are taken away. */
function leftOver(draft: Draft, whole: number, children: readonly number[], period: number, slot: number) {
  const { values } = draft
  const cells = children.map((child) => cellAt(draft, child, period, slot))
  const unknown = cells.filter((cell) => Number.isNaN(values[cell] ?? Number.NaN))
  const sum = cells.reduce((all, cell) => all + (Number.isNaN(values[cell] ?? Number.NaN) ? 0 : (values[cell] ?? 0)), 0)
  return {
    unknown,
    isKnown: unknown.length < cells.length,
    left: (values[cellAt(draft, whole, period, slot)] ?? Number.NaN) - sum,
  }
}

/** The counts that hold everyone whom a count holds. */
const holders: readonly (readonly number[])[] = Array.from({ length: slotCount }, (_, slot) => {
  const everyone = [slots.staff(2, 2), slots.allAges(2)]
  const form = slot < slots.band(0, 0) ? Math.floor(slot / 3) : Math.floor((slot - slots.band(0, 0)) / bands.length)
  const ofForm = [slots.staff(form, 2), slots.allAges(form), ...everyone]
  if (slot < slots.band(0, 0)) return [slots.staff(2, slot % 3), ...ofForm]
  if (slot < slots.allAges(0)) return [slots.band(2, (slot - slots.band(0, 0)) % bands.length), ...ofForm]
  return everyone
})

/** True where a unit has somebody beside its children: staff of its own, or children that no file tells of. */
export function hasOthers(draft: Draft, whole: number, children: readonly number[], period: number): (slot: number) => boolean {
  const leftIn = (slot: number): number => {
    const { unknown, left } = leftOver(draft, whole, children, period, slot)
    const isEstimated = [whole, ...children].some((row) => (draft.rounded[cellAt(draft, row, period, slot)] ?? 0) > 0)
    return unknown.length > 0 || isEstimated ? Number.NaN : left
  }
  const hasAny = [slots.staff(2, 2), slots.allAges(2), slots.employees].some((slot) => leftIn(slot) > 0)
  return (slot) => hasAny && holders[slot]?.some((holder) => leftIn(holder) === 0) !== true
}

/** A child that is withheld or left out alone is told by its unit and the other children, where nobody is beside them. */
export function completeChild(
  draft: Draft,
  whole: number,
  children: readonly number[],
  period: number,
  hasOther: (slot: number) => boolean,
): void {
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (hasOther(slot)) continue
    const { unknown, left } = leftOver(draft, whole, children, period, slot)
    const [only, ...more] = unknown
    if (only === undefined || more.length > 0 || !(left >= 0)) continue
    draft.values[only] = left
    if (draft.states[only] === cellStates.hidden) draft.bare[only] = 1
  }
}

/**
 * What one unit has beside its children: its own staff, and what no file tells of them. Nobody is told of by a count that the children
 * have all of. Gives whether there is anybody.
 */
export function completeRest(
  draft: Draft,
  whole: number,
  children: readonly number[],
  rest: number,
  period: number,
  hasOther: (slot: number) => boolean,
): boolean {
  const most = { counted: -1, estimated: -1 }
  for (let slot = 0; slot < slotCount; slot += 1) {
    const { unknown, isKnown, left } = leftOver(draft, whole, children, period, slot)
    if (!isKnown || Number.isNaN(left)) continue
    const cell = cellAt(draft, rest, period, slot)
    draft.linked[cell] = draft.linked[cellAt(draft, whole, period, slot)] ?? 0
    const isEstimated = [whole, ...children].some((row) => (draft.rounded[cellAt(draft, row, period, slot)] ?? 0) > 0)
    if (left > 0 || unknown.length > 0 || isEstimated || hasOther(slot)) draft.values[cell] = Math.max(0, left)
    const kind = isEstimated ? 'estimated' : 'counted'
    most[kind] = Math.max(most[kind], left)
  }
  // Least bases of shares leave something by chance: they tell only where nobody is counted.
  return (most.counted >= 0 ? most.counted : most.estimated) > 0
}

/**
 * Staff of a period that no file tells of or that is withheld, worked out of the staff before or after it and of those who came and
 * left: however many such periods lie between two that are told, the flows tie these together. True where anything was worked out.
 */
export function completeStock(draft: Draft, row: number, before: readonly number[]): boolean {
  const { values, states, bare } = draft
  const at = (time: number, slot: number) => cellAt(draft, row, time, slot)
  const change = (time: number) =>
    (values[at(time, slots.joiners)] ?? Number.NaN) - (values[at(time, slots.leavers)] ?? Number.NaN)
  let isAny = false
  const set = (time: number, value: number): void => {
    const cell = at(time, slots.employees)
    if (!Number.isNaN(values[cell] ?? Number.NaN) || !(value >= 0)) return
    values[cell] = value
    if (states[cell] === cellStates.hidden) bare[cell] = 1
    isAny = true
  }
  const stock = (time: number) => values[at(time, slots.employees)] ?? Number.NaN
  const times = before.flatMap((earlier, time) => (earlier >= 0 ? [time] : []))
  for (const time of times) set(time, stock(before[time] ?? -1) + change(time))
  for (const time of times.toReversed()) set(before[time] ?? -1, stock(time) - change(time))
  return isAny
}

/** Those who came or left, worked out of the other and of the staff where one of them is in no file. */
export function completeFlow(draft: Draft, row: number, period: number, before: number): boolean {
  const { values, states, bare } = draft
  const at = (time: number, slot: number) => cellAt(draft, row, time, slot)
  const valueAt = (time: number, slot: number) => values[at(time, slot)] ?? Number.NaN
  const change = valueAt(period, slots.employees) - valueAt(before, slots.employees)
  const [left, came] = [valueAt(period, slots.leavers), valueAt(period, slots.joiners)]
  if (Number.isNaN(change) || (Number.isNaN(left) && Number.isNaN(came))) return false
  if (!Number.isNaN(left) && !Number.isNaN(came)) return came - left === change
  const slot = Number.isNaN(left) ? slots.leavers : slots.joiners
  const value = Number.isNaN(left) ? came - change : left + change
  if (value < 0) return false
  values[at(period, slot)] = value
  if (states[at(period, slot)] === cellStates.hidden) bare[at(period, slot)] = 1
  return true
}

/** A month that is in no file, or withheld alone, is what a year has beside its other months. */
export function completeMonths(draft: Draft, units: number): void {
  draft.periods.forEach((time, year) => {
    if (!isYear(time)) return
    const months = draft.periods.flatMap((other, i) => (!isYear(other) && other.startsWith(time) ? [i] : []))
    if (months.length !== 12) return
    for (let row = 0; row < units; row += 1)
      for (const slot of [slots.leavers, slots.joiners])
        completeSum(
          draft,
          cellAt(draft, row, year, slot),
          months.map((month) => cellAt(draft, row, month, slot)),
        )
  })
}

/** What one file hides, no other may tell in other words. */
export function hideLinked(draft: Draft, rows: number): void {
  const { states, linked, fixed, values, periods } = draft
  for (let row = 0; row < rows; row += 1) {
    for (let period = 0; period < periods.length; period += 1) {
      const start = cellAt(draft, row, period, 0)
      for (const [slot, parts] of [...sameWithin, ...likeWithin]) {
        const [only, ...more] = parts
        if (only === undefined || more.length > 0) continue
        const [one, other] = [start + slot, start + only]
        const isSame = linked[one] === 1 || Number.isNaN(values[other] ?? 0)
        if (!isSame) continue
        for (const [kept, told] of [
          [one, other],
          [other, one],
        ] as const)
          if (fixed[kept] === 1 && states[kept] === cellStates.hidden && states[told] === cellStates.shown)
            states[told] = cellStates.hidden
      }
    }
  }
}
