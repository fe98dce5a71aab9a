import type { Exhibit } from '../exhibits/exhibit.ts'
import { emptyExhibit } from '../exhibits/seriesExhibit.ts'
import type { SlideExhibit } from '../exhibits/slideExhibit.ts'
import type { Slide } from '../selection/deck.ts'
import { defaultSelection } from '../selection/selection.ts'
import { slideWords } from '../words/deck.ts'
import { addressOf } from './addressOf.ts'
import { keepReceipts } from './keepReceipts.ts'
import { openSlide } from './openSlide.ts'
import { type ExhibitReader, placeOf, readExhibit } from './readExhibit.ts'
import { remarked } from './slideState.ts'

/** A slide that has no figures here says why, in its place: what is missing must be seen by the one who takes the deck along. */
function withoutFigures(reader: ExhibitReader, { name }: Slide, at: number, why: string): Exhibit {
  return emptyExhibit(placeOf(reader, defaultSelection), name === '' ? slideWords.number(at) : name, why)
}

async function exhibitFor(reader: ExhibitReader, slide: Slide, at: number): Promise<Exhibit> {
  const opened = openSlide(reader, slide)
  if (opened.kind === 'closed') return withoutFigures(reader, slide, at, opened.why)
  try {
    return remarked(await readExhibit(reader, opened.selection), opened.remarks)
  } catch {
    return withoutFigures(reader, slide, at, `${slideWords.failed}.`)
  }
}

/** Reads what every slide of a deck shows, in order, to carry the deck out of the app, and keeps their receipts. */
export async function readSlides(reader: ExhibitReader, slides: readonly Slide[]): Promise<readonly SlideExhibit[]> {
  return Promise.all(
    slides.map(async (slide, at) => {
      const exhibit = await exhibitFor(reader, slide, at)
      if (exhibit.kind !== 'empty') keepReceipts([exhibit])
      const address = exhibit.kind === 'empty' ? '' : addressOf(exhibit.receipt.link)
      return { exhibit, name: slide.name, notes: slide.notes, address }
    }),
  )
}
