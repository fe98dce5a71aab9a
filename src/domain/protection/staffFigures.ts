import { codesOf, type Coordinates, type Cube } from '../cube.ts'
import { placesOf } from '../cubeRow.ts'
import { dimensions } from '../dimension.ts'
import { isNumber, isProtected } from '../figure.ts'
import { isYear, type Period, yearOf } from '../period.ts'
import { childrenIn, livesIn } from '../unitLife.ts'
import type { UnitId, UnitTree } from '../unitTree.ts'
import {
  completeChild,
  completeFlow,
  completeMonths,
  completeRest,
  completeStock,
  completeWithin,
  type Draft,
  hasOthers,
  hideLinked,
} from './completeStaff.ts'
import { cellAt, cellStates, type Layout, rowOf, slotOf } from './figureTable.ts'
import { type FigureRows, figureRowsOf } from './figureRows.ts'
import { leastBase } from './leastBase.ts'
import { bands, forms, groups, sexes, slotCosts, slotCount, slots } from './staffSlots.ts'

/** A sum of whole years: the place of its figures among those of the periods, and its years. */
export interface Pool {
  readonly period: number
  readonly years: readonly number[]
}

/** How the cells of a file stand among the figures. */
export interface Published {
  readonly cube: Cube
  /** For each cell of the cube the cell that it publishes, -1 for none. */
  readonly cells: Int32Array
  /** The base that a share or rate is of, -1 for what is no ratio. A ratio is hidden with its base. */
  readonly bases: Int32Array
}

/** The counts of persons in a delivery. */
export interface StaffFigures extends Layout {
  readonly rows: FigureRows
  readonly periods: readonly Period[]
  /** Sums of several years, which lie after the periods. */
  readonly pools: readonly Pool[]
  readonly values: Float64Array
  readonly states: Uint8Array
  readonly costs: Float64Array
  /** Counts that the source withholds alone, so that all else tells them. */
  readonly bare: Uint8Array
  /** Set for counts that are worked out of a rounded ratio: one more than they may be too large by. */
  readonly rounded: Uint8Array
  /** Counts that say the same as others, and need no judgement of their own. */
  readonly linked: Uint8Array
  /** Counts of files that stay as they are. */
  readonly fixed: Uint8Array
  /** Counts that the source withholds and nobody can work out. They stand as 0 among the values. */
  readonly unknown: Uint8Array
  readonly published: readonly Published[]
  /** True where those who came and left in a period are what a row's staff changed by. */
  readonly hasFlow: (row: number, period: number) => boolean
}

interface Place {
  readonly slot: number
  readonly isRatio: boolean
}

const count = (slot: number): Place => ({ slot, isRatio: false })
const ratio = (slot: number): Place => ({ slot, isRatio: true })

function placeIn(area: Cube['area'], at: Coordinates): Place | null {
  const form = forms.indexOf(at.employment ?? dimensions.employment.whole)
  if (area === 'headcount') return count(slots.staff(form, sexes.indexOf(at.sex ?? dimensions.sex.whole)))
  if (area === 'age') {
    const band = bands.indexOf(at.ageBand ?? dimensions.ageBand.whole)
    if (at.measure === 'share') return band < 0 ? null : ratio(slots.band(form, band))
    return count(band < 0 ? slots.allAges(form) : slots.band(form, band))
  }
  if (area === 'turnover') {
    if (at.measure === 'rate') return ratio(slots.leavers)
    const slot = { employees: slots.employees, leavers: slots.leavers, joiners: slots.joiners }[at.measure]
    return slot === undefined ? null : count(slot)
  }
  return area === 'sickLeave' && at.measure === 'persons' ? count(slots.group(groups.indexOf(at.group ?? 'all'))) : null
}

const baseSlot = (slot: number): number =>
  slot === slots.leavers ? slots.employees : slots.allAges(Math.floor((slot - slots.band(0, 0)) / bands.length))

function write(draft: Draft, cell: number, figure: unknown, isFixed: boolean): void {
  if (typeof figure === 'number') {
    draft.values[cell] = figure
    if (draft.states[cell] !== cellStates.hidden) draft.states[cell] = cellStates.shown
  } else draft.states[cell] = cellStates.hidden
  if (isFixed) draft.fixed[cell] = 1
}

/** Writes a file's counts into the draft and notes where they stand. Ratios come later, when their bases are known. */
function gather(draft: Draft, cube: Cube, isFixed: boolean): Published {
  const row = placesOf(cube.dimensions.filter(({ id }) => id !== 'unit' && id !== 'time')).map((at) => placeIn(cube.area, at))
  const cells = new Int32Array(cube.cells.length).fill(-1)
  const bases = new Int32Array(cube.cells.length).fill(-1)
  const times = codesOf(cube, 'time')
  // Years before months: the members of a group in a month are those of its year where they are as many, else another group.
  const order = times.map((time, t) => ({ time, t })).toSorted((a, b) => a.time.length - b.time.length)
  codesOf(cube, 'unit').forEach((unit, u) => {
    const unitPlace = draft.places.get(unit)
    if (unitPlace === undefined) return
    for (const { time, t } of order) {
      const isMonthOfLeave = cube.area === 'sickLeave' && !isYear(time)
      const period = draft.periods.indexOf(isMonthOfLeave ? time.slice(0, 4) : time)
      if (period < 0) continue
      const start = (u * times.length + t) * row.length
      row.forEach((place, i) => {
        const figure = cube.cells[start + i]?.figure
        if (place === null || !(isNumber(figure) || isProtected(figure))) return
        const cell = cellAt(draft, unitPlace, period, place.slot)
        if (isMonthOfLeave && figure !== draft.values[cell]) return
        cells[start + i] = cell
        if (place.isRatio) bases[start + i] = cellAt(draft, unitPlace, period, baseSlot(place.slot))
        else write(draft, cell, figure, isFixed)
      })
    }
  })
  return { cube, cells, bases }
}

/** Where else a base of shares may be told, by form of employment. */
const basesAlike: readonly (readonly number[])[] = [
  [slots.staff(0, 2), slots.employees],
  [slots.staff(1, 2)],
  [slots.staff(2, 2), slots.group(0)],
]

/** Every cell that tells the base of a share or rate. */
export function sameBases(base: number): readonly number[] {
  const slot = base % slotCount
  const alike = slot === slots.employees ? [slots.staff(0, 2), slots.allAges(0)] : (basesAlike[slot - slots.allAges(0)] ?? [])
  return [base, ...alike.map((other) => base - slot + other)]
}

/** Counts what ratios are of, where no file does: a share times its base, or of the least base that fits all shares beside it. */
function countRatios(draft: Draft, { cube, cells, bases }: Published, isFixed: boolean): void {
  const { values } = draft
  const decimals = cube.decimals[cube.area === 'turnover' ? 'rate' : 'share'] ?? 1
  const shares = new Map<number, (readonly [cell: number, share: number])[]>()
  cells.forEach((cell, i) => {
    const base = bases[i] ?? -1
    if (cell < 0 || base < 0) return
    const figure = cube.cells[i]?.figure
    if (!isNumber(figure)) draft.states[cell] = cellStates.hidden
    else if (Number.isNaN(values[cell] ?? Number.NaN)) {
      if (draft.states[cell] === cellStates.unpublished) draft.states[cell] = cellStates.shown
      if (isFixed) draft.fixed[cell] = 1
      shares.set(base, [...(shares.get(base) ?? []), [cell, figure]])
    }
  })
  for (const [base, parts] of shares) {
    const known = sameBases(base)
      .map((cell) => values[cell])
      .find((value) => value !== undefined && !Number.isNaN(value))
    const least =
      known ??
      leastBase(
        parts.map(([, share]) => share),
        decimals,
      )
    for (const [cell, share] of parts) {
      // Of a large base a share may be told of several numbers of persons: the fewest of them is what it is judged by.
      const fewest = Math.max(1, Math.ceil(((share - 0.5 * 10 ** -decimals) * least) / 100 - 1e-9))
      values[cell] = share > 0 ? Math.max(1, Math.round((share * least) / 100)) : 0
      draft.rounded[cell] = 1 + Math.min(200, Math.max(0, (values[cell] ?? 0) - fewest))
    }
    if (known === undefined) {
      values[base] = least
      draft.rounded[base] = 1
    }
  }
}

/** So many years are pooled, where one has too few who came or left: three where that is enough, else five. */
export const pooledYears = [3, 5] as const

/**
 * The sums of years that may be told in place of them, counted from the latest. Years of one length never overlap: from two sums
 * that do, the years could be worked out.
 */
function poolsOf(periods: readonly Period[]): readonly Pool[] {
  const years = periods.flatMap((time, period) => (isYear(time) ? [period] : []))
  return pooledYears
    .flatMap((length) =>
      Array.from({ length: Math.floor(years.length / length) }, (_, i) =>
        years.slice(years.length - (i + 1) * length, years.length - i * length),
      ),
    )
    .map((pooled, i) => ({ period: periods.length + i, years: pooled }))
}

/** The period right before another of the same kind, -1 where there is none. */
export function periodBefore(periods: readonly Period[], period: number): number {
  const time = periods[period] ?? ''
  if (isYear(time)) return periods.indexOf(String(yearOf(time) - 1))
  const month = Number(time.slice(5))
  return periods.indexOf(month === 1 ? `${yearOf(time) - 1}M12` : `${yearOf(time)}M${String(month - 1).padStart(2, '0')}`)
}

/** Gathers the persons of a delivery. `beside` are files that are protected already and stay as they are. */
export function staffFiguresOf(cubes: readonly Cube[], beside: readonly Cube[], tree: UnitTree): StaffFigures {
  const files = [...cubes, ...beside]
  const inFiles = new Set(files.flatMap((cube) => codesOf(cube, 'unit')))
  const units = tree.order.filter((id) => inFiles.has(id) || (tree.units.get(id)?.children.length ?? 0) > 0)
  const times = new Set(
    files.flatMap((cube) => codesOf(cube, 'time').filter((time) => cube.area !== 'sickLeave' || isYear(time))),
  )
  const periods = [...times].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const pools = poolsOf(periods)
  const rowCount = 2 * units.length
  const cells = (periods.length + pools.length) * rowCount * slotCount
  const draft: Draft = {
    periods,
    pools,
    rowCount,
    slotCount,
    places: new Map(units.map((unit, i) => [unit, i])),
    values: new Float64Array(cells).fill(Number.NaN),
    states: new Uint8Array(cells).fill(cellStates.unpublished),
    fixed: new Uint8Array(cells),
    bare: new Uint8Array(cells),
    rounded: new Uint8Array(cells),
    linked: new Uint8Array(cells),
  }
  const published = cubes.map((cube) => gather(draft, cube, cube.isPublic === true))
  const publishedBeside = beside.map((cube) => gather(draft, cube, true))
  for (const file of published) countRatios(draft, file, file.cube.isPublic === true)
  for (const file of publishedBeside) countRatios(draft, file, true)
  const before = periods.map((_, period) => periodBefore(periods, period))
  const completeUnit = (row: number): void => {
    periods.forEach((_, period) => completeWithin(draft, row, period))
    if (completeStock(draft, row, before)) periods.forEach((_, period) => completeWithin(draft, row, period))
  }
  for (let row = 0; row < units.length; row += 1) completeUnit(row)

  const placesOfChildren = (id: UnitId, year: number) =>
    childrenIn(tree, id, year).flatMap((child) => draft.places.get(child) ?? [])
  // A unit without files of its own is what its children are together.
  for (const [row, id] of [...units.entries()].toReversed()) {
    periods.forEach((time, period) => {
      const children = placesOfChildren(id, yearOf(time))
      if (children.length === 0) return
      for (let slot = 0; slot < slotCount; slot += 1) {
        const cell = cellAt(draft, row, period, slot)
        if (!Number.isNaN(draft.values[cell] ?? Number.NaN) || draft.states[cell] === cellStates.hidden) continue
        draft.values[cell] = children.reduce(
          (sum, child) => sum + (draft.values[cellAt(draft, child, period, slot)] ?? Number.NaN),
          0,
        )
      }
    })
  }
  const eachParent = (
    visit: (row: number, children: readonly number[], period: number, hasOther: (slot: number) => boolean) => void,
  ): void =>
    units.forEach((id, row) =>
      periods.forEach((time, period) => {
        const year = yearOf(time)
        const children = livesIn(tree, id, year) ? placesOfChildren(id, year) : []
        if (children.length === 0) return
        const isWhole = children.length === childrenIn(tree, id, year).length
        visit(row, children, period, isWhole ? hasOthers(draft, row, children, period) : () => true)
      }),
    )
  eachParent((row, children, period, hasOther) => {
    completeChild(draft, row, children, period, hasOther)
    for (const child of children) completeWithin(draft, child, period)
  })
  completeMonths(draft, units.length)
  for (let row = 0; row < units.length; row += 1) completeUnit(row)
  // What is left is known once all that can be worked out has been.
  const rests = new Set<number>()
  eachParent((row, children, period, hasOther) => {
    if (completeRest(draft, row, children, row + units.length, period, hasOther)) rests.add(row * periods.length + period)
  })
  for (const { period, years } of pools) {
    for (let row = 0; row < 2 * units.length; row += 1) {
      for (const slot of [slots.leavers, slots.employees]) {
        const ofYears = years.map((year) => cellAt(draft, row, year, slot))
        const isExact = ofYears.every((cell) => (draft.rounded[cell] ?? 0) === 0)
        draft.values[cellAt(draft, row, period, slot)] = ofYears.reduce(
          (all, cell) => all + (draft.values[cell] ?? Number.NaN),
          isExact ? 0 : Number.NaN,
        )
      }
    }
  }
  hideLinked(draft, units.length)
  const flows = new Uint8Array(2 * units.length * periods.length)
  periods.forEach((_, period) => {
    const earlier = before[period] ?? -1
    if (earlier < 0) return
    for (let row = 0; row < 2 * units.length; row += 1)
      if (completeFlow(draft, row, period, earlier)) flows[row * periods.length + period] = 1
  })
  const hasFigures = (row: number, period: number) => {
    const start = cellAt(draft, row, period, 0)
    for (let slot = 0; slot < slotCount; slot += 1) if (draft.states[start + slot] !== cellStates.unpublished) return true
    return false
  }
  const isKnown = (row: number, period: number) => {
    const start = cellAt(draft, row, period, 0)
    for (let slot = 0; slot < slotCount; slot += 1) if (!Number.isNaN(draft.values[start + slot] ?? Number.NaN)) return true
    return false
  }
  const rows = figureRowsOf(
    tree,
    units,
    periods,
    (unit, period) => rests.has(unit * periods.length + period),
    hasFigures,
    isKnown,
  )
  const costs = new Float64Array(cells)
  const unknown = new Uint8Array(cells)
  for (let cell = 0; cell < cells; cell += 1) {
    // What the source withholds and nobody can work out: no proof takes anything from it.
    if (draft.states[cell] === cellStates.hidden && Number.isNaN(draft.values[cell] ?? 0)) {
      draft.values[cell] = 0
      unknown[cell] = 1
    }
    if (draft.states[cell] === cellStates.unpublished) continue
    const row = rowOf(draft, cell) % units.length
    const weight = units.length / (rows.levels[rows.depths[row] ?? 0] ?? 1)
    const size = 0.6 + Math.log2(1 + (draft.values[cell] ?? 0)) / 10
    costs[cell] = draft.fixed[cell] === 1 ? Number.POSITIVE_INFINITY : weight * (slotCosts[slotOf(draft, cell)] ?? 1) * size
  }
  return { ...draft, unknown, rows, costs, published, hasFlow: (row, period) => flows[row * periods.length + period] === 1 }
}
