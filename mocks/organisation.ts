import { administrations } from './administrations.ts'
import { apportion } from './apportion.ts'
import type { AdministrationPlan, DepartmentPlan } from './departmentPlan.ts'
import { reorganisationYear } from './flags.ts'
import { type Branch, type MadeUpUnit, unitsOf } from './municipality.ts'
import { nameAt } from './nameAt.ts'
import { changedWorkplaces, endedAdministration, formerDepartments } from './reorganisation.ts'

const departments = administrations.flatMap((administration) => administration.departments)
const fewestWorkplaces = 2

/** The fewest units that the whole organisation can have and still have workplaces in every department. */
export const fewestUnits = 1 + administrations.length + departments.length * (1 + fewestWorkplaces)

/** How many workplaces each department has today, for a number of units in all. */
function workplaceCounts(units: number): readonly number[] {
  const weights = departments.map(({ weight }) => weight)
  return apportion(units - fewestUnits, weights, 0.5).map((more) => fewestWorkplaces + more)
}

type Deal = (names: readonly string[]) => string

/** Hands out the names of a list in turn, whoever asks. */
function nameDealer(): Deal {
  const dealt = new Map<readonly string[], number>()
  return (names) => {
    const next = dealt.get(names) ?? 0
    dealt.set(names, next + 1)
    return nameAt(names, next)
  }
}

function departmentOf(plan: DepartmentPlan, count: number, deal: Deal): Branch {
  const { label, profile, names, changes = [], formerly, hasFiles = true } = plan
  const born = formerly === undefined ? {} : { since: reorganisationYear }
  const changed = changes.flatMap((change) => changedWorkplaces(change, label, profile))
  const unchanged = count - changed.filter(({ until }) => until === undefined).length
  const workplaces = Array.from({ length: unchanged }, (): Branch => {
    const name = deal(names)
    return { label: name, staff: [{ id: `${label}/${name}`, profile }], ...born }
  })
  return { label, branches: [...workplaces, ...changed], hasFiles, ...born }
}

/** An administration of today, with the departments that it had before. It is new if it had none and made none itself. */
function administrationOf({ label, departments: plans }: AdministrationPlan, branches: readonly Branch[]): Branch {
  const isNew = plans.every(({ formerly }) => formerly !== undefined && formerly.administration !== label)
  return { label, branches, ...(isNew && { since: reorganisationYear }) }
}

/** The units of a large made-up municipality: as many as asked for that live today, and in the same tree those that ended. */
export function plantOrganisation(units: number): readonly MadeUpUnit[] {
  const counts = workplaceCounts(units)
  const deal = nameDealer()
  const today = new Map(departments.map((plan, i) => [plan, departmentOf(plan, counts[i] ?? 0, deal)]))
  const former = formerDepartments(today)
  const living = administrations.map((plan) => {
    const own = plan.departments.flatMap((each) => today.get(each) ?? [])
    return administrationOf(plan, [...own, ...(former.get(plan.label) ?? [])])
  })
  const ended = [...former]
    .filter(([name]) => !living.some(({ label }) => label === name))
    .map(([name, branches]) => endedAdministration(name, branches, living))
  return unitsOf({ label: 'Exempelkommunen', branches: [...living, ...ended] }, 'exempel')
}
