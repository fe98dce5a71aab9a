import { codesOf, type Coordinates, type Cube } from '../cube.ts'
import { placesOf } from '../cubeRow.ts'
import { dimensions } from '../dimension.ts'
import { isNumber, isProtected } from '../figure.ts'
import { isYear, type Period, yearOf } from '../period.ts'
import { childrenIn, livesIn } from '../unitLife.ts'
import type { UnitId, UnitTree } from '../unitTree.ts'
import { cellStates } from './exchange.ts'
import { type FigureRows, figureRowsOf } from './figureRows.ts'
import { leastBase } from './leastBase.ts'

const forms = [...dimensions.employment.parts, dimensions.employment.whole]
const sexes = [...dimensions.sex.parts, dimensions.sex.whole]
const bands = dimensions.ageBand.parts
const groups = ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+']

/** Where each count of a unit and a period stands among them: form and sex, form and age, and so on, wholes last. */
export const slots = {
  staff: (form: number, sex: number) => form * 3 + sex,
  band: (form: number, band: number) => 9 + form * 6 + band,
  allAges: (form: number) => 27 + form,
  employees: 30,
  leavers: 31,
  joiners: 32,
  group: (group: number) => 33 + group,
  /** Under fifty, and fifty or more. */
  half: (form: number, half: number) => 39 + form * 2 + half,
} as const
/** How many counts a unit has in a period. */
export const slotCount = 45

/** True for the counts that are no sum of others: form by sex, form by age, and those who came and left. */
export const atoms = Array.from(
  { length: slotCount },
  (_, slot) =>
    [0, 1, 3, 4].includes(slot) ||
    (slot >= slots.band(0, 0) && slot < slots.band(2, 0)) ||
    slot === slots.leavers ||
    slot === slots.joiners,
)

/** A sum of whole years: the place of its figures among those of the periods, and its years. */
export interface Pool {
  readonly period: number
  readonly years: readonly number[]
}

/** What hiding each count costs beside the others: totals are what most readers came for. */
export const slotCosts = Array.from({ length: slotCount }, (_, slot) => {
  if (slot === slots.staff(2, 2)) return 8
  if (slot === slots.leavers) return 1.6
  if (slot >= slots.group(0)) return 0.3
  if (slot === slots.employees || slot === slots.staff(0, 2) || slot === slots.staff(1, 2)) return 1.5
  if (slot === slots.staff(2, 0) || slot === slots.staff(2, 1)) return 1.6
  return slot >= slots.band(2, 0) && slot <= slots.band(2, 5) ? 2.5 : 1
})

/** How the cells of a file stand among the figures. */
export interface Published {
  readonly cube: Cube
  /** For each cell of the cube the cell that it publishes, -1 for none. */
  readonly cells: Int32Array
  /** The base that a share or rate is of, -1 for what is no ratio. A ratio is hidden with its base. */
  readonly bases: Int32Array
}

/** The counts of persons in a delivery. Cells lie row by row, period by period, slot by slot. */
export interface StaffFigures {
  readonly rows: FigureRows
  readonly periods: readonly Period[]
  /** Sums of several years, which lie after the periods. */
  readonly pools: readonly Pool[]
  /** How many periods and pools a row has. */
  readonly width: number
  readonly values: Float64Array
  readonly states: Uint8Array
  readonly costs: Float64Array
  /** Counts that the source withholds alone, so that all else tells them. */
  readonly bare: Uint8Array
  /** Counts that are worked out of a rounded ratio: no other figure is made of them. */
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

/** The figures while they are put together. */
interface Draft
  extends Pick<StaffFigures, 'values' | 'states' | 'bare' | 'linked' | 'fixed' | 'rounded' | 'periods' | 'pools' | 'width'> {
  readonly places: ReadonlyMap<UnitId, number>
}

const cellOf = ({ width }: Pick<Draft, 'width'>, row: number, period: number, slot: number): number =>
  (row * width + period) * slotCount + slot

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
        const cell = cellOf(draft, unitPlace, period, place.slot)
        if (isMonthOfLeave && figure !== draft.values[cell]) return
        cells[start + i] = cell
        if (place.isRatio) bases[start + i] = cellOf(draft, unitPlace, period, baseSlot(place.slot))
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
    if (least === null) continue
    for (const [cell, share] of parts) {
      values[cell] = Math.round((share * least) / 100)
      draft.rounded[cell] = 1
    }
    if (known === undefined) {
      values[base] = least
      draft.rounded[base] = 1
    }
  }
}

/** Works out the one part of a sum that is unknown, as a reader could. */
function completeSum({ values, states, bare }: Draft, whole: number, parts: readonly number[]): void {
  let unknown = -1
  let sum = 0
  for (let i = -1; i < parts.length; i += 1) {
    const cell = i < 0 ? whole : (parts[i] ?? whole)
    const value = values[cell] ?? Number.NaN
    if (Number.isNaN(value)) {
      if (unknown >= 0) return
      unknown = cell
    } else sum += i < 0 ? -value : value
  }
  if (unknown < 0) return
  const value = unknown === whole ? sum : -sum
  if (value < 0) return
  values[unknown] = value
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

function completeWithin(draft: Draft, row: number, period: number): void {
  const start = cellOf(draft, row, period, 0)
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
      if (bands.some((_, band) => [0, 1, 2].some((one) => draft.rounded[at(slots.band(one, band))] === 1)))
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
  const cells = children.map((child) => cellOf(draft, child, period, slot))
  const unknown = cells.filter((cell) => Number.isNaN(values[cell] ?? Number.NaN))
  const sum = cells.reduce((all, cell) => all + (Number.isNaN(values[cell] ?? Number.NaN) ? 0 : (values[cell] ?? 0)), 0)
  return {
    unknown,
    isKnown: unknown.length < cells.length,
    left: (values[cellOf(draft, whole, period, slot)] ?? Number.NaN) - sum,
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
function hasOthers(draft: Draft, whole: number, children: readonly number[], period: number): (slot: number) => boolean {
  const leftIn = (slot: number): number => {
    const { unknown, left } = leftOver(draft, whole, children, period, slot)
    const isEstimated = [whole, ...children].some((row) => draft.rounded[cellOf(draft, row, period, slot)] === 1)
    return unknown.length > 0 || isEstimated ? Number.NaN : left
  }
  const hasAny = [slots.staff(2, 2), slots.allAges(2), slots.employees].some((slot) => leftIn(slot) > 0)
  return (slot) => hasAny && holders[slot]?.some((holder) => leftIn(holder) === 0) !== true
}

/** A child that is withheld or left out alone is told by its unit and the other children, where nobody is beside them. */
function completeChild(
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
function completeRest(
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
    const cell = cellOf(draft, rest, period, slot)
    draft.linked[cell] = draft.linked[cellOf(draft, whole, period, slot)] ?? 0
    const isEstimated = [whole, ...children].some((row) => draft.rounded[cellOf(draft, row, period, slot)] === 1)
    if (left > 0 || unknown.length > 0 || isEstimated || hasOther(slot)) draft.values[cell] = Math.max(0, left)
    const kind = isEstimated ? 'estimated' : 'counted'
    most[kind] = Math.max(most[kind], left)
  }
  // Least bases of shares leave something by chance: they tell only where nobody is counted.
  return (most.counted >= 0 ? most.counted : most.estimated) > 0
}

/** Those who came or left, worked out of the other and of the staff where one of them is in no file. */
function completeFlow(draft: Draft, row: number, period: number, before: number): boolean {
  const { values, states, bare } = draft
  const at = (time: number, slot: number) => cellOf(draft, row, time, slot)
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

/** A month that is in no file, or withheld alone, is what a year has beside its other months. */
function completeMonths(draft: Draft, units: number): void {
  draft.periods.forEach((time, year) => {
    if (!isYear(time)) return
    const months = draft.periods.flatMap((other, i) => (!isYear(other) && other.startsWith(time) ? [i] : []))
    if (months.length !== 12) return
    for (let row = 0; row < units; row += 1)
      for (const slot of [slots.leavers, slots.joiners])
        completeSum(
          draft,
          cellOf(draft, row, year, slot),
          months.map((month) => cellOf(draft, row, month, slot)),
        )
  })
}

/** What one file hides, no other may tell in other words. */
function hideLinked({ states, linked, fixed, values, width, periods }: Draft, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    for (let period = 0; period < periods.length; period += 1) {
      const start = (row * width + period) * slotCount
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

/** The period right before another of the same kind, -1 where there is none. */
export function periodBefore(periods: readonly Period[], period: number): number {
  const time = periods[period] ?? ''
  if (isYear(time)) return periods.indexOf(String(yearOf(time) - 1))
  return periods[period - 1]?.length === time.length ? period - 1 : -1
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
  const width = periods.length + pools.length
  const cells = 2 * units.length * width * slotCount
  const draft: Draft = {
    periods,
    pools,
    width,
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
  for (let row = 0; row < units.length; row += 1) periods.forEach((_, period) => completeWithin(draft, row, period))

  const placesOfChildren = (id: UnitId, year: number) =>
    childrenIn(tree, id, year).flatMap((child) => draft.places.get(child) ?? [])
  // A unit without files of its own is what its children are together.
  for (const [row, id] of [...units.entries()].toReversed()) {
    periods.forEach((time, period) => {
      const children = placesOfChildren(id, yearOf(time))
      if (children.length === 0) return
      for (let slot = 0; slot < slotCount; slot += 1) {
        const cell = cellOf(draft, row, period, slot)
        if (!Number.isNaN(draft.values[cell] ?? Number.NaN) || draft.states[cell] === cellStates.hidden) continue
        draft.values[cell] = children.reduce(
          (sum, child) => sum + (draft.values[cellOf(draft, child, period, slot)] ?? Number.NaN),
          0,
        )
      }
    })
  }
  const rests = new Set<number>()
  units.forEach((id, row) =>
    periods.forEach((time, period) => {
      const children = livesIn(tree, id, yearOf(time)) ? placesOfChildren(id, yearOf(time)) : []
      if (children.length === 0) return
      const isWhole = children.length === childrenIn(tree, id, yearOf(time)).length
      const hasOther = isWhole ? hasOthers(draft, row, children, period) : () => true
      completeChild(draft, row, children, period, hasOther)
      for (const child of children) completeWithin(draft, child, period)
      if (completeRest(draft, row, children, row + units.length, period, hasOther)) rests.add(row * periods.length + period)
    }),
  )
  completeMonths(draft, units.length)
  for (const { period, years } of pools) {
    for (let row = 0; row < 2 * units.length; row += 1) {
      for (const slot of [slots.leavers, slots.employees]) {
        const ofYears = years.map((year) => cellOf(draft, row, year, slot))
        const isExact = ofYears.every((cell) => draft.rounded[cell] !== 1)
        draft.values[cellOf(draft, row, period, slot)] = ofYears.reduce(
          (all, cell) => all + (draft.values[cell] ?? Number.NaN),
          isExact ? 0 : Number.NaN,
        )
      }
    }
  }
  hideLinked(draft, units.length)
  const flows = new Uint8Array(2 * units.length * periods.length)
  periods.forEach((_, period) => {
    const before = periodBefore(periods, period)
    if (before < 0) return
    for (let row = 0; row < 2 * units.length; row += 1)
      if (completeFlow(draft, row, period, before)) flows[row * periods.length + period] = 1
  })
  const hasFigures = (row: number, period: number) => {
    const start = cellOf(draft, row, period, 0)
    for (let slot = 0; slot < slotCount; slot += 1) if (draft.states[start + slot] !== cellStates.unpublished) return true
    return false
  }
  const isKnown = (row: number, period: number) => {
    const start = cellOf(draft, row, period, 0)
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
  const rowCells = width * slotCount
  for (let cell = 0; cell < cells; cell += 1) {
    // What the source withholds and nobody can work out: no proof takes anything from it.
    if (draft.states[cell] === cellStates.hidden && Number.isNaN(draft.values[cell] ?? 0)) {
      draft.values[cell] = 0
      unknown[cell] = 1
    }
    if (draft.states[cell] === cellStates.unpublished) continue
    const row = Math.floor(cell / rowCells) % units.length
    const weight = units.length / (rows.levels[rows.depths[row] ?? 0] ?? 1)
    const size = 0.6 + Math.log2(1 + (draft.values[cell] ?? 0)) / 10
    costs[cell] = draft.fixed[cell] === 1 ? Number.POSITIVE_INFINITY : weight * (slotCosts[cell % slotCount] ?? 1) * size
  }
  return { ...draft, unknown, rows, costs, published, hasFlow: (row, period) => flows[row * periods.length + period] === 1 }
}
