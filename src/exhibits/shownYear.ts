import { isNumber, isProtected } from '../domain/figure.ts'
import type { IndicatorId, ShownAs } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { indicators } from '../indicators/index.ts'
import { type CompareSet, rowsOf } from '../series/compareSet.ts'
import type { Series, SeriesSet } from '../series/seriesSet.ts'
import { compareWords } from '../words/compare.ts'
import { withoutUnit } from '../words/number.ts'
import type { CarriedTable } from './carriedTable.ts'
import { decimalsIn } from './decimalsIn.ts'
import type { FullExhibit } from './exhibit.ts'
import type { CodedNumber } from './receiptCode.ts'

/** An exhibit before it has a receipt. */
export type Unsigned<One extends FullExhibit = FullExhibit> = One extends FullExhibit ? Omit<One, 'receipt'> : never

/** The headline's figure of a year: a number as it is written, or the word that stands in its place. */
export interface HeadlineFigure {
  readonly indicator: IndicatorId
  readonly year: Period
  readonly text: string
  readonly shownAs: ShownAs
  /** Null where words stand. */
  readonly number: CodedNumber | null
  readonly isProtected: boolean
}

/** A written number in its last decimal's steps. */
function coded(value: number, text: string): CodedNumber {
  const decimals = decimalsIn(withoutUnit(text))
  return { digits: Math.round(value * 10 ** decimals), decimals }
}

/** The row of the headline, unless the headline is whichever is largest: that may be another the next time. */
function headlineRow({ indicator, series }: SeriesSet): Series | undefined {
  const { headline, finding } = indicators.find(({ id }) => id === indicator) ?? {}
  if (finding?.kind === 'largest') return undefined
  return series.find(({ id, role }) => id === headline?.id && role !== 'comparison')
}

function inSeries(set: SeriesSet, year: Period | null): HeadlineFigure | null {
  const row = headlineRow(set)
  const wanted = year ?? set.latest?.period
  const at = wanted === undefined ? -1 : set.periods.indexOf(wanted)
  const [figure, text] = [row?.figures[at], row?.texts[at]]
  if (row === undefined || wanted === undefined || figure === undefined || text === undefined) return null
  return {
    indicator: set.indicator,
    year: wanted,
    text,
    shownAs: row.shownAs,
    number: isNumber(figure) ? coded(figure, text) : null,
    isProtected: isProtected(figure),
  }
}

function inComparison(set: CompareSet, year: Period | null): HeadlineFigure | null {
  const own = rowsOf(set).find(({ group }) => group === 'own')
  if (own === undefined || (year !== null && year !== set.period)) return null
  const { value, text } = own.headline
  return {
    indicator: set.indicator,
    year: set.period,
    text,
    shownAs: set.axis.shownAs,
    number: value === null ? null : coded(value, text),
    isProtected: text === compareWords.protected,
  }
}

/**
 * The headline's figure of a year, or of the latest with a number: what a code has of the figures. On the overview, that of the first
 * key figure, or of a given one. Null where an exhibit has no such figure.
 */
export function headlineIn(
  exhibit: Unsigned,
  year: Period | null = null,
  indicator: IndicatorId | null = null,
): HeadlineFigure | null {
  if (exhibit.kind === 'drivers') return null
  if (exhibit.kind === 'compare') return inComparison(exhibit.set, year)
  if (exhibit.kind === 'series') return inSeries(exhibit.set, year)
  const cards = exhibit.cards.filter(({ set }) => indicator === null || set.indicator === indicator)
  return cards.map(({ set }) => inSeries(set, year)).find((figure) => figure !== null) ?? null
}

/** The last year that a divided change is of: its columns name both. */
function lastNamed({ columns }: CarriedTable): Period | undefined {
  return columns
    .flatMap(({ label }) => /\b\d{4}$/.exec(label) ?? [])
    .toSorted()
    .at(-1)
}

/** The latest year of an exhibit: what a view that shows a single year is pinned to. Null where it has none. */
export function latestYearIn(exhibit: Unsigned): Period | null {
  if (exhibit.kind === 'compare') return exhibit.set.period
  if (exhibit.kind === 'drivers') return exhibit.tables.flatMap((table) => lastNamed(table) ?? [])[0] ?? null
  return headlineIn(exhibit)?.year ?? null
}
