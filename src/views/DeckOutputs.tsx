import type { Deck } from '../selection/deck.ts'
import { PrintButton } from './PrintButton.tsx'
import type { ExhibitReader } from './readExhibit.ts'
import { readSlides } from './readSlides.ts'
import { SavePresentation } from './SavePresentation.tsx'

interface Props {
  readonly deck: Deck
  readonly reader: ExhibitReader
}

/** A deck as a presentation, and on paper. */
export function DeckOutputs({ deck, reader }: Props) {
  const slides = () => readSlides(reader, deck.slides)
  return (
    <>
      <SavePresentation name={deck.name} slides={slides} />
      <PrintButton exhibits={slides} title={deck.name} />
    </>
  )
}
