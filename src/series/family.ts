import { childrenIn, livesIn, turningYears } from '../domain/unitLife.ts'
import { lineageOf, type UnitId, type UnitTree } from '../domain/unitTree.ts'

/** Why a unit stands in a comparison: it is the whole organisation, lies just above, is the own one, lies beside or below it, or was chosen. */
export type Group = 'whole' | 'above' | 'own' | 'near' | 'chosen'

/** A unit in a comparison. */
export interface Member {
  readonly unit: UnitId
  readonly group: Group
}

/** The units that a unit is compared with, in the order to show. */
export interface Family {
  /** Whether the unit is compared with those beside it, with those under it where none is beside it, or with none. */
  readonly kind: 'siblings' | 'children' | 'alone'
  /** The unit whose children are compared. */
  readonly parent: UnitId
  readonly members: readonly Member[]
  /** The year whose organisation it is of. */
  readonly year: number
}

/** Those beside the unit, else those under it, else none: as the organisation is in the year. */
function kindOf(tree: UnitTree, unit: UnitId, year: number): Pick<Family, 'kind' | 'parent'> {
  const parent = tree.units.get(unit)?.parent ?? null
  const siblings = parent === null ? [] : childrenIn(tree, parent, year).filter((id) => id !== unit)
  if (parent !== null && siblings.length > 0) return { kind: 'siblings', parent }
  return { kind: childrenIn(tree, unit, year).length > 0 ? 'children' : 'alone', parent: unit }
}

/** The whole organisation and the unit above, as far as they are others than the unit and each other. */
function referencesOf(tree: UnitTree, unit: UnitId): readonly Member[] {
  const [, ...above] = lineageOf(tree, unit)
  const whole = above.at(-1)
  const next = above.length > 1 ? above[0] : undefined
  return [
    ...(whole === undefined ? [] : [{ unit: whole.id, group: 'whole' } as const]),
    ...(next === undefined ? [] : [{ unit: next.id, group: 'above' } as const]),
  ]
}

/** Units in the order of the tree, which never depends on figures, years or key figures. */
function inTreeOrder(tree: UnitTree, units: readonly UnitId[]): readonly UnitId[] {
  const wanted = new Set(units)
  return tree.order.filter((unit) => wanted.has(unit))
}

/**
 * The units to compare a unit with in a year: what lies above it, those beside it, and the chosen ones that are not among these.
 * Always in the order of the tree, and only those that live in the year; the own unit is always there.
 */
export function familyOf(tree: UnitTree, unit: UnitId, chosen: readonly UnitId[], year: number): Family {
  const { kind, parent } = kindOf(tree, unit, year)
  const references = referencesOf(tree, unit)
  const lives = (id: UnitId) => id === unit || livesIn(tree, id, year)
  const near = kind === 'alone' ? [] : (tree.units.get(parent)?.children ?? [])
  const named = new Set([...references.map((member) => member.unit), unit, ...near])
  const others = chosen.filter((id) => !named.has(id))
  const members: readonly Member[] = [
    ...references,
    // The own unit stands among its siblings, above its children.
    ...(kind === 'siblings' ? [] : [{ unit, group: 'own' } as const]),
    ...near.map((id) => ({ unit: id, group: id === unit ? 'own' : 'near' }) as const),
    ...inTreeOrder(tree, others).map((id) => ({ unit: id, group: 'chosen' }) as const),
  ]
  return { kind, parent, year, members: members.filter((member) => lives(member.unit)) }
}

/** Every unit that a unit is compared with in some year, itself among them, in the order of the tree. */
export function relativesOf(tree: UnitTree, unit: UnitId, chosen: readonly UnitId[]): readonly UnitId[] {
  // Between two turning years the organisation stands still, and so does the family.
  const families = [0, ...turningYears(tree)].map((year) => familyOf(tree, unit, chosen, year))
  return inTreeOrder(
    tree,
    families.flatMap(({ members }) => members.map((member) => member.unit)),
  )
}
