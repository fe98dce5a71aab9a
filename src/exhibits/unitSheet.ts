import { isProtected } from '../domain/figure.ts'
import { indicators } from '../indicators/index.ts'
import { tellsOfUnit } from '../series/shownValue.ts'
import { isMadeUpWarning } from '../words/printReport.ts'
import { fewerSentences, noChartOnSheet, sheetSentence } from '../words/unitSheet.ts'
import type { CarriedTable } from './carriedTable.ts'
import type { SeriesExhibit, SituationExhibit } from './exhibit.ts'
import { sheetQuestions } from './sheetQuestions.ts'
import { lastColumns } from './tableBlocks.ts'
import { withoutEchoes } from './withoutEchoes.ts'

/** A key figure on the sheet: a chart, else a table of its last years, else why there is neither. */
export interface SheetPart {
  readonly exhibit: SeriesExhibit
  readonly kind: 'chart' | 'table' | 'reason'
  readonly table: CarriedTable | null
  readonly why: string | null
  /** What must be read with it and is not said of all parts. */
  readonly footnotes: readonly string[]
}

/** What a manager takes to a workplace meeting: sentences, charts and questions of a unit, on one page. */
export interface UnitSheet {
  readonly organisation: string
  readonly unit: string
  /** The latest year of any figure, null where there is none to show. */
  readonly year: string | null
  readonly isMadeUp: boolean
  readonly filters: string
  readonly source: string
  readonly dataDate: string | null
  readonly receipt: SituationExhibit['receipt']
  /** At most five. */
  readonly sentences: readonly string[]
  /** Why there are fewer than five, null where there are not. */
  readonly fewer: string | null
  /** At most four. */
  readonly parts: readonly SheetPart[]
  /** What must be read with all of the charts. */
  readonly footnotes: readonly string[]
  /** Exactly three. */
  readonly questions: readonly string[]
}

const mostSentences = 5
const mostParts = 4
const mostColumns = 5

/** Which key figure comes before which, whatever they show. Others follow in the registry's order. */
const preference = ['headcount', 'sickLeave', 'turnover', 'age', 'sexShare', 'longTermSickLeave', 'recruitment']

const placeOf = (id: string): number => (preference.indexOf(id) + preference.length + 1) % (preference.length + 1)

function inOrder(cards: readonly SeriesExhibit[]): readonly SeriesExhibit[] {
  return [...cards].sort((a, b) => placeOf(a.indicator) - placeOf(b.indicator))
}

/** A key figure's sentences: its finding, and of sick leave also what the change is in persons, and its last clear change. */
function sentencesOf({ indicator, heading, set }: SeriesExhibit): readonly string[] {
  const { latest, change } = set
  if (latest === null) return tellsOfUnit(set) ? [sheetSentence(heading, null)] : []
  const isRate = indicators.find(({ id }) => id === indicator)?.finding.kind === 'rate'
  const verdict = isRate && change !== null ? (latest.verdict?.kind ?? null) : null
  const finding = sheetSentence(heading, verdict)
  const more = indicator === 'sickLeave' ? [latest.persons, set.lastClear?.text] : []
  return [finding, ...more.filter((text) => text != null)]
}

const isWithheld = ({ set }: SeriesExhibit): boolean => set.series.some(({ figures }) => figures.some(isProtected))

function whyFewer(cards: readonly SeriesExhibit[]): string {
  const untold = cards.filter(({ set }) => !tellsOfUnit(set))
  const there = new Set(cards.map(({ indicator }) => indicator))
  const missing = [
    ...untold.filter((card) => !isWithheld(card)).map(({ topic }) => topic),
    ...indicators.filter(({ id }) => !there.has(id)).map(({ title }) => title),
  ]
  return fewerSentences(
    untold.filter(isWithheld).map(({ topic }) => topic),
    missing,
  )
}

/** Small multiples have no room in a quarter of the page: they are told in a sentence, and another chart stands there. */
const fitsPlace = ({ isDrawn, set }: SeriesExhibit): boolean => isDrawn && set.panels.length === 1

const hasNumbers = ({ tables }: SeriesExhibit): boolean =>
  tables.some(({ rows }) => rows.some(({ cells }) => cells.some(({ kind }) => kind === 'number')))

const ranks = [fitsPlace, hasNumbers, () => true]
const kinds = ['chart', 'table', 'reason'] as const

/** Four key figures: those that can be drawn first, then those with a table, then those that may not be shown. */
function chosen(cards: readonly SeriesExhibit[]) {
  const ranked = cards.map((exhibit) => ({ exhibit, rank: ranks.findIndex((holds) => holds(exhibit)) }))
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, mostParts)
}

const footnotesIn = ({ footnotes, why }: SeriesExhibit): readonly string[] =>
  footnotes.filter((note) => !isMadeUpWarning(note) && note !== why)

function partOf({ exhibit, rank }: ReturnType<typeof chosen>[number], shared: ReadonlySet<string>): SheetPart {
  const kind = kinds[rank] ?? 'reason'
  const [table] = exhibit.tables
  const notes = footnotesIn(exhibit)
  // What stands in for a withheld figure has no years, and why they are withheld is said above all parts.
  if (kind === 'table' && !exhibit.isDrawn && exhibit.set.withheld !== null) {
    return { exhibit, kind, table: table ?? null, why: null, footnotes: [] }
  }
  return {
    exhibit,
    kind,
    table: kind !== 'table' || table === undefined ? null : lastColumns(table, mostColumns),
    why: kind === 'reason' ? (exhibit.why ?? noChartOnSheet) : exhibit.why,
    footnotes: kind === 'reason' ? [] : withoutEchoes(notes).filter((note) => !shared.has(note)),
  }
}

/** The notes that stand with more than one of the parts. Numbered events are numbered anew in each, and remarks counted. */
function sharedNotes(parts: readonly { readonly exhibit: SeriesExhibit }[]): readonly string[] {
  const all = parts.flatMap(({ exhibit }) => footnotesIn(exhibit)).filter((note) => !/^\d/.test(note) || /^\d{4}: /.test(note))
  return [...new Set(all.filter((note, i) => all.indexOf(note) !== i))]
}

/**
 * A unit's sheet, made of its overview alone: the same figures always give the same sheet. A withheld figure is in no sentence, no
 * chart and no question.
 */
export function unitSheetOf(situation: SituationExhibit): UnitSheet {
  const cards = inOrder(situation.cards)
  const sentences = cards.flatMap(sentencesOf).slice(0, mostSentences)
  const picked = chosen(cards)
  const shared = sharedNotes(picked.filter(({ rank }) => rank < 2))
  const years = cards.flatMap(({ set }) => set.latest?.period ?? []).toSorted()
  const { organisation, unit, filters, source, dataDate, receipt, footnotes } = situation
  return {
    organisation,
    unit: unit.label,
    year: years.at(-1) ?? null,
    isMadeUp: footnotes.some(isMadeUpWarning),
    filters,
    source,
    dataDate,
    receipt,
    sentences,
    fewer: sentences.length < mostSentences ? whyFewer(cards) : null,
    parts: picked.map((one) => partOf(one, new Set(shared))),
    footnotes: shared,
    questions: sheetQuestions(cards),
  }
}
