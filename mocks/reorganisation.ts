import type { DepartmentPlan, WorkplaceChange } from './departmentPlan.ts'
import { reorganisationYear } from './flags.ts'
import type { Branch } from './municipality.ts'
import type { Profile } from './profile.ts'
import type { Staff } from './staff.ts'

const until = reorganisationYear - 1
const since = reorganisationYear

/** Who goes where: each takes one of the staff, or all of it where it stands alone. */
const shareOf = (staff: readonly Staff[], names: readonly string[], i: number): readonly Staff[] =>
  names.length === 1 ? staff : staff.slice(i, i + 1)

/** The workplaces of a change, those from before with what they became as successors. */
export function changedWorkplaces({ before, after }: WorkplaceChange, department: string, profile: Profile): readonly Branch[] {
  const longest = before.length > after.length ? before : after
  const staff = longest.map((name): Staff => ({ id: `${department}/${name}`, profile }))
  const successors = after.map((label, i): Branch => ({ label, staff: shareOf(staff, after, i), since }))
  return [...before.map((label, i): Branch => ({ label, staff: shareOf(staff, before, i), until, successors })), ...successors]
}

function formerDepartment(label: string, successors: readonly Branch[]): Branch {
  const branches = successors
    .flatMap((department) => department.branches ?? [])
    .map((workplace): Branch => ({ label: workplace.label, staff: workplace.staff ?? [], until, successors: [workplace] }))
  return { label, branches, until, successors }
}

/** The departments that were elsewhere before, by administration. One that was split became several. */
export function formerDepartments(today: ReadonlyMap<DepartmentPlan, Branch>): ReadonlyMap<string, readonly Branch[]> {
  const became = new Map<string, Map<string, Branch[]>>()
  for (const [{ formerly }, branch] of today) {
    if (formerly === undefined) continue
    const departments = became.get(formerly.administration) ?? new Map<string, Branch[]>()
    departments.set(formerly.department, [...(departments.get(formerly.department) ?? []), branch])
    became.set(formerly.administration, departments)
  }
  return new Map(
    [...became].map(([administration, departments]) => [
      administration,
      [...departments].map(([label, successors]) => formerDepartment(label, successors)),
    ]),
  )
}

/** An administration that ended: it became those of today that have what its departments became. */
export function endedAdministration(label: string, branches: readonly Branch[], today: readonly Branch[]): Branch {
  const became = new Set(branches.flatMap(({ successors = [] }) => successors))
  const successors = today.filter((administration) => administration.branches?.some((branch) => became.has(branch)))
  return { label, branches, until, successors }
}
