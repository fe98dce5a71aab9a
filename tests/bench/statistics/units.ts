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

const municipalities = 400
/** Equal units may be called different on so many of a hundred pages. */
const most = 5

const shocks = [0, 0.05, 0.1] as const
const dependences = [0, 0.5] as const
const lengths = { hours: [10, 15], shares: [1, 2, 3, 5, 9, 10, 15] } as const
/** Workplaces of 25 to 141, as many as stand under one department at the most. */
const workplaces = Array.from({ length: 30 }, (_, i) => 25 + 4 * i)

/** What version 0.4.0 went by: 95 % bars that don't overlap. It had none for hours, and told none of them apart. */
const barsApart: CallsDifferent = (pairs) =>
  pairs.some(({ shares, needsYears }) => {
    if (shares === null || needsYears) return false
    const [own, other] = shares.map((share) => wilsonInterval(share)) as [Interval, Interval]
    return other.low > own.high || other.high < own.low
  })

const line = (title: string, cells: readonly string[]): string =>
  `${title.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}`
const cellOf = ({ mean, worst }: FalsePages): string => `${written(mean, 1)} (${written(worst, 1)})`

const nameOf = ({ kind, years, shock, dependence }: World): string =>
  `${kind}, ${years} years, ${100 * shock} %, AR(1) ${dependence}`

function worldsOf(kind: World['kind']): readonly World[] {
  return lengths[kind].flatMap((years) =>
    // One year depends on none.
    (years === 1 ? ([0] as const) : dependences).flatMap((dependence) =>
      shocks.map((shock) => ({ kind, sizes, years, shock, dependence })),
    ),
  )
}

function reportPages(): boolean {
  console.log('\nPages of fourteen equal units that call one different, percent: mean (worst page)')
  console.log(line('kind, years, variation between years', ['0.4.0', 'now']))
  const kept = [...worldsOf('hours'), ...worldsOf('shares')].map((world) => {
    const [before, now] = [falsePages(world, municipalities, 1, barsApart), falsePages(world, municipalities, 1)]
    console.log(line(nameOf(world), [cellOf(before), cellOf(now)]))
    return now.mean <= most
  })
  return kept.every(Boolean)
}

function reportFunnels(): void {
  console.log('\nFunnels of thirty equal workplaces in which one stands out, percent')
  for (const kind of ['hours', 'shares'] as const) {
    for (const shock of shocks) {
      const rate = falseFunnels({ kind, sizes: workplaces, years: 1, shock, dependence: 0 }, 1000, 3)
      console.log(line(`${kind}, ${100 * shock} %`, [written(rate, 1)]))
    }
  }
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
  const kept = reportPages()
  reportFunnels()
  return reportPairs() && kept
}
