import fc from 'fast-check'
import type { CarriedCell, CarriedTable } from '../../../../src/exhibits/carriedTable.ts'
import { carrySeries } from '../../../../src/exhibits/carrySeries.ts'
import type { Carried, SeriesExhibit, SituationExhibit } from '../../../../src/exhibits/exhibit.ts'
import { wordCell } from '../../../../src/exhibits/wordCell.ts'
import { defaultSelection } from '../../../../src/selection/selection.ts'
import type { SeriesSet } from '../../../../src/series/seriesSet.ts'
import { withGap } from '../../charts/fixtures.ts'

const carried = {
  selection: { ...defaultSelection, page: 'indicator', indicator: 'fixture' },
  link: '?indicator=fixture&page=indicator',
  organisation: 'Kommunen',
  unit: { id: 'school', label: 'Skolan' },
  topic: 'Prov',
  heading: 'En rubrik',
  population: 'Vilka och var',
  filters: 'Urval: Skolan · 2017–2023',
  source: 'Källa: Provet',
  dataDate: 'per 31\u00a0december\u00a02023',
  warnings: [],
  footnotes: ['1. 2020: Något hände'],
  verdict: { text: 'kan vara slump', basis: ['Fyra år.'] },
  asides: ['Ungefär 4 personer.'],
  comments: [{ text: 'Det gick bra.', source: 'Rapporten' }],
  definitions: [{ term: 'Vad måttet visar', texts: ['Provet.', 'Och mer.'] }],
  findings: [],
  description: 'Diagrammet i ord.',
  tables: [],
  receipt: { code: '3F7K2AB', link: '?indicator=fixture&page=indicator&receipt=3F7K2AB' },
} as const satisfies Carried

/** An exhibit of a set of fixtures. */
export function exhibitOf(set: SeriesSet, more: Partial<SeriesExhibit> = {}): SeriesExhibit {
  return {
    ...carried,
    kind: 'series',
    indicator: set.indicator,
    set,
    isDrawn: true,
    why: null,
    tables: [carrySeries(set)],
    ...more,
  }
}

/** An exhibit of a table. */
export function exhibitOfTable(table: CarriedTable, more: Partial<SeriesExhibit> = {}): SeriesExhibit {
  return exhibitOf(withGap, { tables: [table], ...more })
}

/** A situation of key figures. */
export function situationOf(cards: readonly SeriesExhibit[], table: CarriedTable): SituationExhibit {
  return { ...carried, kind: 'situation', topic: 'Översikt', sentences: ['En mening.'], cards, tables: [table] }
}

/** A number in a cell. */
export function numberCell(value: number, decimals: number, more: Partial<CarriedCell> = {}): CarriedCell {
  return { ...wordCell(String(value), 'number'), value, decimals, ...more }
}

/** A table of cells, its columns years from 2020 on. */
export function tableWith(
  rows: Readonly<Record<string, readonly CarriedCell[]>>,
  more: Partial<CarriedTable> = {},
): CarriedTable {
  const width = Math.max(0, ...Object.values(rows).map(({ length }) => length))
  const years = Array.from({ length: width }, (_, i) => String(2020 + i))
  return {
    id: 'fixture',
    caption: 'Prov. Vilka och var',
    corner: 'Grupp',
    period: null,
    columns: years.map((year) => ({ id: year, label: year, period: year })),
    rows: Object.entries(rows).map(([label, cells]) => ({ id: label, label, note: '', cells })),
    ...more,
  }
}

/** What spreadsheets run or read in their own way, and what breaks files of text and markup. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1+cmd|calc!A0',
    '-2+3',
    '@SUM(A1)',
    'x;=1+A1;y',
    'x,=1+A1,y',
    'x; "=1+A1";y',
    'x\t@SUM(A1)',
    'x,-2+3',
    '\t=1',
    '\r=1',
    ' =1+1',
    '\u00a0=1',
    '\u200b=1',
    '＝1+1',
    'a\n=1',
    '"',
    '";"',
    "'",
    '<b>&amp;',
    ']]>',
    '</t></si>',
    'constructor',
    '__proto__',
    'toString',
    '\u0000\u0001\ufffe',
    '\ud800',
    '1/2',
    '007',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ' ='), fc.string({ maxLength: 6 }))
    .map((parts) => parts.join('')),
)

const anyNumber = fc
  .record({ value: fc.double({ min: -1e6, max: 1e6, noNaN: true }), decimals: fc.integer({ min: 0, max: 3 }) })
  .chain(({ value, decimals }) =>
    fc
      .record({
        shownAs: fc.constantFrom('persons', 'percent', 'number'),
        flags: fc.constantFrom('', 'p', 'r', 'be'),
        doubt: fc.option(fc.constant('Motsägs av källan.')),
        notes: fc.constantFrom([], ['33 av 283']),
      })
      .map((more) => numberCell(value, decimals, more)),
  )

const anyGap = fc.constantFrom(
  wordCell('skyddat', 'protected'),
  wordCell('saknas', 'missing'),
  wordCell('ej tillämpligt', 'missing'),
)

/** Any table of years, with texts of any sort for its labels. */
export function anyTable(text: fc.Arbitrary<string>): fc.Arbitrary<CarriedTable> {
  const cell = fc.oneof(anyNumber, anyGap)
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.uniqueArray(fc.constantFrom('a', 'b', 'women', 'age-29', 'x:y'), { minLength: 1 }))
    .chain(([width, ids]) =>
      fc
        .record({
          texts: fc.array(text, { minLength: ids.length + 2, maxLength: ids.length + 2 }),
          cells: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
            minLength: ids.length,
            maxLength: ids.length,
          }),
        })
        .map(({ texts, cells }) => {
          const table = tableWith(Object.fromEntries(ids.map((id, i) => [id, cells[i] ?? []])))
          const rows = table.rows.map((row, i) => ({ ...row, label: texts[i] ?? '' }))
          return { ...table, rows, corner: texts.at(-1) ?? '', caption: texts.at(-2) ?? '' }
        }),
    )
}
