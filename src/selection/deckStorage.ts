import type { Deck } from './deck.ts'
import { readDeck } from './readDeck.ts'
import { readStoredList } from './storedList.ts'

/** What the browser keeps: the decks in order, and what could not be read of it, word for word. */
export interface StoredDecks {
  readonly decks: readonly Deck[]
  readonly unread: readonly unknown[]
}

/** Where it is kept. The number is the version of its shape: another shape gets another number, and leaves this one as it is. */
export const decksKey = 'personal-i-siffror/decks/1'
/** Where the id of the deck that was chosen last is kept, for the next visit. Each open page has its own choice. */
export const currentDeckKey = 'personal-i-siffror/current-deck/1'

/** Reads what the browser kept, null for nothing. What makes no sense is in `unread`. Never throws. */
export function readStoredDecks(text: string | null): StoredDecks {
  const { items, unread } = readStoredList(text, 'decks', readDeck)
  return { decks: items, unread }
}

/** The text to keep, which `readStoredDecks` reads back. */
export function writeStoredDecks({ decks, unread }: StoredDecks): string {
  return JSON.stringify({ decks, unread })
}
