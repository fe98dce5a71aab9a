import { homeUnit } from '../domain/catalog.ts'
import type { SlideDraft } from '../selection/deck.ts'
import { slideOf } from '../selection/deckSlides.ts'
import { defaultSelection, type Selection } from '../selection/selection.ts'
import { type ExhibitReader, cardsOf, readExhibit } from './readExhibit.ts'

/**
 * The whole overview of a unit as slides: the situation first, then every key figure that has figures, with the filters of the
 * selection. None where the unit has no figures. Fails where a file can't be read.
 */
export async function overviewSlides(reader: ExhibitReader, selection: Selection): Promise<readonly SlideDraft[]> {
  const { indicator, tab } = defaultSelection
  const overview = await readExhibit(reader, { ...selection, page: 'overview', indicator, tab })
  if (overview.kind === 'empty') return []
  const home = homeUnit(reader.catalog)
  return cardsOf(overview).map((card) => slideOf(card.selection, home, reader.feeds))
}
