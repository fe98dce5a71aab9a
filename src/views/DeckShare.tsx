import { type ReactNode, useId, useState } from 'react'
import type { Deck } from '../selection/deck.ts'
import { nameOfDeckFile, writeDeckFile } from '../selection/deckFile.ts'
import { deckNews as news, deckTroubles as troubles, deckWords as words } from '../words/deck.ts'
import { downloadText } from './download.ts'
import { FileButton } from './FileButton.tsx'
import { useDeckAddress } from './useDeckAddress.ts'

interface Props {
  readonly deck: Deck
  /** ISO date. */
  readonly today: string
  readonly tell: (news: string) => void
  readonly onFile: (file: File) => void
  /** Other ways to carry the deck out: PowerPoint, paper. */
  readonly outputs: ReactNode
}

/** The link to a deck, with a choice where there are notes. Where the browser won't copy it, it can be copied by hand. */
function DeckLinkButton({ deck, tell }: Pick<Props, 'deck' | 'tell'>) {
  const id = useId()
  const [withNotes, setWithNotes] = useState(false)
  const [isByHand, setIsByHand] = useState(false)
  const hasNotes = deck.slides.some(({ notes }) => notes !== '')
  const address = useDeckAddress(deck, hasNotes && withNotes)
  const refuse = () => {
    setIsByHand(true)
    tell(troubles.notCopied)
  }
  const copy = async () => {
    if (address === null) return tell(troubles.linkTooLong)
    if (address === undefined) return
    try {
      await navigator.clipboard.writeText(address)
      tell(news.copied)
    } catch {
      refuse()
    }
  }
  return (
    <div className="deck-link">
      <button type="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      {hasNotes && (
        <label>
          <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} />
          {words.withNotes}
        </label>
      )}
      {isByHand && typeof address === 'string' && (
        <input
          id={id}
          type="text"
          readOnly
          value={address}
          aria-label={words.linkField}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  )
}

/** The ways to carry a deck out of the browser, and one in. */
export function DeckShare({ deck, today, tell, onFile, outputs }: Props) {
  const save = () => {
    const name = nameOfDeckFile(words.kind, deck, today)
    downloadText(name, writeDeckFile(deck, today))
    tell(news.saved(name))
  }
  return (
    <section className="card card-page deck-share" aria-labelledby="deck-share">
      <h2 id="deck-share">{words.share}</h2>
      <p className="deck-how">{words.shareHow}</p>
      <div className="deck-buttons">
        {outputs}
        <button type="button" onClick={save}>
          {words.saveFile}
        </button>
        <FileButton label={words.openFile} onFile={onFile} />
        <DeckLinkButton key={deck.id} deck={deck} tell={tell} />
      </div>
    </section>
  )
}
