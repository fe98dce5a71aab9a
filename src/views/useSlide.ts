import { homeUnit } from '../domain/catalog.ts'
import type { Exhibit } from '../exhibits/exhibit.ts'
import { indicators } from '../indicators/index.ts'
import type { SlideDraft } from '../selection/deck.ts'
import { normalise } from '../selection/normalise.ts'
import { addressOfView, type OpenedView, openView } from '../selection/openView.ts'
import type { Selection } from '../selection/selection.ts'
import { deckTroubles as troubles } from '../words/deck.ts'
import { noteText } from './noteText.ts'
import type { ExhibitReader } from './readExhibit.ts'
import { useExhibit } from './useExhibit.ts'

/** What has become of a slide's view. */
export type SlideState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'read'; readonly exhibit: Exhibit }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  /** Its figures are of another catalog, a page load away. */
  | { readonly kind: 'elsewhere' }
  /** A later version of the app has written it. */
  | { readonly kind: 'newer' }

/** A slide as it can be shown here. */
export interface ShownSlide {
  readonly state: SlideState
  /** What it shows; null where that can't be known here. */
  readonly selection: Selection | null
  /** The address that shows it; null where there is none. */
  readonly address: string | null
  /** What it asks for that isn't here. */
  readonly notes: readonly string[]
}

function notesOn({ catalog }: ExhibitReader, home: string, { selection, leftOut, unread }: OpenedView): readonly string[] {
  const { notes } = normalise(selection, { indicators, units: catalog.tree.units, home })
  return [
    ...(leftOut.length === 0 ? [] : [troubles.leftOut(leftOut.map(({ parameter, value }) => `${parameter}=${value}`))]),
    ...(unread.length === 0 ? [] : [troubles.unreadParts(unread)]),
    ...notes.map(noteText),
  ]
}

/** Reads what a slide shows, as soon as the slide is on the page. A slide of another catalog, or of a later version, is not read. */
export function useSlide(reader: ExhibitReader, slide: SlideDraft): ShownSlide {
  const home = homeUnit(reader.catalog)
  const opened = openView(slide, { feeds: reader.feeds, home })
  const here = opened === null || opened.isElsewhere ? null : opened
  const { data, error, refetch } = useExhibit(reader, here?.selection ?? null)
  if (opened === null) return { state: { kind: 'newer' }, selection: null, address: null, notes: [] }
  const address = addressOfView(slide, opened, window.location.search)
  if (here === null) return { state: { kind: 'elsewhere' }, selection: null, address, notes: [] }
  const shown = { selection: here.selection, address, notes: notesOn(reader, home, here) }
  if (data !== undefined) return { ...shown, state: { kind: 'read', exhibit: data } }
  if (error !== null) return { ...shown, state: { kind: 'failed', error, retry: () => void refetch() } }
  return { ...shown, state: { kind: 'loading' } }
}
