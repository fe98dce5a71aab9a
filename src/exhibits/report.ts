import { isMadeUpWarning } from '../words/printReport.ts'
import type { CarriedTable } from './carriedTable.ts'
import type { Definition, EmptyExhibit, Exhibit, FullExhibit, SituationExhibit } from './exhibit.ts'
import { withoutEchoes } from './withoutEchoes.ts'

/** Something to print: a view, or a slide with the reader's own name and notes. */
export type Printable = Exhibit | { readonly exhibit: Exhibit; readonly name: string; readonly notes: string }

/** A card of a report. `isLarge` has all that a key figure's own page has, and the others what a card on the overview has. */
export interface ReportCard {
  /** Unique within the report. */
  readonly id: string
  readonly exhibit: FullExhibit | EmptyExhibit
  /** What the reader calls it, '' where it has only the name of what it shows. */
  readonly name: string
  readonly notes: string
  readonly isLarge: boolean
  /** The filters, '' where the cover says them of all cards. */
  readonly filters: string
  /** Everything that must be read with the figures, less what the cover says of all of them. */
  readonly footnotes: readonly string[]
}

/** What a view, or a series of slides, is on paper: a cover, its cards, and what the key figures are. */
export interface Report {
  readonly title: string
  readonly organisation: string
  /** '' where the cards are of different units. */
  readonly unit: string
  readonly filters: string
  readonly dataDate: string | null
  readonly isMadeUp: boolean
  /** What must be read with all of it. */
  readonly warnings: readonly string[]
  /** The situation in sentences and values, where all of it is the overview. */
  readonly situation: Pick<SituationExhibit, 'sentences' | 'receipt' | 'source'> | null
  readonly summary: CarriedTable | null
  readonly cards: readonly ReportCard[]
  /** What each key figure is, each once. */
  readonly definitions: readonly { readonly topic: string; readonly parts: readonly Definition[] }[]
}

type Part = Pick<ReportCard, 'exhibit' | 'name' | 'notes' | 'isLarge'>

function partsOf(printables: readonly Printable[]): readonly Part[] {
  return printables.map((one) =>
    'exhibit' in one
      ? { exhibit: one.exhibit, name: one.name, notes: one.notes, isLarge: true }
      : { exhibit: one, name: '', notes: '', isLarge: true },
  )
}

const footnotesOf = (exhibit: Exhibit): readonly string[] => (exhibit.kind === 'empty' ? [] : exhibit.footnotes)

/** The value that all share, null where they don't. */
function shared<T>(values: readonly T[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}

function cardOf(part: Part, i: number, filters: string): ReportCard {
  const { exhibit } = part
  const notes = footnotesOf(exhibit).filter((note) => !isMadeUpWarning(note))
  return {
    ...part,
    id: `${i}`,
    filters: exhibit.filters === filters ? '' : exhibit.filters,
    footnotes: withoutEchoes(notes),
  }
}

/** What each key figure is, in the order of the cards. */
function definitionsIn(parts: readonly Part[]): Report['definitions'] {
  const found = parts.flatMap(({ exhibit }) =>
    exhibit.kind === 'empty' || exhibit.definitions.length === 0
      ? []
      : [{ id: 'indicator' in exhibit ? exhibit.indicator : exhibit.topic, topic: exhibit.topic, parts: exhibit.definitions }],
  )
  const longest = (id: string) => found.filter((one) => one.id === id).sort((a, b) => b.parts.length - a.parts.length)[0]
  return [...new Set(found.map(({ id }) => id))].flatMap((id) => longest(id) ?? [])
}

function dateOf(parts: readonly Part[]): string | null {
  return shared(parts.flatMap(({ exhibit }) => (exhibit.kind === 'empty' || exhibit.dataDate === null ? [] : [exhibit.dataDate])))
}

/** A report of the overview: its sentences and values on the cover, then a card for each key figure. */
function situationReport(whole: SituationExhibit): Report {
  const parts = whole.cards.map((exhibit) => ({ exhibit, name: '', notes: '', isLarge: false }))
  const { organisation, unit, filters, dataDate, heading, sentences, receipt, source } = whole
  return {
    title: heading,
    organisation,
    unit: unit.label,
    filters,
    dataDate,
    isMadeUp: whole.footnotes.some(isMadeUpWarning),
    warnings: whole.footnotes.filter((note) => !isMadeUpWarning(note)),
    situation: { sentences, receipt, source },
    summary: whole.tables[0] ?? null,
    // Years differ between key figures and stand in each card, under its finding.
    cards: parts.map((part, i) => ({ ...cardOf(part, i, part.exhibit.filters), filters: '' })),
    definitions: definitionsIn(parts),
  }
}

/** A report of what there is to print. One overview alone is told with all its cards; among others it is a card like them. */
export function reportOf(printables: readonly Printable[], title: string | null = null): Report {
  const parts = partsOf(printables)
  const [first, ...more] = parts
  if (first?.exhibit.kind === 'situation' && more.length === 0 && first.name === '') return situationReport(first.exhibit)
  const unit = shared(parts.map(({ exhibit }) => exhibit.unit.label)) ?? ''
  const organisation = shared(parts.map(({ exhibit }) => exhibit.organisation)) ?? ''
  const filters = shared(parts.map(({ exhibit }) => exhibit.filters)) ?? ''
  return {
    title: title ?? (unit === '' ? organisation : unit),
    organisation,
    unit,
    filters,
    dataDate: dateOf(parts),
    isMadeUp: parts.some(({ exhibit }) => footnotesOf(exhibit).some(isMadeUpWarning)),
    warnings: [],
    situation: null,
    summary: null,
    cards: parts.map((part, i) => cardOf(part, i, filters)),
    definitions: definitionsIn(parts),
  }
}
