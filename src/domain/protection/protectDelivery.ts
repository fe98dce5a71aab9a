import type { AreaId } from '../area.ts'
import { type Aggregate, codesOf, type Cube } from '../cube.ts'
import { placesOf } from '../cubeRow.ts'
import { dimensions } from '../dimension.ts'
import { isNumber, smallGroup } from '../figure.ts'
import { isYear } from '../period.ts'
import type { UnitTree } from '../unitTree.ts'
import { cellStates, type Proof, proverOf, type Secret } from './exchange.ts'
import type { FigureRows } from './figureRows.ts'
import {
  groupCount,
  hasFewBehind,
  sickLeaveFiguresOf,
  sickLeavePatterns,
  sickLeaveTable,
  tenths,
  type SickLeaveFigures,
} from './sickLeaveFigures.ts'
import {
  atoms,
  periodBefore,
  type Pool,
  pooledYears,
  sameBases,
  slotCount,
  slots,
  type StaffFigures,
  staffFiguresOf,
} from './staffFigures.ts'
import { staffPatternsOf } from './staffPatterns.ts'
import type { ProtectionRule } from './protectionRule.ts'

/** Why a number is hidden. `complementary` numbers are safe by themselves, and would give another away. */
export type HiddenReason = 'small-group' | 'single-person' | 'unknown-size' | 'complementary'

/** How many numbers about persons an area has, and how many of them are hidden for which reason. */
export interface AreaTally {
  readonly numbers: number
  readonly hidden: Readonly<Partial<Record<HiddenReason, number>>>
}

/** What the protection of a delivery has done. */
export interface ProtectionReport {
  readonly areas: Readonly<Partial<Record<AreaId, AreaTally>>>
  /** Groups that are protected by bounds at least as wide as the rule asks for, each proved by two possible worlds. */
  readonly proved: number
  /** Groups that no such proof was found for. Everything that may be hidden around them is. */
  readonly unproved: number
  /** Figures of several years, ages or sexes together that are shown in place of those that are hidden. */
  readonly aggregates: number
}

/** What a delivery is protected by. */
export interface DeliveryProtection {
  readonly rule: ProtectionRule
  readonly tree: UnitTree
  /** Files that are protected already, and stay as they are: they tell how large groups are. */
  readonly beside?: readonly Cube[]
  /** Told now and then how much of the work is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** A delivery without what could tell of small groups, its cubes in the order that they were given. */
export interface ProtectedDelivery {
  readonly cubes: readonly Cube[]
  readonly report: ProtectionReport
  /** Some figures of everyone are shown though nobody tells how many they are. */
  readonly unjudged: boolean
}

/** Secrets of higher levels first: what is hidden for them helps those below. */
function inOrder<T extends Secret>(secrets: readonly T[], depthOf: (row: number) => number): readonly T[] {
  return secrets.toSorted((a, b) => depthOf(a.row) - depthOf(b.row) || a.period - b.period || a.slot - b.slot)
}

/** How the proof of the secrets of one table went. */
interface Proved {
  /** By secret. */
  readonly proofs: Map<number, Proof>
  readonly proved: number
  readonly unproved: number
}

type Prover = ReturnType<typeof proverOf>

function proveAll(secrets: readonly Secret[], prover: Prover, hideAround: (secret: Secret) => void, onDone: () => void): Proved {
  const proofs = new Map<number, Proof>()
  let unproved = 0
  secrets.forEach((secret, i) => {
    let proof = prover.protect(secret)
    if (proof === null) {
      hideAround(secret)
      proof = prover.prove(secret)
    }
    if (proof === null) unproved += 1
    else proofs.set(i, proof)
    if (i % 256 === 255) onDone()
  })
  return { proofs, proved: proofs.size, unproved }
}

/** A group that is small, or that the source withholds alone. */
function staffSecrets(
  { rows, periods, width, values, states, bare, linked, fixed, rounded }: StaffFigures,
  { fewerThan, sickLeaveAtMost }: ProtectionRule,
) {
  const secrets: Secret[] = []
  for (let row = 0; row < 2 * rows.units.length; row += 1) {
    for (let period = 0; period < periods.length; period += 1) {
      const start = (row * width + period) * slotCount
      for (let slot = 0; slot < slotCount; slot += 1) {
        const cell = start + slot
        const value = values[cell] ?? Number.NaN
        if ((linked[cell] === 1 && bare[cell] !== 1) || (fixed[cell] === 1 && states[cell] === cellStates.shown)) continue
        const isMember = slot >= slots.group(0) && slot < slots.half(0, 0)
        const below = isMember ? sickLeaveAtMost + 1 : fewerThan
        // What is left of rounded shares may be a person or two more or less.
        const isOfRounded =
          row >= rows.units.length && rounded[cell - rows.units.length * width * slotCount] === 1 && value < fewerThan + 2
        if ((value > 0 && value < below) || (isOfRounded && value >= 0) || bare[cell] === 1)
          secrets.push({ row, period, slot, width: bare[cell] === 1 ? fewerThan : below })
      }
    }
  }
  return secrets
}

/** True for sums of years or ages, which may be shown in place of what they sum. */
function mayOpen({ periods, width }: StaffFigures, cell: number): boolean {
  return Math.floor(cell / slotCount) % width >= periods.length || cell % slotCount >= slots.half(0, 0)
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

function isForemost({ rows, width }: StaffFigures, cell: number): boolean {
  const row = Math.floor(cell / (width * slotCount))
  return row < rows.units.length && (rows.depths[row] ?? 0) < lowestDepth && foremostSlots.has(cell % slotCount)
}

/** Hides the persons of small groups, and what they could be worked out from. */
function protectStaff(staff: StaffFigures, rule: ProtectionRule, onProgress: (done: number) => void) {
  const { rows, periods, pools, width, values, states, costs } = staff
  const isKnownFlow = periods.map((_, period) => rows.units.some((__, row) => staff.hasFlow(row, period)))
  const patterns = staffPatternsOf(
    periods,
    pools,
    (period) => periodBefore(periods, period),
    (period) => isKnownFlow[period] === true,
  )
  const before = states.slice()
  const watched = Uint8Array.from(states, (state, cell) =>
    mayOpen(staff, cell) || (state === cellStates.shown && isForemost(staff, cell)) ? 2 : 0,
  )
  const table = {
    layers: [values],
    states,
    costs,
    watched,
    rowSize: width * slotCount,
    periodSize: slotCount,
    sumsFrom: periods.length * slotCount,
    childrenOf: rows.childrenOf,
    parentOf: rows.parentOf,
    besides: rows.besides,
    hasFlow: staff.hasFlow,
    atoms,
    isWhole: true,
  }
  const depthOf = (row: number) => (rows.depths[row % rows.units.length] ?? 0) + (row < rows.units.length ? 0 : 1)
  const secrets = inOrder(staffSecrets(staff, rule), depthOf)
  const primary = new Set(secrets.map(({ row, period, slot }) => (row * width + period) * slotCount + slot))
  for (const cell of primary) {
    if (watched[cell] === 0) watched[cell] = 1
    if (states[cell] === cellStates.shown) states[cell] = cellStates.hidden
  }
  const prover = proverOf(table, patterns)
  const hideAround = ({ row, period }: Secret) => {
    const next = periods.findIndex((_, later) => periodBefore(periods, later) === period)
    const hide = (at: number) => {
      for (const time of next < 0 ? [period] : [period, next]) {
        const cell = (at * width + time) * slotCount
        for (let i = time === period ? 0 : slots.leavers; i < (time === period ? slotCount : slots.group(0)); i += 1)
          if (states[cell + i] === cellStates.shown && costs[cell + i] !== Number.POSITIVE_INFINITY)
            states[cell + i] = cellStates.hidden
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
    watched[cell] === 2 && before[cell] === cellStates.shown && states[cell] === cellStates.hidden && !primary.has(cell)
  rows.units.forEach((_, row) => {
    if ((rows.depths[row] ?? 0) >= lowestDepth) return
    periods.forEach((__, period) => {
      for (const alike of foremost) {
        const cells = alike.map((slot) => (row * width + period) * slotCount + slot).filter(isKept)
        if (cells.length > 0) complementary.push(cells)
      }
    })
  })
  return { secrets, primary, complementary, prover, result }
}

/** Puts figures of several years or ages in place of those that are hidden, where no proof fails by it. */
function openAggregates(
  staff: StaffFigures,
  { secrets, complementary, prover, result }: ReturnType<typeof protectStaff>,
  { fewerThan }: ProtectionRule,
) {
  const { rows, periods, pools, width, values, states, costs, bare } = staff
  /** The worlds that change a cell which may be shown, and the secrets that each world proves. */
  const worldsAt = new Map<number, number[]>()
  const provedBy = new Map<number, Set<number>>()
  const noteProof = (secret: number, proof: Proof): void => {
    for (const world of proof) {
      const known = provedBy.get(world)
      if (known !== undefined) {
        known.add(secret)
        continue
      }
      provedBy.set(world, new Set([secret]))
      for (const cell of prover.changedIn(world)) {
        const at = worldsAt.get(cell)
        if (at === undefined) worldsAt.set(cell, [world])
        else at.push(world)
      }
    }
  }
  for (const [secret, proof] of result.proofs) noteProof(secret, proof)
  const isProvedBy = (secret: number, world: number) => result.proofs.get(secret)?.includes(world) === true
  /** The secrets whose proofs change a cell. */
  const secretsAt = (cell: number): readonly number[] =>
    (worldsAt.get(cell) ?? []).flatMap((world) => [...(provedBy.get(world) ?? [])].filter((secret) => isProvedBy(secret, world)))
  const cellAt = (row: number, period: number, slot: number) => (row * width + period) * slotCount + slot
  const isHidden = (row: number, period: number, slot: number) => states[cellAt(row, period, slot)] === cellStates.hidden
  /** Shows cells, unless some secret can't be proved without changing them. */
  const show = (cells: readonly number[]): boolean => {
    const known = cells.map((cell) => [states[cell] ?? 0, costs[cell] ?? 0] as const)
    for (const cell of cells) {
      states[cell] = cellStates.shown
      costs[cell] = Number.POSITIVE_INFINITY
    }
    prover.forget()
    const proofs: (readonly [number, Proof])[] = []
    for (const i of new Set(cells.flatMap(secretsAt))) {
      const secret = secrets[i]
      const proof = secret === undefined ? null : prover.prove(secret)
      if (proof === null) {
        cells.forEach((cell, c) => ([states[cell] = cellStates.hidden, costs[cell] = 0] = known[c] ?? [cellStates.hidden, 0]))
        return false
      }
      proofs.push([i, proof])
    }
    for (const [i, proof] of proofs) {
      result.proofs.set(i, proof)
      noteProof(i, proof)
    }
    return true
  }
  // Around what could not be proved everything is hidden for good.
  if (result.unproved === 0) for (const cells of complementary) show(cells)
  const opened: number[] = []
  /**
   * Shows sums of cells, where that can be. What the source withholds was worked out, as a
   * reader would, and may be wrong: nothing is told of it.
   */
  const open = (cells: readonly number[], parts: readonly number[]): boolean => {
    if (parts.some((part) => bare[part] === 1)) return false
    const isFew = cells.some((cell) => {
      const value = values[cell] ?? Number.NaN
      return !(value === 0 || value >= fewerThan)
    })
    if (isFew || cells.some((cell) => states[cell] !== cellStates.unpublished) || !show(cells)) return false
    opened.push(...cells)
    return true
  }
  const openPool = (row: number, { period, years }: Pool): boolean => {
    const openSum = (slot: number) => {
      const parts = years.map((year) => cellAt(row, year, slot))
      return open([cellAt(row, period, slot)], parts)
    }
    if (!years.some((year) => isHidden(row, year, slots.leavers)) || !openSum(slots.leavers)) return false
    if (years.some((year) => isHidden(row, year, slots.employees))) openSum(slots.employees)
    return true
  }
  rows.units.forEach((_, row) => {
    for (const length of pooledYears) {
      const [latest, ...earlier] = pools.filter(({ years }) => years.length === length)
      if (latest === undefined || !openPool(row, latest)) continue
      for (const pool of earlier) openPool(row, pool)
      break
    }
    periods.forEach((time, period) => {
      if (!isYear(time)) return
      for (const form of [2, 0]) {
        const bands = [0, 1, 2, 3, 4, 5].map((band) => cellAt(row, period, slots.band(form, band)))
        const isDivided = bands.every((cell) => states[cell] !== cellStates.hidden)
        if (!isDivided && !isHidden(row, period, slots.allAges(form)))
          open([cellAt(row, period, slots.half(form, 0)), cellAt(row, period, slots.half(form, 1))], bands)
      }
    })
  })
  return opened
}

/** What is told of an opened cell: its unit, its years or ages, and how many. */
function aggregateAt({ rows, periods, pools, width, values }: StaffFigures, cell: number): Aggregate & { readonly area: AreaId } {
  const slot = cell % slotCount
  const period = Math.floor(cell / slotCount) % width
  const unit = rows.units[Math.floor(cell / (width * slotCount))] ?? ''
  const value = values[cell] ?? 0
  const pool = pools.find((one) => one.period === period)
  if (pool !== undefined) {
    const time = pool.years.flatMap((year) => periods[year] ?? [])
    return { area: 'turnover', unit, time, measure: slot === slots.leavers ? 'leavers' : 'employees', at: {}, value }
  }
  const form = Math.floor((slot - slots.half(0, 0)) / 2)
  const bands = dimensions.ageBand.parts
  const ageBand = slot === slots.half(form, 0) ? bands.slice(0, 4) : bands.slice(4)
  const employment = [...dimensions.employment.parts, dimensions.employment.whole][form] ?? ''
  return {
    area: 'age',
    unit,
    time: [periods[period] ?? ''],
    measure: 'persons',
    at: { employment: [employment], ageBand },
    value,
  }
}

/** Hides sick leave of small groups, of groups whose size nobody tells, and long sick leave that too few can be behind. */
function protectSickLeave(figures: SickLeaveFigures, { sickLeaveAtMost }: ProtectionRule) {
  const { rows, years, layers, persons, states, longStates, bare, estimated } = figures
  const depthOf = (row: number) => (rows.depths[row % rows.units.length] ?? 0) + (row < rows.units.length ? 0 : 1)
  const cells = years.length * groupCount
  const reasons = new Map<number, HiddenReason>()
  const long = new Set<number>()
  const secrets: (Secret & { readonly measure: number })[] = []
  const add = (cell: number, measure: number) => {
    const row = Math.floor(cell / cells)
    const [period, slot] = [Math.floor((cell % cells) / groupCount), cell % groupCount]
    const list = layers[measure] ?? []
    // Estimated hours are kept within wider bounds, since the true ones may be others.
    const width = estimated[cell % (persons.length / 2)] === 1 ? 2.5 * tenths : tenths
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
    const isRest = cell >= persons.length / 2
    const size = persons[cell] ?? Number.NaN
    const isTold = states[cell] === cellStates.shown || states[cell] === cellStates.hidden
    const isUnknown = Number.isNaN(size) && states[cell] === cellStates.shown && cell % groupCount > 0
    const isSmall = size > 0 && size <= sickLeaveAtMost
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
    const sure = estimated[cell % (persons.length / 2)] === 1 ? 0.2 : 1
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
    (list: Uint8Array) =>
    ({ row, period }: Secret) => {
      for (const one of [row % rows.units.length, ...rows.childrenOf(rows.parentOf(row, period), period)]) {
        const cell = (one * years.length + period) * groupCount
        for (let group = 0; group < groupCount; group += 1)
          if (list[cell + group] === cellStates.shown) list[cell + group] = cellStates.hidden
      }
    }
  for (const measure of [0, 1, 2]) {
    spread()
    const watched = new Uint8Array(states.length)
    for (const { row, period, slot, measure: of } of secrets)
      if (of === measure) watched[(row * years.length + period) * groupCount + slot] = 1
    const table = sickLeaveTable(figures, measure, watched)
    const prover = proverOf(table, (_, slot) => sickLeavePatterns[slot] ?? { patterns: [], signs: [] })
    const mine = inOrder(
      secrets.filter((secret) => secret.measure === measure),
      depthOf,
    )
    const result = proveAll(mine, prover, hideAround(table.states), () => undefined)
    proved += result.proved
    unproved += result.unproved
  }
  spread()
  const unjudged = states.some((state, cell) => state === cellStates.shown && Number.isNaN(persons[cell] ?? Number.NaN))
  return { proved, unproved, reasons, long, unjudged }
}

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

function hideRecalculatedStaff({ rows, periods, width, values, states }: StaffFigures, { fewerThan }: ProtectionRule): void {
  const valueAt = (row: number, period: number, slot: number) => values[(row * width + period) * slotCount + slot] ?? Number.NaN
  const isSmall = (value: number) => value !== 0 && Math.abs(value) < fewerThan
  const slotList = Array.from({ length: slots.half(0, 0) }, (_, slot) => slot)
  const isFew = (olds: readonly number[], unit: number, period: number) =>
    slotList.some((slot) => {
      const rest = valueAt(unit, period, slot) - olds.reduce((sum, old) => sum + valueAt(old, period, slot), 0)
      return isSmall(rest) || isSmall(valueAt(unit, period, slot)) || olds.some((old) => isSmall(valueAt(old, period, slot)))
    })
  hideRecalculated(rows, periods.length, isFew, (row, period) => {
    const next = periods.findIndex((_, later) => periodBefore(periods, later) === period)
    for (const time of next < 0 ? [period] : [period, next]) {
      const start = (row * width + time) * slotCount
      for (let slot = time === period ? 0 : slots.leavers; slot < (time === period ? slotCount : slots.group(0)); slot += 1)
        if (states[start + slot] === cellStates.shown) states[start + slot] = cellStates.hidden
    }
  })
}

function hideRecalculatedLeave(
  { rows, years, persons, states, longStates, layers }: SickLeaveFigures,
  { sickLeaveAtMost }: ProtectionRule,
): void {
  const cellsOf = (row: number, year: number) =>
    Array.from({ length: groupCount }, (_, group) => (row * years.length + year) * groupCount + group)
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

const isProtectable = ({ area, isPublic }: Cube): boolean => area !== 'recruitment' && isPublic !== true

/**
 * Hides what could tell of small groups in all files of a delivery at once: small groups themselves, what single persons would be
 * behind, and as few other figures as it takes until each of them is proved to be kept. Figures of reports that are public already
 * stand as published, and what counts ads and applicants is about nobody who works here. Pure: the same cubes give the same result.
 */
export function protectDelivery(cubes: readonly Cube[], by: DeliveryProtection): ProtectedDelivery {
  const { rule, tree, beside = [], onProgress = () => undefined } = by
  const wanted = cubes.filter(({ area }) => area !== 'recruitment')
  const staff = staffFiguresOf(wanted, beside, tree)
  hideRecalculatedStaff(staff, rule)
  const personsAt = (unit: string, year: string, group: number): number => {
    const row = staff.rows.places.get(unit)
    const period = staff.periods.indexOf(year)
    if (row === undefined || period < 0) return Number.NaN
    const start = (row * staff.width + period) * slotCount
    const own = staff.values[start + slots.group(group)] ?? Number.NaN
    if (!Number.isNaN(own) && staff.unknown[start + slots.group(group)] !== 1) return own
    const like =
      group < 3 ? [slots.staff(2, [2, 0, 1][group] ?? 2)] : [slots.band(2, 2 * (group - 3)), slots.band(2, 2 * (group - 3) + 1)]
    return like.reduce((sum, slot) => {
      return sum + (staff.unknown[start + slot] === 1 ? Number.NaN : (staff.values[start + slot] ?? Number.NaN))
    }, 0)
  }
  const sick = sickLeaveFiguresOf(wanted, tree, personsAt)
  hideRecalculatedLeave(sick, rule)
  const leave = protectSickLeave(sick, rule)
  onProgress(0.1)
  const kept = protectStaff(staff, rule, (done) => onProgress(0.1 + 0.75 * done))
  const opened = openAggregates(staff, kept, rule)
  onProgress(0.98)
  const aggregates = opened.map((cell) => aggregateAt(staff, cell))
  const areas: Partial<Record<AreaId, { numbers: number; hidden: Partial<Record<HiddenReason, number>> }>> = {}
  const tally = (area: AreaId, reason: HiddenReason | null) => {
    const one = (areas[area] ??= { numbers: 0, hidden: {} })
    one.numbers += 1
    if (reason !== null) one.hidden[reason] = (one.hidden[reason] ?? 0) + 1
  }
  const files = new Map(staff.published.map((file) => [file.cube, file]))
  const written = cubes.map((cube) => {
    if (!isProtectable(cube)) return cube
    const reasonAt = reasonsIn(cube, files.get(cube), staff, kept.primary, sick, leave)
    let isSame = true
    const isKept = keptWithOthers(cube, reasonAt)
    const cells = cube.cells.map((cell, i) => {
      if (!isNumber(cell.figure)) return cell
      const reason = reasonAt(i) ?? (isKept(i) ? 'complementary' : null)
      tally(cube.area, reason)
      if (reason === null) return cell
      isSame = false
      return { ...cell, figure: smallGroup }
    })
    const units = new Set(codesOf(cube, 'unit'))
    const own = aggregates.flatMap(({ area, ...aggregate }) =>
      area === cube.area && units.has(aggregate.unit) ? [aggregate] : [],
    )
    if (isSame && own.length === 0) return cube
    return { ...cube, cells, ...(own.length === 0 ? {} : { aggregates: own }) }
  })
  onProgress(1)
  const report = {
    areas,
    proved: kept.result.proved + leave.proved,
    unproved: kept.result.unproved + leave.unproved,
    aggregates: aggregates.length,
  }
  return { cubes: written, report, unjudged: leave.unjudged }
}

/**
 * Shares alone tell of how many they can be shares. Where one of a unit and a period is hidden, so are all, for a file that has
 * nothing but shares.
 */
function keptWithOthers(cube: Cube, reasonAt: (i: number) => HiddenReason | null): (i: number) => boolean {
  if (cube.area !== 'age' || codesOf(cube, 'measure').includes('persons')) return () => false
  const row = cube.cells.length / (codesOf(cube, 'unit').length * codesOf(cube, 'time').length)
  const kept = new Set<number>()
  cube.cells.forEach(({ figure }, i) => {
    if (isNumber(figure) && reasonAt(i) !== null) kept.add(Math.floor(i / row))
  })
  return (i) => kept.has(Math.floor(i / row))
}

/** Why each cell of a cube is hidden, null where it is not. */
function reasonsIn(
  cube: Cube,
  file: StaffFigures['published'][number] | undefined,
  staff: StaffFigures,
  primary: ReadonlySet<number>,
  sick: SickLeaveFigures,
  leave: ReturnType<typeof protectSickLeave>,
): (i: number) => HiddenReason | null {
  const ofStaff = (cell: number): HiddenReason | null => {
    if (cell < 0 || staff.states[cell] !== cellStates.hidden) return null
    return primary.has(cell) ? 'small-group' : 'complementary'
  }
  const ofBase = (base: number): HiddenReason | null =>
    base < 0
      ? null
      : (sameBases(base)
          .map(ofStaff)
          .find((reason) => reason !== null) ?? null)
  const staffReason = (i: number) => ofStaff(file?.cells[i] ?? -1) ?? ofBase(file?.bases[i] ?? -1)
  if (cube.area !== 'sickLeave') return staffReason
  const inRow = placesOf(cube.dimensions.filter(({ id }) => id !== 'unit' && id !== 'time'))
  const [units, times] = [codesOf(cube, 'unit'), codesOf(cube, 'time')]
  const groups = [dimensions.group.whole, ...dimensions.group.parts, 'age-29', 'age30-49', 'age50+']
  return (i) => {
    const at = inRow[i % inRow.length]
    const row = Math.floor(i / inRow.length)
    const unit = sick.rows.places.get(units[Math.floor(row / times.length)] ?? '') ?? -1
    const year = sick.years.indexOf((times[row % times.length] ?? '').slice(0, 4))
    const cell = (unit * sick.years.length + year) * groupCount + groups.indexOf(at?.group ?? 'all')
    if (sick.states[cell] === cellStates.hidden) return leave.reasons.get(cell) ?? 'complementary'
    const isLong = at?.measure === 'longSickHours' || at?.measure === 'longShare'
    if (isLong && sick.longStates[cell] === cellStates.hidden) return leave.long.has(cell) ? 'single-person' : 'complementary'
    return at?.measure === 'persons' ? staffReason(i) : null
  }
}
