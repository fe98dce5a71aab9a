import { areas } from './area.ts'
import { type Coordinates, type Cube, periodsOf } from './cube.ts'
import { additiveIn, placesOf, type Row, rowsOf, shapeOf } from './cubeRow.ts'
import { dimensions, isDivision } from './dimension.ts'
import { isNumber } from './figure.ts'
import type { Finding } from './finding.ts'
import { isAlike } from './isAlike.ts'
import { type Period, yearOf } from './period.ts'
import { halfUnit } from './rounding.ts'
import { defaultProtection, mostWithheld } from './protection/protectionRule.ts'
import { sumRows } from './signedSum.ts'
import { childrenIn, livesIn } from './unitLife.ts'
import type { Unit, UnitId, UnitTree } from './unitTree.ts'

/** What binary fractions leave. */
const dust = 1e-6

/** The most that rounding explains: hours may have been rounded in every unit, all else is counted whole. */
function slackOf(measure: string, cubes: readonly Cube[]): number {
  if (cubes.every(({ area }) => areas[area].measures[measure]?.counts !== 'hours')) return dust
  return cubes.reduce((slack, { decimals }) => slack + halfUnit(decimals[measure] ?? 0), dust)
}

/** What a child's figures in a period are read from. */
type Child = readonly [UnitId, Cube]

/** The children that stand for a year with their cubes, none where one has no cube of the parent's kind. */
function childrenOf(
  tree: UnitTree,
  unit: UnitId,
  year: number,
  parent: Cube,
  cubes: ReadonlyMap<UnitId, Cube>,
): readonly Child[] {
  const children = livesIn(tree, unit, year) ? childrenIn(tree, unit, year) : []
  const known = children.flatMap((id): readonly Child[] => {
    const cube = cubes.get(id)
    return cube !== undefined && isAlike(cube, parent) ? [[id, cube]] : []
  })
  return known.length < children.length ? [] : known
}

/** A period's published figures and what the children's add up to. */
interface Comparison {
  readonly period: Period
  readonly totals: Row
  readonly sums: Row
  readonly cubes: readonly Cube[]
  readonly children: readonly UnitId[]
}

/** True for so few persons beside a unit's children that they would be withheld, were they a unit of their own. */
function isFew({ area, rule = defaultProtection, isPublic }: Cube, measure: string, rest: number): boolean {
  return isPublic !== true && areas[area].measures[measure]?.counts === 'persons' && rest > 0 && rest <= mostWithheld(area, rule)
}

/** The differences in one period, place by place. A rest of few persons is not told: it is a small group as any other. */
function differencesIn(
  { period, totals, sums, cubes, children }: Comparison,
  places: readonly Coordinates[],
  unit: Unit,
  parent: Cube,
): readonly Finding[] {
  return places.flatMap(({ measure, ...at }, i): readonly Finding[] => {
    const [total, sum] = [totals[i]?.figure, sums[i]?.figure]
    if (!isNumber(total) || !isNumber(sum) || total === sum) return []
    if (Math.abs(total - sum) <= slackOf(measure, cubes) || isFew(parent, measure, total - sum)) return []
    const cells = [unit.id, ...children].map((id) => ({ unit: id, period, measure, at }))
    const decimals = cubes[0]?.decimals[measure] ?? 0
    // Less than the whole may be right: something of the unit stands under none of its children.
    const severity = sum > total ? 'error' : 'info'
    const found = { severity, unit: unit.id, period, measure, decimals, at, cells } as const
    return [{ ...found, code: 'whole-not-children', label: unit.label, total, sum }]
  })
}

/** So unlikely must it be that what stands under no child is by chance as many as in one of them, cell by cell. */
const leastChance = 1e-4

/** True for a cell of one group in each division, whose figure no other repeats. */
const isPart = (at: Coordinates): boolean =>
  Object.entries(at).every(([id, code]) => !isDivision(id) || dimensions[id].whole !== code)

/**
 * True where what the unit has beside its children is what the child has, in every cell and in so many that it is no chance: a count of
 * so many would by chance be the same about once in as many.
 */
function isTwice(
  rest: readonly (number | null)[],
  child: Row,
  places: readonly Coordinates[],
  slacks: readonly number[],
): boolean {
  let chance = 1
  const told = new Set<number>()
  for (const [i, left] of rest.entries()) {
    const figure = child[i]?.figure
    if (left === null || !isNumber(figure)) continue
    if (Math.abs(left - figure) > (slacks[i] ?? 0)) return false
    const at = places[i]
    if (at === undefined || !isPart(at) || told.has(figure)) continue
    told.add(figure)
    chance /= 1 + figure
  }
  return chance < leastChance
}

/** The child that seems to be counted twice in the unit: one finding for each measure, on all its cells. */
function countedTwice(
  { period, totals, sums, cubes, children }: Comparison,
  rows: readonly Row[],
  places: readonly Coordinates[],
  unit: Unit,
  tree: UnitTree,
): readonly Finding[] {
  const slackIn = new Map(places.map(({ measure }) => [measure, 0]))
  for (const measure of slackIn.keys()) slackIn.set(measure, slackOf(measure, cubes))
  const rest = totals.map(({ figure }, i) => {
    const sum = sums[i]?.figure
    return isNumber(figure) && isNumber(sum) ? figure - sum : null
  })
  const slacks = places.map(({ measure }) => slackIn.get(measure) ?? 0)
  const child = children.find((_, i) => isTwice(rest, rows[i] ?? [], places, slacks))
  if (child === undefined) return []
  const twice = tree.units.get(child)?.label ?? child
  return [...slackIn.keys()].flatMap((measure): readonly Finding[] => {
    const cells = places.flatMap(({ measure: of, ...at }, i) =>
      of === measure && rest[i] !== null ? [unit.id, child].map((id) => ({ unit: id, period, measure, at })) : [],
    )
    const decimals = cubes[0]?.decimals[measure] ?? 0
    const found = { severity: 'warning', unit: unit.id, period, measure, decimals, at: {}, cells } as const
    return cells.length === 0 ? [] : [{ ...found, code: 'counted-twice', label: unit.label, twice }]
  })
}

/**
 * Where a unit's published figures are not the sum of its children's, in measures that may be added and where each child that
 * lived has a number. Children that together are more than the unit can't be right; where they are less, something of the unit
 * stands under none of them. Only what rounding can't explain. A published ratio is compared with nothing: it is no mean of
 * others. Where one child explains all of it, that it is counted twice is told instead.
 */
export function familyFindings(
  tree: UnitTree,
  id: UnitId,
  parentCube: Cube,
  childCubes: ReadonlyMap<UnitId, Cube>,
): readonly Finding[] {
  const unit = tree.units.get(id)
  if (unit === undefined) return []
  const shape = shapeOf([parentCube])
  const [places, additive] = [placesOf(shape), additiveIn(parentCube.area, shape)]
  const readers = new Map([parentCube, ...childCubes.values()].map((cube) => [cube, rowsOf(cube, shape)]))
  const read = (cube: Cube, of: UnitId, period: Period): Row => readers.get(cube)?.(of, period) ?? []
  return periodsOf(parentCube).flatMap((period) => {
    const children = childrenOf(tree, id, yearOf(period), parentCube, childCubes)
    const rows = children.map(([child, cube]) => ({ row: read(cube, child, period), sign: 1 as const }))
    const sums = sumRows(rows, additive)
    const cubes = [parentCube, ...children.map(([, cube]) => cube)]
    const totals = read(parentCube, id, period)
    const comparison = { period, totals, sums, cubes, children: children.map(([child]) => child) }
    const differences = differencesIn(comparison, places, unit, parentCube)
    if (differences.length === 0) return []
    const twice = countedTwice(
      comparison,
      rows.map(({ row }) => row),
      places,
      unit,
      tree,
    )
    return twice.length > 0 ? twice : differences
  })
}
