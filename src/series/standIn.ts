import { togetherAt } from '../domain/aggregate.ts'
import { type CategoryId, type DivisionId, dimensions } from '../domain/dimension.ts'
import { isNumber, isProtected } from '../domain/figure.ts'
import type { Coarser, Line } from '../domain/indicator.ts'
import { type Period, yearsBetween } from '../domain/period.ts'
import { roundTo } from '../domain/rounding.ts'
import { formatNumber } from '../words/number.ts'
import { nounFor, populationLine } from '../words/population.ts'
import * as words from '../words/standIn.ts'
import { nameOf } from './lineage.ts'
import { obstaclesOf } from './obstacles.ts'
import { ownDrawn } from './ownDrawn.ts'
import type { ResolvedView } from './resolveView.ts'
import type { SeriesSet, StandIn } from './seriesSet.ts'
import type { Filters, Sources } from './sources.ts'
import { stateOf } from './stateOf.ts'

/** A key figure of a unit whose headline is withheld, with the years that are shown. */
interface Lacking {
  readonly sources: Sources
  readonly filters: Filters
  readonly resolved: ResolvedView
  readonly set: SeriesSet
}

type Made = Pick<StandIn, 'value' | 'number' | 'shownAs'>

function valueOf(number: number, { shownAs, decimals }: Pick<Line, 'shownAs' | 'decimals'>): Made {
  return { value: formatNumber(number, shownAs, decimals), number: roundTo(number, decimals), shownAs }
}

const inPersons = { shownAs: 'persons', decimals: 0 } as const

/** The place of a line as codes to sum. */
const codesAt = ({ at }: Line) =>
  Object.fromEntries(Object.entries(at).map(([division, code]) => [division, [code]])) as Partial<
    Record<DivisionId, readonly CategoryId[]>
  >

/**
 * Spans of years to tell together, the latest first and the shortest before the longer. None that has been over for longer than it
 * lasted, and none across a year that can't be compared with the one before.
 */
function spansOf({ sources, resolved, set }: Lacking, lengths: readonly number[]): readonly (readonly Period[])[] {
  const { breaks, contradicted } = obstaclesOf(sources, [resolved.headline])
  const last = Number(set.periods.at(-1) ?? 0)
  const ends = set.periods.map(Number).toReversed()
  return ends
    .flatMap((end) => lengths.filter((length) => end > last - length).map((length) => [end - length + 1, end] as const))
    .map(([from, to]) => yearsBetween(String(from), String(to)))
    .filter((years) => !years.some((year, i) => contradicted.has(year) || (i > 0 && breaks.has(year))))
}

/** Persons of several years together against those of the same years: sums divided last, never a mean of ratios. */
function pooled(lacking: Lacking, { years: lengths }: Extract<Coarser, { kind: 'pooled' }>): StandIn | null {
  const { sources, resolved } = lacking
  const { indicator, cube, unit } = sources
  const { headline, employment } = resolved
  const { formula } = headline
  const { finding, measures } = indicator
  if (formula.kind !== 'ratio' || finding.kind !== 'peopleShare') return null
  const sumOf = (measure: keyof typeof measures, time: readonly Period[]) =>
    togetherAt(cube, { unit, time, measure, at: codesAt(headline) })
  for (const years of spansOf(lacking, lengths)) {
    const part = sumOf(formula.part, years)
    if (part === null) continue
    const whole = sumOf(formula.whole, years)
    const rate = whole === null || whole === 0 ? null : (part / whole) * formula.times
    const population = employment === dimensions.employment.whole ? indicator.population : nounFor(employment)
    return {
      unit: null,
      ...(rate === null ? valueOf(part, inPersons) : valueOf(rate, headline)),
      what: words.pooledWhat(finding.verb, years, rate !== null),
      periods: years,
      how: words.yearsTogether(years),
      text: words.pooledText(part, finding.verb, years, whole === null ? null : whole / years.length, population),
    }
  }
  return null
}

/** Persons of coarser groups in the last year that has all of them; shares of few are told as persons. */
function grouped({ sources, resolved, set }: Lacking, { by, groups }: Extract<Coarser, { kind: 'grouped' }>): StandIn | null {
  const { indicator, cube, unit } = sources
  const { headline } = resolved
  const { formula } = headline
  if (formula.kind !== 'share') return null
  const period = set.periods.at(-1) ?? ''
  const counts = groups.map(({ label, codes }) => {
    const at = { ...codesAt(headline), [by]: codes }
    return { label, persons: togetherAt(cube, { unit, time: [period], measure: formula.of, at }) }
  })
  const told = counts.flatMap(({ label, persons }) => (persons === null ? [] : [{ label, persons }]))
  const first = told.at(-1)
  const whole = told.reduce((sum, { persons }) => sum + persons, 0)
  if (first === undefined || told.length < groups.length || whole === 0) return null
  const isFew = whole < (indicator.base?.tableBelow ?? 0)
  return {
    unit: null,
    ...(isFew ? valueOf(first.persons, inPersons) : valueOf((100 * first.persons) / whole, headline)),
    what: words.groupWhat(first.label, period),
    periods: [period],
    how: words.groupsTogether(groups.map(({ label }) => label)),
    text: words.groupedText(told, period),
  }
}

/** The figure of all forms of employment, where the reader has chosen one that is withheld. */
function together({ sources, filters }: Lacking): StandIn | null {
  const { whole } = dimensions.employment
  if (!sources.indicator.employment.applies || filters.employment === whole) return null
  const told = toldBy({ ...sources, above: [] }, { ...filters, employment: 'total' })
  if (told === null) return null
  const what = `${told.latest.what} ${told.latest.period}`
  return {
    unit: null,
    ...valueIn(told, sources.indicator.headline),
    what: `${what}, ${words.formsTogether}`,
    periods: [told.latest.period],
    how: words.formsTogether,
    text: words.togetherText(told.latest.value, what),
  }
}

/** A set that tells a value of its own. */
type Told = SeriesSet & { readonly latest: NonNullable<SeriesSet['latest']>; readonly number: number }

/** What sources tell by themselves; null where that is no value, or one of a group that is too small to be told. */
function toldBy(sources: Sources, filters: Filters): Told | null {
  const state = stateOf(sources, filters)
  const isTold = state.kind === 'ready' || (state.kind === 'few' && state.drawn)
  if (!isTold || state.set.latest === null) return null
  const { latest, trend, periods } = state.set
  const number = trend[periods.indexOf(latest.period)] ?? null
  return number === null ? null : { ...state.set, latest, number }
}

/** A told value with its number, which stands in its trend. */
function valueIn({ latest, number }: Told, { shownAs }: Line): Made {
  return { value: latest.value, number, shownAs }
}

/**
 * The nearest of the units above that tells the figure of the last year shown, with what it tells; while none does, the one that
 * tells of the latest year.
 */
function nearestAbove({ sources, filters, set }: Lacking) {
  const found = (sources.above ?? []).flatMap((above) => {
    const told = toldBy({ ...sources, ...above, comparisons: [], unread: [], hasChosen: false, above: [] }, filters)
    return told === null ? [] : [{ unit: { id: above.unit, label: nameOf(sources, above.unit) }, told }]
  })
  const last = set.periods.at(-1)
  const current = found.find(({ told }) => told.latest.period === last)
  const [latest = null] = found.toSorted((a, b) => Number(b.told.latest.period) - Number(a.told.latest.period))
  return { above: current ?? latest, lookAt: current?.unit ?? null }
}

function standInOf({ sources }: Lacking, { unit, told }: NonNullable<ReturnType<typeof nearestAbove>['above']>): StandIn {
  const what = `${told.latest.what} ${told.latest.period}`
  return {
    unit,
    ...valueIn(told, sources.indicator.headline),
    what,
    periods: [told.latest.period],
    how: '',
    text: words.aboveText(unit.label, told.latest.value, what),
  }
}

function coarserOf(lacking: Lacking): StandIn | null {
  for (const coarser of lacking.sources.indicator.coarser ?? []) {
    const found = coarser.kind === 'pooled' ? pooled(lacking, coarser) : grouped(lacking, coarser)
    if (found !== null) return found
  }
  return null
}

/** What, who and when of a figure that stands alone, with no chart beside it. */
function populationFor({ sources, resolved }: Lacking, { unit, periods, how, shownAs }: StandIn): string {
  const { indicator } = sources
  const unitOfValue = shownAs === indicator.headline.shownAs ? indicator.unitOfValue : words.countOfPersons
  const name = unit?.label ?? nameOf(sources, sources.unit)
  const line = populationLine(unitOfValue, indicator.population, resolved.employment, name, periods)
  return how === '' ? line : `${line}, ${how}`
}

/** The set with the figure that stands in for its headline told as its finding. What was told of another year gives way. */
function toldInstead(lacking: Lacking, standIn: StandIn, lookAt: SeriesSet['withheld'], isDrawn: boolean): SeriesSet {
  const { set } = lacking
  return {
    ...set,
    heading: standIn.text,
    population: isDrawn ? set.population : populationFor(lacking, standIn),
    latest: null,
    change: null,
    trend: set.periods.map(() => null),
    description: `${standIn.text}. ${set.description}`,
    withheld: lookAt,
  }
}

/** So many years before the last one shown, a unit's own figure is still told first. */
const yearsLeading = 2

/**
 * Finds the nearest honest figure for a set whose headline is withheld: the unit's own of more years or coarser groups, that of all
 * forms of employment, else that of the nearest unit above among those that were read. A figure of the last year shown is never
 * replaced; one of a year before gives way to the unit's own of more years, which tells of the last year too, and one of long
 * before to whatever is of a later year. The set as it is where nothing is withheld. `mayDraw` is false where its own figures are
 * in no chart.
 */
export function withStandIn(
  sources: Sources,
  filters: Filters,
  resolved: ResolvedView,
  set: SeriesSet,
  mayDraw = true,
): SeriesSet {
  const { latest, periods } = set
  const last = periods.length - 1
  const own = ownDrawn(set.series)
  const isWithheld = own.some(({ figures }) => isProtected(figures[last]))
  if (latest?.period === periods[last] || (latest !== null && !isWithheld)) return set
  if (!own.some(({ figures }) => figures.some(isProtected))) return set
  const lacking = { sources, filters, resolved, set }
  const coarser = coarserOf(lacking)
  const isDrawn = mayDraw && own.some(({ figures }) => figures.some(isNumber))
  const isOld = latest !== null && Number(periods[last]) - Number(latest.period) > yearsLeading
  const mayReplace = isOld || (coarser !== null && (latest === null || coarser.periods.at(-1) === periods[last]))
  if (!mayReplace && isDrawn) return set
  const { above, lookAt } = nearestAbove(lacking)
  const standIn = coarser ?? together(lacking) ?? (above === null ? null : standInOf(lacking, above))
  const isLater = latest === null || Number(standIn?.periods.at(-1) ?? 0) > Number(latest.period)
  if (standIn === null || !isLater) return { ...set, withheld: { standIn: null, lookAt } }
  return toldInstead(lacking, standIn, { standIn, lookAt }, isDrawn)
}
