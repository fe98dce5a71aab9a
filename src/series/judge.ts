import { areas } from '../domain/area.ts'
import { isNumber } from '../domain/figure.ts'
import type { Evaluation } from '../domain/formula.ts'
import type { Indicator, Line } from '../domain/indicator.ts'
import { fewestPersons, judgeChange, type Known } from '../domain/judgeChange.ts'
import { fullTimeYears } from '../domain/personEquivalent.ts'
import type { Period } from '../domain/period.ts'
import type { MonthSums } from '../domain/seasonal.ts'
import type { Hindrance } from '../domain/verdict.ts'
import { basisOf } from '../words/basis.ts'
import { decimalsOf, proportionOf, rowOf } from './rows.ts'
import type { Judge, MayCompare, Sources } from './sources.ts'
import { type Step, yearBefore } from './step.ts'

const monthsOfYear = 12

/** The figures of the years in a row that end with the step's, read also where the reader has narrowed the years. */
function runOf({ cube, unit }: Sources, { line, period }: Step, mayCompare: MayCompare): readonly number[] {
  const run: number[] = []
  for (let year = period; ; year = yearBefore(year)) {
    const [evaluation] = rowOf(line, cube, unit, [year]).evaluations
    if (evaluation === undefined || !isNumber(evaluation.figure)) return run
    run.unshift(evaluation.figure)
    if (!mayCompare(yearBefore(year), year, evaluation.flags)) return run
  }
}

const monthsIn = (year: Period): readonly Period[] =>
  Array.from({ length: monthsOfYear }, (_, i) => `${year}M${String(i + 1).padStart(2, '0')}`)

function sumsOf({ part, whole, origin }: Evaluation): MonthSums | null {
  if (origin !== 'derived' || part === null || whole === null || !isNumber(part) || !isNumber(whole)) return null
  return whole > 0 ? { part, whole } : null
}

/** What the months of the step's two years are made of, null where any of them is missing or begins a new series. */
function monthsOf({ cube, unit }: Sources, { line, period }: Step, mayCompare: MayCompare): Known['months'] {
  const months = [...monthsIn(yearBefore(period)), ...monthsIn(period)]
  const { evaluations } = rowOf(line, cube, unit, months)
  const broken = evaluations.some(({ flags }, i) => i > 0 && !mayCompare(months[i - 1] ?? '', months[i] ?? '', flags))
  const sums = evaluations.map(sumsOf).filter((each) => each !== null)
  return broken || sums.length < months.length ? null : [sums.slice(0, monthsOfYear), sums.slice(monthsOfYear)]
}

const isOfHours = ({ area }: Indicator, { formula }: Line): boolean =>
  'whole' in formula && areas[area].measures[formula.whole]?.counts === 'hours'

/** The full-time years behind two years of months, in the smaller year; null where the rate is not one of hours. */
function fullTimeOf({ indicator }: Sources, { line }: Step, months: Known['months']): number | null {
  if (months === null || !isOfHours(indicator, line)) return null
  return Math.min(...months.map((year) => fullTimeYears(year.reduce((sum, { whole }) => sum + whole, 0))))
}

/** A rate of hours as one of full-time years, before and after; null where the rate is no such, or the hours are not known. */
function timeOf({ indicator }: Sources, { line, now, before }: Step): Known['time'] {
  const [first, last] = [before, now].map((each) => {
    const hours = each.origin === 'derived' && isOfHours(indicator, line) ? proportionOf(each) : null
    return hours === null ? null : { part: fullTimeYears(hours.part), whole: fullTimeYears(hours.whole) }
  })
  return first && last ? [first, last] : null
}

/** The step between two figures that the source could have printed, 0 where either is made here. */
function roundedTo({ cube }: Sources, { line, now, before }: Step): number {
  const steps = [before, now].map((each) => (each.origin === 'published' ? 10 ** -decimalsOf(line, cube, each).table : 0))
  return Math.max(...steps)
}

function hindrancesOf(indicator: Indicator, { now, before }: Step, reach: number): readonly Hindrance[] {
  const isPublished = [now, before].some(({ origin }) => origin === 'published')
  const isMore = indicator.judged && [now, before].some((each) => each.part !== null && proportionOf(each) === null)
  return [
    ...(isPublished ? [indicator.area === 'sickLeave' ? ('no-hours' as const) : ('no-parts' as const)] : []),
    ...(isMore ? ['more-than-whole' as const] : []),
    ...(reach > 1 ? ['overlapping' as const] : []),
  ]
}

function sharesOf(indicator: Indicator, { line, now, before }: Step): Known['shares'] {
  const [first, last] = [proportionOf(before), proportionOf(now)]
  return indicator.judged && line.shownAs === 'percent' && first !== null && last !== null ? [first, last] : null
}

/** What is known of a step's change. The years are all that the source has, so that narrowing them changes no verdict. */
function knownOf(sources: Sources, step: Step, levels: Known['levels'], mayCompare: MayCompare): Known {
  const { indicator, cube } = sources
  const { line } = step
  const { kind } = line.formula
  const span = cube.rollingMonths ?? 1
  const reach = Math.max(1, Math.ceil(span / monthsOfYear))
  const months = span > 1 ? null : monthsOf(sources, step, mayCompare)
  return {
    levels,
    isCounted: kind === 'sum' || kind === 'share',
    shares: sharesOf(indicator, step),
    time: timeOf(sources, step),
    below: Math.max(fewestPersons, indicator.base?.tableBelow ?? 0),
    points: runOf(sources, step, mayCompare),
    roundedTo: roundedTo(sources, step),
    reach,
    months,
    fullTime: fullTimeOf(sources, step, months),
    times: line.formula.kind === 'ratio' ? line.formula.times : 100,
    hindrances: hindrancesOf(indicator, step, reach),
  }
}

/** Judges a change and says what the verdict rests on. Fetched beside the figures, and apart from what draws them. */
export const judge: Judge = (sources, step, change, mayCompare) => {
  const verdict = judgeChange(knownOf(sources, step, [change.before, change.after], mayCompare))
  const { line, now } = step
  return { verdict, basis: basisOf({ ...change, verdict }, line.shownAs, decimalsOf(line, sources.cube, now).text) }
}
