import { isNumber, isProtected } from '../domain/figure.ts'
import { hinders, type ToldFinding } from '../domain/finding.ts'
import type { Period } from '../domain/period.ts'
import { changeShort, changeText, noChange, notComparable, notComparableShort, verdictText } from '../words/change.ts'
import { formatDate } from '../words/date.ts'
import type { Described, DescribedVerdict } from '../words/description.ts'
import type { Said } from '../words/finding.ts'
import { halfLabel } from '../words/axis.ts'
import { nounFor, populationLine, whatIs } from '../words/population.ts'
import { allSeries, withGeometry } from './allSeries.ts'
import { withDoubts } from './doubts.ts'
import { headlineOf, judgedChange, type Judged, latestStep, saidOf, toldStep } from './headline.ts'
import { nameOf } from './lineage.ts'
import { eventsOf, marksOf } from './marks.ts'
import { beginsAnew, findingsAbout, findingsFor, noObstacles, obstaclesOf, type Obstacles, trendOf } from './obstacles.ts'
import { panelsOf } from './panels.ts'
import { mostLines, namedByUnit, unitPanels } from './unitPanels.ts'
import type { ResolvedView } from './resolveView.ts'
import { decimalsOf, rowOf } from './rows.ts'
import type { Series, SeriesSet } from './seriesSet.ts'
import type { Filters, Sources } from './sources.ts'
import { type Step, yearBefore } from './step.ts'
import { targetMarks } from './targets.ts'

const isSaid = (said: Said | null): said is Said => said !== null

function headingOf(
  sources: Sources,
  resolved: ResolvedView,
  step: Step | null,
  judged: Judged | null,
  periods: readonly Period[],
  obstacles: Obstacles,
  split: boolean,
): string {
  const { indicator, cube } = sources
  const headline = saidOf(step, cube)
  if (step === null || headline === null) return indicator.title
  return sources.findingOf({
    words: indicator.finding,
    headline,
    // A line whose latest figure is of another year would be told under the headline's year.
    lines: resolved.view.lines
      .map((line) => saidOf(latestStep(line, sources, periods, obstacles), cube))
      .filter(isSaid)
      .filter(({ period }) => period === headline.period),
    split,
    noun: nounFor(resolved.employment),
    verdict: judged?.change.verdict.kind ?? 'fact',
  })
}

/** Why a step has no change to tell, in full and in short. */
function withoutChange({ period, before, obstacle }: Step): readonly [string, string] {
  const year = yearBefore(period)
  if (obstacle !== null && isNumber(before.figure)) return [notComparable(year, obstacle), notComparableShort(obstacle)]
  const missing = noChange(year, isProtected(before.figure))
  return [missing, missing]
}

function verdictOf({ change: { verdict }, basis }: Judged): NonNullable<SeriesSet['latest']>['verdict'] {
  const { kind } = verdict
  return kind === 'fact' ? null : { kind, text: verdictText(kind), basis }
}

function latestOf(sources: Sources, resolved: ResolvedView, step: Step | null, judged: Judged | null): SeriesSet['latest'] {
  const { indicator, cube } = sources
  const said = saidOf(step, cube)
  if (step === null || said === null) return null
  const change = judged?.change ?? null
  const { line, period } = step
  const decimals = decimalsOf(line, cube, step.now).text
  const [untold, untoldShort] = withoutChange(step)
  return {
    period,
    value: said.text,
    what: whatIs(indicator.finding, line.label, nounFor(resolved.employment)),
    change: change === null ? untold : changeText(change, line.shownAs, decimals),
    changeShort: change === null ? untoldShort : changeShort(change, line.shownAs, decimals),
    verdict: judged === null ? null : verdictOf(judged),
    ...sources.tellAsides(sources, { line, period, employment: resolved.employment }, change),
  }
}

/** True for what is found within some periods, or about a whole file. */
function isWithin({ cells }: ToldFinding, periods: readonly Period[]): boolean {
  return cells.length === 0 || cells.some(({ period }) => periods.includes(period))
}

/** A row ready to be described. The unit's own breaks are no others' breaks. */
function described(line: Series, periods: readonly Period[], obstacles: Obstacles): Described {
  const own = line.role === 'comparison' ? noObstacles : obstacles
  return { ...line, breaks: periods.filter((period, i) => beginsAnew(own, period, line.flags[i] ?? '')) }
}

function describedVerdict(label: string, { change: { from, to, verdict } }: Judged): DescribedVerdict | null {
  return verdict.kind === 'fact' ? null : { label, from, to, kind: verdict.kind }
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
  return {
    indicator: indicator.id,
    title: indicator.title,
    heading: headingOf(sources, resolved, step, judged, periods, obstacles, split),
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
    latest: latestOf(sources, resolved, step, judged),
    change: judged?.change ?? null,
    trend:
      step === null ? periods.map(() => null) : trendOf(obstacles, periods, rowOf(headline, cube, unit, periods).evaluations),
    description: sources.describe(
      indicator.title,
      indicator.unitOfValue,
      periods,
      series.filter(({ inChart }) => inChart).map((line) => described(line, periods, obstacles)),
      judged === null ? null : describedVerdict(headline.label, judged),
      panels.find(({ axis }) => axis.stamp !== null)?.axis.stamp ?? null,
    ),
  }
}
