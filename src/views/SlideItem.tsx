import { useId, useState } from 'react'
import { longestNotes, type Slide } from '../selection/deck.ts'
import { moveSlide, noteSlide, removeSlide, renameSlide } from '../selection/deckSlides.ts'
import { longestName, nameFault } from '../selection/viewName.ts'
import { deckNews as news, deckTroubles, deckWords, slideWords as words } from '../words/deck.ts'
import { idInDeck, undoDeckId } from './deckIds.ts'
import { focusAfter } from './focusAfter.ts'
import { ListActions } from './ListActions.tsx'
import type { ExhibitReader } from './readExhibit.ts'
import { RenameForm } from './RenameForm.tsx'
import { SlideFace } from './SlideFace.tsx'
import { slideTitle } from './slideTitle.ts'
import { useSlide } from './useSlide.ts'
import { type SlideDrop, useSlideDrag } from './useSlideDrag.ts'

/** What a slide of the list shares with the others. */
export interface SlideListProps {
  readonly reader: ExhibitReader
  /** The id of the deck. */
  readonly deck: string
  readonly tell: (news: string) => void
  /** Shows the deck from a slide on; null where there is nothing to show it with. */
  readonly onPresent: (at: number) => void
}

interface Props extends SlideListProps {
  readonly slide: Slide
  /** Its place, from 0. */
  readonly at: number
  readonly count: number
  /** Called when a slide has been dropped beside this one. */
  readonly onDrop: SlideDrop
}

const nameTrouble = (name: string) => (nameFault(name) === 'too-long' ? deckTroubles.nameTooLong(longestName) : '')

/** A slide of the deck with what can be done to it. Whatever is done, the focus stays with it, or goes to what undoes it. */
export function SlideItem({ slide, at, count, reader, deck, tell, onPresent, onDrop }: Props) {
  const { id } = slide
  const notesId = useId()
  const [isRenaming, setIsRenaming] = useState(false)
  const shown = useSlide(reader, slide)
  const title = slideTitle(slide, shown.state, at)
  const { row, grip, isDragged, edge } = useSlideDrag({ deck, id, at, title, onDrop })
  const move = (to: number, part: 'up' | 'down') =>
    focusAfter(
      () => {
        moveSlide(deck, id, to)
        tell(news.moved(title, to + 1, count))
      },
      idInDeck(id, part),
    )
  const remove = () =>
    focusAfter(
      () => {
        removeSlide(deck, id)
        tell(news.removed(title))
      },
      undoDeckId,
      // It is always in sight, and the list stays where it is.
      { preventScroll: true },
    )
  const endRenaming = (change: () => void) =>
    focusAfter(
      () => {
        change()
        setIsRenaming(false)
      },
      idInDeck(id, 'rename'),
    )
  const rename = (name: string) =>
    endRenaming(() => {
      renameSlide(deck, id, name)
      tell(news.slideRenamed(slideTitle({ name: name.trim() }, shown.state, at)))
    })
  const { actions, about } = words
  return (
    <li ref={row} className="pin" data-edge={edge} data-dragged={isDragged || undefined} aria-labelledby={idInDeck(id, 'title')}>
      <span ref={grip} className="pin-grip" title={words.drag} aria-hidden="true">
        {at + 1}
      </span>
      <SlideFace slide={slide} shown={shown} at={at} titleId={idInDeck(id, 'title')} />
      <div className="pin-notes field">
        <label htmlFor={notesId}>{words.notes}</label>
        <textarea
          id={notesId}
          rows={1}
          value={slide.notes}
          maxLength={longestNotes}
          aria-label={about(words.notes, title)}
          onChange={(event) => noteSlide(deck, id, event.target.value)}
        />
      </div>
      {isRenaming ? (
        <div className="pin-renaming">
          <RenameForm
            name={slide.name}
            label={words.name}
            troubleOf={nameTrouble}
            hint={words.nameHow}
            onRename={rename}
            onCancel={() => endRenaming(() => {})}
          />
        </div>
      ) : (
        <div className="view-actions pin-actions">
          <button
            type="button"
            className="quiet"
            id={idInDeck(id, 'present')}
            aria-label={about(deckWords.presentFrom, title)}
            onClick={() => onPresent(at)}
          >
            {deckWords.presentFrom}
          </button>
          <ListActions
            name={title}
            at={at}
            count={count}
            words={actions}
            about={about}
            idOf={(part) => idInDeck(id, part)}
            onRename={() => setIsRenaming(true)}
            onMove={move}
            onRemove={remove}
          />
        </div>
      )}
    </li>
  )
}
