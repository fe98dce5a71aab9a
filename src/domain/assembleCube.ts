import { type Organisation, presentOf } from './composition.ts'
import { coversUnit, type Cube, periodsOf } from './cube.ts'
import { saysSomething, shapeOf } from './cubeRow.ts'
import { isAlike } from './isAlike.ts'
import { type Period, yearOf } from './period.ts'
import { breaksAmong, readerOf, tellPeriod, type Told } from './recast.ts'
import type { Term } from './reorganisation.ts'
import { sourceUnits } from './sourceUnits.ts'
import { unitCube, type UnitFigures } from './unitCube.ts'
import { childrenIn } from './unitLife.ts'
import type { UnitId, UnitTree } from './unitTree.ts'

/** A unit's figures in the organisation that the reader has chosen, and how they came about. */
export interface Assembled {
  readonly cube: Cube
  /** The periods whose figures were made of other units', and of which. */
  readonly bridged: ReadonlyMap<Period, readonly Term[]>
  /** The periods in which the unit begins anew: a line must be interrupted before them. */
  readonly breaks: ReadonlySet<Period>
  /** The children whose sum the unit is in its latest year. None where the source has figures of its own for it. */
  readonly summed: readonly UnitId[]
}

type Cubes = ReadonlyMap<UnitId, Cube>

const periodsIn = (cubes: Cubes): readonly Period[] => [...new Set([...cubes.values()].flatMap(periodsOf))].sort()

/** The cubes of one kind that hold a unit's figures in an organisation, the unit's own first. */
function sourcesAmong(tree: UnitTree, unit: UnitId, organisation: Organisation, cubes: Cubes, years: readonly number[]): Cubes {
  const covers = (id: UnitId, cube: Cube | undefined): cube is Cube => cube !== undefined && coversUnit(cube, id)
  const units = sourceUnits(tree, unit, organisation, (id) => covers(id, cubes.get(id)), years)
  const sources = units.flatMap((id) => {
    const cube = cubes.get(id)
    return covers(id, cube) ? [[id, cube] as const] : []
  })
  return new Map(sources.filter(([, cube], _, [first]) => first !== undefined && isAlike(cube, first[1])))
}

/** The children whose sum the unit is in a year. */
function summedIn(tree: UnitTree, unit: UnitId, sources: Cubes, year: number): readonly UnitId[] {
  return sources.has(unit) ? [] : childrenIn(tree, unit, year)
}

function bridgedAmong(told: readonly Told[]): Assembled['bridged'] {
  return new Map(told.flatMap(({ period, terms }) => (terms === null ? [] : [[period, terms] as const])))
}

/** A unit's figures from several files. What is left of one when another has been taken away may be a small group. */
function madeCube(figures: UnitFigures, told: readonly Told[]): Cube {
  const cube = unitCube(figures)
  const isLess = told.some(({ terms }) => terms?.some(({ sign }) => sign < 0))
  return isLess && cube.protect !== undefined ? cube.protect(cube) : cube
}

/**
 * A unit's figures in the organisation of each year, or all years in that of now, from the cubes of the `sourceUnits`, each
 * under its unit. The source's own cube is given back as it is where nothing had to be made. Sums are made of what may be
 * added and of nothing else; cubes of different definition or method are never joined. Null where there are no figures.
 */
export function assembleCube(tree: UnitTree, unit: UnitId, organisation: Organisation, cubes: Cubes): Assembled | null {
  const years = periodsIn(cubes).map(yearOf)
  const stated = sourcesAmong(tree, unit, 'past', cubes, years)
  const [base] = stated.values()
  if (base === undefined) return null
  const own = stated.get(unit)
  const periods = new Set(periodsIn(stated))
  const present = presentOf(tree, unit, Math.max(...[...periods].map(yearOf)))
  const past = years.filter((year) => year <= present)
  const sources = organisation === 'past' ? stated : sourcesAmong(tree, unit, 'now', cubes, [...past, present])
  const shape = shapeOf([...new Set(sources.values())])
  const reader = readerOf(tree, sources, base.area, shape)
  const told = periodsIn(sources)
    .map((period) => tellPeriod(reader, unit, period, organisation === 'now' ? present : null))
    .filter(({ period, row }) => periods.has(period) || saysSomething(row))
  if (own === undefined && !told.some(({ row }) => saysSomething(row))) return null
  const { label } = tree.units.get(unit) ?? { label: unit }
  const figures = { unit: { id: unit, label }, shape, rows: told, own, cubes: [base, ...sources.values()] as const }
  return {
    cube: own !== undefined && told.every(({ asStated }) => asStated) ? own : madeCube(figures, told),
    bridged: bridgedAmong(told),
    breaks: breaksAmong(tree, unit, told),
    summed: summedIn(tree, unit, sources, present),
  }
}
