import { homeUnit } from '../domain/catalog.ts'
import { exhibitFileName } from '../exports/exhibitFileName.ts'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { currentDeck, deckStore } from '../selection/deckStore.ts'
import { pinSlides, slideOf } from '../selection/deckSlides.ts'
import { deckTroubles, deckWords } from '../words/deck.ts'
import { takeWords } from '../words/takeAway.ts'
import { addressOf } from './addressOf.ts'
import { cardsOf, type ExhibitReader } from './readExhibit.ts'
import { SavePresentation } from './SavePresentation.tsx'
import { SelectionLink } from './SelectionLink.tsx'
import { TakePart } from './TakePart.tsx'
import type { Task } from './useTask.ts'

interface Props {
  readonly reader: ExhibitReader
  readonly exhibit: FullExhibit
  readonly task: Task
  readonly onClose: () => void
}

const words = takeWords.show

const slidesOf = (exhibit: FullExhibit) =>
  cardsOf(exhibit).map((one) => ({ exhibit: one, name: '', notes: '', address: addressOf(one.receipt.link) }))

/** The view to the meeting: pinned to the deck, or as a presentation of its own. */
export function TakeShow({ reader, exhibit, task, onClose }: Props) {
  const pin = () => {
    const pinned = pinSlides([slideOf(exhibit.selection, homeUnit(reader.catalog), reader.feeds)], deckWords.firstName)
    const { kept, ...decks } = deckStore.getState()
    const deck = currentDeck(decks)
    if (pinned === 'full' || deck === null) return task.tell(words.full)
    task.tell([words.pinned(deck.name, deck.slides.length), ...(kept ? [] : [deckTroubles.notKept])].join(' '))
  }
  return (
    <TakePart title={words.title}>
      <button type="button" onClick={pin}>
        {words.pin}
      </button>
      <SavePresentation
        name={exhibitFileName(exhibit, 'pptx').replace(/\.pptx$/, '')}
        slides={() => Promise.resolve(slidesOf(exhibit))}
      />
      <span onClick={onClose} role="presentation">
        <SelectionLink to={{ page: 'deck' }}>{words.toDeck}</SelectionLink>
      </span>
    </TakePart>
  )
}
