import { useState } from 'react'
import { type Deck, mostDecks } from '../selection/deck.ts'
import { addDeck, chooseDeck, deckStore, removeDeck, renameDeck } from '../selection/deckStore.ts'
import { longestName, nameFault } from '../selection/viewName.ts'
import { deckNews as news, deckTroubles as troubles, deckWords as words } from '../words/deck.ts'
import { renameDeckId, undoDeckId } from './deckIds.ts'
import { focusAfter } from './focusAfter.ts'
import { RenameForm } from './RenameForm.tsx'
import { Select } from './Select.tsx'

interface Props {
  readonly deck: Deck
  readonly decks: readonly Deck[]
  /** ISO date. */
  readonly today: string
  readonly tell: (news: string) => void
  /** Shows the deck from the beginning; null where there is nothing to show it with. */
  readonly onPresent: () => void
}

function nameTrouble(name: string): string {
  const fault = nameFault(name)
  if (fault === 'empty') return troubles.nameEmpty
  return fault === 'too-long' ? troubles.nameTooLong(longestName) : ''
}

const nameNow = (id: string) => deckStore.getState().decks.find((deck) => deck.id === id)?.name ?? ''

/** The deck's name, how much is in it, and what can be done to it as a whole. A new deck is there to be named at once. */
export function DeckHead({ deck, decks, today, tell, onPresent }: Props) {
  const [renaming, setRenaming] = useState<string | null>(null)
  const endRenaming = (change: () => void) =>
    focusAfter(() => {
      change()
      setRenaming(null)
    }, renameDeckId)
  const rename = (text: string) =>
    endRenaming(() => {
      renameDeck(deck.id, text)
      tell(news.renamed(nameNow(deck.id)))
    })
  const make = () => {
    const made = addDeck({ name: words.firstName, savedAt: today, slides: [] })
    if (made === 'full') return tell(troubles.fullDecks(mostDecks))
    setRenaming(made.id)
    tell(news.made(made.name))
  }
  const choose = (id: string) => {
    chooseDeck(id)
    const chosen = decks.find((one) => one.id === id)
    if (chosen !== undefined) tell(news.chosen(chosen.name, chosen.slides.length))
  }
  const remove = () =>
    focusAfter(() => {
      removeDeck(deck.id)
      tell(news.deckRemoved(deck.name))
    }, undoDeckId)
  return (
    <div className="deck-head">
      <div className="deck-name">
        {renaming === deck.id ? (
          <RenameForm
            key={deck.id}
            name={deck.name}
            label={words.newName(deck.name)}
            troubleOf={nameTrouble}
            onRename={rename}
            onCancel={() => endRenaming(() => {})}
          />
        ) : (
          <h2>{deck.name}</h2>
        )}
        <p className="deck-facts">{words.facts(deck.slides.length, deck.savedAt)}</p>
      </div>
      <div className="deck-buttons">
        {deck.slides.length > 0 && (
          <button type="button" className="deck-present" onClick={onPresent}>
            {words.present}
          </button>
        )}
        <button type="button" id={renameDeckId} onClick={() => setRenaming(deck.id)}>
          {words.rename}
        </button>
        <button type="button" onClick={remove}>
          {words.remove}
        </button>
        <button type="button" onClick={make}>
          {words.make}
        </button>
        {decks.length > 1 && (
          <Select
            label={words.choose}
            value={deck.id}
            options={decks.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={choose}
          />
        )}
      </div>
    </div>
  )
}
