import { createStore } from 'zustand/vanilla'
import { type Deck, type DeckDraft, mostDecks, mostSlides, type Slide, slideDraft } from './deck.ts'
import { currentDeckKey, decksKey, readStoredDecks, type StoredDecks, writeStoredDecks } from './deckStorage.ts'
import { followStorage, type StorageWindow } from './followStorage.ts'
import { localDay } from './localDay.ts'
import { newId } from './newId.ts'
import { joinItems } from './storedList.ts'
import { storedText, storeText } from './storedText.ts'
import { cleanName, freeName, nameFault, rootOf } from './viewName.ts'

/** What was just removed and where it stood: a deck, or a slide of a deck. */
export type Removed =
  | { readonly kind: 'deck'; readonly deck: Deck; readonly at: number }
  | { readonly kind: 'slide'; readonly slide: Slide; readonly deck: string; readonly at: number }

/** The reader's decks. */
export interface Decks extends StoredDecks {
  /** The deck that was chosen last, by its id: it may be gone, so ask `currentDeck`. */
  readonly current: string | null
  /** False once the browser would not keep them: then they last as long as the page. */
  readonly kept: boolean
  /** Null after anything else than a removal. */
  readonly removed: Removed | null
}

/** The reader's decks, in the reader's order. They are changed by the functions in this file and in `deckSlides.ts`. */
export const deckStore = createStore<Decks>(() => ({
  ...readStoredDecks(storedText(decksKey)),
  current: storedText(currentDeckKey),
  kept: true,
  removed: null,
}))

/** The deck that slides are pinned to: the one chosen last, or the first; null where there is none. */
export function currentDeck({ decks, current }: Pick<Decks, 'decks' | 'current'>): Deck | null {
  return decks.find(({ id }) => id === current) ?? decks[0] ?? null
}

/** The decks as they are now. What the browser keeps counts, since another tab may have changed it, unless it keeps nothing. */
export function latestDecks(): StoredDecks {
  const state = deckStore.getState()
  return state.kept ? readStoredDecks(storedText(decksKey)) : state
}

/** Puts other decks in the place of those there are. */
export function putDecks({ decks, unread }: StoredDecks, removed: Removed | null = null): void {
  const kept = storeText(decksKey, writeStoredDecks({ decks, unread }))
  deckStore.setState({ decks, unread, kept, removed })
}

const namesOf = (decks: readonly Deck[]) => decks.map(({ name }) => name)

/** Chooses the deck to work with. */
export function chooseDeck(id: string): void {
  storeText(currentDeckKey, id)
  deckStore.setState({ current: id })
}

/** Adds a deck last, numbered where its name is taken, and chooses it. Gives it back, or `full` where there is no room for one more. */
export function addDeck(draft: DeckDraft): Deck | 'full' {
  const { decks, unread } = latestDecks()
  if (decks.length >= mostDecks) return 'full'
  const slides = draft.slides.map((slide) => ({ id: newId(), ...slideDraft(slide) }))
  const deck = { id: newId(), name: freeName(cleanName(draft.name), namesOf(decks)), savedAt: draft.savedAt, slides }
  putDecks({ decks: [...decks, deck], unread })
  chooseDeck(deck.id)
  return deck
}

const slidesText = ({ slides }: DeckDraft) => JSON.stringify(slides.map(slideDraft))

/** The reader's own deck that is the same as another: of the same slides, under its name or that with a number. Null for none. */
function sameDeck(decks: readonly Deck[], draft: DeckDraft): Deck | null {
  const [text, root] = [slidesText(draft), rootOf(draft.name)]
  return decks.find((deck) => rootOf(deck.name) === root && slidesText(deck) === text) ?? null
}

/** What came of a deck from a file or a link; `full` where there was no room for it. */
export type TakenIn = { readonly deck: Deck; readonly isNew: boolean } | 'full'

/** Takes in a deck from a file or a link and chooses it. What is there is neither changed nor added twice. */
export function takeInDeck(draft: DeckDraft): TakenIn {
  const { decks } = latestDecks()
  const there = sameDeck(decks, draft)
  if (there !== null) {
    deckStore.setState({ decks })
    chooseDeck(there.id)
    return { deck: there, isNew: false }
  }
  const deck = addDeck(draft)
  return deck === 'full' ? deck : { deck, isNew: true }
}

/** Gives a deck another name, numbered where that is taken. A text that is no name changes nothing. */
export function renameDeck(id: string, text: string): void {
  if (nameFault(text) !== null) return
  const { decks, unread } = latestDecks()
  const name = freeName(cleanName(text), namesOf(decks.filter((deck) => deck.id !== id)))
  putDecks({ decks: decks.map((deck) => (deck.id === id ? { ...deck, name, savedAt: localDay() } : deck)), unread })
}

/** Removes a deck. `undoRemoval` brings it back, until something else is done to the decks. */
export function removeDeck(id: string): void {
  const { decks, unread } = latestDecks()
  const at = decks.findIndex((deck) => deck.id === id)
  const deck = decks[at]
  if (deck !== undefined) putDecks({ decks: decks.toSpliced(at, 1), unread }, { kind: 'deck', deck, at })
}

/** A deck with a slide where it stood, null where it has no room for it any more. */
function withSlide(deck: Deck, slide: Slide, at: number): Deck | null {
  return deck.slides.length < mostSlides ? { ...deck, slides: deck.slides.toSpliced(at, 0, slide), savedAt: localDay() } : null
}

function restored(decks: readonly Deck[], removed: Removed): readonly Deck[] | null {
  if (removed.kind === 'deck') {
    const deck = { ...removed.deck, name: freeName(removed.deck.name, namesOf(decks)) }
    return decks.length < mostDecks ? decks.toSpliced(removed.at, 0, deck) : null
  }
  const at = decks.findIndex(({ id }) => id === removed.deck)
  const deck = decks[at]
  const whole = deck === undefined ? null : withSlide(deck, removed.slide, removed.at)
  return whole === null ? null : decks.with(at, whole)
}

/** Puts what was just removed back where it stood. False where it has no place any more: then it can still be asked for. */
export function undoRemoval(): boolean {
  const { removed } = deckStore.getState()
  if (removed === null) return false
  const { decks, unread } = latestDecks()
  const whole = restored(decks, removed)
  if (whole === null) return false
  putDecks({ decks: whole, unread })
  if (removed.kind === 'deck') chooseDeck(removed.deck.id)
  return true
}

/**
 * Lets the decks follow what other tabs do to them, and have done, until the returned function is called. Which one is chosen is each
 * page's own.
 */
export function followDecks(window: StorageWindow): () => void {
  deckStore.setState(latestDecks())
  return followStorage(window, decksKey, (text, before) => {
    const { kept, decks: ours } = deckStore.getState()
    const { decks: theirs, unread } = readStoredDecks(text)
    if (kept) return deckStore.setState({ decks: theirs, unread })
    const copy = (deck: Deck) => ({ ...deck, id: newId(), name: freeName(deck.name, namesOf(theirs)) })
    putDecks({ decks: joinItems({ theirs, ours, before: readStoredDecks(before).decks }, copy), unread })
  })
}
