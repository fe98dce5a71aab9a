import { retryFailed } from '../data/makeQueryClient.ts'
import type { SlideDraft } from '../selection/deck.ts'
import { type OpenedSlide, openSlide } from './openSlide.ts'
import type { ExhibitReader } from './readExhibit.ts'
import { type SlideState, slideStateOf } from './slideState.ts'
import { useExhibit } from './useExhibit.ts'

/** A slide as it stands in a list. */
export interface ListedSlide {
  readonly opened: OpenedSlide
  readonly state: SlideState
}

/** Reads what a slide shows, as soon as the slide is on the page. One that can't be opened here is not read. */
export function useSlide(reader: ExhibitReader, slide: SlideDraft): ListedSlide {
  const opened = openSlide(reader, slide)
  const asked = useExhibit(reader, opened.kind === 'open' ? opened.selection : null)
  return { opened, state: slideStateOf(opened, asked, () => retryFailed(reader.client)) }
}
