import fc from 'fast-check'
import type { UnitId, UnitTree } from '../../../src/domain/unitTree.ts'
import { firstYear, type Group, lastYear, Simulation, years } from './simulateOrganisation.ts'
import { treeOf } from './trees.ts'

/** An organisation that was lived through year by year. What it tells is counted from the groups of staff, never from the lineage. */
export interface History {
  readonly tree: UnitTree
  readonly years: readonly number[]
  /** The units there are on the last day of a year. */
  readonly unitsIn: (year: number) => readonly UnitId[]
  /** Staff in a unit in a year, as its publisher counts them. */
  readonly staffIn: (unit: UnitId, year: number) => number
  /** Staff in a year who belong to a unit as it stands in a later one. */
  readonly recast: (unit: UnitId, year: number, asOf: number) => number
  /** True where staff crossed the unit's boundary between the year before and the year. */
  readonly wasCrossed: (unit: UnitId, year: number) => boolean
}

/** What the organisation looks like at first: for each administration whether it is a sum, and the groups of staff in its departments. */
type Plan = readonly { readonly sum: boolean; readonly departments: readonly number[] }[]

function found(simulation: Simulation, plan: Plan): void {
  const root = simulation.begin(null, false)
  simulation.hire(root)
  for (const { sum, departments } of plan) {
    const administration = simulation.begin(root, sum)
    if (!sum) simulation.hire(administration)
    for (const groups of departments) {
      const department = simulation.begin(administration, false)
      for (let i = 0; i < groups; i++) simulation.hire(department)
    }
  }
}

function historyOf(simulation: Simulation): History {
  const { drafts, groups, livingIn } = simulation
  const tree = treeOf([...drafts.values()].map(({ id, parent, began: _, ...life }) => [id, parent, life]))
  const isIn = (group: Group, year: number, unit: UnitId): boolean => {
    const home = group.unitIn.get(year)
    return home !== undefined && simulation.above(home).includes(unit)
  }
  const sizeIn = ({ born, died, sizes }: Group, year: number) =>
    born <= year && year < died ? (sizes[year - firstYear] ?? 0) : 0
  const count = (unit: UnitId, year: number, asOf: number) =>
    groups.filter((group) => isIn(group, asOf, unit)).reduce((sum, group) => sum + sizeIn(group, year), 0)
  return {
    tree,
    years,
    unitsIn: (year) => [...(livingIn.get(year) ?? [])],
    staffIn: (unit, year) => count(unit, year, year),
    recast: count,
    wasCrossed: (unit, year) =>
      groups.some((group) => group.born < year && isIn(group, year - 1, unit) !== isIn(group, year, unit)),
  }
}

const kinds = ['rename', 'move', 'merge', 'absorb', 'split', 'dissolve', 'close', 'open'] as const

/** Random histories of an organisation. Those that are `traceable` have no splits and nothing inside a year, so that all can be told. */
export function histories({ traceable = false } = {}): fc.Arbitrary<History> {
  const number = fc.nat(10_000)
  const deed = fc.record({
    year: fc.integer({ min: firstYear + 1, max: lastYear }),
    kind: fc.constantFrom(...kinds.filter((kind) => !traceable || kind !== 'split')),
    whom: fc.tuple(number, number, number, number),
    insideYear: traceable ? fc.constant(false) : fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  })
  const plan = fc.array(
    fc.record({ sum: fc.boolean(), departments: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }) }),
    { minLength: 2, maxLength: 4 },
  )
  return fc.tuple(plan, fc.array(deed, { maxLength: 12 }), fc.nat()).map(([units, deeds, seed]) => {
    let state = seed
    const nextSize = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return (state >> 8) % 1000
    }
    const simulation = new Simulation(nextSize)
    found(simulation, units)
    simulation.live(deeds)
    return historyOf(simulation)
  })
}
