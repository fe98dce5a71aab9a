import type { Indicator, Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { compareDescription, compareHeading, comparePopulation, compareWords, nearTitle, rowInWords } from '../words/compare.ts'
import { formatDate } from '../words/date.ts'
import { populationOf } from '../words/population.ts'
import { emptyWhy, missingWhy } from '../words/states.ts'
import { axisFor } from './axis.ts'
import { compareFindings } from './compareFindings.ts'
import { compareFunnelOf } from './compareFunnel.ts'
import { compareLinesOf, shownName } from './compareLines.ts'
import { compareNotes } from './compareNotes.ts'
import { type CompareView, compareRowsOf } from './compareRows.ts'
import type { CompareRow, CompareSection, CompareSet, CompareState } from './compareSet.ts'
import { type CompareSources, figuresOf, leaderOf } from './compareSources.ts'
import { comparedYear, familyYear, yearsOf } from './compareYears.ts'
import { type Family, familyOf, relativesOf } from './family.ts'
import { nameOf } from './lineage.ts'
import { basisOf } from './relation.ts'
import type { Axis, SourceLine } from './seriesSet.ts'
import type { Filters } from './sources.ts'

/** The axis of the plotted rows, bounds included, by the key figure's own rules and always from zero. */
function axisOf({ axisMax }: Indicator, line: Line, rows: readonly CompareRow[]): Axis {
  const points = rows.filter(({ inPlot }) => inPlot).flatMap((row) => row.points)
  const numbers = points.flatMap(({ value, interval }) => [value ?? 0, interval?.high ?? 0])
  return axisFor(numbers, line, axisMax, false)
}

function sectionsOf(rows: readonly CompareRow[], { kind }: Family, parent: string): readonly CompareSection[] {
  const isAbove = ({ group }: CompareRow) => group === 'whole' || group === 'above' || (group === 'own' && kind !== 'siblings')
  const sections: readonly CompareSection[] = [
    { id: 'references', title: '', rows: rows.filter(isAbove) },
    {
      id: 'near',
      title: nearTitle(parent),
      rows: rows.filter((row) => !isAbove(row) && row.group !== 'chosen'),
    },
    { id: 'chosen', title: compareWords.chosen, rows: rows.filter(({ group }) => group === 'chosen') },
  ]
  return sections.filter((section) => section.rows.length > 0)
}

/** The sources of all that is shown, each once, and the day of the own unit's figures. */
function sourceOf(sources: CompareSources, { leader }: CompareView, rows: readonly CompareRow[]): SourceLine {
  const texts = rows.flatMap(({ unit }) => {
    const found = figuresOf(sources, unit)
    return found.kind === 'read' ? [found.cube.source] : []
  })
  const { updated, note } = leader.cube
  return { text: [...new Set(texts)].join('; '), updated: updated === null ? null : formatDate(updated), note }
}

function description(title: string, population: string, lines: readonly Line[], rows: readonly CompareRow[]): string {
  const told = rows.map(({ label, points }) =>
    rowInWords(
      label,
      points.map(({ text }, i) => ({ label: lines.length > 1 ? (lines[i]?.label ?? '') : '', text })),
    ),
  )
  return compareDescription(title, population, told)
}

function setOf(sources: CompareSources, view: CompareView, family: Family): CompareSet {
  const { indicator, unit } = sources
  const { resolved, lines, period } = view
  const parent = nameOf(sources, family.parent)
  const rows = compareRowsOf(sources, view, family)
  const alone = !rows.some(({ group }) => group === 'near')
  const sections = sectionsOf(rows, family, parent)
  const near = sections.find(({ id }) => id === 'near')?.rows ?? []
  const name = shownName(indicator, lines)
  const isPart = resolved.headline.shownAs === 'number'
  const population = comparePopulation([
    name,
    isPart ? '' : indicator.unitOfValue,
    populationOf(indicator.population, resolved.employment),
    period,
  ])
  return {
    indicator: indicator.id,
    title: indicator.title,
    kind: alone ? 'alone' : family.kind,
    own: nameOf(sources, unit),
    parent: family.parent,
    period,
    heading: compareHeading(alone ? nameOf(sources, unit) : parent, alone, period),
    population,
    findings: compareFindings(indicator, view, rows, { near, parent }),
    sections,
    lines: lines.map(({ id, label }) => ({ id, label: lines.length > 1 ? label : name || indicator.title })),
    whole: lines.length > 1 ? resolved.headline.label : null,
    basis: basisOf(indicator, resolved.headline),
    funnel: compareFunnelOf(sources, view, near),
    axis: axisOf(indicator, lines[0] ?? resolved.headline, rows),
    notes: compareNotes(sources, view, rows, family),
    source: sourceOf(sources, view, rows),
    description: description(indicator.title, population, lines, rows),
  }
}

/** Why there is nothing to compare: no figures at all, or none in the chosen years. */
function nothing({ indicator, tree, unit }: CompareSources, filters: Filters, available: readonly Period[]): CompareState {
  if (available.length === 0) return { kind: 'missing', why: missingWhy(indicator.title, nameOf({ tree }, unit)) }
  return { kind: 'empty', why: emptyWhy([filters.from, filters.to], available) }
}

/**
 * Compares a unit with those around it in a key figure: the latest year of the reader's years in which the own unit has a figure. Which
 * units there are, and their order, is decided by the tree and the year alone.
 */
export function compareStateOf(sources: CompareSources, filters: Filters): CompareState {
  const { tree, unit, chosen, indicator } = sources
  const units = relativesOf(tree, unit, chosen)
  const leader = leaderOf(sources, units)
  if (leader === null) return nothing(sources, filters, [])
  const { resolved, lines } = compareLinesOf(indicator, leader, filters)
  const period = comparedYear(sources, resolved.headline, units, filters)
  const years = yearsOf(sources, resolved.headline, units)
  if (period === null) return nothing(sources, filters, years)
  const family = familyOf(tree, unit, chosen, familyYear(sources, years, period))
  return { kind: 'ready', set: setOf(sources, { resolved, lines, leader, period }, family) }
}
