import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { cubeQuery } from '../data/cubeQuery.ts'
import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { compareStateOf } from '../series/buildCompareSet.ts'
import type { CompareState } from '../series/compareSet.ts'
import type { CompareSources } from '../series/compareSources.ts'
import type { Filters } from '../series/sources.ts'
import { allFigures, compareFilesFor, everyFile } from './compareFiles.ts'
import { makeMemory } from './memory.ts'

/** How far a comparison has come. `retry` asks again for the files that failed, null where none did. */
export type Comparing =
  | { readonly kind: 'loading'; readonly done: number; readonly all: number }
  | { readonly kind: 'error'; readonly error: Error; readonly retry: () => void }
  | {
      readonly kind: 'read'
      readonly sources: CompareSources
      readonly state: CompareState
      readonly retry: (() => void) | null
    }

interface Made {
  readonly sources: CompareSources
  readonly state: CompareState
}

/**
 * Reads what a comparison needs, all files at the same time, and makes it once they have arrived or failed. The same files and
 * filters give the same set, so that nothing is drawn again.
 */
export function useCompare(
  catalog: Catalog,
  indicator: Indicator,
  unit: UnitId,
  chosen: readonly UnitId[],
  filters: Filters,
): Comparing {
  const [memory] = useState(() => makeMemory<Made>())
  const { tree } = catalog
  const units = useMemo(() => compareFilesFor(catalog, indicator, unit, chosen), [catalog, indicator, unit, chosen])
  const files = useMemo(() => everyFile(units), [units])
  const queries = useQueries({ queries: files.map((file) => cubeQuery(file, tree)) })
  const readOf = (file: CatalogItem | undefined) => (file === undefined ? undefined : queries[files.indexOf(file)])
  const isPending = (file: CatalogItem | undefined) => readOf(file)?.isPending === true
  const waiting = units.filter(({ main, base }) => isPending(main) || isPending(base)).length
  if (waiting > 0) return { kind: 'loading', done: units.length - waiting, all: units.length }
  const failed = queries.filter(({ isError, data }) => isError && data === undefined)
  const retryAll = () => {
    for (const query of failed) void query.refetch()
  }
  const [first] = failed
  if (first?.error && queries.every(({ data }) => data === undefined))
    return { kind: 'error', error: first.error, retry: retryAll }
  const inputs = [units, ...queries.map(({ data, isError }) => data ?? isError), ...Object.values(filters)]
  const made = memory.recall(indicator.id, inputs, () => {
    const sources = { indicator, tree, unit, chosen, figures: allFigures(units, readOf) }
    return { sources, state: compareStateOf(sources, filters) }
  })
  return { kind: 'read', ...made, retry: failed.length === 0 ? null : retryAll }
}
