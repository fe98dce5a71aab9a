import type { AreaId } from '../area.ts'
import { type Aggregate, codesOf, type Cube } from '../cube.ts'
import { placesOf } from '../cubeRow.ts'
import { isNumber, smallGroup } from '../figure.ts'
import type { UnitTree } from '../unitTree.ts'
import { cellAt, cellStates } from './figureTable.ts'
import { hideRecalculatedLeave, hideRecalculatedStaff } from './hideRecalculated.ts'
import { protectSickLeave } from './protectSickLeave.ts'
import { protectStaff } from './protectStaff.ts'
import type { ProtectionRule } from './protectionRule.ts'
import { aggregateAt, showMore } from './showMore.ts'
import { sickLeaveFiguresOf, type SickLeaveFigures } from './sickLeaveFigures.ts'
import { sameBases, type StaffFigures, staffFiguresOf } from './staffFigures.ts'
import { groups, slots } from './staffSlots.ts'

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
  /** Such figures that the files had themselves, and that were taken away. */
  readonly dropped: number
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

const isProtectable = ({ area, isPublic }: Cube): boolean => area !== 'recruitment' && isPublic !== true

/**
 * Hides what could tell of small groups in all files of a delivery at once: small groups themselves, what single persons would be
 * behind, and as few other figures as it takes until each of them is proved to be kept. Figures of reports that are public already
 * stand as published, and what counts ads and applicants is about nobody who works here. Pure: the same cubes give the same result.
 */
export function protectDelivery(given: readonly Cube[], by: DeliveryProtection): ProtectedDelivery {
  // Sums that a file brings with it are made anew: nobody has judged them, and each tells of what it sums.
  const dropped = given.reduce((sum, cube) => sum + (isProtectable(cube) ? (cube.aggregates?.length ?? 0) : 0), 0)
  const cubes = given.map((cube) => {
    if (!isProtectable(cube) || cube.aggregates === undefined) return cube
    const { aggregates: _, ...rest } = cube
    return rest
  })
  const { rule, tree, beside = [], onProgress = () => undefined } = by
  const wanted = cubes.filter(({ area }) => area !== 'recruitment')
  const staff = staffFiguresOf(wanted, beside, tree)
  hideRecalculatedStaff(staff, rule)
  const personsAt = (unit: string, year: string, group: number): number => {
    const row = staff.rows.places.get(unit)
    const period = staff.periods.indexOf(year)
    if (row === undefined || period < 0) return Number.NaN
    const start = cellAt(staff, row, period, 0)
    const own = staff.values[start + slots.group(group)] ?? Number.NaN
    if (!Number.isNaN(own) && staff.unknown[start + slots.group(group)] !== 1) return own
    const like =
      group < 3 ? [slots.staff(2, [2, 0, 1][group] ?? 2)] : [slots.band(2, 2 * (group - 3)), slots.band(2, 2 * (group - 3) + 1)]
    return like.reduce((sum, slot) => {
      const tooMany = Math.max(0, (staff.rounded[start + slot] ?? 0) - 1)
      return sum + (staff.unknown[start + slot] === 1 ? Number.NaN : (staff.values[start + slot] ?? Number.NaN) - tooMany)
    }, 0)
  }
  const sick = sickLeaveFiguresOf(wanted, tree, personsAt)
  hideRecalculatedLeave(sick, rule)
  const leave = protectSickLeave(sick, rule)
  onProgress(0.1)
  const kept = protectStaff(staff, rule, (done) => onProgress(0.1 + 0.75 * done))
  const opened = showMore(staff, kept, rule)
  onProgress(0.98)
  const aggregates = new Map<string, Aggregate[]>()
  for (const cell of opened) {
    const { area, ...aggregate } = aggregateAt(staff, cell)
    const key = `${area} ${aggregate.unit}`
    aggregates.set(key, [...(aggregates.get(key) ?? []), aggregate])
  }
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
    const bases = files.get(cube)?.bases
    const isBaseTold = (i: number): boolean => sameBases(bases?.[i] ?? -1).some((base) => isTold(staff, base))
    const isKept = keptWithOthers(cube, isBaseTold, reasonAt)
    const cells = cube.cells.map((cell, i) => {
      if (!isNumber(cell.figure)) return cell
      const reason = reasonAt(i) ?? (isKept(i) ? 'complementary' : null)
      tally(cube.area, reason)
      if (reason === null) return cell
      isSame = false
      return { ...cell, figure: smallGroup }
    })
    const own = codesOf(cube, 'unit').flatMap((unit) => aggregates.get(`${cube.area} ${unit}`) ?? [])
    if (isSame && own.length === 0) return cube
    return { ...cube, cells, ...(own.length === 0 ? {} : { aggregates: own }) }
  })
  onProgress(1)
  const report = {
    areas,
    proved: kept.result.proved + leave.proved,
    unproved: kept.result.failed.length + leave.unproved,
    aggregates: opened.length,
    dropped,
  }
  return { cubes: written, report, unjudged: leave.unjudged }
}

/** True for a count that a file tells and that is shown. */
const isTold = ({ states, rounded }: StaffFigures, cell: number): boolean =>
  cell >= 0 && states[cell] === cellStates.shown && (rounded[cell] ?? 0) === 0

/**
 * Shares alone tell of how many they can be shares. Where one of a unit and a period is hidden, so are all, for a file that has
 * nothing but shares and whose bases no other file tells.
 */
function keptWithOthers(
  cube: Cube,
  isBaseTold: (i: number) => boolean,
  reasonAt: (i: number) => HiddenReason | null,
): (i: number) => boolean {
  if (cube.area !== 'age' || codesOf(cube, 'measure').includes('persons')) return () => false
  const row = cube.cells.length / (codesOf(cube, 'unit').length * codesOf(cube, 'time').length)
  const kept = new Set<number>()
  cube.cells.forEach(({ figure }, i) => {
    if (isNumber(figure) && !isBaseTold(i) && reasonAt(i) !== null) kept.add(Math.floor(i / row))
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
  return (i) => {
    const at = inRow[i % inRow.length]
    const row = Math.floor(i / inRow.length)
    const unit = sick.rows.places.get(units[Math.floor(row / times.length)] ?? '') ?? -1
    const year = sick.years.indexOf((times[row % times.length] ?? '').slice(0, 4))
    const cell = cellAt(sick, unit, year, groups.indexOf(at?.group ?? 'all'))
    if (sick.states[cell] === cellStates.hidden) return leave.reasons.get(cell) ?? 'complementary'
    const isLong = at?.measure === 'longSickHours' || at?.measure === 'longShare'
    if (isLong && sick.longStates[cell] === cellStates.hidden) return leave.long.has(cell) ? 'single-person' : 'complementary'
    return at?.measure === 'persons' ? staffReason(i) : null
  }
}
