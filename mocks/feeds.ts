import type { AreaId } from '../src/domain/area.ts'
import { addressOf, catalogOf } from './catalog.ts'
import { type ContextFile, contextOf } from './context.ts'
import { datasetOf, type FilePlan } from './dataset.ts'
import { countEveryone } from './figures.ts'
import type { JsonStatCollection, JsonStatDataset } from './jsonStat.ts'
import type { MadeUpUnit, Size } from './municipality.ts'

/** A made-up dataset file and the area that it is about. */
export interface MadeUpFile {
  readonly area: AreaId
  readonly json: JsonStatDataset
}

/** Everything that lies in the feeds folder of the made-up municipality; files by address relative to the catalog. */
export interface MadeUpFeeds {
  readonly catalog: JsonStatCollection
  readonly context: ContextFile
  readonly files: ReadonlyMap<string, MadeUpFile>
}

const areas: readonly AreaId[] = ['headcount', 'age', 'sickLeave', 'turnover', 'recruitment']

/** The units that share a file: each has its own, except that the smallest units of one parent share their recruitment. */
function groupsFor(area: AreaId, units: readonly MadeUpUnit[]): readonly (readonly MadeUpUnit[])[] {
  if (area !== 'recruitment') return units.map((unit) => [unit])
  const smallest = units.filter(({ children }) => children.length === 0)
  const parents = [...new Set(smallest.map(({ parent }) => parent))]
  const alone = units.filter((unit) => !smallest.includes(unit)).map((unit) => [unit])
  return [...alone, ...parents.map((id) => smallest.filter(({ parent }) => parent === id))]
}

/** Consecutive units differ in number, and so do the areas of one unit: together the files show every legal form. */
function plansFor(units: readonly MadeUpUnit[]): readonly FilePlan[] {
  return areas.flatMap((area, i) =>
    groupsFor(area, units).map((group) => ({ area, units: group, number: (group[0]?.number ?? 0) + 4 * i })),
  )
}

/** Makes the feeds of a made-up municipality. The same seed and size give the same bytes. */
export function makeFeeds(seed: string, size: Size): MadeUpFeeds {
  const figures = countEveryone(seed, size)
  const plans = plansFor(figures.units)
  return {
    catalog: catalogOf(figures.units, plans, size.lastYear),
    context: contextOf(figures),
    files: new Map(plans.map((plan) => [addressOf(plan), { area: plan.area, json: datasetOf(figures, plan) }])),
  }
}
