import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { organiserQuery } from '../data/organiserQuery.ts'
import { prefetchFiles } from '../data/prefetchUnit.ts'
import type { Catalog } from '../domain/catalog.ts'
import { plainOrganiser } from '../domain/plainOrganiser.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { filesForUnit, type Wanted } from './neededFiles.ts'

/** Asks for everything that shows a unit, for a reader who is about to choose it. What is there already is not asked for again. */
export function usePrefetch(catalog: Catalog, { beside, compareWith, organisation }: Wanted): (unit: UnitId) => void {
  const client = useQueryClient()
  const { data: organiser = plainOrganiser } = useQuery(organiserQuery(catalog.tree))
  return useCallback(
    (unit) => void prefetchFiles(client, catalog, filesForUnit(organiser, catalog, unit, { beside, compareWith, organisation })),
    [client, organiser, catalog, beside, compareWith, organisation],
  )
}
