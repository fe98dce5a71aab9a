import { isNumber, isProtected } from '../domain/figure.ts'
import { fewYears, notComputable } from '../words/notes.ts'
import { emptyWhy, missingWhy, protectedWhy } from '../words/states.ts'
import { buildSeriesSet } from './buildSeriesSet.ts'
import { nameOf } from './lineage.ts'
import { resolveView } from './resolveView.ts'
import type { SeriesSet, SetState } from './seriesSet.ts'
import type { Filters, Sources } from './sources.ts'
import { untoldWhy } from './untoldWhy.ts'
import { availableYears, shownYears } from './years.ts'

/** The unit's own rows in the chart: what only the table has can't make a chart. */
const drawnOf = ({ series }: SeriesSet) => series.filter(({ role, inChart }) => inChart && role !== 'comparison')

/** Years in which at least one drawn line has a number. */
function yearsWithNumbers(set: SeriesSet): number {
  const drawn = drawnOf(set)
  return set.periods.filter((_, i) => drawn.some(({ figures }) => isNumber(figures[i]))).length
}

/** A set whose shares tell of persons rather than of shares: its figures are in the table, and no sentence is made of them. */
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
  const untold = untoldWhy(sources, resolved, set)
  if (untold !== null) return { kind: 'few', set: silenced(set), drawn: false, why: untold }
  return years < indicator.enoughYears ? { kind: 'few', set, drawn: true, why: fewYears(years) } : { kind: 'ready', set }
}
