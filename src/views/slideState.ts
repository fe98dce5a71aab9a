import type { UseQueryResult } from '@tanstack/react-query'
import type { Exhibit } from '../exhibits/exhibit.ts'
import type { ClosedSlide, OpenedSlide } from './openSlide.ts'

/** What has become of a slide's figures. */
export type SlideState =
  | ClosedSlide
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly kind: 'read'; readonly exhibit: Exhibit }

/** An exhibit that carries what must be said of its slide before all that belongs to the figures. */
export function remarked(exhibit: Exhibit, remarks: readonly string[]): Exhibit {
  return exhibit.kind === 'empty' || remarks.length === 0
    ? exhibit
    : { ...exhibit, footnotes: [...remarks, ...exhibit.footnotes] }
}

/** The state of a slide, whose exhibit has been asked for where it is open. `retry` asks for all that failed anew. */
export function slideStateOf(slide: OpenedSlide, asked: UseQueryResult<Exhibit> | undefined, retry: () => void): SlideState {
  if (slide.kind === 'closed') return slide
  if (asked?.data !== undefined) return { kind: 'read', exhibit: remarked(asked.data, slide.remarks) }
  if (asked?.error == null) return { kind: 'waiting' }
  return { kind: 'failed', error: asked.error, retry }
}
