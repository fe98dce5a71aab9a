import { readFileSync } from 'node:fs'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { Context } from '../../../src/domain/context.ts'
import { buildCube } from './toldCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import type { Result } from '../../../src/domain/problem.ts'
import type { UnitTree } from '../../../src/domain/unitTree.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import type { Filters, History, Sources } from '../../../src/series/sources.ts'
import type { SeriesSet, SetState } from '../../../src/series/seriesSet.ts'
import { comparedUnits } from '../../../src/series/comparedUnits.ts'
import { explain } from '../../../src/series/explain.ts'
import type { Explanation } from '../../../src/series/explanation.ts'
import { tellers } from '../../../src/series/tellers.ts'
import { stateOf } from '../../../src/series/stateOf.ts'

const base = 'http://127.0.0.1/feeds/index.json'
const readJson = (path: string): unknown => JSON.parse(readFileSync(`public/feeds/${path}`, 'utf8'))

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
  return result.value
}

const catalog = valueOf(parseCatalog(readJson('index.json'), 'index.json', base))
const pathOf = (href: string) => href.slice(base.length - 'index.json'.length)

/** The built-in organisation. */
export const tree: UnitTree = catalog.tree

/** The built-in context: comments, targets, events and claims. */
export const context: Context = valueOf(parseContext(readJson(pathOf(catalog.contextHref ?? '')), 'context.json', tree))

/** The built-in feed of an area as a cube. */
export function cubeOf(area: AreaId): Cube {
  const href = catalog.items.find((item) => item.area === area)?.href ?? ''
  return buildCube(valueOf(parseDataset(readJson(pathOf(href)), pathOf(href), { area, tree })))
}

/** The registry's key figure with an id. */
export function indicatorOf(id: string): Indicator {
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (indicator === undefined) throw new Error(`no key figure ${id}`)
  return indicator
}

/** The past of a unit whose figures are its own. */
export const noHistory: History = { bridged: new Map(), breaks: new Set(), summed: [] }

/** No filter at all. */
export const noFilters: Filters = { from: null, to: null, employment: 'total', splitBy: null, scale: 'zero' }

/** The sources of a built-in key figure. */
export function sourcesOf(id: string, unit = 'kommunstaben'): Sources {
  const indicator = indicatorOf(id)
  const cube = cubeOf(indicator.area)
  const staff = indicator.base?.staff ?? null
  const baseCube = staff === null ? null : cubeOf(staff.area)
  const comparisons = comparedUnits(tree, unit, defaultSelection).map((other) => ({ ...other, cube, history: noHistory }))
  return { indicator, unit, tree, cube, history: noHistory, baseCube, comparisons, context, ...tellers }
}

/** The state of a built-in key figure under some filters. */
export function builtIn(id: string, filters: Partial<Filters> = {}, unit = 'kommunstaben'): SetState {
  return stateOf(sourcesOf(id, unit), { ...noFilters, ...filters })
}

/** The set of a built-in key figure under some filters. Throws where the state has none. */
export function setFor(id: string, filters: Partial<Filters> = {}, unit = 'kommunstaben'): SeriesSet {
  const state = builtIn(id, filters, unit)
  if (!('set' in state)) throw new Error(`${id} is ${state.kind}`)
  return state.set
}

/** What the page of a built-in key figure explains under some filters. */
export function explanationFor(id: string, filters: Partial<Filters> = {}, unit = 'kommunstaben'): Explanation {
  return explain(sourcesOf(id, unit), { ...noFilters, ...filters }, setFor(id, filters, unit))
}
