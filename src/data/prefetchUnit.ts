import type { QueryClient } from '@tanstack/react-query'
import { homeUnit } from '../domain/catalog.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { catalogQuery } from './catalogQuery.ts'
import { contextQuery } from './contextQuery.ts'
import { cubeQuery } from './cubeQuery.ts'

/**
 * Asks for the catalog and, as soon as it is there, for everything about the unit that the reader will see first, so that the
 * figures are on their way before the page has been drawn. What fails is told where it is used.
 */
export async function prefetchUnit(client: QueryClient, feeds: string, asked: UnitId | null): Promise<void> {
  const catalog = await client.fetchQuery(catalogQuery(feeds)).catch(() => null)
  if (catalog === null) return
  const unit = asked !== null && catalog.tree.units.has(asked) ? asked : homeUnit(catalog)
  const files = catalog.items.filter(({ units }) => units.includes(unit))
  await Promise.all([
    ...files.map((item) => client.prefetchQuery(cubeQuery(item, catalog.tree))),
    client.prefetchQuery(contextQuery(catalog)),
  ])
}
