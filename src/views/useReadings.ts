import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { cubeQuery } from '../data/cubeQuery.ts'
import { retryFailed } from '../data/makeQueryClient.ts'
import type { Assembled } from '../domain/assembleCube.ts'
import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import type { Organiser } from '../domain/organiser.ts'
import type { Selection } from '../selection/selection.ts'
import { makeMemory } from './memory.ts'
import type { UnitFiles } from './neededFiles.ts'

/** What has become of a unit's files in an area. */
export type Reading =
  /** The catalog has none. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  /** One did not arrive, could not be read or can't be judged. A new attempt is one for everything on the page that failed. */
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  /** All are here; null where they say nothing of the unit. `isOld` where a newer attempt to fetch one has failed. */
  | { readonly kind: 'read'; readonly figures: Assembled | null; readonly isOld: boolean }

type Query = UseQueryResult<Parameters<Organiser['assemble']>[3] extends ReadonlyMap<string, infer Cube> ? Cube : never>

/**
 * Reads files, each once and all at the same time, and tells what has become of a unit's. The same files give the same figures,
 * so that what is made of them is not made again.
 */
export function useReadings(
  catalog: Catalog,
  organiser: Organiser,
  organisation: Selection['organisation'],
  files: readonly CatalogItem[],
): (wanted: UnitFiles) => Reading {
  const [memory] = useState(() => makeMemory<Assembled | null>())
  const client = useQueryClient()
  const { tree } = catalog
  const queries: readonly Query[] = useQueries({ queries: files.map((item) => cubeQuery(item, catalog)) })
  const places = new Map(files.map((item, i) => [item, i]))
  return ({ unit, items }) => {
    if (items.size === 0) return { kind: 'none' }
    const found = [...items].map(([id, item]) => [id, queries[places.get(item) ?? -1]] as const)
    const error = found.flatMap(([, query]) => (query?.data === undefined ? (query?.error ?? []) : []))[0]
    if (error !== undefined) return { kind: 'failed', error, retry: () => retryFailed(client) }
    const cubes = new Map(found.flatMap(([id, query]) => (query?.data === undefined ? [] : [[id, query.data] as const])))
    if (cubes.size < items.size) return { kind: 'loading' }
    const [first] = items.values()
    const key = `${first?.area} ${organisation} ${unit}`
    const figures = memory.recall(key, [tree, organiser, ...cubes.keys(), ...cubes.values()], () =>
      organiser.assemble(tree, unit, organisation, cubes),
    )
    return { kind: 'read', figures, isOld: found.some(([, query]) => query?.isRefetchError === true) }
  }
}
