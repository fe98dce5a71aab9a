import type { UnitTree } from '../unitTree.ts'
import type { ProtectionRule } from './protectionRule.ts'

/** A file of a delivery: its address as the catalog writes it, and the SHA-256 of its bytes, null where the catalog has none. */
export interface StampedFile {
  readonly href: string
  readonly sha256: string | null
}

/** What a stamp promises: these files were protected together, by this rule, on this day (ISO). */
export interface Promised {
  /** The version of the contract that the stamp was written by. */
  readonly contract: number
  readonly rule: ProtectionRule
  readonly date: string
  readonly files: readonly StampedFile[]
  /** The organisation that they were protected in: what a unit has beside its children is a group of its own. */
  readonly tree: UnitTree
}

/** What a catalog says of the protection of its files before they were published. */
export interface Stamp extends Promised {
  /** SHA-256 of `stampedText`, by whoever wrote the stamp. */
  readonly sha256: string
}

/** The version of the contract whose stamps the app knows the meaning of. */
export const stampContract = 1

/** Why a stamp counts as none: there is none, its version, its rule, the catalog's list of files or units, or the file's own bytes. */
export type StampFault = 'absent' | 'contract' | 'rule' | 'list' | 'bytes'

/** Where a file's small groups were hidden: at the source, together with all other files, or by the reader alone, and why. */
export type Guard =
  | { readonly by: 'source'; readonly rule: ProtectionRule; readonly date: string }
  | { readonly by: 'reader'; readonly why: StampFault }

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** What a group is judged by of the organisation: who stands under whom, when, and what became of whom. Names are left out. */
function unitsIn({ order, units }: UnitTree): readonly unknown[] {
  return order.toSorted(byCode).map((id) => {
    const { parent = null, validFrom = null, validTo = null, successors = [], sumOfChildren = false } = units.get(id) ?? {}
    return [id, parent, validFrom, validTo, successors.toSorted(byCode), sumOfChildren]
  })
}

/**
 * The text that a stamp's checksum is made of: version, both limits, day, every file in the order of the addresses, and every unit
 * with its place, so that neither a file more nor one less, nor another rule, day or organisation, has the same.
 */
export function stampedText({ contract, rule, date, files, tree }: Promised): string {
  const list = files.map(({ href, sha256 }) => [href, sha256?.toLowerCase() ?? null] as const)
  const ordered = list.toSorted(([a, x], [b, y]) => byCode(a, b) || byCode(x ?? '', y ?? ''))
  return JSON.stringify([contract, rule.sickLeaveAtMost, rule.fewerThan, date, ordered, unitsIn(tree)])
}

/** True where a rule hides all that another does. */
export function isAsStrict(rule: ProtectionRule, as: ProtectionRule): boolean {
  return rule.sickLeaveAtMost >= as.sickLeaveAtMost && rule.fewerThan >= as.fewerThan
}

/** What is wrong with a stamp as a whole, null where nothing is. `inForce` is the rule that figures are to be protected by here. */
export function stampFault(
  stamp: Stamp | undefined,
  inForce: ProtectionRule,
  checksumOf: (text: string) => string,
): StampFault | null {
  if (stamp === undefined) return 'absent'
  if (stamp.contract !== stampContract) return 'contract'
  if (!isAsStrict(stamp.rule, inForce)) return 'rule'
  const isWhole = stamp.files.every(({ sha256 }) => sha256 !== null)
  return isWhole && checksumOf(stampedText(stamp)) === stamp.sha256.toLowerCase() ? null : 'list'
}

/** True where a file's bytes are those that the catalog lists. */
export function hasListedBytes(listed: string | null, checksum: string): boolean {
  return listed !== null && listed.toLowerCase() === checksum
}
