import { oncePerTree } from './oncePerTree.ts'
import { yearOf } from './period.ts'
import type { Unit, UnitId, UnitTree } from './unitTree.ts'

/** First and last day of a unit's life, both included, as ISO dates, and the first and last year that it stands for. */
interface Life {
  readonly from: string
  readonly to: string
  readonly firstYear: number
  readonly lastYear: number
}

function lifeBetween(from: string, to: string): Life {
  return { from, to, firstYear: yearOf(from), lastYear: to.endsWith('-12-31') ? yearOf(to) : yearOf(to) - 1 }
}

const always = lifeBetween('0000-01-01', '9999-12-31')

/** Nothing lies under a unit that is not there: a unit's life is cut to the lives of all that lies above it. */
function lifeWithin({ validFrom = always.from, validTo = always.to }: Unit, above: Life): Life {
  return lifeBetween(validFrom > above.from ? validFrom : above.from, validTo < above.to ? validTo : above.to)
}

const livesOf = oncePerTree((tree) => {
  const lives = new Map<UnitId, Life>()
  for (const id of tree.order) {
    const unit = tree.units.get(id)
    if (unit !== undefined) lives.set(id, lifeWithin(unit, lives.get(unit.parent ?? '') ?? always))
  }
  return lives
})

const lifeOf = (tree: UnitTree, id: UnitId): Life => livesOf(tree).get(id) ?? always

/** The last year whose last day the unit lives on; 9999 where nothing says that it ends. */
export function lastYearOf(tree: UnitTree, id: UnitId): number {
  return lifeOf(tree, id).lastYear
}

/** True where the unit stands for the year: it lives on 31 December, the day that staff are counted. */
export function livesIn(tree: UnitTree, id: UnitId, year: number): boolean {
  const life = livesOf(tree).get(id)
  return life !== undefined && life.firstYear <= year && year <= life.lastYear
}

/** The children that stand for the year, in the catalog's order. */
export function childrenIn(tree: UnitTree, id: UnitId, year: number): readonly UnitId[] {
  return tree.units.get(id)?.children.filter((child) => livesIn(tree, child, year)) ?? []
}

/**
 * True where one unit took over from another at the turn of a year. A takeover inside a year leaves a year of which each has
 * a part, and no sum of whole years tells whose it was.
 */
export function takesOverAtNewYear(tree: UnitTree, old: UnitId, successor: UnitId): boolean {
  const { to } = lifeOf(tree, old)
  return to.endsWith('-12-31') && lifeOf(tree, successor).from <= `${yearOf(to) + 1}-01-01`
}

/** The years in which units begin, or are gone for the first time, in time order. Between them the organisation stands still. */
export const turningYears = oncePerTree((tree): readonly number[] => {
  const years = [...livesOf(tree).values()].flatMap(({ firstYear, lastYear }) => [firstYear, lastYear + 1])
  return [...new Set(years)].filter((year) => year > 0 && year <= always.lastYear).sort((a, b) => a - b)
})

const predecessors = oncePerTree((tree) => {
  const before = new Map<UnitId, UnitId[]>()
  for (const id of tree.order) {
    for (const successor of tree.units.get(id)?.successors ?? []) before.set(successor, [...(before.get(successor) ?? []), id])
  }
  return before
})

/** The units that the unit took over from, in the catalog's order. */
export function predecessorsOf(tree: UnitTree, id: UnitId): readonly UnitId[] {
  return predecessors(tree).get(id) ?? []
}

/** True for a unit that has ended before a day, or before the period that is shown. */
export function hasEnded({ validTo }: Pick<Unit, 'validTo'>, day: string): boolean {
  return validTo !== undefined && validTo.slice(0, day.length) < day
}
