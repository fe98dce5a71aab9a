import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { UnitId } from '../domain/unitTree.ts'
import type { Exhibit } from '../exhibits/exhibit.ts'
import type { Slide } from '../selection/deck.ts'
import { toSearch } from '../selection/query.ts'
import { defaultSelection, type Selection } from '../selection/selection.ts'
import { type OpenedSlide, openSlide } from './openSlide.ts'
import type { PresenterState } from './presenterState.ts'
import { type ExhibitReader, readExhibit } from './readExhibit.ts'

/** What has become of a slide's figures. */
export type SlideState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'closed'; readonly why: string }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly kind: 'read'; readonly exhibit: Exhibit; readonly remarks: readonly string[] }

/** A slide as it is shown now. */
export interface ShownSlide {
  readonly slide: Slide
  readonly state: SlideState
  /** What was shown when the scales were locked; null where they are not, or it could not be read. */
  readonly locked: Exhibit | null
  /** The name of the unit that the slide was made of, where another is shown; else null. */
  readonly insteadOf: string | null
}

/** All slides, and how far they have been read with their own units. */
export interface Slides {
  readonly shown: readonly ShownSlide[]
  readonly waiting: number
  readonly failed: number
}

interface Asked {
  readonly key: string
  readonly selection: Selection
}

const ofUnit = (selection: Selection, unit: UnitId | null): Selection => (unit === null ? selection : { ...selection, unit })

function askedOf(opened: OpenedSlide | undefined, unit: UnitId | null): Asked | null {
  if (opened === undefined || opened.kind === 'closed') return null
  const selection = ofUnit(opened.selection, unit)
  return { key: toSearch(selection, ''), selection }
}

/** Exhibits live as long as somebody shows them: the cache is for what they are made of. What did not arrive is tried again further down. */
function exhibitQuery(reader: ExhibitReader, { key, selection }: Asked) {
  return { queryKey: ['slide', key], queryFn: () => readExhibit(reader, selection), retry: false, gcTime: 0 }
}

const nothing: Asked = { key: '', selection: defaultSelection }

/**
 * Reads the exhibits of all slides, the current one first: of their own units, and of the units that are shown and were locked
 * instead. One that fails takes down no other.
 */
export function useSlides(reader: ExhibitReader, slides: readonly Slide[], { at, unit, lock }: PresenterState): Slides {
  const opened = useMemo(() => slides.map((slide) => openSlide(reader, slide)), [reader, slides])
  const units = [unit, null, ...(lock === null ? [] : [lock.unit])]
  const asked = units.flatMap((one) => opened.flatMap((slide) => askedOf(slide, one) ?? []))
  const needed = asked.filter(({ key }, i) => asked.findIndex((other) => other.key === key) === i)
  const current = askedOf(opened[at], unit)
  const first = useQuery({ ...exhibitQuery(reader, current ?? nothing), enabled: current !== null }, reader.client)
  // Not whether it is pending, which a new attempt makes it again.
  const isFirstDone = current === null || first.isFetched
  const results = useQueries(
    { queries: needed.map((one) => ({ ...exhibitQuery(reader, one), enabled: isFirstDone || one.key === current.key })) },
    reader.client,
  )
  const resultOf = (one: Asked | null) => results[needed.findIndex(({ key }) => key === one?.key)]
  const stateOf = (slide: OpenedSlide, of: UnitId | null): SlideState => {
    if (slide.kind === 'closed') return slide
    const result = resultOf(askedOf(slide, of))
    if (result?.data !== undefined) return { kind: 'read', exhibit: result.data, remarks: slide.remarks }
    if (result?.error == null || result.isFetching) return { kind: 'waiting' }
    return { kind: 'failed', error: result.error, retry: () => void result.refetch() }
  }
  const own = opened.map((slide) => stateOf(slide, null).kind)
  return {
    shown: slides.map((slide, i) => {
      const view = opened[i] ?? { kind: 'closed', why: '' }
      return {
        slide,
        state: stateOf(view, unit),
        locked: lock === null ? null : (resultOf(askedOf(view, lock.unit))?.data ?? null),
        insteadOf: view.kind === 'open' && unit !== null && unit !== view.unit.id ? view.unit.label : null,
      }
    }),
    waiting: own.filter((kind) => kind === 'waiting').length,
    failed: own.filter((kind) => kind === 'failed').length,
  }
}
