import { isNumber } from '../domain/figure.ts'
import type { Period } from '../domain/period.ts'
import { notInPanels } from '../words/compare.ts'
import { describe } from '../words/description.ts'
import { axisFor, numbersIn } from './axis.ts'
import { unitSeries, untoldWord } from './comparePoint.ts'
import { compareLinesOf, shownName } from './compareLines.ts'
import { isAlike } from './compareRows.ts'
import { rowsOf, type CompareRow, type CompareSet } from './compareSet.ts'
import { type CompareSources, figuresOf, leaderOf } from './compareSources.ts'
import { yearsOf } from './compareYears.ts'
import { shownYears } from './years.ts'
import type { Series, SeriesSet } from './seriesSet.ts'
import type { Beside, Filters } from './sources.ts'
import { unitPanels } from './unitPanels.ts'

const besideOf: Readonly<Record<CompareRow['group'], Beside | null>> = {
  own: null,
  near: 'chosen',
  chosen: 'chosen',
  above: 'above',
  whole: 'whole',
}

/** A unit's headline over the years; none where it has no number to show, is counted in another way, or is too small to tell of. */
function seriesOfRow(
  sources: CompareSources,
  filters: Filters,
  { unit, group, label, inPlot }: CompareRow,
  periods: readonly Period[],
): readonly Series[] {
  const { indicator } = sources
  const found = figuresOf(sources, unit)
  const leader = leaderOf(sources, [unit])
  if (found.kind !== 'read' || leader === null || !inPlot || !isAlike({ leader }, found)) return []
  const { resolved } = compareLinesOf(indicator, leader, { ...filters, splitBy: null })
  const read = { unit, ...found }
  const series = unitSeries(indicator, resolved.headline, read, periods)
  const untold = untoldWord(indicator, resolved, read, [series], periods)
  if (untold !== null || !series.figures.some(isNumber)) return []
  const beside = besideOf[group]
  const own = { ...series, label, intervals: periods.map(() => null) }
  return [beside === null ? own : { ...own, id: `${unit}:${series.id}`, role: 'comparison', beside }]
}

/**
 * The same units over the years: a small panel for each, with the own unit in it, and one axis for all. Null where there are too few
 * years or units for a development to be seen. `most` is how many panels there may be.
 */
export function unitSeriesSet(sources: CompareSources, filters: Filters, compared: CompareSet, most: number): SeriesSet | null {
  const { indicator } = sources
  const rows = rowsOf(compared)
  const units = rows.map(({ unit }) => unit)
  const leader = leaderOf(sources, units)
  if (leader === null) return null
  const { resolved, lines } = compareLinesOf(indicator, leader, { ...filters, splitBy: null })
  const periods = shownYears(yearsOf(sources, resolved.headline, units), filters)
  const all = rows.map((row) => seriesOfRow(sources, filters, row, periods))
  const drawn = all.flat()
  if (periods.length < 2 || !drawn.some(({ beside }) => beside !== null)) return null
  const axis = axisFor(
    drawn.flatMap(({ figures }) => numbersIn(figures)),
    resolved.headline,
    indicator.axisMax,
    false,
  )
  const without = rows.filter((_, i) => all[i]?.length === 0).map(({ label }) => label)
  const series = drawn
    .filter(({ beside }) => beside === null)
    .concat(drawn.filter(({ beside }) => beside !== null).slice(0, most))
  const name = [indicator.title, shownName(indicator, lines)].filter((text) => text !== '').join(', ')
  return {
    indicator: indicator.id,
    title: name,
    heading: compared.heading,
    population: compared.population,
    periods,
    geometry: indicator.view.geometry === 'dots' ? 'dots' : 'line',
    arrangement: 'units',
    series,
    panels: unitPanels(series, axis),
    reference: null,
    marks: [],
    notes: without.length === 0 ? [] : [{ kind: 'data', text: notInPanels(without) }],
    source: compared.source,
    latest: null,
    change: null,
    trend: periods.map(() => null),
    description: describe(name, indicator.unitOfValue, periods, series, null),
  }
}
