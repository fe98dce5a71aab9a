import { type Figure, isNumber, notReported, protectedAtSource } from '../../../src/domain/figure.ts'
import type { ShownAs } from '../../../src/domain/indicator.ts'
import type { Axis, Mark, Panel, Series, SeriesSet } from '../../../src/series/seriesSet.ts'
import { formatFigure } from '../../../src/words/figure.ts'

/** A gap in a fixture: withheld, or not in the source. */
export const hidden = protectedAtSource
export const gap = notReported

export function series(id: string, label: string, figures: readonly Figure[], more: Partial<Series> = {}): Series {
  const { shownAs = 'percent', decimals = 1 } = more
  return {
    id,
    label,
    role: 'line',
    beside: null,
    shownAs,
    decimals,
    figures,
    texts: figures.map((figure) => formatFigure(figure, shownAs, decimals)),
    tableTexts: figures.map((figure) => formatFigure(figure, shownAs, decimals)),
    flags: figures.map(() => ''),
    counts: figures.map(() => null),
    intervals: figures.map(() => null),
    inChart: true,
    ...more,
  }
}

export function axis(max: number, step: number, more: Partial<Axis> = {}): Axis {
  return { min: 0, max, step, shownAs: 'percent', decimals: 1, stamp: null, ...more }
}

export function together(list: readonly Series[], over: Axis): readonly Panel[] {
  return [{ id: 'all', title: '', series: list.filter(({ inChart }) => inChart).map(({ id }) => id), axis: over }]
}

export function setOf(list: readonly Series[], over: Axis, more: Partial<SeriesSet> = {}): SeriesSet {
  const length = list[0]?.figures.length ?? 0
  return {
    indicator: 'fixture',
    title: 'Prov',
    heading: 'En rubrik',
    population: 'Vilka och var',
    periods: Array.from({ length }, (_, i) => String(2024 - length + i)),
    geometry: 'line',
    arrangement: 'together',
    series: list,
    panels: together(list, over),
    reference: null,
    marks: [],
    notes: [],
    findings: [],
    source: { text: 'Prov', updated: null, note: null },
    latest: null,
    withheld: null,
    change: null,
    lastClear: null,
    trend: (list[0]?.figures ?? []).map((figure) => (isNumber(figure) ? figure : null)),
    description: 'Diagrammet i ord.',
    ...more,
  }
}

const persons: { readonly shownAs: ShownAs; readonly decimals: number } = { shownAs: 'persons', decimals: 0 }

export const mark = (kind: Mark['kind'], from: string, number: number | null, more: Partial<Mark> = {}): Mark => ({
  kind,
  number,
  from,
  to: null,
  label: 'Något hände',
  band: null,
  ...more,
})

export const events: readonly Mark[] = [mark('break', '2020', 1), mark('event', '2020', 2, { to: '2022', label: 'Pandemi' })]
export const contradiction = mark('quality', '2019', null)

export const headcount = setOf(
  [
    series('permanent', 'Tillsvidareanställda', [241, 237, 253, 271, 283], persons),
    series('fixedTerm', 'Visstidsanställda', [15, 12, 15, 12, 16], persons),
    series('total', 'Totalt', [256, 249, 268, 283, 299], { ...persons, role: 'whole' }),
  ],
  axis(300, 100, persons),
  { indicator: 'headcount', geometry: 'columns', arrangement: 'stacked', marks: events },
)

export const headcountBySex = setOf(
  [
    series('women', 'Kvinnor', [162, 168, 174, 188, 202], persons),
    series('men', 'Män', [79, 69, 79, 83, 81], persons),
    series('total', 'Totalt', [241, 237, 253, 271, 283], { ...persons, role: 'whole', inChart: false }),
  ],
  axis(250, 50, persons),
  { indicator: 'headcount', marks: events },
)

export const fixedTerm = setOf([series('fixedTerm', 'Visstidsanställda', [15, 12, 15, 12, 16], persons)], axis(20, 5, persons), {
  geometry: 'dots',
  marks: events,
})

export const sexShare = setOf(
  [series('women', 'Kvinnor', [67.2, 71.1, 68.6, 69.4, 71.4]), series('men', 'Män', [32.8, 28.9, 31.4, 30.6, 28.6])],
  axis(100, 20),
  { indicator: 'sexShare', geometry: 'columns', arrangement: 'stacked', reference: { at: 50, label: 'hälften' }, marks: events },
)

const ages: readonly (readonly [string, string, readonly number[]])[] = [
  ['20-29', '20–29 år', [6.6, 8, 7.9, 8.1, 7.1]],
  ['30-39', '30–39 år', [19.5, 20.7, 21.7, 22.5, 24]],
  ['40-49', '40–49 år', [29.5, 27.8, 26.9, 25.1, 24.7]],
  ['50-59', '50–59 år', [29.9, 30, 30, 30.6, 31.8]],
  ['60+', '60 år och äldre', [14.5, 13.5, 13.4, 13.7, 12.4]],
]
const ageSeries = ages.map(([id, label, figures]) => series(id, label, figures))
export const age = setOf(ageSeries, axis(40, 10), {
  indicator: 'age',
  geometry: 'columns',
  arrangement: 'panels',
  panels: ageSeries.map(({ id, label }) => ({ id, title: label, series: [id], axis: axis(40, 10) })),
  marks: events,
})

const all = [3.78, 3.15, 2.04, 3.02, 2.79]
export const sickLeave = setOf([series('all', 'Totalt', all)], axis(8, 2), {
  indicator: 'sickLeave',
  marks: [...events, contradiction],
})

export const sickLeaveBySex = setOf(
  [
    series('women', 'Kvinnor', [6.2, 3.7, 2.16, 2.9, 3.25]),
    series('men', 'Män', [2.68, 1.9, 1.78, 3.28, 1.69]),
    series('all', 'Totalt', all, { role: 'whole' }),
  ],
  axis(8, 2),
  { indicator: 'sickLeave', marks: [...events, contradiction] },
)

export const sickLeaveByAge = setOf(
  [
    series('age-29', '29 år eller yngre', [6.24, 5.1, 3.7, 4.77, 6.43]),
    series('age30-49', '30–49 år', [5.04, 2.8, 2.1, 2.9, 2.55]),
    series('age50+', '50 år eller äldre', [5.87, 3.2, 1.8, 2.95, 2.5]),
    series('all', 'Totalt', all, { role: 'whole' }),
  ],
  axis(8, 2),
  { indicator: 'sickLeave', marks: [...events, contradiction] },
)

export const longTerm = setOf(
  [
    series('longTerm', '60 dagar eller mer', [1.31, 0.96, 0.62, 0.77, 1.05]),
    series('shortTerm', 'Kortare än 60 dagar', [2.47, 2.19, 1.42, 2.25, 1.74]),
    series('all', 'All sjukfrånvaro', all, { role: 'whole' }),
    series('longShare', 'Långtidsandel', [34.6, 30.5, 30.4, 25.5, 37.5], { inChart: false }),
  ],
  axis(4, 1),
  { indicator: 'longTermSickLeave', geometry: 'columns', arrangement: 'stacked', marks: [...events, contradiction] },
)

export const turnover = setOf(
  [
    series('turnover', 'Personalomsättning', [12.92, 11.66], {
      counts: ['35 av 271', '33 av 283'],
      intervals: [
        { low: 9.43, high: 17.43 },
        { low: 8.42, high: 15.92 },
      ],
    }),
  ],
  axis(25, 5),
  { indicator: 'turnover', geometry: 'dots' },
)

const plain = { shownAs: 'number', decimals: 0 } as const
const recruitmentSeries = [
  series('ads', 'Annonser', [45], plain),
  series('applicants', 'Sökande', [814], plain),
  series('applicantsPerAd', 'Sökande per annons', [18.1], { shownAs: 'number' }),
  series('whole:applicantsPerAd', 'Luleå kommun', [13], { ...plain, role: 'comparison' }),
]
export const recruitment = setOf(recruitmentSeries, axis(50, 10), {
  indicator: 'recruitment',
  geometry: 'dots',
  arrangement: 'panels',
  panels: [
    { id: 'ads', title: 'Annonser', series: ['ads'], axis: axis(50, 10, plain) },
    { id: 'applicants', title: 'Sökande', series: ['applicants'], axis: axis(1000, 200, plain) },
    {
      id: 'applicantsPerAd',
      title: 'Sökande per annons',
      series: ['applicantsPerAd', 'whole:applicantsPerAd'],
      axis: axis(20, 5, { shownAs: 'number' }),
    },
  ],
})

export const oneYear = setOf([series('all', 'Totalt', [2.79])], axis(8, 2))
export const twoYears = setOf([series('all', 'Totalt', [3.02, 2.79])], axis(8, 2))
export const fifteenYears = setOf(
  [
    series('women', 'Kvinnor', [6.2, 5.8, 5.9, 5.4, 5.1, 4.8, 5, 5.3, 5.6, 5.2, 6.2, 3.7, 2.2, 2.9, 3.3]),
    series('men', 'Män', [2.7, 3, 2.8, 2.6, 2.2, 2.4, 2.9, 2.7, 2.5, 2.6, 2.7, 1.9, 1.8, 3.3, 1.7]),
  ],
  axis(8, 2),
  { marks: events },
)
export const fifteenColumns = setOf(
  [
    series(
      'permanent',
      'Tillsvidareanställda',
      Array.from({ length: 15 }, (_, i) => 200 + 6 * i),
      persons,
    ),
    series(
      'fixedTerm',
      'Visstidsanställda',
      Array.from({ length: 15 }, (_, i) => 12 + (i % 4)),
      persons,
    ),
    series(
      'total',
      'Totalt',
      Array.from({ length: 15 }, (_, i) => 212 + 6 * i + (i % 4)),
      { ...persons, role: 'whole' },
    ),
  ],
  axis(300, 100, persons),
  { geometry: 'columns', arrangement: 'stacked' },
)
export const withGap = setOf(
  [series('women', 'Kvinnor', [3.2, gap, 2.9, hidden, 3.1, 3.4, 3.3]), series('men', 'Män', [2.2, 2.4, gap, 2.1, 1.9, 1.7, 1.8])],
  axis(8, 2),
)
export const longName = setOf(
  [
    series('all', 'Totalt', all),
    series(
      'whole:all',
      'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3',
      [5.2, 5.4, 4.9, 5.6, 5.5],
      { role: 'comparison' },
    ),
  ],
  axis(8, 2),
)
export const zoomed = setOf([series('all', 'Totalt', all)], axis(4, 0.5, { min: 1.5, stamp: 'Axeln börjar vid 1,5 %' }))
export const withheldPart = setOf(
  [
    series('permanent', 'Tillsvidareanställda', [41, 37, 53], persons),
    series('fixedTerm', 'Visstidsanställda', [15, hidden, 15], persons),
    series('total', 'Totalt', [56, 49, 68], { ...persons, role: 'whole' }),
  ],
  axis(80, 20, persons),
  { geometry: 'columns', arrangement: 'stacked' },
)
export const withheldParts = setOf(
  [
    series('permanent', 'Tillsvidareanställda', [41, 37, 53], persons),
    series('fixedTerm', 'Visstidsanställda', [10, hidden, 10], persons),
    series('hourly', 'Timanställda', [5, hidden, 5], persons),
    series('total', 'Totalt', [56, 49, 68], { ...persons, role: 'whole' }),
  ],
  axis(80, 20, persons),
  { geometry: 'columns', arrangement: 'stacked' },
)
export const withheldDivision = setOf(
  [
    series('permanent', 'Tillsvidareanställda', [20, hidden, hidden], persons),
    series('fixedTerm', 'Visstidsanställda', [6, hidden, hidden], persons),
    series('total', 'Totalt', [26, 26, 27], { ...persons, role: 'whole', flags: ['', '', 'p'] }),
  ],
  axis(30, 10, persons),
  { geometry: 'columns', arrangement: 'stacked' },
)
export const undividedPart = setOf(
  [
    series('permanent', 'Tillsvidareanställda', [41, gap, 53], persons),
    series('fixedTerm', 'Visstidsanställda', [15, 12, hidden], persons),
    series('total', 'Totalt', [56, 49, 68], { ...persons, role: 'whole' }),
  ],
  axis(80, 20, persons),
  { geometry: 'columns', arrangement: 'stacked' },
)
export const withheldSex = setOf(
  [series('women', 'Kvinnor', [67.2, 71.1, hidden]), series('men', 'Män', [32.8, hidden, 30.6])],
  axis(100, 20),
  { indicator: 'sexShare', geometry: 'columns', arrangement: 'stacked', reference: { at: 50, label: 'hälften' } },
)
export const withheldWithoutWhole = setOf(
  [
    series('permanent', 'Tillsvidareanställda', [41, 37, 53], persons),
    series('fixedTerm', 'Visstidsanställda', [15, hidden, 15], persons),
    series('total', 'Totalt', [56, hidden, 68], { ...persons, role: 'whole' }),
  ],
  axis(80, 20, persons),
  { geometry: 'columns', arrangement: 'stacked' },
)
export const provisional = setOf([series('all', 'Totalt', all, { flags: ['', '', '', '', 'p'] })], axis(8, 2))
export const provisionalColumns = {
  ...headcount,
  series: headcount.series.map((one) => ({ ...one, flags: ['', '', '', '', 'p'] })),
}
export const withTarget = setOf(
  [series('employees', 'Anställda per chef', [22, 24, 27, 28, 26], persons)],
  axis(40, 10, persons),
  {
    marks: [...events, mark('target', '2023', null, { label: 'Mål 10–30', band: { series: 'employees', min: 10, max: 30 } })],
  },
)
/** The whole drawn as a third line, as where it has room on the axis. */
export const sexWithTotal: SeriesSet = setOf(
  headcountBySex.series.map((one) => ({ ...one, inChart: true })),
  axis(300, 100, persons),
  { marks: events },
)

/** A set over as many years: its years and everything in them again and again. */
export function stretchTo({ series: rows }: SeriesSet, years: number): Pick<SeriesSet, 'periods' | 'series'> {
  const again = <T>(list: readonly T[]) => Array.from({ length: years }, (_, i) => list[i % list.length] as T)
  return {
    periods: Array.from({ length: years }, (_, i) => String(2010 + i)),
    series: rows.map((row) => ({
      ...row,
      figures: again(row.figures),
      texts: again(row.texts),
      tableTexts: again(row.tableTexts),
      flags: again(row.flags),
      counts: again(row.counts),
      intervals: again(row.intervals),
    })),
  }
}
