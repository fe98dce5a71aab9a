import { codesOf, type Cube } from '../cube.ts'
import { isNumber, isProtected } from '../figure.ts'
import { isYear } from '../period.ts'
import { fullTimeYear } from '../personEquivalent.ts'
import { childrenIn } from '../unitLife.ts'
import type { UnitId, UnitTree } from '../unitTree.ts'
import {
  cellAt,
  cellStates,
  type FigureTable,
  type Layout,
  type Pattern,
  rowOf,
  slotOf,
  type SlotPatterns,
  patternOf,
} from './figureTable.ts'
import { type FigureRows, figureRowsOf } from './figureRows.ts'
import { groups } from './staffSlots.ts'

/** How many groups there are. */
export const groupCount = groups.length
const measures = ['sickHours', 'ordinaryHours', 'longSickHours'] as const

/** A full-time month and a full-time year, in hours. Source: 165 hours a month, Allmänna bestämmelser. */
const monthHours = fullTimeYear / 12
/**
 * Hours of long sick leave are shown where at least so many persons must be behind them: more than all but one of them can have
 * in full time. It is the simplest dominance rule that is safe without knowing anyone's own hours. Sources: the act's second
 * ground ("kan hänföras till en enskild individ", SFS 2002:1065); Hundepool et al., Statistical Disclosure Control (2012), 4.2.2.
 */
const fewestBehind = 3
/** Where only rates are published, so many hours a year are counted for a person: fewer than most work, so that long leave is not overrated. */
const hoursOfPerson = 0.7 * fullTimeYear
/** A figure in hours may be told within a tenth up or down, as by the p%-rule with p = 10. */
export const tenths = 0.2

/** The hours of sick leave in a delivery, year by year and month by month. The slots are groups. */
export interface SickLeaveFigures extends Layout {
  readonly rows: FigureRows
  readonly years: readonly string[]
  /** For each measure its layers: one for each month, the first for a year without months. */
  readonly layers: readonly (readonly Float64Array[])[]
  /** Persons of each group, NaN where nobody tells. */
  readonly persons: Float64Array
  /** The fewest that a month of the year tells, infinite where none does. */
  readonly fewestInMonth: Float64Array
  readonly states: Uint8Array
  readonly longStates: Uint8Array
  readonly costs: Float64Array
  readonly bare: Uint8Array
  /** Groups of which only rates are published, so that their hours are estimated. */
  readonly estimated: Uint8Array
}

/** How many persons are in a group: what the file says itself, or what the staff is. */
export type PersonsAt = (unit: UnitId, year: string, group: number) => number

/** Gathers the hours of a delivery. */
export function sickLeaveFiguresOf(cubes: readonly Cube[], tree: UnitTree, personsAt: PersonsAt): SickLeaveFigures {
  const files = cubes.filter(({ area }) => area === 'sickLeave')
  const inFiles = new Set(files.flatMap((cube) => codesOf(cube, 'unit')))
  const units = tree.order.filter((id) => inFiles.has(id) || (tree.units.get(id)?.children.length ?? 0) > 0)
  const places = new Map(units.map((id, i) => [id, i]))
  const years = [...new Set(files.flatMap((cube) => codesOf(cube, 'time').map((time) => time.slice(0, 4))))].toSorted()
  const layout: Layout = { rowCount: 2 * units.length, slotCount: groupCount }
  const size = years.length * layout.rowCount * groupCount
  const layers = measures.map(() => Array.from({ length: 13 }, () => new Float64Array(size)))
  const persons = new Float64Array(size).fill(Number.NaN)
  const states = new Uint8Array(size).fill(cellStates.unpublished)
  const longStates = new Uint8Array(size).fill(cellStates.unpublished)
  const costs = new Float64Array(size)
  const bare = new Uint8Array(size)
  const estimated = new Uint8Array(size)
  const fewestInMonth = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const monthsTold = measures.map(() => new Uint8Array(size))
  const cellOf = (row: number, year: number, group: number) => cellAt(layout, row, year, group)

  for (const cube of files) {
    const times = codesOf(cube, 'time')
    const [order, found] = [codesOf(cube, 'group'), codesOf(cube, 'measure')]
    codesOf(cube, 'unit').forEach((unit, u) => {
      const row = places.get(unit)
      if (row === undefined) return
      // Years before months, which are taken from them.
      const inOrder = times.map((time, t) => ({ time, t })).toSorted((a, b) => a.time.length - b.time.length)
      for (const { time, t } of inOrder) {
        const year = years.indexOf(time.slice(0, 4))
        const month = isYear(time) ? 0 : Number(time.slice(5))
        order.forEach((code, g) => {
          const group = groups.indexOf(code)
          const cell = cellOf(row, year, group)
          const at = (measure: string) => {
            const m = found.indexOf(measure)
            return m < 0 ? undefined : cube.cells[((u * times.length + t) * order.length + g) * found.length + m]?.figure
          }
          const told = found.filter((measure) => measure !== 'persons').map(at)
          if (cube.isPublic !== true && told.some(isNumber))
            states[cell] = states[cell] === cellStates.hidden ? cellStates.hidden : cellStates.shown
          if (told.some(isProtected)) states[cell] = cellStates.hidden
          const own = personsAt(unit, years[year] ?? '', group)
          if (!Number.isNaN(own)) persons[cell] = own
          const weight = Number.isNaN(own) ? 1 : (own * hoursOfPerson) / (month > 0 ? 12 : 1)
          const [rate, share] = [at('rate'), at('longShare')]
          const ordinary = at('ordinaryHours') ?? (isNumber(rate) ? weight : undefined)
          const sick = isNumber(at('sickHours')) ? at('sickHours') : isNumber(rate) ? (rate / 100) * weight : at('sickHours')
          const long = isNumber(at('longSickHours'))
            ? at('longSickHours')
            : isNumber(share) && isNumber(sick)
              ? (share / 100) * sick
              : at('longSickHours')
          if (!isNumber(at('sickHours')) && isNumber(rate)) estimated[cell] = 1
          if ((isNumber(at('longSickHours')) || isNumber(share)) && longStates[cell] !== cellStates.hidden)
            longStates[cell] = cellStates.shown
          if (isProtected(at('longSickHours')) || isProtected(share)) longStates[cell] = cellStates.hidden
          ;[sick, ordinary, long].forEach((figure, m) => {
            const layer = layers[m]?.[month]
            if (layer === undefined) return
            const months = monthsTold[m]
            if (month > 0 && isNumber(figure) && months !== undefined) months[cell] = (months[cell] ?? 0) + 1
            if (isNumber(figure)) layer[cell] = figure
            else if (month === 0 && (m < 2 || isProtected(figure))) layer[cell] = Number.NaN
          })
          const inMonth = at('persons')
          if (month > 0 && isNumber(inMonth) && inMonth > 0)
            fewestInMonth[cell] = Math.min(fewestInMonth[cell] ?? Number.POSITIVE_INFINITY, inMonth)
        })
      }
    })
  }
  // Beside its months a year has what they leave of it.
  layers.forEach((list, m) => {
    const [whole, ...months] = list
    monthsTold[m]?.forEach((told, cell) => {
      if (told === 0 || whole === undefined) return
      const inMonths = months.reduce((sum, layer) => sum + (layer[cell] ?? 0), 0)
      whole[cell] = told === 12 ? 0 : Math.max(0, (whole[cell] || 0) - inMonths)
    })
  })
  const each = (visit: (row: number, year: number, id: UnitId) => void) =>
    units.forEach((id, row) => years.forEach((_, year) => visit(row, year, id)))
  const sumOf = (measure: number, cell: number) => (layers[measure] ?? []).reduce((sum, layer) => sum + (layer[cell] ?? 0), 0)

  /** Works out the hours of the one part that is withheld, as a reader could. */
  const complete = (whole: number, parts: readonly number[]): void => {
    const kept = [whole, ...parts].filter((cell) => states[cell] === cellStates.hidden)
    const [only, ...more] = kept
    if (
      only === undefined ||
      more.length > 0 ||
      bare[only] === 1 ||
      parts.some((cell) => states[cell] === cellStates.unpublished)
    )
      return
    for (const list of layers) {
      for (const layer of list) {
        const others = parts.reduce((sum, cell) => sum + (cell === only ? 0 : layer[cell] || 0), 0)
        const value = only === whole ? others : (layer[whole] || 0) - others
        if (value > 0) layer[only] = value
      }
    }
    bare[only] = 1
  }
  each((row, year) => {
    for (const parts of [
      [1, 2],
      [3, 4, 5],
    ])
      complete(
        cellOf(row, year, 0),
        parts.map((group) => cellOf(row, year, group)),
      )
  })
  each((row, year, id) => {
    const living = childrenIn(tree, id, Number(years[year]))
    const children = living.flatMap((child) => places.get(child) ?? [])
    if (living.length === 0 || children.length < living.length) return
    const own =
      (persons[cellOf(row, year, 0)] ?? Number.NaN) -
      children.reduce((sum, child) => sum + (persons[cellOf(child, year, 0)] ?? Number.NaN), 0)
    if (own > 0) return
    for (let group = 0; group < groupCount; group += 1) {
      const top = cellOf(row, year, group)
      if (states[top] === cellStates.shown)
        complete(
          top,
          children.map((child) => cellOf(child, year, group)),
        )
    }
  })

  const rests = new Set<number>()
  each((row, year, id) => {
    const living = childrenIn(tree, id, Number(years[year]))
    const children = living.flatMap((child) => places.get(child) ?? [])
    if (children.length === 0) return
    for (let group = 0; group < groupCount; group += 1) {
      const top = cellOf(row, year, group)
      const rest = cellOf(row + units.length, year, group)
      // A part that is withheld beside another belongs to what is left.
      const cells = children
        .map((child) => cellOf(child, year, group))
        .filter((cell) => states[cell] === cellStates.shown || bare[cell] === 1)
      if (states[top] === cellStates.unpublished && Number.isNaN(persons[top] ?? Number.NaN)) {
        persons[top] = children.reduce((sum, child) => sum + (persons[cellOf(child, year, group)] ?? Number.NaN), 0)
      }
      const left = (persons[top] ?? Number.NaN) - cells.reduce((sum, cell) => sum + (persons[cell] ?? Number.NaN), 0)
      persons[rest] = left
      if (left === 0) continue
      const known = (cell: number) => sumOf(1, cell) || 0
      const ofWhole = known(top) - cells.reduce((sum, cell) => sum + known(cell), 0)
      if (!(left > 0) && !(ofWhole > (estimated[top] === 1 ? 0.005 * known(top) : cells.length))) continue
      rests.add(row * years.length + year)
      for (const list of layers) {
        for (const layer of list) {
          const hours = (layer[top] || 0) - cells.reduce((all, cell) => all + (layer[cell] || 0), 0)
          // Of estimated hours little can be left by chance: then so much is taken as the persons left would have.
          const usual = estimated[top] === 1 && left > 0 ? ((layer[top] || 0) / (persons[top] || 1)) * left : 0
          layer[rest] = Number.isNaN(layer[top] ?? 0) ? Number.NaN : Math.max(0, usual, hours)
        }
      }
    }
  })
  // Of a group that no file tells of nobody knows the hours, in a unit or in what it has beside its children.
  for (let cell = 0; cell < size; cell += 1) {
    if (rowOf(layout, cell) >= units.length || states[cell] !== cellStates.unpublished) continue
    for (const one of [cell, cell + units.length * groupCount]) {
      const isTold = layers.some((list) => list.some((layer) => (layer[one] ?? 0) > 0))
      if (isTold) continue
      for (const list of layers) for (const layer of list) layer[one] = Number.NaN
    }
  }
  const hasFigures = (row: number, year: number) => states[cellOf(row, year, 0)] !== cellStates.unpublished
  const isKnown = (row: number, year: number) =>
    groups.some(
      (_, group) => states[cellOf(row, year, group)] !== cellStates.unpublished || sumOf(1, cellOf(row, year, group)) > 0,
    )
  const rows = figureRowsOf(tree, units, years, (row, year) => rests.has(row * years.length + year), hasFigures, isKnown)
  for (let cell = 0; cell < size; cell += 1) {
    const row = rowOf(layout, cell) % units.length
    const weight = units.length / (rows.levels[rows.depths[row] ?? 0] ?? 1)
    costs[cell] = weight * (slotOf(layout, cell) === 0 ? 4 : 1) * (0.6 + Math.log2(1 + (persons[cell] || 0)) / 10)
  }
  return { ...layout, rows, years, layers, persons, fewestInMonth, states, longStates, costs, bare, estimated }
}

const pattern = (...terms: readonly (readonly [slot: number, delta: number])[]): Pattern =>
  patternOf(
    { rowCount: 0, slotCount: groupCount },
    terms.map(([slot, delta]) => [0, slot, delta]),
  )

/** Hours that go from one sex to the other, from one age to another, or that come to a sex and an age. */
const patterns: readonly Pattern[] = [
  pattern([1, 1], [2, -1]),
  pattern([3, 1], [4, -1]),
  pattern([3, 1], [5, -1]),
  pattern([4, 1], [5, -1]),
  ...[1, 2].flatMap((sex) => [3, 4, 5].map((age) => pattern([0, 1], [sex, 1], [age, 1]))),
]

/** The patterns that change the hours of a group. */
export const sickLeavePatterns: readonly SlotPatterns[] = groups.map((_, group) => {
  const found = patterns.flatMap((one) => {
    const delta = one.deltas[one.offsets.indexOf(group)]
    return delta === undefined ? [] : [{ one, sign: delta > 0 ? (1 as const) : (-1 as const) }]
  })
  return { patterns: found.map(({ one }) => one), signs: found.map(({ sign }) => sign) }
})

/** The figures of one measure, as they are proved. Long sick leave is hidden by itself as well. */
export function sickLeaveTable(
  { rows, years, rowCount, slotCount, layers, states, longStates, costs }: SickLeaveFigures,
  measure: number,
  watched: Uint8Array,
): FigureTable {
  return {
    layers: layers[measure] ?? [],
    // No longer than ill, and no more ill than at work.
    ...(measure === 2 ? {} : { least: layers[measure === 0 ? 2 : 0] ?? [] }),
    ...(measure === 1 ? {} : { most: layers[measure === 0 ? 1 : 0] ?? [] }),
    states: measure === 2 ? longStates : states,
    costs,
    watched,
    rowCount,
    slotCount,
    sumsFrom: years.length,
    childrenOf: rows.childrenOf,
    parentOf: rows.parentOf,
    besides: rows.besides,
    hasFlow: () => false,
    atoms: [],
    isWhole: false,
  }
}

/** True for hours of long sick leave that too few persons can be behind, though somebody is: of a year, or of a month. */
export function hasFewBehind(hours: number, isMonth: boolean): boolean {
  return hours > 0 && hours <= (fewestBehind - 1) * (isMonth ? monthHours : fullTimeYear)
}
