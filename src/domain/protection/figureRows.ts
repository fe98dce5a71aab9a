import { yearOf, type Period } from '../period.ts'
import { childrenIn, livesIn, predecessorsOf } from '../unitLife.ts'
import type { UnitId, UnitTree } from '../unitTree.ts'

/**
 * The rows of a table of figures: a row for each unit, and after them a row for what each unit has beside its children, which is a
 * group of its own: its own staff, and the children that no file tells of.
 */
export interface FigureRows {
  readonly units: readonly UnitId[]
  readonly places: ReadonlyMap<UnitId, number>
  readonly depths: readonly number[]
  /** How many units stand on each level, by depth. */
  readonly levels: readonly number[]
  readonly childrenOf: (row: number, period: number) => readonly number[]
  readonly parentOf: (row: number, period: number) => number
  readonly besides: (row: number, period: number) => readonly number[]
  readonly restOf: (unit: number) => number
}

const none: readonly number[] = []

/** Units that ended, and what they became together. */
interface Merger {
  readonly before: readonly UnitId[]
  readonly after: readonly UnitId[]
}

function mergersOf(tree: UnitTree): readonly Merger[] {
  const seen = new Set<UnitId>()
  return tree.order.flatMap((id) => {
    if (seen.has(id) || predecessorsOf(tree, id).length === 0) return []
    const [before, after] = [new Set<UnitId>(), new Set<UnitId>([id])]
    for (const successor of after) {
      seen.add(successor)
      for (const old of predecessorsOf(tree, successor)) {
        before.add(old)
        for (const next of tree.units.get(old)?.successors ?? []) after.add(next)
      }
    }
    return [{ before: [...before], after: [...after] }]
  })
}

interface Year {
  readonly children: readonly (readonly number[])[]
  readonly parents: Int32Array
  readonly besides: ReadonlyMap<number, readonly number[]>
}

/**
 * The rows for some units and periods. `hasRest` tells whether a unit has anything beside its children in a period, `hasFigures`
 * whether files tell anything of it then: a unit may be told of
 * for years in which it did not live. A unit of which nothing is known, by `isKnown`, belongs to what the one above has beside its
 * children.
 */
export function figureRowsOf(
  tree: UnitTree,
  units: readonly UnitId[],
  periods: readonly Period[],
  hasRest: (unit: number, period: number) => boolean,
  hasFigures: (unit: number, period: number) => boolean,
  isKnown: (unit: number, period: number) => boolean,
): FigureRows {
  const places = new Map(units.map((id, i) => [id, i]))
  const depths: number[] = []
  for (const id of units) depths.push((depths[places.get(tree.units.get(id)?.parent ?? '') ?? -1] ?? -1) + 1)
  const levels: number[] = []
  for (const depth of depths) levels[depth] = (levels[depth] ?? 0) + 1
  const mergers = mergersOf(tree)

  /** A unit told of before it lived, and those below it that no unit of then became. */
  const toldWith = (id: UnitId, year: number, period: number): readonly number[] => {
    const place = places.get(id)
    if (place === undefined || livesIn(tree, id, year) || !hasFigures(place, period)) return none
    const below = (tree.units.get(id)?.children ?? []).filter((child) => predecessorsOf(tree, child).length === 0)
    return [place, ...below.flatMap((child) => toldWith(child, year, period))]
  }
  const besidesIn = (year: number, period: number): ReadonlyMap<number, readonly number[]> => {
    const found = new Map<number, number[]>()
    for (const { before, after } of mergers) {
      const told = after.flatMap((id) => toldWith(id, year, period))
      if (told.length === 0) continue
      for (const id of before) {
        const place = places.get(id)
        if (place !== undefined) found.set(place, [...(found.get(place) ?? []), ...told])
      }
    }
    return found
  }
  const years: Year[] = periods.map((time, period) => {
    const year = yearOf(time)
    const parents = new Int32Array(2 * units.length).fill(-1)
    const children = units.map((id, place) => {
      const living = childrenIn(tree, id, year).flatMap((child) => places.get(child) ?? [])
      const below = living.filter((child) => isKnown(child, period))
      if (below.length === 0) return none
      const all = hasRest(place, period) ? [...below, place + units.length] : below
      for (const child of all) parents[child] = place
      return all
    })
    return { children, parents, besides: besidesIn(year, period) }
  })
  return {
    units,
    places,
    depths,
    levels,
    childrenOf: (row, period) => years[period]?.children[row] ?? none,
    parentOf: (row, period) => years[period]?.parents[row] ?? -1,
    besides: (row, period) => {
      const found = years[period]?.besides
      return found === undefined || found.size === 0 ? none : (found.get(row) ?? none)
    },
    restOf: (unit) => unit + units.length,
  }
}
