import type { UnitId } from '../src/domain/unitTree.ts'
import type { Staff } from './staff.ts'

/** A unit of the made-up municipality. `number` is its place in the tree's order, parents before children. */
export interface MadeUpUnit {
  readonly id: UnitId
  readonly number: number
  readonly label: string
  readonly parent: UnitId | null
  readonly children: readonly UnitId[]
  /** Those who work right in the unit: only the smallest units have any. */
  readonly staff: readonly Staff[]
  /** First and last year of its life, null where it has always been or still is. */
  readonly since: number | null
  readonly until: number | null
  /** What it became, where it ended. */
  readonly successors: readonly UnitId[]
  /** True if a reorganisation moved staff into it or out of it while it kept its code. */
  readonly isReshaped: boolean
  /** Whether it has files, or only what its children have. */
  readonly hasFiles: boolean
}

/** A unit while the tree grows, before units have ids. What is left out is as most units have it. */
export interface Branch {
  readonly label: string
  readonly branches?: readonly Branch[]
  readonly staff?: readonly Staff[]
  readonly since?: number
  readonly until?: number
  readonly successors?: readonly Branch[]
  readonly hasFiles?: boolean
}

/** True in the years that a unit lives. */
export function livesIn({ since, until }: MadeUpUnit, year: number): boolean {
  return (since ?? year) <= year && year <= (until ?? year)
}

interface Placed {
  readonly branch: Branch
  readonly id: UnitId
  readonly parent: UnitId | null
}

function placesIn(branch: Branch, id: UnitId, parent: UnitId | null): readonly Placed[] {
  const below = (branch.branches ?? []).flatMap((child, i) => placesIn(child, `${id}-${i + 1}`, id))
  return [{ branch, id, parent }, ...below]
}

/** Those who stand above a unit that ended or above what it became, but not above both. */
function reshapedBy(placed: readonly Placed[], ids: ReadonlyMap<Branch, UnitId>): ReadonlySet<UnitId> {
  const parents = new Map(placed.map(({ id, parent }) => [id, parent]))
  const above = (id: UnitId | null | undefined): readonly UnitId[] => (id ? [id, ...above(parents.get(id))] : [])
  const moves = placed.flatMap(({ branch, parent }) =>
    (branch.successors ?? []).map((successor) => [above(parent), above(parents.get(ids.get(successor) ?? ''))] as const),
  )
  const oneSided = (some: readonly UnitId[], others: readonly UnitId[]) => some.filter((id) => !others.includes(id))
  return new Set(moves.flatMap(([before, after]) => [...oneSided(before, after), ...oneSided(after, before)]))
}

/** Gives the units of a tree ids by their places in it, and lists them, parents before children. */
export function unitsOf(root: Branch, rootId: UnitId): readonly MadeUpUnit[] {
  const placed = placesIn(root, rootId, null)
  const ids = new Map(placed.map(({ branch, id }) => [branch, id]))
  const idsOf = (branches: readonly Branch[] = []) => branches.flatMap((branch) => ids.get(branch) ?? [])
  const reshaped = reshapedBy(placed, ids)
  return placed.map(({ branch: { label, branches, staff, since, until, successors, hasFiles }, id, parent }, number) => ({
    id,
    number,
    label,
    parent,
    children: idsOf(branches),
    staff: staff ?? [],
    since: since ?? null,
    until: until ?? null,
    successors: idsOf(successors),
    isReshaped: reshaped.has(id) && since === undefined && until === undefined,
    hasFiles: hasFiles ?? true,
  }))
}
