import { proverOf } from './exchange.ts'
import { cellAt, cellStates, periodOf, rowOf, type Secret, slotOf } from './figureTable.ts'
import { inOrder, proveAll } from './proveAll.ts'
import type { HiddenReason } from './protectDelivery.ts'
import type { ProtectionRule } from './protectionRule.ts'
import { groupCount, hasFewBehind, sickLeavePatterns, sickLeaveTable, tenths, type SickLeaveFigures } from './sickLeaveFigures.ts'

/** Hides sick leave of small groups, of groups whose size nobody tells, and long sick leave that too few can be behind. */
export function protectSickLeave(figures: SickLeaveFigures, { sickLeaveAtMost }: ProtectionRule) {
  const { rows, layers, persons, fewestInMonth, states, longStates, bare, estimated } = figures
  const depthOf = (row: number) => (rows.depths[row % rows.units.length] ?? 0) + (row < rows.units.length ? 0 : 1)
  const firstRest = rows.units.length
  /** What is known of the unit that a rest is of. */
  const ofUnit = (cell: number) => (rowOf(figures, cell) < firstRest ? cell : cell - firstRest * groupCount)
  const reasons = new Map<number, HiddenReason>()
  const long = new Set<number>()
  const secrets: (Secret & { readonly measure: number })[] = []
  const add = (cell: number, measure: number) => {
    const [row, period, slot] = [rowOf(figures, cell), periodOf(figures, cell), slotOf(figures, cell)]
    const list = layers[measure] ?? []
    // Estimated hours are kept within wider bounds, since the true ones may be others.
    const width = estimated[ofUnit(cell)] === 1 ? 2.5 * tenths : tenths
    const total = list.reduce((sum, layer) => sum + (layer[cell] || 0), 0)
    // The sum first: what proves it mostly proves its layers.
    if (total > 0) secrets.push({ row, period, slot, measure, width: width * total })
    list.forEach((layer, i) => {
      const hours = layer[cell] ?? 0
      if (!(hours > 0)) return
      if (list.some((other, j) => j !== i && (other[cell] ?? 0) > 0))
        secrets.push({ row, period, slot, measure, layer: i, width: width * hours })
    })
  }
  for (let cell = 0; cell < persons.length; cell += 1) {
    const isRest = rowOf(figures, cell) >= firstRest
    const size = persons[cell] ?? Number.NaN
    const isTold = states[cell] === cellStates.shown || states[cell] === cellStates.hidden
    const isUnknown = Number.isNaN(size) && states[cell] === cellStates.shown && slotOf(figures, cell) > 0
    const isSmall = (size > 0 && size <= sickLeaveAtMost) || (fewestInMonth[cell] ?? 0) <= sickLeaveAtMost
    const hasHours = layers.some((list) => list.some((layer) => (layer[cell] ?? 0) > 0))
    if ((isSmall && (isTold || (isRest && hasHours) || hasHours)) || isUnknown || bare[cell] === 1) {
      if (states[cell] === cellStates.shown) {
        states[cell] = cellStates.hidden
        reasons.set(cell, isUnknown ? 'unknown-size' : 'small-group')
      }
      for (const measure of [0, 1, 2]) add(cell, measure)
    }
    const hours = layers[2] ?? []
    const total = hours.reduce((sum, layer) => sum + (layer[cell] || 0), 0)
    // Estimated hours must be far from the limit.
    const sure = estimated[ofUnit(cell)] === 1 ? 0.2 : 1
    const isOfFew =
      hasFewBehind(sure * total, false) || hours.some((layer, month) => month > 0 && hasFewBehind(layer[cell] ?? 0, true))
    if (isOfFew || (Number.isNaN(size) && longStates[cell] === cellStates.shown && total > 0)) {
      long.add(cell)
      if (longStates[cell] === cellStates.shown) longStates[cell] = cellStates.hidden
      add(cell, 2)
    }
  }
  // Where a group is hidden, so is its long sick leave.
  const spread = () => {
    for (let cell = 0; cell < states.length; cell += 1)
      if (states[cell] === cellStates.hidden && longStates[cell] === cellStates.shown) longStates[cell] = cellStates.hidden
  }
  let proved = 0
  let unproved = 0
  const hideAround =
    ({ hide }: ReturnType<typeof proverOf>) =>
    ({ row, period }: Secret) => {
      for (const one of [row % rows.units.length, ...rows.childrenOf(rows.parentOf(row, period), period)]) {
        const cell = cellAt(figures, one, period, 0)
        for (let group = 0; group < groupCount; group += 1) hide(cell + group)
      }
    }
  for (const measure of [0, 1, 2]) {
    spread()
    const watched = new Uint8Array(states.length)
    for (const { row, period, slot, measure: of } of secrets) if (of === measure) watched[cellAt(figures, row, period, slot)] = 1
    const table = sickLeaveTable(figures, measure, watched)
    const prover = proverOf(table, (_, slot) => sickLeavePatterns[slot] ?? { patterns: [], signs: [] })
    const mine = inOrder(
      secrets.filter((secret) => secret.measure === measure),
      depthOf,
    )
    const result = proveAll(mine, prover, hideAround(prover), () => undefined)
    proved += result.proved
    unproved += result.failed.length
  }
  spread()
  const unjudged = states.some((state, cell) => state === cellStates.shown && Number.isNaN(persons[cell] ?? Number.NaN))
  return { proved, unproved, reasons, long, unjudged }
}
