import { isNumber } from '../domain/figure.ts'
import { isAlike } from '../domain/isAlike.ts'
import type { Period } from '../domain/period.ts'
import { comparePopulation } from '../words/compare.ts'
import { ownBreak } from '../words/compareNotes.ts'
import { formatYears } from '../words/date.ts'
import { describe } from '../words/description.ts'
import { axisFor, numbersIn } from './axis.ts'
import { brokenAt } from './brokenAt.ts'
import { unitSeries, untoldWord } from './comparePoint.ts'
import { compareLinesOf, shownName } from './compareLines.ts'
import type { CompareView } from './compareRows.ts'
import { rowsOf, type CompareRow, type CompareSet } from './compareSet.ts'
import { type CompareSources, figuresOf, leaderOf } from './compareSources.ts'
import { yearsOf } from './compareYears.ts'
import { panelNotes, type UnitLine } from './panelNotes.ts'
import { unitBreaks } from './unitBreaks.ts'
import { shownYears } from './years.ts'
import type { Mark, Series, SeriesSet } from './seriesSet.ts'
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
  { resolved, leader }: Pick<CompareView, 'resolved' | 'leader'>,
  { unit, group, label, inPlot }: CompareRow,
  periods: readonly Period[],
): Series | null {
  const { indicator } = sources
  const found = figuresOf(sources, unit)
  if (found.kind !== 'read' || !inPlot || !isAlike(leader.cube, found.cube)) return null
  const read = { unit, ...found }
  const series = unitSeries(indicator, resolved.headline, read, periods)
  const untold = untoldWord(indicator, resolved, read, [series], periods)
  if (untold !== null || !series.figures.some(isNumber)) return null
  const beside = besideOf[group]
  const own = brokenAt(
    { ...series, label, intervals: periods.map(() => null) },
    periods,
    unitBreaks(sources, unit, found.history),
  )
  return beside === null ? own : { ...own, id: `${unit}:${series.id}`, role: 'comparison', beside }
}

function lineOf(row: CompareRow, series: Series | null, periods: readonly Period[]): UnitLine {
  return { row, series, breaks: periods.filter((_, i) => series?.flags[i]?.includes('b')) }
}

/** The breaks of the own unit's line, which is in every panel. Another unit's are letters in its own row. */
function marksFor(lines: readonly UnitLine[]): readonly Mark[] {
  const own = lines.find(({ series }) => series?.beside === null)
  return (own?.breaks ?? []).map((from, i) => {
    const label = ownBreak(own?.row.label ?? '', from)
    return { kind: 'break', number: i + 1, from, to: null, label, band: null }
  })
}

/** Units over the years, and how many there are to show in all. */
export interface UnitSeries {
  readonly set: SeriesSet
  readonly all: number
}

/** What is shown, of whom, over which years. */
function populationOver({ population, period }: CompareSet, periods: readonly Period[]): string {
  const when = formatYears(periods[0] ?? '', periods.at(-1) ?? '')
  return comparePopulation([population.replace(`, ${period}`, ''), when])
}

/** Everything of a set that has no meaning for many units. */
const unsaid = { reference: null, latest: null, withheld: null, change: null, lastClear: null, findings: [] } as const

/**
 * The same units over the years: a small panel for each, with the own unit in it, and one axis for all. Null where there are too few
 * years or units for a development to be seen. `most` is how many panels there may be.
 */
export function unitSeriesSet(sources: CompareSources, filters: Filters, compared: CompareSet, most: number): UnitSeries | null {
  const { indicator } = sources
  const rows = rowsOf(compared)
  const units = rows.map(({ unit }) => unit)
  const leader = leaderOf(sources, units)
  if (leader === null) return null
  const { resolved } = compareLinesOf(indicator, leader, { ...filters, splitBy: null })
  const { headline } = resolved
  const periods = shownYears(yearsOf(sources, headline, units), filters)
  const all = rows.map((row) => lineOf(row, seriesOfRow(sources, { resolved, leader }, row, periods), periods))
  const others = all.filter(({ series }) => series !== null && series.beside !== null)
  if (periods.length < 2 || others.length === 0) return null
  const late = new Set(others.slice(most))
  const lines = all.filter((line) => !late.has(line))
  const drawn = lines.flatMap(({ series, breaks }) => (series === null ? [] : [{ ...series, breaks }]))
  // The own unit comes first, as what the others are seen against.
  const series = drawn.toSorted((a, b) => Number(a.beside !== null) - Number(b.beside !== null))
  const numbers = all.flatMap((line) => numbersIn(line.series?.figures ?? []))
  const name = [indicator.title, shownName(indicator, [headline])].filter((text) => text !== '').join(', ')
  const set: SeriesSet = {
    ...unsaid,
    indicator: indicator.id,
    title: name,
    heading: compared.heading,
    population: populationOver(compared, periods),
    periods,
    geometry: 'line',
    arrangement: 'units',
    series,
    panels: unitPanels(series, axisFor(numbers, headline, indicator.axisMax, false)),
    marks: marksFor(lines),
    notes: panelNotes(sources, compared, headline, lines, periods),
    source: compared.source,
    trend: periods.map(() => null),
    description: describe(name, indicator.unitOfValue, periods, series, null, null),
  }
  return { set, all: others.length }
}
