import { homeUnit } from '../domain/catalog.ts'
import type { Exhibit } from '../exhibits/exhibit.ts'
import { emptyExhibit } from '../exhibits/seriesExhibit.ts'
import type { SlideExhibit } from '../exhibits/slideExhibit.ts'
import type { Slide } from '../selection/deck.ts'
import { openView } from '../selection/openView.ts'
import { defaultSelection } from '../selection/selection.ts'
import { slideWords } from '../words/deck.ts'
import { addressOf } from './addressOf.ts'
import { type ExhibitReader, placeOf, readExhibit } from './readExhibit.ts'

/** A slide that has no figures here says why, in its place: what is missing must be seen by the one who takes the deck along. */
function withoutFigures(reader: ExhibitReader, { name }: Slide, at: number, why: string): Exhibit {
  return emptyExhibit(placeOf(reader, defaultSelection), name === '' ? slideWords.number(at) : name, why)
}

async function exhibitFor(reader: ExhibitReader, slide: Slide, at: number): Promise<Exhibit> {
  const opened = openView(slide, { feeds: reader.feeds, home: homeUnit(reader.catalog) })
  if (opened === null) return withoutFigures(reader, slide, at, slideWords.newer)
  if (opened.isElsewhere) return withoutFigures(reader, slide, at, slideWords.elsewhere(slide.feeds))
  try {
    return await readExhibit(reader, opened.selection)
  } catch {
    return withoutFigures(reader, slide, at, `${slideWords.failed}.`)
  }
}

/** Reads what every slide of a deck shows, in order, to carry the deck out of the app. */
export async function readSlides(reader: ExhibitReader, slides: readonly Slide[]): Promise<readonly SlideExhibit[]> {
  return Promise.all(
    slides.map(async (slide, at) => {
      const exhibit = await exhibitFor(reader, slide, at)
      const address = exhibit.kind === 'empty' ? '' : addressOf(exhibit.receipt.link)
      return { exhibit, name: slide.name, notes: slide.notes, address }
    }),
  )
}
