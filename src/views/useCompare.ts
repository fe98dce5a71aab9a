import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { contextQuery } from '../data/contextQuery.ts'
import { organiserQuery } from '../data/organiserQuery.ts'
import type { Catalog } from '../domain/catalog.ts'
import { emptyContext } from '../domain/context.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Organiser } from '../domain/organiser.ts'
import { plainOrganiser } from '../domain/plainOrganiser.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import { compareStateOf } from '../series/buildCompareSet.ts'
import type { CompareState } from '../series/compareSet.ts'
import type { CompareSources } from '../series/compareSources.ts'
import type { Filters } from '../series/sources.ts'
import { type ComparedFigures, type ComparedReading, comparedFigures, compareFilesFor, everyFile } from './compareFiles.ts'
import { makeMemory } from './memory.ts'
import { type Reading, useReadings } from './useReadings.ts'

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

/** What the reader compares: a unit and chosen ones, in which organisation, with which filters. */
export interface Question {
  readonly unit: UnitId
  readonly chosen: readonly UnitId[]
  readonly organisation: Selection['organisation']
  readonly filters: Filters
}

/** What has become of every unit's files, read at the same time. */
function useComparedReadings(
  catalog: Catalog,
  organiser: Organiser,
  indicator: Indicator,
  { unit, chosen, organisation }: Question,
): readonly ComparedReading[] {
  const units = useMemo(
    () => compareFilesFor(organiser, catalog, indicator, unit, chosen, organisation),
    [organiser, catalog, indicator, unit, chosen, organisation],
  )
  const files = useMemo(() => everyFile(units), [units])
  const read = useReadings(catalog, organiser, organisation, files)
  return units.map(({ unit: id, main, base }) => ({ unit: id, main: read(main), base: base === null ? null : read(base) }))
}

const both = ({ main, base }: ComparedReading): readonly Reading[] => (base === null ? [main] : [main, base])

/** The same figures, or the same want of them, are the same object or the same word. */
const identityOf = (reading: Reading): unknown => (reading.kind === 'read' ? reading.figures : reading.kind)

/**
 * Reads what a comparison needs and makes it once all has arrived or failed. The same files and filters give the same set, so
 * that nothing is drawn again; the same files are looked through for what does not agree only once.
 */
export function useCompare(catalog: Catalog, indicator: Indicator, question: Question): Comparing {
  const [figuresMemory] = useState(() => makeMemory<ComparedFigures>())
  const [memory] = useState(() => makeMemory<Made>())
  const { tree } = catalog
  const { data: organiser, error: lost, refetch } = useQuery(organiserQuery(tree))
  const readings = useComparedReadings(catalog, organiser ?? plainOrganiser, indicator, question)
  const asked = useQuery(contextQuery(catalog))
  const context = asked.data ?? emptyContext
  if (lost !== null) return { kind: 'error', error: lost, retry: () => void refetch() }
  const waiting = readings.filter((one) => both(one).some(({ kind }) => kind === 'loading')).length
  if (organiser === undefined) return { kind: 'loading', done: 0, all: readings.length }
  // Without the publisher's breaks a line could be drawn across one.
  if (waiting > 0 || asked.isPending) return { kind: 'loading', done: readings.length - waiting, all: readings.length }
  const failed = readings.flatMap(both).filter((reading) => reading.kind === 'failed')
  const retryAll = () => {
    for (const { retry } of failed) retry()
  }
  const [first] = failed
  const isAnyRead = readings.some(({ main }) => main.kind === 'read')
  if (first !== undefined && !isAnyRead) return { kind: 'error', error: first.error, retry: retryAll }
  const { unit, chosen, organisation, filters } = question
  const inputs = [tree, unit, ...readings.flatMap((one) => [one.unit, ...both(one).map(identityOf)])]
  const compared = figuresMemory.recall(indicator.id, inputs, () => comparedFigures(tree, unit, readings))
  const made = memory.recall(indicator.id, [compared, context, chosen, organisation, ...Object.values(filters)], () => {
    const sources = { indicator, tree, unit, chosen, organisation, context, ...compared }
    return { sources, state: compareStateOf(sources, filters) }
  })
  return { kind: 'read', ...made, retry: failed.length === 0 ? null : retryAll }
}
