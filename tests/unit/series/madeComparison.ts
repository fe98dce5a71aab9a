import type { AreaId } from '../../../src/domain/area.ts'
import { emptyContext } from '../../../src/domain/context.ts'
import type { Unit, UnitTree } from '../../../src/domain/unitTree.ts'
import { compareStateOf } from '../../../src/series/buildCompareSet.ts'
import { type CompareRow, type CompareSet, rowsOf } from '../../../src/series/compareSet.ts'
import type { CompareSources, UnitFigures } from '../../../src/series/compareSources.ts'
import type { Filters } from '../../../src/series/sources.ts'
import type { Raw } from '../domain/datasets.ts'
import { indicatorOf, noFilters, noHistory } from './fromFeeds.ts'
import { madeCube } from './madeSources.ts'

/** A municipality with a school office of three schools beside a care office: siblings, a unit above and a whole. */
export const units: readonly Unit[] = [
  { id: 'town', label: 'Staden', parent: null, children: ['school', 'care'] },
  { id: 'school', label: 'Skolan', parent: 'town', children: ['oak', 'ash', 'elm'] },
  { id: 'oak', label: 'Ekskolan', parent: 'school', children: [] },
  { id: 'ash', label: 'Askskolan', parent: 'school', children: [] },
  { id: 'elm', label: 'Almskolan', parent: 'school', children: [] },
  { id: 'care', label: 'Omsorgen', parent: 'town', children: [] },
]

/** A tree of units in the order given. */
export function treeOf(list: readonly Unit[]): UnitTree {
  return { units: new Map(list.map((unit) => [unit.id, unit])), order: list.map(({ id }) => id) }
}

export const tree = treeOf(units)

/** What a unit's cell holds, by its codes; `unit` is its own. */
export type UnitCell = (unit: string, at: Record<string, string>) => Raw

/** The figures of every unit of a tree in an area, one cube each, as one file per unit gives them. */
export function figuresOf(
  area: AreaId,
  years: readonly string[],
  cell: UnitCell,
  list: readonly Unit[] = units,
): Map<string, UnitFigures> {
  return new Map(
    list.map(({ id }) => {
      const cube = madeCube(area, years, (at) => cell(id, at), { unit: [id] })
      return [id, { kind: 'read', cube, history: noHistory, baseCube: area === 'headcount' ? cube : null }]
    }),
  )
}

/** The sources of a comparison from Ekskolan, unless said otherwise. */
export function comparedSources(
  id: string,
  figures: CompareSources['figures'],
  more: Partial<CompareSources> = {},
): CompareSources {
  return {
    indicator: indicatorOf(id),
    tree,
    unit: 'oak',
    chosen: [],
    organisation: 'past',
    figures,
    familyFindings: [],
    context: emptyContext,
    ...more,
  }
}

/** The comparison of a key figure. Throws where there is none. */
export function comparedSet(sources: CompareSources, filters: Partial<Filters> = {}): CompareSet {
  const state = compareStateOf(sources, { ...noFilters, ...filters })
  if (state.kind !== 'ready') throw new Error(`${sources.indicator.id} is ${state.kind}: ${state.why}`)
  return state.set
}

/** A comparison's row of a unit. */
export function rowIn(set: CompareSet, unit: string): CompareRow {
  const row = rowsOf(set).find((one) => one.unit === unit)
  if (row === undefined) throw new Error(`no row for ${unit}`)
  return row
}

/** Leavers of employees, by unit, as a turnover feed has them. */
export function leaversOf(shares: Readonly<Record<string, readonly [Raw, Raw]>>): UnitCell {
  return (unit, { measure }) =>
    measure === 'leavers' ? (shares[unit]?.[0] ?? null) : measure === 'employees' ? (shares[unit]?.[1] ?? null) : null
}
