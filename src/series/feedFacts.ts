import type { Catalog } from '../domain/catalog.ts'
import { itemFor } from '../domain/catalog.ts'
import { type Cell, cellAt, codesOf, type Cube, periodsOf } from '../domain/cube.ts'
import { isNumber, isProtected } from '../domain/figure.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { isYear, type Period } from '../domain/period.ts'
import type { Problem } from '../domain/problem.ts'
import { placesIn } from '../domain/quality/reading.ts'
import type { Guard } from '../domain/protection/stamp.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Sources } from './sources.ts'

/** What there is to know about the file of a unit's figures in an area. */
export interface FeedFacts {
  /** The key figure that shows them, with the titles of all that do. */
  readonly indicator: IndicatorId
  readonly titles: readonly string[]
  /** Absolute address of the unit's own file; null where its figures are the sum of others'. */
  readonly href: string | null
  readonly summed: number
  readonly source: string
  /** ISO date. */
  readonly updated: string | null
  readonly method: string | null
  readonly definition: string | null
  /** The periods in which anything is told of the unit, whole years and months apart. */
  readonly years: readonly Period[]
  readonly months: readonly Period[]
  /** How many figures are provisional, revised and withheld. */
  readonly provisional: number
  readonly revised: number
  readonly withheld: number
  /** Who has hidden its small groups; null where nobody need, since the figures are public already. */
  readonly guard: Guard | null
}

function cellsIn(cube: Cube, unit: UnitId, time: Period): readonly Cell[] {
  return placesIn(cube).flatMap((at) => codesOf(cube, 'measure').map((measure) => cellAt(cube, { unit, time, measure, ...at })))
}

function factsOf(catalog: Catalog, all: readonly Sources[]): readonly FeedFacts[] {
  const [first] = all
  if (first === undefined) return []
  const { cube, unit, indicator, history } = first
  const periods = periodsOf(cube).map((period) => ({ period, cells: cellsIn(cube, unit, period) }))
  const told = periods.filter(({ cells }) => cells.some(({ figure }) => isNumber(figure) || isProtected(figure)))
  const cells = told.flatMap((period) => period.cells)
  const marked = (letter: string) => cells.filter(({ figure, flags }) => isNumber(figure) && flags.includes(letter)).length
  const codes = told.map(({ period }) => period)
  const { source, updated, method, definition } = cube
  const facts = {
    indicator: indicator.id,
    titles: all.map((sources) => sources.indicator.title),
    href: itemFor(catalog, indicator.area, unit)?.href ?? null,
    summed: history.summed.length,
    years: codes.filter(isYear),
    months: codes.filter((period) => !isYear(period)),
    provisional: marked('p'),
    revised: marked('r'),
    withheld: cells.filter(({ figure }) => isProtected(figure)).length,
    guard: cube.isPublic === true ? null : (cube.guard ?? null),
  }
  return [{ ...facts, source, updated, method, definition }]
}

/** The files that a unit's key figures are made of, in the order of the key figures. */
export function feedFacts(catalog: Catalog, sources: readonly Sources[]): readonly FeedFacts[] {
  const areas = [...new Set(sources.map(({ indicator }) => indicator.area))]
  return areas.flatMap((area) =>
    factsOf(
      catalog,
      sources.filter(({ indicator }) => indicator.area === area),
    ),
  )
}

/** What was mended in the texts of the catalog, of a unit's files and of the context as they were read, each once. */
export function remarksOn(catalog: Catalog, all: readonly Sources[]): readonly Problem[] {
  const remarks = [catalog, ...all.flatMap(({ cube, context }) => [cube, context])].flatMap(({ remarks: own = [] }) => own)
  return [...new Map(remarks.map((remark) => [`${remark.file} ${remark.path}`, remark])).values()]
}
