import type { Profile } from './profile.ts'

/** Workplaces of a department before the reorganisation, and what they became: one or more of each, or none. */
export interface WorkplaceChange {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** A department as it is today. */
export interface DepartmentPlan {
  readonly label: string
  readonly profile: Profile
  /** Names for its workplaces. A list that several departments have is dealt out among them. */
  readonly names: readonly string[]
  /** How many workplaces it has in proportion to other departments. */
  readonly weight: number
  readonly changes?: readonly WorkplaceChange[]
  /** The administration and the department that its workplaces belonged to before the reorganisation. */
  readonly formerly?: { readonly administration: string; readonly department: string }
  /** Without files of its own it is what its workplaces are together. */
  readonly hasFiles?: false
}

/** An administration as it is today. One that is all `formerly` others came with the reorganisation. */
export interface AdministrationPlan {
  readonly label: string
  readonly departments: readonly DepartmentPlan[]
}

type More = Pick<DepartmentPlan, 'changes' | 'formerly' | 'hasFiles'>

/** A department in one line. */
export const department = (
  label: string,
  profile: Profile,
  names: readonly string[],
  weight: number,
  more: More = {},
): DepartmentPlan => ({ label, profile, names, weight, ...more })

/** What belonged to another department before the reorganisation. */
export const from = (administration: string, label: string): More => ({ formerly: { administration, department: label } })
