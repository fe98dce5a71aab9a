import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { contextQuery } from '../data/contextQuery.ts'
import { cubeQuery } from '../data/cubeQuery.ts'
import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import { emptyContext } from '../domain/context.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { indicators } from '../indicators/index.ts'
import { nameOf } from '../series/lineage.ts'
import type { Besides, Filters, Sources } from '../series/sources.ts'
import { stateOf } from '../series/stateOf.ts'
import { yearSpan } from '../series/yearSpan.ts'
import { formatDate } from '../words/date.ts'
import { missingWhy, staleFetchWhy, staleWhy } from '../words/states.ts'
import type { CardState } from './cardState.ts'
import { makeMemory } from './memory.ts'
import { filesOf, type Needed, neededFor } from './neededFiles.ts'

/** Every card's state for a unit and a selection, and the years that there are to choose among. */
export interface Cards {
  readonly states: ReadonlyMap<string, CardState>
  /** What a key figure's set was made of, once it has been read. */
  readonly sourcesOf: (indicator: Indicator) => Sources | null
  readonly years: readonly Period[]
  /** The comments, targets and events could not be read. */
  readonly contextFailed: boolean
  readonly retryContext: () => void
}

const valuesOf = (whole: object): readonly unknown[] => Object.values(whole)

/** What a set is made of, flat: the same parts give the same set. */
function partsOf({ comparisons, ...sources }: Sources): readonly unknown[] {
  return [...valuesOf(sources), ...comparisons.flatMap(valuesOf)]
}

/** Marks a set that can be read as stale, where a newer delivery is overdue or a new attempt to fetch has failed. */
function withAge(state: CardState, due: string | null, hasFailed: boolean, refetch: () => void): CardState {
  if (state.kind !== 'ready' && state.kind !== 'few') return state
  // What is too few to be drawn stays a table, however old it is.
  if (state.kind === 'few' && !state.drawn) return state
  if (due === null && !hasFailed) return state
  const age = due === null || hasFailed ? staleFetchWhy : staleWhy(formatDate(due), state.set.source.updated)
  return { kind: 'stale', set: state.set, why: state.kind === 'few' ? `${age} ${state.why}` : age, refetch }
}

/**
 * Reads what every key figure needs for the unit, each file once and all at the same time, and makes the cards' states. A file
 * that fails takes down only the cards that are made of it.
 */
export function useCards(catalog: Catalog, unit: UnitId, filters: Filters, besides: Besides, today: string): Cards {
  const [memory] = useState(() => makeMemory<CardState>())
  const client = useQueryClient()
  // A newer delivery has a newer catalog, so everything is asked for again.
  const refetchAll = useCallback(() => void client.invalidateQueries(), [client])
  const { tree } = catalog
  const { beside, compareWith } = besides
  const needed = useMemo(
    () => new Map(indicators.map((indicator) => [indicator.id, neededFor(indicator, catalog, unit, { beside, compareWith })])),
    [catalog, unit, beside, compareWith],
  )
  const files = useMemo(() => [...new Set([...needed.values()].flatMap(filesOf))], [needed])
  const queries = useQueries({ queries: files.map((item) => cubeQuery(item, tree)) })
  const context = useQuery(contextQuery(catalog))
  const queryOf = (item: CatalogItem | undefined) => (item === undefined ? undefined : queries[files.indexOf(item)])

  const overdue = catalog.nextDelivery !== null && catalog.nextDelivery < today ? catalog.nextDelivery : null

  const sourcesOf = (indicator: Indicator): Sources | null => {
    const { main, base, comparisons } = needed.get(indicator.id) as Needed
    const cube = queryOf(main)?.data
    const others = [queryOf(base), ...comparisons.map(({ item }) => queryOf(item))]
    if (cube === undefined || context.isPending || others.some((other) => other?.isPending === true)) return null
    return {
      indicator,
      unit,
      tree,
      cube,
      baseCube: queryOf(base)?.data ?? null,
      comparisons: comparisons.flatMap(({ item, ...other }) => {
        const data = queryOf(item)?.data
        return data === undefined ? [] : [{ ...other, cube: data }]
      }),
      hasChosen: compareWith.length > 0,
      context: context.data ?? emptyContext,
    }
  }

  const stateFor = (indicator: Indicator): CardState => {
    const query = queryOf(needed.get(indicator.id)?.main)
    if (query === undefined) return { kind: 'missing', why: missingWhy(indicator.title, nameOf({ tree }, unit)) }
    if (query.isError && query.data === undefined) return { kind: 'error', error: query.error, retry: () => void query.refetch() }
    const sources = sourcesOf(indicator)
    if (sources === null) return { kind: 'loading' }
    const inputs = [...partsOf(sources), ...valuesOf(filters), catalog, query.isRefetchError, today]
    return memory.recall(indicator.id, inputs, () =>
      withAge(stateOf(sources, filters), overdue, query.isRefetchError, refetchAll),
    )
  }

  return {
    sourcesOf,
    states: new Map(indicators.map((indicator) => [indicator.id, stateFor(indicator)])),
    years: yearSpan(
      queries.flatMap(({ data }) => (data === undefined ? [] : [data])),
      unit,
    ),
    contextFailed: context.isError,
    retryContext: () => void context.refetch(),
  }
}
