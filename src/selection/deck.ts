/** A slide: a view that the reader has pinned, with what is said beside it. Its figures are read when it is shown. */
export interface Slide {
  readonly id: string
  /** The reader's own name for it, '' where its finding is its name. */
  readonly name: string
  /** The search part of the view's address, in the link format that was in use. */
  readonly link: string
  readonly format: number
  /** The address's `feeds` when it was pinned: which catalog it belongs to. Null for the app's own. */
  readonly feeds: string | null
  /** What the presenter wants to remember: plain text, lines parted by `\n`. */
  readonly notes: string
}

/** Slides in the order to show, under a name. */
export interface Deck {
  readonly id: string
  readonly name: string
  /** The day it was last changed, ISO 8601. */
  readonly savedAt: string
  readonly slides: readonly Slide[]
}
