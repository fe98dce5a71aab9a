import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { retryFailed } from '../data/makeQueryClient.ts'
import type { UnitId } from '../domain/unitTree.ts'
import type { Exhibit } from '../exhibits/exhibit.ts'
import type { Slide } from '../selection/deck.ts'
import type { Selection } from '../selection/selection.ts'
import { type OpenedSlide, openSlide } from './openSlide.ts'
import type { PresenterState } from './presenterState.ts'
import { type ExhibitReader, linkOf } from './readExhibit.ts'
import { type SlideState, slideStateOf } from './slideState.ts'
import { exhibitQuery } from './useExhibit.ts'

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
  return { key: linkOf(selection, null), selection }
}

/**
 * Reads the exhibits of all slides, the current one first: of their own units, and of the units that are shown and were locked
 * instead. One that fails takes down no other.
 */
export function useSlides(reader: ExhibitReader, slides: readonly Slide[], { at, unit, lock }: PresenterState): Slides {
  const opened = useMemo(() => slides.map((slide) => ({ slide, view: openSlide(reader, slide) })), [reader, slides])
  const units = [unit, null, ...(lock === null ? [] : [lock.unit])]
  const asked = units.flatMap((one) => opened.flatMap(({ view }) => askedOf(view, one) ?? []))
  const needed = asked.filter(({ key }, i) => asked.findIndex((other) => other.key === key) === i)
  const current = askedOf(opened[at]?.view, unit)
  const first = useQuery(exhibitQuery(reader, current?.selection ?? null), reader.client)
  // Not whether it is pending, which a new attempt makes it again.
  const isFirstDone = current === null || first.isFetched
  const results = useQueries(
    {
      queries: needed.map((one) => ({ ...exhibitQuery(reader, one.selection), enabled: isFirstDone || one.key === current.key })),
    },
    reader.client,
  )
  const resultOf = (one: Asked | null) => results[needed.findIndex(({ key }) => key === one?.key)]
  const retry = () => retryFailed(reader.client)
  const stateOf = (slide: OpenedSlide, of: UnitId | null) => slideStateOf(slide, resultOf(askedOf(slide, of)), retry)
  const own = opened.map(({ view }) => stateOf(view, null).kind)
  return {
    shown: opened.map(({ slide, view }) => ({
      slide,
      state: stateOf(view, unit),
      locked: lock === null ? null : (resultOf(askedOf(view, lock.unit))?.data ?? null),
      insteadOf: view.kind === 'open' && unit !== null && unit !== view.unit.id ? view.unit.label : null,
    })),
    waiting: own.filter((kind) => kind === 'waiting').length,
    failed: own.filter((kind) => kind === 'failed').length,
  }
}
