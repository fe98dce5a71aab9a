import type { Slide } from '../selection/deck.ts'
import { moveSlide } from '../selection/deckSlides.ts'
import { deckNews as news, deckWords as words } from '../words/deck.ts'
import { SlideItem, type SlideListProps } from './SlideItem.tsx'

/** The slides of a deck in the order to show, which buttons and dragging change. */
export function SlideList({ slides, ...props }: SlideListProps & { readonly slides: readonly Slide[] }) {
  const drop = (id: string, title: string, to: number) => {
    moveSlide(props.deck, id, to)
    props.tell(news.moved(title, to + 1, slides.length))
  }
  return (
    <ol className="pins" aria-label={words.list}>
      {slides.map((slide, at) => (
        <SlideItem key={slide.id} {...props} slide={slide} at={at} count={slides.length} onDrop={drop} />
      ))}
    </ol>
  )
}
