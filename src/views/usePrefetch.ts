import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { prefetchFiles } from '../data/prefetchUnit.ts'
import type { Catalog } from '../domain/catalog.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Besides } from '../series/sources.ts'
import { filesForUnit } from './neededFiles.ts'

/** Asks for everything that shows a unit, for a reader who is about to choose it. What is there already is not asked for again. */
export function usePrefetch(catalog: Catalog, { beside, compareWith }: Besides): (unit: UnitId) => void {
  const client = useQueryClient()
  return useCallback(
    (unit) => void prefetchFiles(client, catalog, filesForUnit(catalog, unit, { beside, compareWith })),
    [client, catalog, beside, compareWith],
  )
}
