import type { Catalog } from '../domain/catalog.ts'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { readFigures } from '../exhibits/keptText.ts'
import { codeHashes, type ReceiptCode, writeCode } from '../exhibits/receiptCode.ts'
import { figuresTextOf } from '../exhibits/receiptOf.ts'
import type { ReceiptView } from '../exhibits/receiptView.ts'
import { latestYearIn } from '../exhibits/shownYear.ts'
import { type Kept, keptIn, type ToldReceipt, toldReceipt } from '../exhibits/toldReceipt.ts'
import { keptReceipt } from '../selection/receiptJournal.ts'
import type { Selection } from '../selection/selection.ts'
import { lostUnitsText, nothingNow, pinnedText, receiptWords as words } from '../words/receipt.ts'
import { type ExhibitReader, readExhibit } from './readExhibit.ts'

/** A receipt that has been opened: its view, and what has become of its figures. */
export interface OpenedReceipt {
  readonly selection: Selection
  readonly told: ToldReceipt
}

/** The catalog with the earlier version of each file that has one. */
function earlierCatalog(catalog: Catalog): Catalog {
  return { ...catalog, items: catalog.items.map(({ previous, ...item }) => ({ ...item, href: previous ?? item.href })) }
}

/** The figures of a view by the catalog's earlier files, where they are the code's; null also where they can't be read. */
async function readEarlier(reader: ExhibitReader, code: ReceiptCode, selection: Selection): Promise<Kept | null> {
  if (!reader.catalog.items.some(({ previous }) => previous !== undefined)) return null
  const exhibit = await readExhibit({ ...reader, catalog: earlierCatalog(reader.catalog) }, selection).catch(() => null)
  if (exhibit === null || exhibit.kind === 'empty') return null
  const tables = keptIn(figuresTextOf(exhibit), code, readFigures)
  return tables === null ? null : { tables, source: 'earlier' }
}

async function readKept(
  reader: ExhibitReader,
  code: ReceiptCode,
  figures: string | null,
  exhibit: FullExhibit,
): Promise<Kept | null> {
  const inLink = keptIn(figures, code, readFigures)
  if (inLink !== null) return { tables: inLink, source: 'link' }
  if (codeHashes.version(figuresTextOf(exhibit)) === code.version) return null
  const here = keptIn(keptReceipt(writeCode(code)), code, readFigures)
  if (here !== null) return { tables: here, source: 'journal' }
  return readEarlier(reader, code, exhibit.selection)
}

/** Views of a single year, which move on when a later year comes. */
const isOfOneYear = ({ page, tab }: Selection): boolean => page === 'compare' || (page === 'indicator' && tab === 'drivers')

/** Reads the view, one of a single year at the year that the receipt is of: else figures of two years would be compared. */
async function readAtYear(reader: ExhibitReader, { code: { year }, selection }: ReceiptView) {
  const exhibit = await readExhibit(reader, selection)
  if (exhibit.kind === 'empty' || year === null || !isOfOneYear(selection)) return { exhibit, pinned: null }
  if (latestYearIn(exhibit) === year) return { exhibit, pinned: null }
  const then = await readExhibit(reader, { ...selection, to: year })
  return then.kind !== 'empty' && latestYearIn(then) === year ? { exhibit: then, pinned: year } : { exhibit, pinned: null }
}

/**
 * Reads the view of a receipt as it is now and tells what has changed since. `figures` are those of its link, null for a code that was
 * typed. Fails with the error of a file that could not be read.
 */
export async function openReceipt(reader: ExhibitReader, view: ReceiptView, figures: string | null): Promise<OpenedReceipt> {
  const { exhibit, pinned } = await readAtYear(reader, view)
  const { selection } = exhibit
  if (exhibit.kind === 'empty') return { selection, told: { result: nothingNow(exhibit.why), more: [], changes: [] } }
  const kept = await readKept(reader, view.code, figures, exhibit)
  const told = toldReceipt(view.code, kept, exhibit)
  const beside = [
    ...(view.lost === 0 ? [] : [lostUnitsText(view.lost)]),
    ...(pinned === null ? [] : [pinnedText(pinned)]),
    ...(figures !== null && kept?.source !== 'link' ? [words.brokenFigures] : []),
  ]
  return { selection, told: { ...told, more: [...told.more, ...beside] } }
}
