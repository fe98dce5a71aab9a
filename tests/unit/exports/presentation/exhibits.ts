import type { CarriedTable } from '../../../../src/exhibits/carriedTable.ts'
import { carryCompare } from '../../../../src/exhibits/carryCompare.ts'
import { carrySeries } from '../../../../src/exhibits/carrySeries.ts'
import type {
  Carried,
  CompareExhibit,
  DriversExhibit,
  EmptyExhibit,
  Exhibit,
  SeriesExhibit,
  SituationExhibit,
} from '../../../../src/exhibits/exhibit.ts'
import type { SlideExhibit } from '../../../../src/exhibits/slideExhibit.ts'
import { defaultSelection } from '../../../../src/selection/selection.ts'
import type { ComparePoint } from '../../../../src/series/comparePoint.ts'
import type { CompareRow, CompareSet } from '../../../../src/series/compareSet.ts'
import type { DriversSet } from '../../../../src/series/driversSet.ts'
import type { SeriesSet } from '../../../../src/series/seriesSet.ts'
import { axis } from '../../charts/fixtures.ts'

const verdict = {
  text: 'kan vara slump',
  basis: ['Skillnaden är mindre än vad som brukar skilja två år åt.', 'Metod: signaltest i XmR-diagram.'],
}

export const carried: Carried = {
  selection: { ...defaultSelection, page: 'indicator', indicator: 'sickLeave', unit: 'kommunstaben' },
  link: '?sida=nyckeltal',
  organisation: 'Luleå kommun',
  unit: { id: 'kommunstaben', label: 'Kommunstaben' },
  topic: 'Sjukfrånvaro',
  heading: 'Sjukfrånvaron är 2,8 % och har legat mellan 2,0 och 3,8 % sedan 2019',
  population: 'Andel av ordinarie arbetstid, Kommunstaben, 2019–2023',
  filters: 'Urval: Kommunstaben · 2019–2023 · alla anställda',
  source: 'Källa: Kommunstabens verksamhetsberättelse 2023',
  dataDate: 'per 31 december 2023',
  warnings: [],
  footnotes: ['1. Ny organisation 2020: avdelningar slogs ihop.', '2. Pandemi 2020–2022.'],
  verdict,
  asides: ['Förändringen motsvarar 0,6 årsarbetare.'],
  comments: [{ text: 'Frånvaron har minskat i flera grupper.', source: 'Verksamhetsberättelsen s. 14' }],
  definitions: [{ term: 'Sjukfrånvaro', texts: ['Sjukfrånvarotimmar delat med ordinarie arbetstid.'] }],
  findings: [],
  description: 'Linjediagram. Sjukfrånvaron gick från 3,8 % 2019 till 2,8 % 2023.',
  tables: [],
  receipt: { code: 'K7P2-9XQD', link: '?receipt=abc' },
}

const latest = (value: string, change: string): SeriesSet['latest'] => ({
  period: '2023',
  value,
  what: 'av ordinarie arbetstid',
  change,
  verdict: { kind: 'chance', text: verdict.text, basis: { sentences: verdict.basis, formula: [] } },
  changeShort: change,
  persons: null,
  beside: null,
})

export function seriesExhibit(set: SeriesSet, more: Partial<SeriesExhibit> = {}): SeriesExhibit {
  return {
    ...carried,
    kind: 'series',
    indicator: set.indicator,
    heading: set.heading === 'En rubrik' ? carried.heading : set.heading,
    set: { ...set, latest: set.latest ?? latest('2,8 %', '−0,2 procentenheter sedan 2022') },
    isDrawn: true,
    why: null,
    tables: [carrySeries(set)],
    ...more,
  }
}

const point = (id: string, value: number | null, text: string, more: Partial<ComparePoint> = {}): ComparePoint => ({
  id,
  value,
  text,
  tableText: text,
  count: null,
  interval: null,
  flags: '',
  ...more,
})

const row = (unit: string, label: string, group: CompareRow['group'], points: readonly ComparePoint[]): CompareRow => ({
  unit,
  label,
  group,
  inPlot: true,
  points,
  headline: points[0] as ComparePoint,
  relation: null,
})

function compareSet(rows: readonly CompareRow[], lines: CompareSet['lines'] = [{ id: 'all', label: 'Totalt' }]): CompareSet {
  return {
    indicator: 'sickLeave',
    title: 'Sjukfrånvaro',
    kind: 'siblings',
    own: 'Grundskola',
    parent: 'bun',
    period: '2023',
    heading: 'Enheterna i Barn- och utbildningsförvaltningen 2023',
    population: 'Sjukfrånvaro, andel av ordinarie arbetstid, alla anställda, 2023',
    findings: ['Grundskola 6,2 %, hela organisationen 5,9 %.', 'Enheterna går inte att skilja åt.'],
    sections: [{ id: 'near', title: '', rows }],
    lines,
    whole: null,
    basis: 'hours',
    funnel: null,
    axis: axis(10, 2),
    notes: [],
    source: { text: 'Prov', updated: null, note: null },
    description: 'Jämförelse av enheter: Grundskola 6,2 %, Förskola 7,1 %.',
  }
}

export const units = compareSet([
  row('lulea', 'Luleå kommun', 'whole', [point('all', 5.9, '5,9 %')]),
  row('grund', 'Grundskola', 'own', [point('all', 6.2, '6,2 %')]),
  row('forskola', 'Förskola', 'near', [point('all', 7.1, '7,1 %', { flags: 'p' })]),
  row('skola', 'Anpassad skola', 'near', [point('all', null, 'skyddat')]),
  row('kultur', 'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3', 'near', [
    point('all', 0, '0,0 %'),
  ]),
])

export const manyUnits = compareSet(
  Array.from({ length: 38 }, (_, i) =>
    row(`u${i}`, `Enhet nummer ${i + 1}`, i === 3 ? 'own' : 'near', [point('all', i / 4, `${i / 4} %`.replace('.', ','))]),
  ),
)

export function compareExhibit(set: CompareSet, more: Partial<CompareExhibit> = {}): CompareExhibit {
  return {
    ...carried,
    kind: 'compare',
    indicator: set.indicator,
    heading: set.heading,
    population: set.population,
    description: set.description,
    verdict: null,
    asides: [],
    set,
    tables: [carryCompare(set)],
    ...more,
  }
}

export const driversSet: DriversSet = {
  heading: 'Sjukfrånvaron ökade med 0,35 procentenheter från 2022 till 2023',
  lead: 'Från 3,02 till 3,37 %',
  splits: [
    {
      by: 'sex',
      title: 'Efter kön',
      kind: 'split',
      levels: '3,02 % 2022, 3,37 % 2023',
      sentences: ['Kvinnor: +0,24 procentenheter.', 'Män: −0,05 procentenheter.', 'Ändrad sammansättning: +0,16.'],
      steps: [
        { id: 'women', kind: 'group', label: 'Kvinnor', start: 0, end: 0.24, text: '+0,24' },
        { id: 'men', kind: 'group', label: 'Män', start: 0.24, end: 0.19, text: '−0,05' },
        { id: 'mix', kind: 'mix', label: 'Ändrad sammansättning', start: 0.19, end: 0.35, text: '+0,16' },
        { id: 'total', kind: 'total', label: 'Hela förändringen', start: 0, end: 0.35, text: '+0,35' },
      ],
      caption: 'Bidrag efter kön',
      columns: ['2022', '2023', 'Bidrag'],
      rows: [],
      notes: ['Bidragen summerar till hela förändringen.'],
    },
    { by: 'ageBand', title: 'Efter ålder', kind: 'refused', why: 'En grupp är skyddad.' },
  ],
}

const driversTable: CarriedTable = {
  id: 'drivers',
  caption: 'Bidrag efter kön',
  corner: 'Grupp',
  period: null,
  columns: ['2022', '2023', 'Bidrag'].map((label) => ({ id: label, label, period: null })),
  rows: ['Kvinnor', 'Män'].map((label) => ({
    id: label,
    label,
    note: '',
    cells: ['3,10 %', '3,41 %', '+0,24'].map((text) => ({
      value: null,
      shownAs: 'percent' as const,
      decimals: 2,
      text,
      kind: 'words' as const,
      flags: '',
      notes: [],
      doubt: null,
    })),
  })),
}

export const driversExhibit: DriversExhibit = {
  ...carried,
  kind: 'drivers',
  indicator: 'sickLeave',
  heading: driversSet.heading,
  set: driversSet,
  tables: [driversTable],
}

export const situationExhibit = (cards: readonly SeriesExhibit[]): SituationExhibit => ({
  ...carried,
  kind: 'situation',
  heading: 'Läget i Kommunstaben 2023',
  population: '',
  sentences: cards.map(({ heading }) => `${heading}.`),
  cards,
  tables: cards.slice(0, 1).flatMap(({ tables }) => tables),
})

export const emptyExhibit: EmptyExhibit = {
  kind: 'empty',
  selection: carried.selection,
  link: carried.link,
  organisation: carried.organisation,
  unit: carried.unit,
  topic: 'Personalrörlighet',
  filters: carried.filters,
  why: 'Källan har inga uppgifter om personalrörlighet för Kommunstaben.',
}

export function slideOf(exhibit: Exhibit, more: Partial<SlideExhibit> = {}): SlideExhibit {
  return {
    exhibit,
    name: '',
    notes: 'Säg först vad som är bra.',
    address: 'https://kommun.se/personal/?receipt=abc&x=1',
    ...more,
  }
}
