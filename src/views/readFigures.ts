import type { QueryClient } from '@tanstack/react-query'
import { cubeQuery } from '../data/cubeQuery.ts'
import { organiserQuery } from '../data/organiserQuery.ts'
import type { Assembled } from '../domain/assembleCube.ts'
import type { Catalog } from '../domain/catalog.ts'
import type { Organiser } from '../domain/organiser.ts'
import type { Selection } from '../selection/selection.ts'
import type { UnitFiles } from './neededFiles.ts'
import type { Reading } from './useReadings.ts'

/** The app's cache and what is read through it. */
export interface FigureReader {
  readonly client: QueryClient
  readonly catalog: Catalog
}

/** What makes a unit's figures of its files, as the catalog's tree needs it. */
export async function readOrganiser({ client, catalog }: FigureReader): Promise<Organiser> {
  return client.fetchQuery(organiserQuery(catalog.tree))
}

/** A unit's figures of its files, null where there are none; fails as soon as one of them does. Files that are at hand are not asked for again. */
export async function readFigures(
  { client, catalog }: FigureReader,
  organiser: Organiser,
  { unit, items }: UnitFiles,
  organisation: Selection['organisation'],
): Promise<Assembled | null> {
  if (items.size === 0) return null
  const read = [...items].map(async ([id, item]) => [id, await client.fetchQuery(cubeQuery(item, catalog))] as const)
  return organiser.assemble(catalog.tree, unit, organisation, new Map(await Promise.all(read)))
}

/** The same as a reading, which tells of a file that failed. */
export async function readReading(
  reader: FigureReader,
  organiser: Organiser,
  files: UnitFiles,
  organisation: Selection['organisation'],
): Promise<Reading> {
  if (files.items.size === 0) return { kind: 'none' }
  try {
    return { kind: 'read', figures: await readFigures(reader, organiser, files, organisation), isOld: false }
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)), retry: () => undefined }
  }
}
