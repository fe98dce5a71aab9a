import { hinders, type ToldFinding } from '../domain/finding.ts'
import type { Period } from '../domain/period.ts'
import { halfLabel } from '../words/axis.ts'
import { formatDate } from '../words/date.ts'
import type { Described } from '../words/description.ts'
import { populationLine, titleFor } from '../words/population.ts'
import { allSeries, withGeometry } from './allSeries.ts'
import { withDoubts } from './doubts.ts'
import { headlineOf, judgedChange, toldStep } from './headline.ts'
import { nameOf } from './lineage.ts'
import { eventsOf, marksOf } from './marks.ts'
import { beginsAnew, findingsAbout, findingsFor, noObstacles, obstaclesOf, type Obstacles, trendOf } from './obstacles.ts'
import { panelsOf } from './panels.ts'
import { mostLines, namedByUnit, unitPanels } from './unitPanels.ts'
import type { ResolvedView } from './resolveView.ts'
import { rowOf } from './rows.ts'
import type { Series, SeriesSet } from './seriesSet.ts'
import type { Filters, Sources } from './sources.ts'
import { targetMarks } from './targets.ts'

/** True for what is found within some periods, or about a whole file. */
function isWithin({ cells }: ToldFinding, periods: readonly Period[]): boolean {
  return cells.length === 0 || cells.some(({ period }) => periods.includes(period))
}

/** A row ready to be described. The unit's own breaks are no others' breaks. */
function described(line: Series, periods: readonly Period[], obstacles: Obstacles): Described {
  const own = line.role === 'comparison' ? noObstacles : obstacles
  return { ...line, breaks: periods.filter((period, i) => beginsAnew(own, period, line.flags[i] ?? '')) }
}

/**
 * Makes the set that every view of a key figure is drawn from. `periods` are the years to show, gaps included; the view has
 * been resolved against the reader's filters.
 */
export function buildSeriesSet(sources: Sources, filters: Filters, chosen: ResolvedView, periods: readonly Period[]): SeriesSet {
  const { indicator, cube, unit, context, tree } = sources
  const split = filters.splitBy !== null && indicator.splits[filters.splitBy] !== undefined
  const resolved = withGeometry(
    chosen,
    chosen.view.lines.map((line) => rowOf(line, cube, unit, periods)),
  )
  const { view } = resolved
  const rows = allSeries(sources, resolved, periods, split)
  const byUnit = view.arrangement === 'together' && rows.filter(({ inChart }) => inChart).length > mostLines
  const series = byUnit ? namedByUnit(rows, nameOf(sources, unit)) : rows
  const targets = targetMarks(sources, resolved, split).filter(({ from }) => from <= (periods.at(-1) ?? ''))
  const usual = panelsOf(indicator, view, series, filters.scale === 'zoom', targets)
  const panels = byUnit ? usual.flatMap(({ axis }) => unitPanels(series, axis)) : usual
  const lines = [...view.lines, ...(view.whole === null ? [] : [view.whole])]
  const findings = findingsFor(sources, lines).filter((finding) => isWithin(finding, periods))
  const contradictions = findings.filter(hinders)
  const inTable = [...lines, ...(view.tableOnly ?? [])]
  const obstacles = obstaclesOf(sources, lines)
  const events = eventsOf(context, tree, unit)
  const headline = headlineOf(sources, resolved, periods)
  const step = toldStep(sources, resolved, headline, periods, obstacles)
  const judged = step === null ? null : judgedChange(sources, step, obstacles)
  const lastClear = sources.lastClearOf(sources, step, judged, periods, obstacles)
  return {
    indicator: indicator.id,
    title: indicator.title,
    heading: sources.headingOf(sources, resolved, step, judged, periods, obstacles, split),
    population: populationLine(indicator.unitOfValue, indicator.population, resolved.employment, nameOf(sources, unit), periods),
    periods,
    // In panels of units a few points must be told from the own unit's: a line keeps them together.
    geometry: byUnit ? 'line' : view.geometry,
    arrangement: byUnit ? 'units' : view.arrangement,
    series: withDoubts(series, inTable, findingsAbout(sources, inTable), periods),
    panels,
    reference: indicator.referenceAt === undefined ? null : { at: indicator.referenceAt, label: halfLabel },
    marks: [...marksOf(events, contradictions, sources.history, series, periods), ...targets],
    notes: sources.notesOf(sources, resolved, series, panels, periods, contradictions, events, split),
    findings,
    source: { text: cube.source, updated: cube.updated === null ? null : formatDate(cube.updated), note: cube.note },
    latest: sources.latestOf(sources, resolved, step, judged),
    withheld: null,
    change: judged?.change ?? null,
    lastClear,
    trend:
      step === null ? periods.map(() => null) : trendOf(obstacles, periods, rowOf(headline, cube, unit, periods).evaluations),
    description: sources.describe(
      titleFor(indicator.title, resolved.employment),
      indicator.unitOfValue,
      periods,
      series.filter(({ inChart }) => inChart).map((line) => described(line, periods, obstacles)),
      judged === null ? null : { label: headline.label, change: judged.change, lastClear },
      panels.find(({ axis }) => axis.stamp !== null)?.axis.stamp ?? null,
    ),
  }
}
