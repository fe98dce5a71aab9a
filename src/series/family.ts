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
}

/** True for a unit that exists on the last day of a year. */
function livesIn(tree: UnitTree, unit: UnitId, year: string): boolean {
  const { validFrom = '', validTo = '9999' } = tree.units.get(unit) ?? {}
  const day = `${year}-12-31`
  return validFrom <= day && day <= validTo
}

function kindOf(tree: UnitTree, unit: UnitId): Pick<Family, 'kind' | 'parent'> {
  const { parent = null, children = [] } = tree.units.get(unit) ?? {}
  const siblings = parent === null ? 0 : (tree.units.get(parent)?.children.length ?? 0) - 1
  if (parent !== null && siblings > 0) return { kind: 'siblings', parent }
  return { kind: children.length > 0 ? 'children' : 'alone', parent: unit }
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
 * The units to compare a unit with: what lies above it, those beside it, and the chosen ones that are not among these. Always in
 * the order of the tree. With a year, only those that exist at its end; the own unit is always there.
 */
export function familyOf(tree: UnitTree, unit: UnitId, chosen: readonly UnitId[], year: string | null = null): Family {
  const { kind, parent } = kindOf(tree, unit)
  const references = referencesOf(tree, unit)
  const lives = (id: UnitId) => id === unit || year === null || livesIn(tree, id, year)
  const near = kind === 'alone' ? [] : (tree.units.get(parent)?.children ?? [])
  const named = new Set([...references.map((member) => member.unit), unit, ...near])
  const others = chosen.filter((id) => !named.has(id))
  const members: readonly Member[] = [
    ...references,
    // The own unit stands among its siblings, above its children.
    ...(kind === 'siblings' ? [] : [{ unit, group: 'own' } as const]),
    ...inTreeOrder(tree, near).map((id) => ({ unit: id, group: id === unit ? 'own' : 'near' }) as const),
    ...inTreeOrder(tree, others).map((id) => ({ unit: id, group: 'chosen' }) as const),
  ]
  return { kind, parent, members: members.filter((member) => lives(member.unit)) }
}
