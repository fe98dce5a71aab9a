import type { Interval } from '../../../src/domain/interval.ts'
import { wilsonInterval } from '../../../src/domain/interval.ts'
import { rowsOf } from '../../../src/series/compareSet.ts'
import {
  type CallsDifferent,
  falseFunnels,
  type FalsePages,
  falsePages,
  sizes,
  type World,
} from '../../unit/domain/equalUnits.ts'
import { comparedSet } from '../../unit/series/madeComparison.ts'
import { administrations, sourcesFrom, top } from '../../unit/series/madeUpUnits.ts'
import { written } from '../written.ts'

/** So many pages of each kind are looked at, at least. */
const leastPages = 2000
/** Equal units may be called different on so many of a hundred pages. */
const most = 5

const shocks = [0, 0.05, 0.1] as const
const dependences = [0, 0.5] as const
const lengths = [1, 2, 3, 5, 10, 15] as const
/** Workplaces of 25 to 141, as many as stand under one department at the most. */
const workplaces = Array.from({ length: 30 }, (_, i) => 25 + 4 * i)
const fortyUnequal = Array.from({ length: 40 }, (_, i) => Math.round(25 * 100 ** (i / 39)))

const equal = (units: number, size: number) => Array.from({ length: units }, () => size)
/** The units of a page, by how many they are and how large. */
const pageSizes: readonly (readonly [name: string, sizes: readonly number[], withWhole?: boolean])[] = [
  ['2 of 500', equal(2, 500)],
  ['2 of 40 and 2 500', [40, 2500]],
  ['5 of 300', equal(5, 300)],
  ['5 of 30 to 2 500', [30, 100, 400, 1200, 2500]],
  ['14 of 500', equal(14, 500)],
  ['14 of 54 to 2 473', sizes],
  ['14 of 54 to 2 473, and their whole', sizes, true],
  ['40 of 80', equal(40, 80)],
  ['40 of 25 to 2 500', fortyUnequal],
]

/** What version 0.4.0 went by: 95 % bars that don't overlap. It had none for hours, and told none of them apart. */
const barsApart: CallsDifferent = (pairs) =>
  pairs.some(({ shares, needsYears }) => {
    const latest = shares.at(-1) ?? null
    if (latest === null || needsYears) return false
    const [own, other] = latest.map((share) => wilsonInterval(share)) as [Interval, Interval]
    return other.low > own.high || other.high < own.low
  })

const line = (title: string, cells: readonly string[]): string =>
  `${title.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}`
const cellOf = ({ mean, worst }: FalsePages): string => `${written(mean, 1)} (${written(worst, 1)})`

/** The worst of the worlds in which units of these sizes are equal over so many years. */
function worstOf(kind: World['kind'], wholes: readonly number[], withWhole: boolean, years: number, isCalled?: CallsDifferent) {
  const municipalities = Math.ceil(leastPages / wholes.length)
  // One year depends on none.
  const worlds = (years === 1 ? ([0] as const) : dependences).flatMap((dependence) =>
    shocks.map((shock): World => ({ kind, sizes: wholes, years, shock, dependence, withWhole })),
  )
  const rates = worlds.map((world) => falsePages(world, municipalities, 1, isCalled))
  return rates.reduce((worst, rate) => (rate.mean > worst.mean ? rate : worst))
}

/** Hours are never told apart in fewer than ten years. */
function reportPages(kind: World['kind'], isCalled?: CallsDifferent): boolean {
  const what = isCalled === undefined ? kind : `${kind}, as in 0.4.0`
  console.log(`\n${what}: pages of equal units that call one different, percent: mean (worst page)`)
  console.log('the worst of years that vary by 0, 5 and 10 %, independent and AR(1) 0.5')
  console.log(
    line(
      'units',
      lengths.map((years) => `${years} years`),
    ),
  )
  const kept = pageSizes.flatMap(([name, wholes, withWhole = false]) => {
    const rates = lengths.map((years) => worstOf(kind, wholes, withWhole, years, isCalled))
    console.log(line(name, rates.map(cellOf)))
    return rates.map(({ mean }) => mean <= most)
  })
  return kept.every(Boolean)
}

function reportFunnels(): boolean {
  console.log('\nFunnels of equal units in which one stands out, percent')
  console.log(
    line(
      'units, and how much they vary',
      [...shocks, 0.2].map((shock) => `${100 * shock} %`),
    ),
  )
  const kept = (['hours', 'shares'] as const).flatMap((kind) =>
    (
      [
        ['30 workplaces', workplaces],
        ['40 of 25 to 2 500', fortyUnequal],
        ['16 of 500', equal(16, 500)],
      ] as const
    ).flatMap(([name, wholes]) => {
      const rateAt = (shock: number) => falseFunnels({ kind, sizes: wholes, years: 1, shock, dependence: 0 }, leastPages, 3)
      const rates = [...shocks, 0.2].map(rateAt)
      console.log(
        line(
          `${kind}, ${name}`,
          rates.map((rate) => written(rate, 1)),
        ),
      )
      return rates.map((rate) => rate <= most)
    }),
  )
  return kept.every(Boolean)
}

/** Pairs of administrations of the made-up municipality that the page of either tells apart: as 0.4.0 did, and now by each key. */
function pairsTold(id: string): readonly [before: number, now: number, both: number] {
  const sources = sourcesFrom(top, id, [top, ...administrations])
  const [before, now, both] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const own of administrations.filter((unit) => sources.figures.has(unit))) {
    const rows = rowsOf(comparedSet({ ...sources, unit: own }))
    const bars = rows.find(({ unit }) => unit === own)?.headline.interval ?? null
    for (const { unit, headline, relation } of rows.filter((row) => administrations.includes(row.unit))) {
      const pair = [own, unit].toSorted().join(' ')
      const { interval } = headline
      if (interval !== null && bars !== null && (interval.low > bars.high || interval.high < bars.low)) before.add(pair)
      if (relation?.kind === 'higher' || relation?.kind === 'lower') (relation.years === null ? both : now).add(pair)
    }
  }
  return [before.size, new Set([...now, ...both]).size, both.size]
}

function reportPairs(): boolean {
  console.log('\nPairs of the made-up administrations told apart, of 91')
  console.log(line('', ['0.4.0', 'now', 'by both keys']))
  const told = ['sickLeave', 'longTermSickLeave', 'turnover', 'recruitment'].map((id) => {
    const pairs = pairsTold(id)
    console.log(line(id, pairs.map(String)))
    return pairs
  })
  const [before, now] = [0, 1].map((at) => told.reduce((sum, pairs) => sum + (pairs[at] ?? 0), 0)) as [number, number]
  return now >= 3 * before
}

/**
 * Simulates equal units and counts the pages that call one different, and counts the pairs of the made-up municipality that are told
 * apart. False where equal units are called different too often, or not three times as many pairs are told apart as in 0.4.0.
 */
export function reportUnits(): boolean {
  reportPages('shares', barsApart)
  return [reportPages('shares'), reportPages('hours'), reportFunnels(), reportPairs()].every(Boolean)
}
