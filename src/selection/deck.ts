import { cleanLine } from './viewName.ts'

/** A slide: a view that the reader has pinned, with what is said beside it. Its figures are read when it is shown. */
export interface Slide {
  readonly id: string
  /** The reader's own name for it, '' where its finding is its name. */
  readonly name: string
  /** The search part of the view's address, in the link format that was in use. It always names its unit. */
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

/** A slide as it stands in a file or a link, where it has no id. */
export type SlideDraft = Omit<Slide, 'id'>

/** A deck as it stands in a file or a link. */
export interface DeckDraft extends Pick<Deck, 'name' | 'savedAt'> {
  readonly slides: readonly SlideDraft[]
}

/** The most decks that are kept. */
export const mostDecks = 50
/** The most slides in a deck: nobody sits through more. */
export const mostSlides = 100
/** The longest notes of a slide, in characters as a text field counts them: some five minutes of talk. */
export const longestNotes = 5000

/** Notes as they are kept: cut to what there is room for, without characters that can't be seen. */
export function cleanNotes(text: string): string {
  return text
    .slice(0, longestNotes)
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(cleanLine)
    .join('\n')
}

/** A slide without its id. */
export function slideDraft({ name, link, format, feeds, notes }: SlideDraft): SlideDraft {
  return { name, link, format, feeds, notes }
}
