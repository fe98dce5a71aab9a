import type { DeckDraft, SlideDraft } from '../selection/deck.ts'
import type { DeckLink } from '../selection/deckLink.ts'
import { deckWords, lentWords as words } from '../words/deck.ts'
import { linkFaults } from './deckReport.ts'
import { FileFaults } from './FileFaults.tsx'
import type { ExhibitReader } from './readExhibit.ts'
import { SlideFace } from './SlideFace.tsx'
import { useSlide } from './useSlide.ts'

interface Props {
  readonly reader: ExhibitReader
  /** What the link holds, null until it has been unpacked. */
  readonly link: DeckLink | null
  readonly onKeep: (deck: DeckDraft) => void
  readonly onLeave: () => void
  readonly onPresent: (deck: DeckDraft, at: number) => void
}

function LentSlide({ reader, slide, at }: { readonly reader: ExhibitReader; readonly slide: SlideDraft; readonly at: number }) {
  const shown = useSlide(reader, slide)
  return (
    <li className="pin">
      <span className="pin-number" aria-hidden="true">
        {at + 1}
      </span>
      <SlideFace slide={slide} shown={shown} at={at} />
      {slide.notes !== '' && (
        <div className="pin-notes">
          <p className="pin-small">{words.notes}</p>
          <p className="pin-said">{slide.notes}</p>
        </div>
      )}
    </li>
  )
}

/** A deck that a link holds, as someone else's: it can be shown, and saved among the reader's own, which stay as they are. */
export function LentDeck({ reader, link, onKeep, onLeave, onPresent }: Props) {
  if (link === null) return <p role="status">{words.loading}</p>
  const { deck } = link
  const faults = linkFaults(link)
  return (
    <section className="card card-page deck">
      {faults !== null && <FileFaults {...faults} />}
      <div className="deck-head">
        {deck !== null && (
          <div className="deck-name">
            <h2>{deck.name}</h2>
            <p className="deck-facts">{deckWords.facts(deck.slides.length, deck.savedAt)}</p>
            <p className="deck-how">{words.what}</p>
          </div>
        )}
        <div className="deck-buttons">
          {deck !== null && deck.slides.length > 0 && (
            <button type="button" className="deck-present" onClick={() => onPresent(deck, 0)}>
              {deckWords.present}
            </button>
          )}
          {deck !== null && (
            <button type="button" onClick={() => onKeep(deck)}>
              {words.keep}
            </button>
          )}
          <button type="button" onClick={onLeave}>
            {words.leave}
          </button>
        </div>
      </div>
      {deck !== null && (
        <ol className="pins" aria-label={deckWords.list}>
          {deck.slides.map((slide, at) => (
            <LentSlide key={`${at} ${slide.link}`} reader={reader} slide={slide} at={at} />
          ))}
        </ol>
      )}
    </section>
  )
}
