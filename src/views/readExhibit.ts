import { homeUnit } from '../domain/catalog.ts'
import type { Indicator } from '../domain/indicator.ts'
import { compareExhibit } from '../exhibits/compareExhibit.ts'
import { driversExhibit } from '../exhibits/driversExhibit.ts'
import type { Exhibit, FullExhibit } from '../exhibits/exhibit.ts'
import type { ExhibitPlace } from '../exhibits/exhibitPlace.ts'
import { emptyExhibit, seriesExhibit } from '../exhibits/seriesExhibit.ts'
import { situationExhibit } from '../exhibits/situationExhibit.ts'
import { indicators } from '../indicators/index.ts'
import { normalise } from '../selection/normalise.ts'
import { toSearch } from '../selection/query.ts'
import type { Selection } from '../selection/selection.ts'
import { compareStateOf } from '../series/buildCompareSet.ts'
import { stateOf } from '../series/stateOf.ts'
import { formatDate } from '../words/date.ts'
import { lostFigures, noFigures } from '../words/exhibit.ts'
import { labels } from '../words/labels.ts'
import { madeUp } from '../words/madeUp.ts'
import { missingWhy, staleWhy } from '../words/states.ts'
import { readCompare } from './readCompare.ts'
import type { FigureReader } from './readFigures.ts'
import { readSources } from './readSources.ts'

/** What exhibits are read through, and where. */
export interface ExhibitReader extends FigureReader {
  /** The address's `feeds`, null for the app's own catalog. */
  readonly feeds: string | null
  /** ISO date, to tell whether a delivery is overdue. */
  readonly today: string
}

/** The search part of the address that shows a selection, never the front door, which would show whatever was seen last. */
export function linkOf(selection: Selection, feeds: string | null): string {
  const address = feeds === null ? '' : `?${new URLSearchParams({ feeds }).toString()}`
  const search = toSearch(selection, address)
  return new URLSearchParams(search).has('page') ? search : `?page=overview${search.replace('?', '&')}`
}

function warningsOf({ catalog, today }: ExhibitReader): readonly string[] {
  const { nextDelivery } = catalog
  const overdue = nextDelivery !== null && nextDelivery < today ? [staleWhy(formatDate(nextDelivery), null)] : []
  return [...(catalog.madeUp ? [`${madeUp.title}. ${madeUp.why}`] : []), ...overdue]
}

/** What an exhibit of a selection is of: the selection made whole, with the names that belong to it. */
export function placeOf(reader: ExhibitReader, asked: Selection): ExhibitPlace {
  const { catalog, feeds } = reader
  const { organisation, tree } = catalog
  const home = homeUnit(catalog)
  const { selection } = normalise(asked, { indicators, units: tree.units, home })
  const id = selection.unit ?? home
  const nameOf = (unit: string) => tree.units.get(unit)?.label ?? unit
  return {
    selection,
    link: linkOf(selection, feeds),
    organisation,
    unit: { id, label: nameOf(id) },
    home,
    warnings: warningsOf(reader),
  }
}

async function readIndicator(reader: ExhibitReader, place: ExhibitPlace, indicator: Indicator): Promise<Exhibit> {
  const { selection, unit } = place
  const sources = await readSources(reader, indicator, unit.id, selection)
  if (sources === null) return emptyExhibit(place, indicator.title, missingWhy(indicator.title, unit.label))
  const make = selection.tab === 'drivers' ? driversExhibit : seriesExhibit
  return make(place, sources, selection, stateOf(sources, selection))
}

/** Every key figure of the overview that can be read; what could not be is told of. */
async function readSituation(reader: ExhibitReader, place: ExhibitPlace): Promise<Exhibit> {
  const read = indicators.map(async (indicator) => {
    const own = placeOf(reader, { ...place.selection, page: 'indicator', indicator: indicator.id, tab: 'chart' })
    const exhibit = await readIndicator(reader, own, indicator)
    return exhibit.kind === 'series' ? [{ exhibit, isTold: indicator.inSituation }] : []
  })
  const settled = await Promise.allSettled(read)
  const failed = settled.find((one) => one.status === 'rejected')
  const cards = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  if (cards.length === 0 && failed !== undefined) throw failed.reason
  const lost = indicators.filter((_, i) => settled[i]?.status === 'rejected').map(({ title }) => title)
  const warnings = [...place.warnings, ...(lost.length === 0 ? [] : [lostFigures(lost)])]
  return situationExhibit({ ...place, warnings }, cards)
}

/**
 * Reads what a selection shows, to carry it out of the app: from the files that its page reads, through the same cache, by the same
 * functions. Fails with the error of the file that could not be read; pages without figures give an empty exhibit.
 */
export async function readExhibit(reader: ExhibitReader, asked: Selection): Promise<Exhibit> {
  const place = placeOf(reader, asked)
  const { page } = place.selection
  const indicator = indicators.find(({ id }) => id === place.selection.indicator)
  if (page === 'overview') return readSituation(reader, place)
  if (page === 'indicator' && indicator !== undefined) return readIndicator(reader, place, indicator)
  if (page === 'compare' && indicator !== undefined) {
    const sources = await readCompare(reader, indicator, place.unit.id, place.selection)
    return compareExhibit(place, sources, compareStateOf(sources, place.selection))
  }
  return emptyExhibit(place, labels[page === 'indicator' ? 'overview' : page], noFigures)
}

/** What is carried of a view, one thing each: a situation and every key figure in it, or the view itself. */
export function cardsOf(exhibit: FullExhibit): readonly FullExhibit[] {
  return exhibit.kind === 'situation' ? [exhibit, ...exhibit.cards] : [exhibit]
}
