import { emptyContext } from '../../../src/domain/context.ts'
import { buildCube } from './toldCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import type { DimensionId } from '../../../src/domain/dimension.ts'
import { areas, type AreaId } from '../../../src/domain/area.ts'
import type { UnitTree } from '../../../src/domain/unitTree.ts'
import type { Filters, Sources } from '../../../src/series/sources.ts'
import type { SeriesSet, SetState } from '../../../src/series/seriesSet.ts'
import { tellers } from '../../../src/series/tellers.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import { datasetOf, type Raw } from '../domain/datasets.ts'
import { indicatorOf, noFilters, noHistory } from './fromFeeds.ts'

/** A made-up unit under a made-up municipality. */
const madeTree: UnitTree = {
  units: new Map([
    ['town', { id: 'town', label: 'Staden', parent: null, children: ['unit'] }],
    ['unit', { id: 'unit', label: 'Enheten', parent: 'town', children: [] }],
  ]),
  order: ['town', 'unit'],
}

/** What a cell of a made-up feed holds, by its codes. */
export type CellOf = (at: Record<string, string>) => Raw

/** The divisions and codes of each area, without the totals that a feed may leave out. */
export const codesOfArea: Readonly<Record<AreaId, Partial<Record<DimensionId, readonly string[]>>>> = {
  headcount: { employment: ['permanent', 'fixedTerm'], sex: ['women', 'men'] },
  age: { employment: ['permanent', 'fixedTerm'], ageBand: ['0-19', '20-29', '30-39', '40-49', '50-59', '60+'] },
  sickLeave: { group: ['all', 'women', 'men', 'age-29', 'age30-49', 'age50+'] },
  turnover: {},
  recruitment: {},
}

/** A made-up feed of an area as a cube, one unit over the years, with the decimals that the report's have. */
export function madeCube(
  area: AreaId,
  years: readonly string[],
  cell: CellOf,
  codes: Partial<Record<DimensionId, readonly string[]>> = {},
): Cube {
  const measures = codes.measure ?? Object.keys(areas[area].measures)
  const dimensions = { unit: ['unit'], time: years, ...codesOfArea[area], ...codes, measure: measures }
  const dataset = datasetOf(area, dimensions, cell)
  const decimals = { ...dataset.decimals, rate: 2, longShare: 2, share: 1, applicantsPerAd: 1 }
  return buildCube({ ...dataset, decimals })
}

/** The sources of a key figure over a made-up cube. */
export function madeSources(id: string, cube: Cube, more: Partial<Sources> = {}): Sources {
  const indicator = indicatorOf(id)
  return {
    indicator,
    unit: 'unit',
    tree: madeTree,
    cube,
    history: noHistory,
    baseCube: null,
    comparisons: [],
    context: emptyContext,
    ...tellers,
    ...more,
  }
}

/** The state of a key figure over a made-up cube. */
export function madeState(id: string, cube: Cube, filters: Partial<Filters> = {}, more: Partial<Sources> = {}): SetState {
  return stateOf(madeSources(id, cube, more), { ...noFilters, ...filters })
}

/** The set of a key figure over a made-up cube. Throws where the state has none. */
export function madeSet(id: string, cube: Cube, filters: Partial<Filters> = {}, more: Partial<Sources> = {}): SeriesSet {
  const state = madeState(id, cube, filters, more)
  if (!('set' in state)) throw new Error(`${id} is ${state.kind}: ${state.why}`)
  return state.set
}
