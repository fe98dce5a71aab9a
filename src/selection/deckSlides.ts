import { cleanNotes, type Deck, mostSlides, type Slide, slideDraft, type SlideDraft } from './deck.ts'
import { addDeck, currentDeck, deckStore, latestDecks, putDecks, type Removed } from './deckStore.ts'
import { linkFormat } from './linkFormat.ts'
import { localDay } from './localDay.ts'
import { newId } from './newId.ts'
import { toSearch } from './query.ts'
import { readSlide } from './readDeck.ts'
import type { Selection } from './selection.ts'
import { cleanName, fittingName, nameFault } from './viewName.ts'

/** A slide of what is on the page. The unit is written out: a link without one would show whichever was seen last. */
export function slideOf(selection: Selection, home: string, feeds: string | null): SlideDraft {
  const link = toSearch({ ...selection, unit: selection.unit ?? home })
  return { name: '', link, format: linkFormat, feeds, notes: '' }
}

/** Changes a deck's slides. A deck that is gone stays so. */
function change(id: string, slidesOf: (slides: readonly Slide[]) => readonly Slide[], removed: Removed | null = null): void {
  const { decks, unread } = latestDecks()
  const changed = (deck: Deck) => ({ ...deck, slides: slidesOf(deck.slides), savedAt: localDay() })
  if (decks.some((deck) => deck.id === id))
    putDecks({ decks: decks.map((deck) => (deck.id === id ? changed(deck) : deck)), unread }, removed)
}

function changeSlide(deck: string, id: string, changed: (slide: Slide) => Slide): void {
  change(deck, (slides) => slides.map((slide) => (slide.id === id ? changed(slide) : slide)))
}

/**
 * Pins slides last in the current deck; where there is none one is made under the name. Gives them back, or `full` where there is no
 * room for all, in the deck or for a link as long, and then none is pinned.
 */
export function pinSlides(drafts: readonly SlideDraft[], firstName: string): readonly Slide[] | 'full' {
  const neat = drafts.map((draft) => slideDraft({ ...draft, name: fittingName(draft.name), notes: cleanNotes(draft.notes) }))
  if (neat.some((draft) => 'faults' in readSlide(draft))) return 'full'
  const { decks } = latestDecks()
  const there = currentDeck({ decks, current: deckStore.getState().current })
  if ((there?.slides.length ?? 0) + neat.length > mostSlides) return 'full'
  const deck = there ?? addDeck({ name: firstName, savedAt: localDay(), slides: [] })
  if (deck === 'full') return deck
  const pinned = neat.map((draft) => ({ id: newId(), ...draft }))
  change(deck.id, (slides) => [...slides, ...pinned])
  return pinned
}

/** Moves a slide to a place in its deck, counted from 0; beyond an end is at the end. */
export function moveSlide(deck: string, id: string, to: number): void {
  change(deck, (slides) => {
    const slide = slides.find((one) => one.id === id)
    const others = slides.filter((one) => one.id !== id)
    return slide === undefined ? slides : others.toSpliced(Math.max(0, to), 0, slide)
  })
}

/** Gives a slide a name of its own; '' gives it its finding as its name again. A text that is too long changes nothing. */
export function renameSlide(deck: string, id: string, text: string): void {
  if (nameFault(text) !== 'too-long') changeSlide(deck, id, (slide) => ({ ...slide, name: cleanName(text) }))
}

/** Writes a slide's notes, cut where they are too long. */
export function noteSlide(deck: string, id: string, text: string): void {
  changeSlide(deck, id, (slide) => ({ ...slide, notes: cleanNotes(text) }))
}

/** Removes a slide. `undoRemoval` brings it back, until something else is done to the decks. */
export function removeSlide(deck: string, id: string): void {
  const slides = latestDecks().decks.find((one) => one.id === deck)?.slides ?? []
  const at = slides.findIndex((slide) => slide.id === id)
  const slide = slides[at]
  if (slide !== undefined) change(deck, () => slides.toSpliced(at, 1), { kind: 'slide', slide, deck, at })
}
