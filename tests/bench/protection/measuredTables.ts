import { cellAt, coversUnit, type Coordinates, type Cube } from '../../../src/domain/cube.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { dimensions } from '../../../src/domain/dimension.ts'
import { isNumber } from '../../../src/domain/figure.ts'
import { childrenIn, livesIn } from '../../../src/domain/unitLife.ts'
import { lineageOf, type UnitId, type UnitTree } from '../../../src/domain/unitTree.ts'

/** A table that is measured: its columns in each unit, those that are judged, and the sums among them. */
export interface MeasuredTable {
  readonly name: string
  readonly area: AreaId
  readonly columns: Readonly<Record<string, Omit<Coordinates, 'unit' | 'time'>>>
  /** The columns that are counted; the others lie beside them. */
  readonly counted: readonly string[]
  /** Columns that make a whole, which comes first. */
  readonly sum?: readonly string[]
  /** Columns whose difference is known where the unit has figures of the year before. */
  readonly flow?: readonly [string, string]
}

const bands = dimensions.ageBand.parts
const persons = { measure: 'persons' }

/** The tables that the protection is judged by. */
export const measuredTables: readonly MeasuredTable[] = [
  {
    name: 'headcount by sex',
    area: 'headcount',
    columns: {
      total: { ...persons, employment: 'total', sex: 'total' },
      women: { ...persons, employment: 'total', sex: 'women' },
      men: { ...persons, employment: 'total', sex: 'men' },
    },
    counted: ['women', 'men', 'total'],
    sum: ['total', 'women', 'men'],
  },
  {
    name: 'six age bands',
    area: 'age',
    columns: {
      total: { ...persons, employment: 'total', ageBand: 'total' },
      ...Object.fromEntries(bands.map((ageBand) => [ageBand, { ...persons, employment: 'total', ageBand }])),
    },
    counted: bands,
    sum: ['total', ...bands],
  },
  { name: 'leavers', area: 'turnover', columns: { leavers: { measure: 'leavers' } }, counted: ['leavers'] },
  {
    name: 'leavers, with stock and flow',
    area: 'turnover',
    columns: { leavers: { measure: 'leavers' }, joiners: { measure: 'joiners' } },
    counted: ['leavers'],
    flow: ['leavers', 'joiners'],
  },
]

/** The figures of an area, by unit. */
export interface AreaFigures {
  readonly numberAt: (unit: UnitId, at: Omit<Coordinates, 'unit'>) => number | null
  readonly covers: (unit: UnitId) => boolean
}

/** Reads an area's figures in files of one unit or of many. */
export function figuresOf(cubes: readonly Cube[], area: AreaId): AreaFigures {
  const files = new Map<UnitId, Cube>()
  for (const cube of cubes.filter((each) => each.area === area)) {
    for (const unit of cube.dimensions.find(({ id }) => id === 'unit')?.codes ?? [])
      if (coversUnit(cube, unit)) files.set(unit, cube)
  }
  return {
    numberAt: (unit, at) => {
      const cube = files.get(unit)
      const figure = cube === undefined ? null : cellAt(cube, { ...at, unit }).figure
      return figure !== null && isNumber(figure) ? figure : null
    },
    covers: (unit) => files.has(unit),
  }
}

/** A unit with files, and the nearest units below it that have files: what lies between has figures of nobody else. */
export type Family = readonly [parent: UnitId, children: readonly UnitId[]]

/** The families of a year, parents before their children. */
export function familiesIn(tree: UnitTree, { covers }: AreaFigures, year: number): readonly Family[] {
  const below = (unit: UnitId): readonly UnitId[] =>
    childrenIn(tree, unit, year).flatMap((child) => (covers(child) ? [child] : below(child)))
  return tree.order
    .filter((unit) => covers(unit) && livesIn(tree, unit, year))
    .map((unit): Family => [unit, below(unit)])
    .filter(([, children]) => children.length > 0)
}

/** The levels that are told of, each with the units of a year on it. */
export function levelsIn(tree: UnitTree, { covers }: AreaFigures, year: number): ReadonlyMap<string, readonly UnitId[]> {
  const units = tree.order.filter((unit) => covers(unit) && livesIn(tree, unit, year))
  const depth = (unit: UnitId) => lineageOf(tree, unit).length
  return new Map([
    ['administrations', units.filter((unit) => depth(unit) === 2)],
    ['departments', units.filter((unit) => depth(unit) === 3)],
    ['workplaces', units.filter((unit) => depth(unit) === 4)],
    ['all', units],
  ])
}
