import { cellAt, cellStates } from './figureTable.ts'
import type { FigureRows } from './figureRows.ts'
import type { ProtectionRule } from './protectionRule.ts'
import { groupCount, hasFewBehind, type SickLeaveFigures } from './sickLeaveFigures.ts'
import { periodBefore, type StaffFigures } from './staffFigures.ts'
import { slotCount, slots } from './staffSlots.ts'

/**
 * Units told of for years before they lived say the same as those that they were made of. Where any of these or those is small,
 * or the two differ by a few, what is told of the later ones is hidden for those years, and with it who came and left in the first
 * year of theirs. Gives the rows and periods that are hidden so.
 */
function hideRecalculated(
  rows: FigureRows,
  periods: number,
  isFew: (olds: readonly number[], unit: number, period: number) => boolean,
  hide: (row: number, period: number) => void,
) {
  for (let period = 0; period < periods; period += 1) {
    const parts = new Map<number, number[]>()
    const groups = new Map<number, readonly number[]>()
    rows.units.forEach((_, row) => {
      const told = rows.besides(row, period)
      for (const beside of told) {
        parts.set(beside, [...(parts.get(beside) ?? []), row])
        groups.set(beside, told)
      }
    })
    for (const [unit, told] of groups) {
      if (!told.some((one) => isFew(parts.get(one) ?? [], one, period))) continue
      hide(unit, period)
      // Together the units of then are one group, which the unit above and the others under it must not tell.
      const olds = parts.get(unit) ?? []
      const other = rows
        .childrenOf(rows.parentOf(olds[0] ?? -1, period), period)
        .find((row) => row < rows.units.length && !olds.includes(row))
      if (other !== undefined) hide(other, period)
    }
  }
}

/** Hides persons of units told of for years before they lived, where they differ from the units of then by a few. */
export function hideRecalculatedStaff(staff: StaffFigures, { fewerThan }: ProtectionRule): void {
  const { rows, periods, values, states } = staff
  const valueAt = (row: number, period: number, slot: number) => values[cellAt(staff, row, period, slot)] ?? Number.NaN
  const isSmall = (value: number) => value !== 0 && Math.abs(value) < fewerThan
  const isKept = (row: number, period: number, slot: number) => states[cellAt(staff, row, period, slot)] === cellStates.hidden
  const slotList = Array.from({ length: slots.half(0, 0) }, (_, slot) => slot)
  const isFew = (olds: readonly number[], unit: number, period: number) =>
    slotList.some((slot) => {
      // What nobody tells of the units of then, or what is withheld of them, is what is left.
      const rest = valueAt(unit, period, slot) - olds.reduce((sum, old) => sum + (valueAt(old, period, slot) || 0), 0)
      if (!Number.isNaN(valueAt(unit, period, slot)) && olds.some((old) => isKept(old, period, slot))) return true
      return isSmall(rest) || isSmall(valueAt(unit, period, slot)) || olds.some((old) => isSmall(valueAt(old, period, slot)))
    })
  hideRecalculated(rows, periods.length, isFew, (row, period) => {
    const next = periods.findIndex((_, later) => periodBefore(periods, later) === period)
    for (const time of next < 0 ? [period] : [period, next]) {
      const start = cellAt(staff, row, time, 0)
      for (let slot = time === period ? 0 : slots.leavers; slot < (time === period ? slotCount : slots.group(0)); slot += 1)
        if (states[start + slot] === cellStates.shown) states[start + slot] = cellStates.hidden
    }
  })
}

/** Hides sick leave of units told of for years before they lived, where a group of theirs or of the units of then is small. */
export function hideRecalculatedLeave(sick: SickLeaveFigures, { sickLeaveAtMost }: ProtectionRule): void {
  const { rows, years, persons, states, longStates, layers } = sick
  const cellsOf = (row: number, year: number) => Array.from({ length: groupCount }, (_, group) => cellAt(sick, row, year, group))
  const personsIn = (cell: number): number => persons[cell] ?? Number.NaN
  const longIn = (cell: number): number => (layers[2] ?? []).reduce((sum, layer) => sum + (layer[cell] || 0), 0)
  const isSmall = (many: number, long: number): boolean => !(many > sickLeaveAtMost || many === 0) || hasFewBehind(long, false)
  const isFew = (olds: readonly number[], unit: number, year: number) => {
    const cellsOfOlds = olds.map((old) => cellsOf(old, year))
    return cellsOf(unit, year).some((cell, group) => {
      const before = cellsOfOlds.flatMap((cells) => cells[group] ?? [])
      if ([cell, ...before].some((one) => isSmall(personsIn(one), longIn(one)))) return true
      // What the units of then have beside this one is a group as well.
      const [many, long] = [personsIn, longIn].map((of) =>
        Math.abs(of(cell) - before.reduce((sum, old) => sum + of(old), 0)),
      ) as [number, number]
      return isSmall(many, long)
    })
  }
  hideRecalculated(rows, years.length, isFew, (row, year) => {
    for (const cell of cellsOf(row, year)) {
      if (states[cell] === cellStates.shown) states[cell] = cellStates.hidden
      if (longStates[cell] === cellStates.shown) longStates[cell] = cellStates.hidden
    }
  })
}
