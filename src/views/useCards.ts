import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { contextQuery } from '../data/contextQuery.ts'
import { organiserQuery } from '../data/organiserQuery.ts'
import type { Catalog } from '../domain/catalog.ts'
import { emptyContext } from '../domain/context.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { plainOrganiser } from '../domain/plainOrganiser.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { indicators } from '../indicators/index.ts'
import { nameOf } from '../series/lineage.ts'
import type { Filters, Sources } from '../series/sources.ts'
import { looksAbove, stateOf } from '../series/stateOf.ts'
import { yearSpan } from '../series/yearSpan.ts'
import { formatDate } from '../words/date.ts'
import { missingWhy, staleFetchWhy, staleWhy } from '../words/states.ts'
import type { CardState } from './cardState.ts'
import { makeMemory } from './memory.ts'
import { filesOf, type Needed, neededFor, type Wanted } from './neededFiles.ts'
import { tellersQuery } from './tellersQuery.ts'
import { type Read, sourcesFrom } from './sourcesFrom.ts'
import { useAbove } from './useAbove.ts'
import { type Reading, useReadings } from './useReadings.ts'

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
function partsOf({ comparisons, unread = [], above = [], ...sources }: Sources): readonly unknown[] {
  return [...valuesOf(sources), ...unread, ...comparisons.flatMap(valuesOf), ...above.flatMap(valuesOf)]
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
export function useCards(catalog: Catalog, unit: UnitId, filters: Filters, wanted: Wanted, today: string): Cards {
  const [memory] = useState(() => makeMemory<CardState>())
  const client = useQueryClient()
  // A newer delivery has a newer catalog, so everything is asked for again.
  const refetchAll = useCallback(() => void client.invalidateQueries(), [client])
  const { tree } = catalog
  const { beside, compareWith, organisation } = wanted
  const { data: organiser, error: organiserLost } = useQuery(organiserQuery(tree))
  const { data: tellers, error: tellersLost } = useQuery(tellersQuery)
  const lost = organiserLost ?? tellersLost
  const needed = useMemo(() => {
    const neededBy = (indicator: Indicator) =>
      neededFor(organiser ?? plainOrganiser, indicator, catalog, unit, { beside, compareWith, organisation })
    return new Map(indicators.map((indicator) => [indicator.id, neededBy(indicator)]))
  }, [organiser, catalog, unit, beside, compareWith, organisation])
  const files = useMemo(() => [...new Set([...needed.values()].flatMap(filesOf))], [needed])
  const read = useReadings(catalog, organiser ?? plainOrganiser, organisation, files)
  const context = useQuery(contextQuery(catalog))

  const overdue = catalog.nextDelivery !== null && catalog.nextDelivery < today ? catalog.nextDelivery : null

  const sourcesOf = (indicator: Indicator): Sources | null => {
    const { main, base, comparisons } = needed.get(indicator.id) as Needed
    const [own, beneath] = [read(main), base === null ? null : read(base)]
    const others = comparisons.map((other) => ({ ...other, reading: read(other) }))
    // What changes are in persons can come later; whether shares are of too few can't.
    const isBaseDue = indicator.base?.tableBelow !== undefined && beneath?.kind === 'loading'
    const isWaiting = isBaseDue || others.some(({ reading }) => reading.kind === 'loading')
    if (own.kind !== 'read' || own.figures === null || isWaiting || context.isPending) return null
    if (organiser === undefined || tellers === undefined) return null
    const figuresOf = (reading: Reading) => (reading.kind === 'read' ? reading.figures : null)
    const found: Read = {
      main: own.figures,
      base: beneath === null ? null : figuresOf(beneath),
      comparisons: others.map(({ unit: other, beside: why, reading }) => ({
        unit: other,
        beside: why,
        figures: figuresOf(reading),
        failed: reading.kind === 'failed',
      })),
    }
    const about = { indicator, unit, tree, hasChosen: compareWith.length > 0, context: context.data ?? emptyContext }
    return sourcesFrom(found, about, tellers)
  }

  const setStateOf = (sources: Sources): CardState => {
    const key = `${sources.indicator.id} ${sources.above?.length ?? 0}`
    return memory.recall(key, [...partsOf(sources), ...valuesOf(filters)], () => stateOf(sources, filters))
  }

  const lacking = indicators.flatMap((indicator) => {
    const sources = sourcesOf(indicator)
    return sources !== null && looksAbove(setStateOf(sources)) ? [sources] : []
  })
  const aboveFor = useAbove({ client, catalog }, lacking, filters, organisation)

  const stateFor = (indicator: Indicator): CardState => {
    const own = read((needed.get(indicator.id) as Needed).main)
    if (lost !== null) return { kind: 'error', error: lost, retry: refetchAll }
    if (own.kind === 'failed') return { kind: 'error', error: own.error, retry: own.retry }
    const isEmpty = own.kind === 'none' || (own.kind === 'read' && own.figures === null)
    if (isEmpty && organiser !== undefined) return { kind: 'missing', why: missingWhy(indicator.title, nameOf({ tree }, unit)) }
    const sources = sourcesOf(indicator)
    const above = aboveFor(indicator.id)
    if (sources === null || above === null || own.kind !== 'read') return { kind: 'loading' }
    const state = setStateOf({ ...sources, above })
    return memory.recall(indicator.id, [state, catalog, own.isOld, today], () => withAge(state, overdue, own.isOld, refetchAll))
  }

  const states = new Map(indicators.map((indicator) => [indicator.id, stateFor(indicator)]))
  const cubes = indicators.flatMap((indicator) => sourcesOf(indicator)?.cube ?? [])
  return {
    sourcesOf,
    states,
    years: yearSpan([...new Set(cubes)], unit),
    contextFailed: context.isError,
    retryContext: () => void context.refetch(),
  }
}
