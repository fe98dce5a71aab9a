import { useStore } from 'zustand'
import type { Deck } from '../selection/deck.ts'
import { currentDeck, deckStore } from '../selection/deckStore.ts'
import type { Selection } from '../selection/selection.ts'
import { deckWords as words } from '../words/deck.ts'
import { AddOverview } from './AddOverview.tsx'
import { DeckHead } from './DeckHead.tsx'
import { DeckOutputs } from './DeckOutputs.tsx'
import { DeckShare } from './DeckShare.tsx'
import { FileButton } from './FileButton.tsx'
import type { ExhibitReader } from './readExhibit.ts'
import { SlideList } from './SlideList.tsx'

interface Props {
  readonly reader: ExhibitReader
  readonly selection: Selection
  /** The unit's name. */
  readonly unit: string
  readonly tell: (news: string) => void
  readonly onFile: (file: File) => void
  readonly onPresent: (deck: Deck, at: number) => void
}

/** The reader's own decks: the current one with its slides, or how to begin. */
export function OwnDecks({ reader, selection, unit, tell, onFile, onPresent }: Props) {
  const state = useStore(deckStore)
  const deck = currentDeck(state)
  const addOverview = <AddOverview reader={reader} selection={selection} unit={unit} tell={tell} />
  if (deck === null) {
    return (
      <section className="card card-page deck-none" aria-labelledby="deck-none">
        <h2 id="deck-none">{words.none.title}</h2>
        <p className="deck-how">{words.none.how}</p>
        <div className="deck-buttons">
          {addOverview}
          <FileButton label={words.openFile} onFile={onFile} />
        </div>
      </section>
    )
  }
  const present = (at: number) => onPresent(deck, at)
  return (
    <>
      <section className="card card-page deck">
        <DeckHead deck={deck} decks={state.decks} today={reader.today} tell={tell} onPresent={() => present(0)} />
        {deck.slides.length > 0 ? (
          <SlideList reader={reader} deck={deck.id} slides={deck.slides} tell={tell} onPresent={present} />
        ) : (
          <div className="state state-empty">
            <p className="state-title">{words.empty.title}</p>
            <p>{words.empty.how}</p>
          </div>
        )}
        <div className="deck-buttons">{addOverview}</div>
      </section>
      <DeckShare
        deck={deck}
        today={reader.today}
        tell={tell}
        onFile={onFile}
        outputs={deck.slides.length > 0 && <DeckOutputs deck={deck} reader={reader} />}
      />
    </>
  )
}
