import type { Exhibit } from './exhibit.ts'

/** A view with what is said beside it when it is shown: what a slide of a presentation is made of. */
export interface SlideExhibit {
  readonly exhibit: Exhibit
  /** The reader's own name for it, '' where its finding is its name. */
  readonly name: string
  /** The presenter's own notes: plain text, lines parted by `\n`. */
  readonly notes: string
  /** The absolute address that opens its receipt, '' where it has none. */
  readonly address: string
}
