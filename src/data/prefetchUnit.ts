import type { QueryClient } from '@tanstack/react-query'
import { type Catalog, type CatalogItem, homeUnit } from '../domain/catalog.ts'
import type { Organiser } from '../domain/organiser.ts'
import { plainOrganiser } from '../domain/plainOrganiser.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { catalogQuery } from './catalogQuery.ts'
import { contextQuery } from './contextQuery.ts'
import { cubeQuery } from './cubeQuery.ts'
import { organiserQuery } from './organiserQuery.ts'

/** Which files are needed to show a unit. */
export type FilesFor = (organiser: Organiser, catalog: Catalog, unit: UnitId) => readonly CatalogItem[]

/** Asks for files that are about to be needed. What fails is told where it is used. */
export async function prefetchFiles(client: QueryClient, catalog: Catalog, files: readonly CatalogItem[]): Promise<void> {
  await Promise.all(files.map((item) => client.prefetchQuery(cubeQuery(item, catalog))))
}

/**
 * Asks for the catalog and, as soon as it is there, for everything that shows the unit that the reader will see first, so that
 * the figures are on their way before the page has been drawn: its own files at once, others as soon as it is known which.
 */
export async function prefetchUnit(client: QueryClient, feeds: string, asked: UnitId | null, filesFor: FilesFor): Promise<void> {
  const catalog = await client.fetchQuery(catalogQuery(feeds)).catch(() => null)
  if (catalog === null) return
  const unit = asked !== null && catalog.tree.units.has(asked) ? asked : homeUnit(catalog)
  const organise = client.fetchQuery(organiserQuery(catalog.tree)).catch(() => plainOrganiser)
  await Promise.all([
    client.prefetchQuery(contextQuery(catalog)),
    prefetchFiles(client, catalog, filesFor(plainOrganiser, catalog, unit)),
    organise.then((organiser) => prefetchFiles(client, catalog, filesFor(organiser, catalog, unit))),
  ])
}
