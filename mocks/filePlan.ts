import type { AreaId } from '../src/domain/area.ts'
import type { AreaPlan } from './areaPlan.ts'
import type { MadeUpUnit } from './municipality.ts'
import type { Publishing } from './publishing.ts'

/** One file to be made: its area, the units in it, how it is laid out, and a number that decides how it is written. */
export interface FilePlan {
  readonly area: AreaId
  readonly units: readonly MadeUpUnit[]
  readonly layout: AreaPlan
  readonly number: number
}

const areas: readonly AreaId[] = ['headcount', 'age', 'sickLeave', 'turnover', 'recruitment']

/** The units of each file of an area. */
function groupsFor(area: AreaId, units: readonly MadeUpUnit[], shares: boolean): readonly (readonly MadeUpUnit[])[] {
  if (area !== 'recruitment' || !shares) return units.map((unit) => [unit])
  const smallest = units.filter(({ children }) => children.length === 0)
  const parents = [...new Set(smallest.map(({ parent }) => parent))]
  const alone = units.filter((unit) => !smallest.includes(unit)).map((unit) => [unit])
  return [...alone, ...parents.map((id) => smallest.filter(({ parent }) => parent === id))]
}

/** Every file. Consecutive units differ in number, and so do the areas of one unit: together they show every legal form. */
export function filePlansFor(units: readonly MadeUpUnit[], { planFor, sharesRecruitment }: Publishing): readonly FilePlan[] {
  const published = units.filter(({ hasFiles }) => hasFiles)
  return areas.flatMap((area, i) =>
    groupsFor(area, published, sharesRecruitment).map((group) => {
      const number = (group[0]?.number ?? 0) + 4 * i
      return { area, units: group, layout: planFor(area, number), number }
    }),
  )
}
