import type { UnitId } from '../src/domain/unitTree.ts'
import { care, office, type Profile, school, technical } from './profile.ts'

/** How many units the made-up municipality has on each level, and which years it has figures for. */
export interface Size {
  readonly administrations: number
  /** Departments in each administration. */
  readonly departments: number
  /** Workplaces in each department; none makes the departments the smallest units. */
  readonly workplaces: number
  readonly firstYear: number
  readonly lastYear: number
}

/** Three administrations with two departments each, and fifteen years. */
export const smallSize: Size = { administrations: 3, departments: 2, workplaces: 0, firstYear: 2010, lastYear: 2024 }

/** A unit of the made-up municipality. `number` is its place in the tree's order, parents before children. */
export interface MadeUpUnit {
  readonly id: UnitId
  readonly number: number
  readonly label: string
  readonly parent: UnitId | null
  readonly children: readonly UnitId[]
  readonly profile: Profile
}

interface Branch {
  readonly id: UnitId
  readonly label: string
  readonly profile: Profile
  readonly branches: readonly Branch[]
}

const administrations = [
  {
    label: 'Kommunledningsförvaltningen',
    profile: office,
    departments: ['Ekonomiavdelningen', 'HR-avdelningen', 'Kanslienheten'],
  },
  { label: 'Utbildningsförvaltningen', profile: school, departments: ['Förskola', 'Grundskola', 'Gymnasieskola'] },
  { label: 'Socialförvaltningen', profile: care, departments: ['Äldreomsorg', 'Funktionsstöd', 'Individ- och familjeomsorg'] },
  { label: 'Samhällsbyggnadsförvaltningen', profile: technical, departments: ['Gata och park', 'Fastighet', 'Plan och bygg'] },
] as const

/** The name at an index. When the names run out they begin again, numbered, so that any size has names of its own. */
function nameAt(names: readonly string[], index: number): string {
  const name = names[index % names.length] ?? ''
  return index < names.length ? name : `${name} ${Math.floor(index / names.length) + 1}`
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function departmentOf(parent: UnitId, label: string, profile: Profile, index: number, size: Size): Branch {
  const id = `${parent}-${index + 1}`
  const workplace = (i: number): Branch => ({ id: `${id}-${i + 1}`, label: `${label}, enhet ${i + 1}`, profile, branches: [] })
  return { id, label, profile, branches: times(size.workplaces, workplace) }
}

function administrationAt(root: UnitId, index: number, size: Size): Branch {
  const { profile, departments } = administrations[index % administrations.length] ?? administrations[0]
  const id = `${root}-${index + 1}`
  const names = administrations.map(({ label }) => label)
  const branches = times(size.departments, (i) => departmentOf(id, nameAt(departments, i), profile, i, size))
  return { id, label: nameAt(names, index), profile, branches }
}

function unitsOf({ id, label, profile, branches }: Branch, parent: UnitId | null): readonly Omit<MadeUpUnit, 'number'>[] {
  const children = branches.map((branch) => branch.id)
  return [{ id, label, profile, parent, children }, ...branches.flatMap((branch) => unitsOf(branch, id))]
}

/** The units of a made-up municipality of the given size: one tree, parents before children. */
export function plantMunicipality(size: Size): readonly MadeUpUnit[] {
  const id = 'exempel'
  const branches = times(size.administrations, (index) => administrationAt(id, index, size))
  const root: Branch = { id, label: 'Exempelkommunen', profile: office, branches }
  return unitsOf(root, null).map((unit, number) => ({ ...unit, number }))
}

/** The years of a size, first to last. */
export function yearsOf({ firstYear, lastYear }: Size): readonly number[] {
  return times(lastYear - firstYear + 1, (index) => firstYear + index)
}
