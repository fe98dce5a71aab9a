import type { Highs } from 'highs'
import type { UnitId, UnitTree } from '../../../src/domain/unitTree.ts'
import { type AreaFigures, familiesIn, type Family, type MeasuredTable } from './measuredTables.ts'
import { suppressLeast, type Table, type TableCell } from './suppression.ts'

/** Bounds of every small cell must be at least as wide. */
const width = 5

/** What lies beside the counted columns is hidden before they are, where that does as well. */
const costs = { counted: 1, beside: 0.01 } as const

/** The columns beside the counted ones cost more where they are the whole of them. */
const costOfWhole = 1.01

export const cellName = (unit: UnitId, column: string): string => `${unit} ${column}`

const isSmall = (value: number): boolean => value > 0 && value < width

/** The cells that a least protection hides, by name, and in how many families it fails. */
export interface LeastHidden {
  readonly hidden: ReadonlySet<string>
  readonly unprotected: number
}

/**
 * The least protection of a table in a year, family by family from the top: what is hidden of a parent is so in the table of its
 * children, and must be as wide there. No family sees what another has chosen below it, so that the whole may be done with less
 * still; it is what an exact method reaches.
 */
export function leastHidden(
  solver: Highs,
  tree: UnitTree,
  figures: AreaFigures,
  { columns, counted, sum, flow }: MeasuredTable,
  year: number,
): LeastHidden {
  const names = Object.keys(columns)
  const numberOf = (unit: UnitId, column: string): number | null => {
    const at = columns[column]
    return at === undefined ? null : figures.numberAt(unit, { ...at, time: String(year) })
  }
  const hasFlow = (unit: UnitId): boolean =>
    [year, year - 1].every((each) => figures.numberAt(unit, { measure: 'employees', time: String(each) }) !== null)
  // Where a family can't be protected while its parent is shown, the parent is hidden too, and all is done again.
  const required = new Set<string>()
  let hidden = new Set<string>()
  const cellOf = (unit: UnitId, column: string, isParent: boolean, isRoot: boolean): TableCell => {
    const value = numberOf(unit, column) ?? 0
    const name = cellName(unit, column)
    const cost = counted.includes(column) ? costs.counted : column === sum?.[0] ? costOfWhole : costs.beside
    if (isParent && !isRoot)
      return { value, cost, state: hidden.has(name) ? 'hidden' : 'shown', width: hidden.has(name) ? width : 0 }
    return isSmall(value) || required.has(name) ? { value, cost, state: 'hidden', width } : { value, cost, width: 0 }
  }
  const within = (unit: UnitId): Table['sums'] => [
    ...(sum === undefined ? [] : [new Map(sum.map((column, i) => [cellName(unit, column), i === 0 ? -1 : 1]))]),
    ...(flow === undefined || !hasFlow(unit)
      ? []
      : [new Map(flow.map((column, i) => [cellName(unit, column), i === 0 ? -1 : 1]))]),
  ]
  const families = familiesIn(tree, figures, year)
  const protectFamily = ([parent, children]: Family, isRoot: boolean): boolean => {
    const units = [parent, ...children].filter((unit) => names.every((column) => numberOf(unit, column) !== null))
    const cells = new Map(
      units.flatMap((unit) =>
        names.map((column) => [cellName(unit, column), cellOf(unit, column, unit === parent, isRoot)] as const),
      ),
    )
    const across = names.map(
      (column) => new Map(units.map((unit) => [cellName(unit, column), unit === parent ? -1 : 1] as const)),
    )
    const sums = [...(units.includes(parent) ? across : []), ...units.flatMap(within)]
    const found = suppressLeast(solver, { cells, sums })
    for (const name of found.hidden) hidden.add(name)
    return found.unprotected.length === 0
  }
  for (;;) {
    hidden = new Set()
    const failed = families.filter((family, i) => !protectFamily(family, i === 0)).map(([parent]) => parent)
    const more = failed.flatMap((parent) => names.map((column) => cellName(parent, column))).filter((name) => !required.has(name))
    if (more.length === 0) return { hidden, unprotected: failed.length }
    for (const name of more) required.add(name)
  }
}

/** The cells of a table that are small by themselves. */
export function smallCells(
  units: readonly UnitId[],
  figures: AreaFigures,
  { columns, counted }: MeasuredTable,
  year: number,
): ReadonlySet<string> {
  const isSmallAt = (unit: UnitId, column: string): boolean => {
    const at = columns[column]
    return at !== undefined && isSmall(figures.numberAt(unit, { ...at, time: String(year) }) ?? 0)
  }
  return new Set(
    units.flatMap((unit) => counted.filter((column) => isSmallAt(unit, column)).map((column) => cellName(unit, column))),
  )
}
