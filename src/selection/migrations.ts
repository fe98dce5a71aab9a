import type { UnitId } from '../domain/unitTree.ts'

/** A link's parameters, decoded, in order. One may be repeated. */
export type LinkEntries = readonly (readonly [parameter: string, value: string])[]

/** What a migration may need besides the link: the home unit of the link's catalog, null where that catalog is not open. */
export interface LinkOrigin {
  readonly home: UnitId | null
}

/** A choice in an older link that the later format has no place for. */
export interface LeftOut {
  readonly parameter: string
  readonly value: string
}

/** A link after a migration, and what it had to leave out. */
export interface MigratedEntries {
  readonly entries: LinkEntries
  readonly leftOut: readonly LeftOut[]
}

/** Writes a link of one format in the next. Pure, takes any parameters, never throws, and does nothing to what is already written so. */
export type Migration = (entries: LinkEntries, origin: LinkOrigin) => MigratedEntries

const parametersOf1 = ['page', 'indicator', 'unit', 'from', 'to', 'employment', 'split', 'tab', 'scale']

/**
 * Names the home unit where no unit is named. Parameters that meant nothing in format 1 are taken away without a word, so that none
 * of them comes to mean something now.
 */
const to2: Migration = (entries, { home }) => {
  const meant = entries.filter(([parameter]) => parametersOf1.includes(parameter))
  const isNamed = home === null || meant.some(([parameter]) => parameter === 'unit')
  return { entries: isNamed ? meant : [...meant, ['unit', home]], leftOut: [] }
}

/** From format 1 to 2, from 2 to 3, and so on. None is ever taken away or changed: someone has a link of every format. */
export const migrations: readonly Migration[] = [to2]
