import { roundTo } from '../domain/rounding.ts'
import { shownValueOf, standInWhat, tellsOfUnit } from '../series/shownValue.ts'
import { carriedDate, carriedSource, noFigures, situationTable } from '../words/exhibit.ts'
import { joinWords } from '../words/joinWords.ts'
import { labels, remarks } from '../words/labels.ts'
import { yearsOf } from '../words/standIn.ts'
import { overviewHeading, overviewLead, situationOf } from '../words/situation.ts'
import type { CarriedRow, CarriedTable } from './carriedTable.ts'
import { decimalsIn } from './decimalsIn.ts'
import type { EmptyExhibit, SeriesExhibit, SituationExhibit } from './exhibit.ts'
import type { ExhibitPlace } from './exhibitPlace.ts'
import { filtersOf } from './filtersOf.ts'
import { emptyExhibit } from './seriesExhibit.ts'
import { withReceipt } from './withReceipt.ts'
import { wordCell } from './wordCell.ts'

/** A key figure of the overview, and whether its finding is one of the sentences on top. */
export interface SituationCard {
  readonly exhibit: SeriesExhibit
  readonly isTold: boolean
}

const columns = ['value', 'what', 'period', 'change', 'verdict'] as const

/** The shown value as a number: the headline's last, which stands last in the trend, or what stands in for it. */
function valueOf({ set: { latest, trend, periods, withheld } }: SeriesExhibit, text: string): number | null {
  const value = latest === null ? withheld?.standIn?.number : trend[periods.indexOf(latest.period)]
  return value == null ? null : roundTo(value, decimalsIn(text))
}

function rowOf(card: SeriesExhibit): CarriedRow {
  const { latest, series, withheld } = card.set
  const standIn = withheld?.standIn ?? null
  const text = shownValueOf(card.set)?.value ?? ''
  const value = valueOf(card, text)
  const shownAs = standIn?.shownAs ?? series[0]?.shownAs ?? 'number'
  const number = { ...wordCell(text, 'number'), value, decimals: decimalsIn(text), shownAs }
  return {
    id: card.indicator,
    label: card.topic,
    note: '',
    cells: [
      value === null ? wordCell(text === '' ? (card.why ?? '') : text) : number,
      wordCell(latest?.what ?? (standIn === null ? '' : standInWhat(standIn))),
      wordCell(latest?.period ?? (standIn === null ? '' : yearsOf(standIn.periods))),
      wordCell(latest?.change ?? ''),
      wordCell(latest?.verdict?.text ?? ''),
    ],
  }
}

function tableFor(unit: string, cards: readonly SeriesExhibit[]): CarriedTable {
  return {
    id: 'situation',
    caption: situationTable.caption(unit),
    corner: situationTable.corner,
    period: null,
    columns: columns.map((id) => ({ id, label: situationTable.columns[id], period: null })),
    rows: cards.map(rowOf),
  }
}

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const remarksOn = (topic: string, count: number): string => `${topic}: ${remarks(count)}.`

/** The overview as it is carried out of the app: its sentences, its values, and each key figure as an exhibit of its own. */
export function situationExhibit(place: ExhibitPlace, told: readonly SituationCard[]): SituationExhibit | EmptyExhibit {
  const cards = told.map(({ exhibit }) => exhibit)
  if (cards.length === 0) return emptyExhibit(place, labels.overview, noFigures)
  const years = once(cards.flatMap(({ set }) => set.periods)).toSorted()
  const latest = cards.flatMap(({ set }) => set.latest?.period ?? []).toSorted()
  const sentences = situationOf(told.map(({ exhibit: { set }, isTold }) => (isTold && tellsOfUnit(set) ? set.heading : null)))
  const heading = overviewHeading(place.unit.label, latest.at(-1) ?? null)
  const dates = once(cards.flatMap(({ set }) => set.source.updated ?? []))
  return withReceipt(
    {
      kind: 'situation',
      sentences,
      cards,
      selection: place.selection,
      link: place.link,
      organisation: place.organisation.label,
      unit: place.unit,
      topic: labels.overview,
      heading,
      population: overviewLead,
      filters: filtersOf(place, { years, compared: [], isZoomable: false }),
      source: carriedSource(joinWords(once(cards.map(({ set }) => set.source.text)))),
      dataDate: carriedDate(dates.length === 0 ? null : joinWords(dates)),
      warnings: place.warnings,
      footnotes: once([
        ...place.warnings,
        ...cards.flatMap(({ set, topic }) => (set.findings.length === 0 ? [] : [remarksOn(topic, set.findings.length)])),
      ]),
      verdict: null,
      asides: [],
      comments: [],
      definitions: [],
      findings: cards.flatMap(({ findings }) => findings),
      description: [`${heading}.`, ...sentences].join(' '),
      tables: [tableFor(place.unit.label, cards)],
    },
    place,
  )
}
