import { cellAt } from '../domain/cube.ts'
import { isNumber, isProtected } from '../domain/figure.ts'
import type { Period } from '../domain/period.ts'
import { fewYears, notComputable, smallBase } from '../words/notes.ts'
import { nounFor } from '../words/population.ts'
import { emptyWhy, missingWhy, protectedWhy } from '../words/states.ts'
import { buildSeriesSet } from './buildSeriesSet.ts'
import { nameOf } from './lineage.ts'
import { type ResolvedView, resolveView } from './resolveView.ts'
import type { SeriesSet, SetState } from './seriesSet.ts'
import type { Filters, Sources } from './sources.ts'
import { availableYears, shownYears } from './years.ts'

/** The groups that the shown shares are shares of, empty where the key figure has no rule about them or they are unknown. */
function basesOf({ indicator, baseCube, unit }: Sources, resolved: ResolvedView, periods: readonly Period[]): readonly number[] {
  const rule = indicator.smallestBase
  if (rule === undefined || baseCube === null) return []
  const bases = periods.map(
    (time) => cellAt(baseCube, { unit, time, measure: rule.measure, employment: resolved.employment }).figure,
  )
  return bases.filter(isNumber)
}

/** The unit's own rows in the chart: what only the table has can't make a chart. */
const drawnOf = ({ series }: SeriesSet) => series.filter(({ role, inChart }) => inChart && role !== 'comparison')

/** Years in which at least one drawn line has a number. */
function yearsWithNumbers(set: SeriesSet): number {
  const drawn = drawnOf(set)
  return set.periods.filter((_, i) => drawn.some(({ figures }) => isNumber(figures[i]))).length
}

/** A set whose shares tell of persons rather than of shares: its figures are in the table, and no sentence is made of them. */
const untold = (set: SeriesSet): SeriesSet => ({
  ...set,
  heading: set.title,
  latest: null,
  trend: set.periods.map(() => null),
  description: set.title,
})

/**
 * What a card is to show for a key figure and a selection: its set, or the reason why there is none. Never throws and never
 * guesses: no figures for the unit, none in the chosen years, all withheld, none that can
 * be computed, too few for a chart, or ready.
 */
export function stateOf(sources: Sources, filters: Filters): SetState {
  const { indicator, cube, unit } = sources
  const resolved = resolveView(indicator, cube, unit, filters)
  const available = availableYears(sources, resolved)
  if (available.length === 0) return { kind: 'missing', why: missingWhy(indicator.title, nameOf(sources, unit)) }
  const periods = shownYears(available, filters)
  if (periods.length === 0) return { kind: 'empty', why: emptyWhy([filters.from, filters.to], available) }
  const set = buildSeriesSet(sources, filters, resolved, periods)
  const years = yearsWithNumbers(set)
  if (years === 0) {
    const withheld = drawnOf(set).some(({ figures }) => figures.some(isProtected))
    return withheld ? { kind: 'protected', why: protectedWhy, set } : { kind: 'few', set, drawn: false, why: notComputable }
  }
  const bases = basesOf(sources, resolved, periods)
  if (bases.some((base) => base < (indicator.smallestBase?.below ?? 0))) {
    const why = smallBase(Math.min(...bases), Math.max(...bases), nounFor(resolved.employment))
    return { kind: 'few', set: untold(set), drawn: false, why }
  }
  return years < indicator.enoughYears ? { kind: 'few', set, drawn: true, why: fewYears(years) } : { kind: 'ready', set }
}
