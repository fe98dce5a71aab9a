import { proverOf } from './exchange.ts'
import { cellAt, cellStates, periodOf, rowOf, type Secret, slotOf } from './figureTable.ts'
import { inOrder, proveAll } from './proveAll.ts'
import type { ProtectionRule } from './protectionRule.ts'
import { periodBefore, type StaffFigures } from './staffFigures.ts'
import { atoms, slotCount, slots } from './staffSlots.ts'
import { staffPatternsOf } from './staffPatterns.ts'

/** A group that is small, or that the source withholds alone. */
function staffSecrets(staff: StaffFigures, { fewerThan, sickLeaveAtMost }: ProtectionRule) {
  const { rows, periods, values, states, bare, linked, fixed, rounded } = staff
  const secrets: Secret[] = []
  for (let row = 0; row < 2 * rows.units.length; row += 1) {
    for (let period = 0; period < periods.length; period += 1) {
      const start = cellAt(staff, row, period, 0)
      for (let slot = 0; slot < slotCount; slot += 1) {
        const cell = start + slot
        const value = values[cell] ?? Number.NaN
        if ((linked[cell] === 1 && bare[cell] !== 1) || (fixed[cell] === 1 && states[cell] === cellStates.shown)) continue
        const isMember = slot >= slots.group(0) && slot < slots.half(0, 0)
        const below = isMember ? sickLeaveAtMost + 1 : fewerThan
        // What is left of rounded shares may be a person or two more or less.
        const isOfRounded =
          row >= rows.units.length && (rounded[cell - rows.units.length * slotCount] ?? 0) > 0 && value < fewerThan + 2
        const fewest = Math.max(Math.min(value, 1), value - Math.max(0, (rounded[cell] ?? 0) - 1))
        if ((value > 0 && fewest < below) || (isOfRounded && value >= 0) || bare[cell] === 1)
          secrets.push({ row, period, slot, width: bare[cell] === 1 ? fewerThan : below })
      }
    }
  }
  return secrets
}

/** True for sums of years or ages, which may be shown in place of what they sum. */
function mayOpen(staff: StaffFigures, cell: number): boolean {
  return periodOf(staff, cell) >= staff.periods.length || slotOf(staff, cell) >= slots.half(0, 0)
}

/** The counts that most readers come for: of everyone, in all forms of employment, and who came and left. Those that are one go together. */
const foremost: readonly (readonly number[])[] = [
  [slots.staff(2, 2), slots.allAges(2), slots.group(0)],
  [slots.staff(0, 2), slots.allAges(0), slots.employees],
  ...[slots.staff(2, 0), slots.staff(2, 1), slots.leavers, slots.joiners].map((slot) => [slot]),
  ...[0, 1, 2, 3, 4, 5].map((band) => [slots.band(2, band)]),
]
const foremostSlots = new Set(foremost.flat())

/** Figures of units above this depth are tried to be shown again, once all is proved. */
const lowestDepth = 3

function isForemost(staff: StaffFigures, cell: number): boolean {
  const { units, depths } = staff.rows
  const row = rowOf(staff, cell)
  return row < units.length && (depths[row] ?? 0) < lowestDepth && foremostSlots.has(slotOf(staff, cell))
}

/** Hides the persons of small groups, and what they could be worked out from. */
export function protectStaff(staff: StaffFigures, rule: ProtectionRule, onProgress: (done: number) => void) {
  const { rows, periods, pools, values, states, costs } = staff
  const isKnownFlow = periods.map((_, period) => rows.units.some((__, row) => staff.hasFlow(row, period)))
  const patterns = staffPatternsOf(
    periods,
    pools,
    staff.rowCount,
    (period) => periodBefore(periods, period),
    (period) => isKnownFlow[period] === true,
  )
  /** What files tell, before anything is hidden for small groups. */
  const told = Uint8Array.from(states, (state) => Number(state === cellStates.shown))
  const watched = Uint8Array.from(states, (state, cell) =>
    mayOpen(staff, cell) || (state === cellStates.shown && isForemost(staff, cell)) ? 2 : 0,
  )
  const table = {
    layers: [values],
    states,
    costs,
    watched,
    rowCount: staff.rowCount,
    slotCount,
    sumsFrom: periods.length,
    childrenOf: rows.childrenOf,
    parentOf: rows.parentOf,
    besides: rows.besides,
    hasFlow: staff.hasFlow,
    atoms,
    isWhole: true,
  }
  const depthOf = (row: number) => (rows.depths[row % rows.units.length] ?? 0) + (row < rows.units.length ? 0 : 1)
  const secrets = inOrder(staffSecrets(staff, rule), depthOf)
  const primary = new Set(secrets.map(({ row, period, slot }) => cellAt(staff, row, period, slot)))
  for (const cell of primary) {
    if (watched[cell] === 0) watched[cell] = 1
    if (states[cell] === cellStates.shown) states[cell] = cellStates.hidden
  }
  const prover = proverOf(table, patterns)
  const hideAround = ({ row, period }: Secret) => {
    const next = periods.findIndex((_, later) => periodBefore(periods, later) === period)
    const hide = (at: number) => {
      for (const time of next < 0 ? [period] : [period, next]) {
        const cell = cellAt(staff, at, time, 0)
        for (let i = time === period ? 0 : slots.leavers; i < (time === period ? slotCount : slots.group(0)); i += 1)
          if (costs[cell + i] !== Number.POSITIVE_INFINITY) prover.hide(cell + i)
      }
    }
    hide(row % rows.units.length)
    for (const sibling of rows.childrenOf(rows.parentOf(row, period), period)) hide(sibling)
  }
  let done = 0
  const result = proveAll(secrets, prover, hideAround, () => {
    done += 256
    onProgress(done / Math.max(1, secrets.length))
  })
  /** What was hidden only for the sake of others, and may have become needless by what was hidden after it. */
  const complementary: (readonly number[])[] = []
  const isKept = (cell: number) =>
    watched[cell] === 2 && told[cell] === 1 && states[cell] === cellStates.hidden && !primary.has(cell)
  rows.units.forEach((_, row) => {
    if ((rows.depths[row] ?? 0) >= lowestDepth) return
    periods.forEach((__, period) => {
      for (const alike of foremost) {
        const cells = alike.map((slot) => cellAt(staff, row, period, slot)).filter(isKept)
        if (cells.length > 0) complementary.push(cells)
      }
    })
  })
  return { secrets, primary, complementary, told, prover, result }
}
