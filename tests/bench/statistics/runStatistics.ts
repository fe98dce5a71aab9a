import type { Known } from '../../../src/domain/judgeChange.ts'
import { chanceFrom } from '../../unit/domain/chanceSeries.ts'
import { runQuality } from './quality.ts'
import { reportUnits } from './units.ts'
import { newRule, oldRule, type Rule } from './rules.ts'
import { monthsOf, nulls, overlappingRate, rateOver, timeOf, turnoverOver } from './stableSeries.ts'

/** Series of a kind: as many as the promise names where persons are drawn, and more where that is cheap. */
const [fewTrials, manyTrials] = [2000, 10_000]
/** At most this share of stable series may be called clear, and at least this share of changes of four standard deviations found. */
const mostFalse = 0.06
const leastPower = 0.65

type Draw = (chance: () => number, more?: number) => Known
type Named = readonly [string, Draw]
type Pair = readonly [number, number]

/** Of so many drawn changes, the shares that the old rule and the new call clear. The same changes for both. */
function sharesOf(draw: Draw, count: number, seed: number): Pair {
  const chance = chanceFrom(seed)
  const all = Array.from({ length: count }, () => draw(chance))
  const share = (rule: Rule) => all.filter(rule).length / count
  return [share(oldRule), share(newRule)]
}

function print(name: string, old: string, now: string, fault = ''): void {
  console.log(`${name.padEnd(66)}${old.padStart(8)}${now.padStart(8)}${fault}`)
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** Prints how often each stable series is called clear by either rule; true where the new one keeps its promise. */
function reportFalse(title: string, count: number, draws: readonly Named[]): boolean {
  print(`\n${title}`, '0.4.0', 'now')
  const kept = draws.map(([name, draw], i) => {
    const [old, now] = sharesOf(draw, count, 100 + i)
    print(`  ${name}`, percent(old), percent(now), now <= mostFalse ? '' : '  too many')
    return now <= mostFalse
  })
  return kept.every(Boolean)
}

const rates = [10, 12, 15].flatMap((years) =>
  nulls.map((kind): Named => [`${years} years, ${kind}`, (chance) => rateOver(chance, kind, years)]),
)
const overlapping = [2, 3, 5].flatMap((reach) =>
  nulls.map((kind): Named => {
    return [`12 years, each the mean of ${reach}, ${kind}`, (chance) => overlappingRate(chance, kind, 12, reach)]
  }),
)
const turnoversOf = (staffs: readonly number[]) =>
  staffs.flatMap((persons) =>
    [2, 10, 15].flatMap((years) =>
      nulls.map((kind): Named => {
        return [
          `${persons} persons, ${years} years, ${kind}`,
          (chance) => turnoverOver(chance, kind, years, { persons, rate: 0.1 }),
        ]
      }),
    ),
  )
const again = [2, 10].flatMap((years) =>
  [0.12, 0.2, 0.3, 0.5].flatMap((rate) =>
    [50, 300, 3000].map((persons): Named => {
      const staff = { persons, rate, again: true }
      return [
        `${years} years, ${persons} persons, ${100 * rate} % leave`,
        (chance) => turnoverOver(chance, 'independent', years, staff),
      ]
    }),
  ),
)
const spells = [30, 300].flatMap((persons) =>
  [3, 6].flatMap((length) =>
    [0, 0.1].flatMap((variation): readonly Named[] => {
      const name = `${persons} persons, spells of ${length} months, years ±${100 * variation} %`
      return [
        [`months: ${name}`, (chance) => monthsOf(chance, persons, length, variation)],
        [`hours of years: ${name}`, (chance) => timeOf(chance, persons, length, variation)],
      ]
    }),
  ),
)

/** Prints how often a change of so many standard deviations of a year is found; true where four are found often enough. */
function reportPower(): boolean {
  print('\nFound: a change of the last year', '0.4.0', 'now')
  const kept = [10, 12, 15].flatMap((years) =>
    [3, 4, 5, 6].map((size) => {
      const [old, now] = sharesOf((chance) => rateOver(chance, 'independent', years, size * 0.3), manyTrials, 200 + size)
      print(`  ${years} years, ${size} standard deviations`, percent(old), percent(now))
      return size !== 4 || now >= leastPower
    }),
  )
  return kept.every(Boolean)
}

/** The least change that is found four times of five, by halving. The same chance at every step. */
function neededFor(rule: Rule, draw: Draw, most: number): number {
  let [low, high] = [0, most]
  for (let step = 0; step < 9; step++) {
    const middle = (low + high) / 2
    const chance = chanceFrom(7)
    const found = Array.from({ length: 400 }, () => rule(draw(chance, middle))).filter(Boolean).length
    if (found < 320) low = middle
    else high = middle
  }
  return high
}

/** Prints how many points a change must be of to be found four times of five: more years must not need more. */
function reportNeeded(title: string, most: number, draws: readonly Named[]): void {
  print(`\n${title}: points to be found four times of five`, '0.4.0', 'now')
  for (const [name, draw] of draws) {
    const [old, now] = [oldRule, newRule].map((rule) => neededFor(rule, draw, most).toFixed(1)) as [string, string]
    print(`  ${name}`, old, now)
  }
}

const neededTurnover = [50, 300, 3000, 13_000].flatMap((persons) =>
  ([0, 0.05, 0.1] as const).flatMap((variation) =>
    [2, 10, 15].map((years): Named => {
      const staff = { persons, rate: 0.1, variation }
      const draw: Draw = (chance, more = 0) => turnoverOver(chance, 'independent', years, staff, more / 100)
      return [`${persons} persons, years ±${100 * variation} %, ${years} years`, draw]
    }),
  ),
)
/** Year to year 5 % of 6 %: the review's municipality of 13 000, whose months hold next to no chance among persons. */
const neededSickLeave: readonly Named[] = [
  ['300 persons, years ±5 %, 2 years of months', (chance, more = 0) => monthsOf(chance, 300, 4, 0.05, more)],
  ['many persons, years ±5 %, 10 years', (chance, more = 0) => rateOver(chance, 'independent', 10, more)],
  ['many persons, years ±5 %, 15 years', (chance, more = 0) => rateOver(chance, 'independent', 15, more)],
]

/**
 * Simulates what is stable and what has changed, and prints how often the rule of version 0.4.0 and today's call it clear. False where
 * today's calls too much of what is stable clear, or finds too little, and where the rules of quality miss what is planted.
 */
export function runStatistics(): boolean {
  const kept = [
    reportFalse('Called clear: a stable rate', manyTrials, rates),
    reportFalse('Called clear: a stable rate of overlapping years', manyTrials, overlapping),
    reportFalse('Called clear: a stable turnover of few', fewTrials, turnoversOf([20, 50, 300])),
    reportFalse('Called clear: a stable turnover of many', manyTrials, turnoversOf([3000, 13_000])),
    reportFalse('Called clear: a stable turnover where posts are left again', fewTrials, again),
    reportFalse('Called clear: stable sick leave over two years', fewTrials, spells),
    reportPower(),
  ]
  reportNeeded('Turnover of 10 %', 60, neededTurnover)
  reportNeeded('Sick leave of 6 %', 20, neededSickLeave)
  return [...kept, reportUnits(), runQuality()].every(Boolean)
}
