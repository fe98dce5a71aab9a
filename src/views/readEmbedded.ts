import type { QueryClient } from '@tanstack/react-query'
import { catalogQuery } from '../data/catalogQuery.ts'
import type { FeedsAddress } from '../data/feedsAddress.ts'
import type { Indicator } from '../domain/indicator.ts'
import { compareExhibit } from '../exhibits/compareExhibit.ts'
import type { CompareExhibit, EmptyExhibit, SeriesExhibit } from '../exhibits/exhibit.ts'
import type { ExhibitPlace } from '../exhibits/exhibitPlace.ts'
import { emptyExhibit, seriesExhibit } from '../exhibits/seriesExhibit.ts'
import { indicators } from '../indicators/index.ts'
import { fromSearch } from '../selection/query.ts'
import { compareStateOf } from '../series/buildCompareSet.ts'
import type { SetState } from '../series/seriesSet.ts'
import { stateOf } from '../series/stateOf.ts'
import { embedWords } from '../words/embed.ts'
import { missingWhy } from '../words/states.ts'
import { readCompare } from './readCompare.ts'
import { type ExhibitReader, placeOf } from './readExhibit.ts'
import { readSources } from './readSources.ts'

/** What a card alone shows. */
type Shown =
  | { readonly kind: 'series'; readonly exhibit: SeriesExhibit; readonly state: SetState }
  | { readonly kind: 'compare'; readonly exhibit: CompareExhibit }
  | { readonly kind: 'empty'; readonly exhibit: EmptyExhibit }

/** What a card alone shows, and what must be said of all figures of its catalog: that they are made up, that newer ones are due. */
export type Embedded = Shown & { readonly warnings: readonly string[] }

async function readSeries(reader: ExhibitReader, place: ExhibitPlace, indicator: Indicator): Promise<Shown> {
  const { selection, unit } = place
  const sources = await readSources(reader, indicator, unit.id, selection)
  const missing = missingWhy(indicator.title, unit.label)
  if (sources === null) return { kind: 'empty', exhibit: emptyExhibit(place, indicator.title, missing) }
  const state = stateOf(sources, selection)
  const exhibit = seriesExhibit(place, sources, selection, state)
  return exhibit.kind === 'empty' ? { kind: 'empty', exhibit } : { kind: 'series', exhibit, state }
}

async function readComparison(reader: ExhibitReader, place: ExhibitPlace, indicator: Indicator): Promise<Shown> {
  const sources = await readCompare(reader, indicator, place.unit.id, place.selection)
  const exhibit = compareExhibit(place, sources, compareStateOf(sources, place.selection))
  return exhibit.kind === 'empty' ? { kind: 'empty', exhibit } : { kind: 'compare', exhibit }
}

async function readShown(reader: ExhibitReader, place: ExhibitPlace): Promise<Shown> {
  const { page } = place.selection
  const indicator = indicators.find(({ id }) => id === place.selection.indicator)
  if (page === 'indicator' && indicator !== undefined) return readSeries(reader, place, indicator)
  if (page === 'compare' && indicator !== undefined) return readComparison(reader, place, indicator)
  return { kind: 'empty', exhibit: emptyExhibit(place, '', embedWords.nothing) }
}

/** Reads the one card that the search part of an address asks for, from the files that its page reads. */
export async function readEmbedded(client: QueryClient, feeds: FeedsAddress, search: string, today: string): Promise<Embedded> {
  const catalog = await client.fetchQuery(catalogQuery(feeds.href))
  const asked = feeds.isRefused ? null : new URLSearchParams(search).get('feeds')
  const reader = { client, catalog, feeds: asked, today }
  const place = placeOf(reader, fromSearch(search).selection)
  return { ...(await readShown(reader, place)), warnings: place.warnings }
}
