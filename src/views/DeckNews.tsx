import { useStore } from 'zustand'
import { deckStore, undoRemoval } from '../selection/deckStore.ts'
import { deckNews as news, deckTroubles as troubles, deckWords as words } from '../words/deck.ts'
import { idInDeck, renameDeckId, undoDeckId } from './deckIds.ts'
import { focusAfter } from './focusAfter.ts'

interface Props {
  /** What was done last; '' for nothing. */
  readonly told: string
  readonly tell: (news: string) => void
}

/** What was done last, with a way to undo a removal. It stays in sight in a long list. */
export function DeckNews({ told, tell }: Props) {
  const { removed, kept, unread } = useStore(deckStore)
  const undo = () => {
    if (removed === null) return
    const { name } = removed.kind === 'deck' ? removed.deck : removed.slide
    const place = removed.kind === 'deck' ? renameDeckId : idInDeck(removed.slide.id, 'rename')
    focusAfter(() => tell(undoRemoval() ? news.restored(name) : troubles.noPlace), place)
  }
  return (
    <>
      {!kept && (
        <p className="view-faults" role="alert">
          {troubles.notKept}
        </p>
      )}
      {unread.length > 0 && <p className="view-note">{troubles.unread(unread.length)}</p>}
      <div className="view-news deck-news">
        <p role="status">{told}</p>
        {removed !== null && (
          <button type="button" id={undoDeckId} onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
    </>
  )
}
