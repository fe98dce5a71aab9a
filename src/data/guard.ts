import { checksumOf } from '../contract/checksum.ts'
import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import { type Guard, hasListedBytes, type StampFault, stampFault } from '../domain/protection/stamp.ts'

/** A file of the catalog as it came. */
export interface Fetched {
  readonly item: CatalogItem
  readonly bytes: Uint8Array
}

interface Tried {
  readonly rule: ProtectionRule
  readonly fault: StampFault | null
}

const tried = new WeakMap<Catalog, Tried>()

/** What is wrong with a catalog's stamp by a rule. Tried once: the list of a large organisation's files is long. */
function faultOf(catalog: Catalog, rule: ProtectionRule): StampFault | null {
  const known = tried.get(catalog)
  if (known?.rule === rule) return known.fault
  const fault = stampFault(catalog.stamp, rule, checksumOf)
  tried.set(catalog, { rule, fault })
  return fault
}

/** Who has hidden a file's small groups: its publisher, where the catalog's stamp holds for its very bytes, else the reader. */
export function guardOf(catalog: Catalog, rule: ProtectionRule, fetched: Fetched | undefined): Guard {
  const { stamp } = catalog
  const fault = faultOf(catalog, rule)
  if (fault !== null || stamp === undefined) return { by: 'reader', why: fault ?? 'absent' }
  const isListed = fetched !== undefined && hasListedBytes(fetched.item.sha256, checksumOf(fetched.bytes))
  return isListed ? { by: 'source', rule: stamp.rule, date: stamp.date } : { by: 'reader', why: 'bytes' }
}
