import { isNumber, isProtected, isSmallGroup } from '../domain/figure.ts'
import { isYear } from '../domain/period.ts'
import { emptyWhy, missingWhy, onlyMonthsWhy, protectedWhy } from '../words/states.ts'
import { fewYears, notComputable } from '../words/tooFew.ts'
import { buildSeriesSet } from './buildSeriesSet.ts'
import { nameOf } from './lineage.ts'
import { ownDrawn } from './ownDrawn.ts'
import { resolveView } from './resolveView.ts'
import type { Series, SeriesSet, SetState } from './seriesSet.ts'
import type { Filters, Sources } from './sources.ts'
import { untoldWhy } from './untoldWhy.ts'
import { reportedPeriods, shownYears } from './years.ts'

/** True where a figure is withheld, and no unit above that has it is known yet: then the next one is to be read. */
export function looksAbove({ set }: { readonly kind: string; readonly set?: SeriesSet }): boolean {
  return set?.withheld?.lookAt === null
}

/** Years in which something is drawn. A stack needs all its parts or their whole: some parts alone would pass for the whole. */
function yearsDrawn(set: SeriesSet): number {
  const drawn = ownDrawn(set.series)
  const whole = drawn.filter(({ role }) => role === 'whole')
  const parts = drawn.filter(({ role }) => role === 'line')
  return set.periods.filter((_, i) => {
    const has = ({ figures }: Series) => isNumber(figures[i])
    return set.arrangement === 'stacked' ? parts.every(has) || whole.some(has) : drawn.some(has)
  }).length
}

/** True where nothing but nobody is told of the last year, and something of it is withheld: a table of that tells no more than a note. */
function isLastWithheld({ series, periods }: SeriesSet): boolean {
  const figures = ownDrawn(series).map((one) => one.figures[periods.length - 1])
  return figures.some(isProtected) && !figures.some((figure) => isNumber(figure) && figure > 0)
}

/** A set whose figures are in the table only: no sentence is made of them. */
const silenced = (set: SeriesSet): SeriesSet => ({
  ...set,
  heading: set.title,
  latest: null,
  change: null,
  trend: set.periods.map(() => null),
  description: set.title,
})

/**
 * What a card is to show for a key figure and a selection: its set, or the reason why there is none. Never throws and never
 * guesses: no figures for the unit, none for whole years, none in the chosen years, all withheld, none that can
 * be computed, shares of too few, too few years for a chart, or ready.
 */
export function stateOf(sources: Sources, filters: Filters): SetState {
  const { indicator, cube, unit } = sources
  const resolved = resolveView(indicator, cube, unit, filters)
  const reported = reportedPeriods(sources, resolved)
  const available = reported.filter(isYear)
  if (available.length === 0) {
    const why = reported.length === 0 ? missingWhy : onlyMonthsWhy
    return { kind: 'missing', why: why(indicator.title, nameOf(sources, unit)) }
  }
  const periods = shownYears(available, filters)
  if (periods.length === 0) return { kind: 'empty', why: emptyWhy([filters.from, filters.to], available) }
  const built = buildSeriesSet(sources, filters, resolved, periods)
  const years = yearsDrawn(built)
  if (years === 0) {
    const figures = ownDrawn(built.series).flatMap((series) => series.figures)
    const why = (figures.some(isSmallGroup) && cube.hiddenWhy) || protectedWhy
    if (figures.some(isProtected) && !figures.some(isNumber)) {
      return { kind: 'protected', why, set: sources.withStandIn(sources, filters, resolved, built) }
    }
    return { kind: 'few', set: silenced(built), drawn: false, why: notComputable }
  }
  const untold = untoldWhy(sources, resolved, built)
  if (untold !== null) {
    if (!isLastWithheld(built)) return { kind: 'few', set: silenced(built), drawn: false, why: untold }
    const set = sources.withStandIn(sources, filters, resolved, silenced(built), false)
    return { kind: 'protected', why: cube.hiddenWhy ?? protectedWhy, set }
  }
  const set = sources.withStandIn(sources, filters, resolved, built)
  return years < indicator.enoughYears ? { kind: 'few', set, drawn: true, why: fewYears(years) } : { kind: 'ready', set }
}
