import { type LeftOut, type LinkEntries, type LinkOrigin, type Migration, migrations } from './migrations.ts'

/** A link in the latest format, and what it had to leave out on the way. */
export interface Migrated {
  readonly link: string
  readonly leftOut: readonly LeftOut[]
}

function linkOf(entries: LinkEntries): string {
  const search = new URLSearchParams(entries.map(([parameter, value]) => [parameter, value])).toString()
  return search === '' ? '' : `?${search}`
}

/**
 * A link of an older format, written in the latest. Null for a format that isn't known: a newer one. Never throws, whatever the link
 * holds. `chain` are the migrations from format 1 on.
 */
export function migrate(
  link: string,
  format: number,
  origin: LinkOrigin,
  chain: readonly Migration[] = migrations,
): Migrated | null {
  if (!Number.isInteger(format) || format < 1 || format > chain.length + 1) return null
  let entries: LinkEntries = [...new URLSearchParams(link)]
  const leftOut: LeftOut[] = []
  for (const migration of chain.slice(format - 1)) {
    const migrated = migration(entries, origin)
    entries = migrated.entries
    leftOut.push(...migrated.leftOut)
  }
  return { link: linkOf(entries), leftOut }
}
