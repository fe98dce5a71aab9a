import { indicators } from '../indicators/index.ts'
import { formatNumber } from '../words/number.ts'
import {
  cameText,
  changedCount,
  goneRowsText,
  goneTablesText,
  goneYearsText,
  headlineChanged,
  headlineGone,
  headlineHidden,
  headlineSame,
  receiptWords as words,
} from '../words/receipt.ts'
import type { FullExhibit } from './exhibit.ts'
import { type FigureChange, type FigureChanges, figureChanges } from './figureChanges.ts'
import { figureTables, type KeptTable } from './keptFigures.ts'
import { codeHashes, type ReceiptCode } from './receiptCode.ts'
import { figuresTextOf } from './receiptOf.ts'
import { headlineIn } from './shownYear.ts'

/** Where the figures as they were come from: the link itself, this browser, or the catalog's earlier files. */
export type KeptSource = 'link' | 'journal' | 'earlier'

/** The figures as they were. */
export interface Kept {
  readonly tables: readonly KeptTable[]
  readonly source: KeptSource
}

/** What has become of the figures of a receipt, in words. */
export interface ToldReceipt {
  /** The whole in a sentence. */
  readonly result: string
  readonly more: readonly string[]
  readonly changes: readonly FigureChange[]
}

/** What a code alone tells of its headline; '' where it has none, or today's figures have no such headline. */
function headlineTold({ headline: then, year, page, indicator }: ReceiptCode, exhibit: FullExhibit): string {
  if (then === null || year === null) return ''
  const about = indicators.find(({ id }) => codeHashes.indicator(id) === indicator)
  const now = headlineIn(exhibit, year, page === 'overview' ? (about?.id ?? null) : null)
  const title = about?.title ?? exhibit.topic
  if (now === null) return headlineGone(title, year)
  // Words of any kind may be there to keep a figure from being read.
  if (now.number === null) return now.isProtected ? headlineHidden(title, year) : headlineGone(title, year)
  const before = formatNumber(then.digits / 10 ** then.decimals, now.shownAs, then.decimals)
  const isSame = now.number.digits === then.digits && now.number.decimals === then.decimals
  return isSame ? headlineSame(title, year, now.text) : headlineChanged(title, year, before, now.text)
}

function restOf({ came, goneYears, goneRows, goneTables }: FigureChanges): readonly string[] {
  return [
    ...(came.length === 0 ? [] : [cameText(came)]),
    ...(goneYears.length === 0 ? [] : [goneYearsText(goneYears)]),
    ...(goneRows === 0 ? [] : [goneRowsText(goneRows)]),
    ...(goneTables === 0 ? [] : [goneTablesText(goneTables)]),
  ]
}

const sources: Readonly<Record<KeptSource, readonly string[]>> = {
  link: [],
  journal: [words.fromJournal],
  earlier: [words.fromEarlier],
}

function toldInFull({ tables, source }: Kept, exhibit: FullExhibit): ToldReceipt {
  const changes = figureChanges(tables, figureTables(exhibit))
  const rest = restOf(changes)
  const { cells } = changes
  if (cells.length > 0) return { result: changedCount(cells.length), more: [...rest, ...sources[source]], changes: cells }
  const result = rest.length === 0 ? words.same : words.sameButMore
  return { result, more: rest, changes: [] }
}

function toldInShort(code: ReceiptCode, exhibit: FullExhibit): ToldReceipt {
  const headline = headlineTold(code, exhibit)
  return {
    result: words.changed,
    more: headline === '' ? [words.onlyVersion] : [headline, words.onlyHeadline],
    changes: [],
  }
}

/** Tells whether the figures of a receipt are those of now: cell by cell where they are known, else by the code's headline. */
export function toldReceipt(code: ReceiptCode, kept: Kept | null, exhibit: FullExhibit): ToldReceipt {
  if (kept !== null) return toldInFull(kept, exhibit)
  if (codeHashes.version(figuresTextOf(exhibit)) === code.version) return { result: words.same, more: [], changes: [] }
  return toldInShort(code, exhibit)
}

/** A text of figures, where it is that of a code. */
export function keptIn(text: string | null, { version }: ReceiptCode, read: (text: string) => readonly KeptTable[] | null) {
  return text !== null && codeHashes.version(text) === version ? read(text) : null
}
