import { type Branch, type MadeUpUnit, unitsOf } from './municipality.ts'
import { nameAt } from './nameAt.ts'
import { care, office, type Profile, school, technical } from './profile.ts'

/** How many units a small made-up municipality has on each level. */
export interface SmallShape {
  readonly administrations: number
  /** Departments in each administration. */
  readonly departments: number
  /** Workplaces in each department; none makes the departments the smallest units. */
  readonly workplaces: number
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

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function departmentOf(id: string, label: string, profile: Profile, { workplaces }: SmallShape): Branch {
  const workplace = (i: number): Branch => ({
    label: `${label}, enhet ${i + 1}`,
    staff: [{ id: `${id}-${i + 1}`, profile }],
  })
  return workplaces === 0 ? { label, staff: [{ id, profile }] } : { label, branches: times(workplaces, workplace) }
}

function administrationAt(root: string, index: number, shape: SmallShape): Branch {
  const { profile, departments } = administrations[index % administrations.length] ?? administrations[0]
  const id = `${root}-${index + 1}`
  const names = administrations.map(({ label }) => label)
  const branches = times(shape.departments, (i) => departmentOf(`${id}-${i + 1}`, nameAt(departments, i), profile, shape))
  return { label: nameAt(names, index), branches }
}

/** The units of a small made-up municipality: one tree, parents before children, that has always been as it is. */
export function plantSmall(shape: SmallShape): readonly MadeUpUnit[] {
  const id = 'exempel'
  const branches = times(shape.administrations, (index) => administrationAt(id, index, shape))
  return unitsOf({ label: 'Exempelkommunen', branches }, id)
}
