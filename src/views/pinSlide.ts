import type { Slide, SlideDraft } from '../selection/deck.ts'
import { pinSlides } from '../selection/deckSlides.ts'
import { deckWords } from '../words/deck.ts'

/**
 * Pins a slide last in the current deck, or in "Mitt bildspel", which is made where there is none. `full` where there is no room for
 * it. `slideOf` makes the slide of what is on the page; `currentDeck(deckStore.getState())` is the deck that it went to.
 */
export function pinSlide(slide: SlideDraft): Slide | 'full' {
  const pinned = pinSlides([slide], deckWords.firstName)
  return pinned === 'full' ? pinned : (pinned[0] ?? 'full')
}
