import { describe, expect, it } from 'vitest'
import type { Proportion } from '../../../src/domain/interval.ts'
import { judgeChange, type Known } from '../../../src/domain/judgeChange.ts'
import { indicators } from '../../../src/indicators/index.ts'
import type { Filters } from '../../../src/series/sources.ts'
import type { SetState } from '../../../src/series/seriesSet.ts'
import { type Basis, basisOf } from '../../../src/words/basis.ts'
import { findingOf, type Said } from '../../../src/words/finding.ts'
import { formatNumber } from '../../../src/words/number.ts'
import { situationOf } from '../../../src/words/situation.ts'
import { plain } from '../words/plain.ts'
import { builtIn, indicatorOf } from './fromFeeds.ts'
import { nothingKnown } from '../domain/knownChange.ts'

const filters: readonly Partial<Filters>[] = [
  {},
  { splitBy: 'sex' },
  { splitBy: 'ageBand' },
  { employment: 'permanent' },
  { employment: 'fixedTerm' },
  { from: '2022', scale: 'zoom' },
  { to: '2022' },
]

/** What a verdict rests on, the formula further in. */
const linesOf = (basis: Basis | undefined) => [
  ...(basis?.sentences ?? []).map((sentence) => `  ${sentence}`),
  ...(basis?.formula ?? []).map((sentence) => `    ${sentence}`),
]

/** Everything that is said of a state, in lines. */
function textOf(state: SetState): string {
  if (!('set' in state)) return state.why
  const { heading, latest, lastClear, description } = state.set
  return [
    heading,
    latest === null ? '-' : `${latest.value} ${latest.what} ${latest.period} | ${latest.change} | ${latest.verdict?.text ?? '-'}`,
    ...linesOf(latest?.verdict?.basis),
    ...(lastClear === null ? [] : [lastClear.text]),
    description,
  ].join('\n')
}

/** The sentences of the situation, as the overview makes them. */
function situationFor(chosen: Partial<Filters>): readonly string[] {
  const told = indicators.filter(({ inSituation }) => inSituation).map(({ id }) => builtIn(id, chosen))
  return situationOf(told.map((state) => ('set' in state && state.set.latest !== null ? state.set.heading : null)))
}

const titleOf = (chosen: Partial<Filters>) =>
  Object.entries(chosen)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ') || 'no filter'

describe('what is said of the report', () => {
  it('is what was read through and found good', async () => {
    const texts = filters.map((chosen) => {
      const cards = indicators.map(({ id }) => `## ${id}\n${textOf(builtIn(id, chosen))}`)
      return [`# ${titleOf(chosen)}`, situationFor(chosen).join('\n'), ...cards].join('\n\n')
    })
    await expect(`${plain(texts.join('\n\n'))}\n`).toMatchFileSnapshot('./texts/report.snap')
  })
})

const rising = [5, 5.2, 4.9, 5.1, 5, 5.3, 4.9, 5.2, 5, 5.1, 5.2, 6.5]
const just = [5, 5.2, 4.9, 5.1, 5, 5.3, 4.9, 5.2, 5, 5.1, 5.2, 5.74]
const trend = [5, 5.2, 5.3, 5.5, 5.7, 5.8, 6, 6.2, 6.3, 6.5, 6.7, 6.9]
const level = [5, 5.2, 4.9, 5.1, 5, 5.3, 4.9, 5.2, 5, 5.1, 5.2, 5.3, 5.1, 5.2]

type Case = readonly [name: string, known: Partial<Known>]
const ofYears = (name: string, points: readonly number[], more: Partial<Known> = {}): Case => [name, { points, ...more }]
const ofShares = (name: string, first: readonly [number, number], last: readonly [number, number]): Case => {
  const [before, after] = [first, last].map(([part, whole]) => ({ part, whole }))
  return before === undefined || after === undefined ? [name, {}] : [name, { shares: [before, after] }]
}
/** The same with the years before in percent. */
const ofPast = (
  name: string,
  first: readonly [number, number],
  last: readonly [number, number],
  past: readonly number[],
): Case => {
  const [, known] = ofShares(name, first, last)
  return [name, { ...known, points: [...past, ...[first, last].map(([part, whole]) => (100 * part) / whole)] }]
}
/** Two years by month, of a thousand hours each, the second with so much more in percent in each quarter. */
const ofMonths = (name: string, quarters: readonly number[]): Case => {
  const [before, after] = [0, 1].map((times) =>
    Array.from({ length: 12 }, (_, i) => ({ part: 50 + times * 10 * (quarters[Math.floor(i / 3)] ?? 0), whole: 1000 })),
  )
  return [name, { points: [5, 5 + quarters.reduce((sum, each) => sum + each, 0) / 4], months: [before ?? [], after ?? []] }]
}
const mirrored = ([name, known]: Case): Case => [
  `${name}, mirrored`,
  { ...known, points: known.points?.map((point) => 10 - point) ?? [] },
]
const processes = [ofYears('more than usual', rising), ofYears('just more than usual', just), ofYears('a usual trend', trend)]

const cases: readonly Case[] = [
  ofShares('a clear share', [10, 300], [90, 300]),
  ofShares('a clearly smaller share', [90, 300], [10, 300]),
  ofShares('a share by chance', [35, 271], [33, 283]),
  ofShares('many of a share by what years differ', [1300, 13_000], [1400, 13_000]),
  ofShares('just a clear share', [0, 50], [5, 50]),
  ofShares('a share of few', [2, 17], [9, 19]),
  ofPast('a clear share with a past', [30, 300], [60, 300], [10, 10.5, 9.5, 10, 10.2, 9.8, 10.5, 9.7, 10.1]),
  ofPast('a share clear among persons, but usual', [300, 3000], [360, 3000], [10, 12, 9.5, 11, 8.6, 10.8, 12.5, 9.7, 11.1]),
  [
    'hours of two years',
    {
      time: [
        { part: 60, whole: 1000 },
        { part: 110, whole: 1000 },
      ],
      points: [6, 11],
    },
  ],
  [
    'hours of two years by chance',
    {
      time: [
        { part: 60, whole: 1000 },
        { part: 65, whole: 1000 },
      ],
      points: [6, 6.5],
    },
  ],
  ...processes.flatMap((each) => [each, mirrored(each)]),
  ofYears('as usual', level),
  mirrored(ofYears('as usual', level)),
  ofYears('one rounded step', [...Array.from({ length: 10 }, () => 5.1), 5.2], { roundedTo: 0.1 }),
  ofYears('unchanged', [...level, 5.2]),
  ofYears('overlapping', level, { reach: 3 }),
  ofMonths('clear months', [1.1, 0.9, 1.2, 1]),
  ofMonths('clear months down', [-1.1, -0.9, -1.2, -1]),
  ofMonths('months by chance', [0.3, -0.2, 0.2, 0.1]),
  ofYears('few years', [5, 5.2, 4.9, 5.4]),
  ofYears('few years without hours', [5, 5.4], { hindrances: ['no-hours'] }),
  ofYears('few years of overlapping rates', [5, 5.4], { hindrances: ['no-parts', 'overlapping'] }),
  ofYears('more than the whole', [5, 5.4], { hindrances: ['more-than-whole'] }),
]

function saidOf(period: string, value: number, persons: Proportion | undefined): Omit<Said, 'before'> {
  const count = persons === undefined ? null : `${persons.part} av ${persons.whole}`
  const [part, whole] = [persons?.part ?? null, persons?.whole ?? null]
  return { id: 'all', label: 'Totalt', period, value, text: formatNumber(value, 'percent', 1), count, part, whole }
}

function textOfCase([name, known]: Case): string {
  const percents = known.shares?.map(({ part, whole }) => (100 * part) / whole) ?? known.points ?? []
  const [before = 0, after = 0] = percents.slice(-2)
  const verdict = judgeChange({ ...nothingKnown, ...known, levels: [before, after] })
  const change = { from: '2023', to: '2024', before, after, difference: after - before, verdict }
  const headline: Said = { ...saidOf('2024', after, known.shares?.[1]), before: saidOf('2023', before, known.shares?.[0]) }
  const words = indicatorOf(known.shares === undefined ? 'sickLeave' : 'turnover').finding
  const finding = findingOf({ words, headline, lines: [headline], split: false, noun: 'anställda', verdict: verdict.kind })
  return [`# ${name}: ${verdict.kind}`, finding, ...linesOf(basisOf(change, 'percent', 1))].join('\n')
}

describe('what is said of every verdict', () => {
  it('is what was read through and found good', async () => {
    await expect(`${plain(cases.map(textOfCase).join('\n\n'))}\n`).toMatchFileSnapshot('./texts/verdicts.snap')
  })
})
