import { type Promised, stampContract, stampedText } from '../domain/protection/stamp.ts'
import { checksumOf } from './checksum.ts'

type Json = Readonly<Record<string, unknown>>

interface Link extends Json {
  readonly href: string
  readonly extension: Json
}

/** What the catalog of a protected delivery is to say, files by their place among the catalog's `link.item`. */
export interface Protected extends Pick<Promised, 'rule' | 'date' | 'tree'> {
  /** The checksum of every dataset. */
  readonly sums: ReadonlyMap<number, string>
  /** The links that are to name no version before, which has not been protected. */
  readonly withoutPrevious: ReadonlySet<number>
}

function stamped(link: Link, sha256: string, isAlone: boolean): Link {
  const { previous, ...rest } = link.extension
  return { ...link, extension: { ...rest, ...(previous !== undefined && !isAlone && { previous }), sha256 } }
}

/** The catalog's document with the checksum of every file and the stamp; all else as it was. */
export function writeCatalog(json: unknown, { rule, date, tree, sums, withoutPrevious }: Protected): Json {
  const { link, extension, ...rest } = json as Json & {
    readonly link: Json & { readonly item: readonly Link[] }
    extension: Json
  }
  const item = link.item.map((one, i) => {
    const sum = sums.get(i)
    return sum === undefined ? one : stamped(one, sum, withoutPrevious.has(i))
  })
  const files = [...sums].map(([i, sha256]) => ({ href: link.item[i]?.href ?? '', sha256 }))
  const protection = {
    rule: { sickLeave: { atMost: rule.sickLeaveAtMost }, other: { fewerThan: rule.fewerThan } },
    date,
    contract: stampContract,
    sha256: checksumOf(stampedText({ contract: stampContract, rule, date, files, tree })),
  }
  return { ...rest, link: { ...link, item }, extension: { ...extension, protection } }
}
