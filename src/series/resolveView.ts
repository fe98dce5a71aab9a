import { codesOf, type Cube } from '../domain/cube.ts'
import { type CategoryId, type DivisionId, dimensions } from '../domain/dimension.ts'
import { isReported } from '../domain/figure.ts'
import { evaluate } from '../domain/formula.ts'
import type { Indicator, Line, View } from '../domain/indicator.ts'
import { isYear } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { employmentFallback } from '../words/population.ts'
import type { Note } from './seriesSet.ts'
import type { Filters } from './sources.ts'

/** A view with the reader's filters in it: which lines, at which categories, and what could not be followed. */
export interface ResolvedView {
  readonly view: View
  readonly headline: Line
  readonly employment: CategoryId
  readonly notes: readonly Note[]
}

/** True where the source says something of the line in any year of the unit, if only that it is withheld. */
function hasFigures(cube: Cube, unit: UnitId, line: Line, at: Line['at']): boolean {
  return codesOf(cube, 'time')
    .filter(isYear)
    .some((time) => isReported(evaluate(line.formula, cube, { unit, time, ...at, ...line.at }).figure))
}

/**
 * The employment form to show: the chosen one, or the first that the source has figures for. Lines of one form say nothing of
 * everyone.
 */
function employmentFor(indicator: Indicator, cube: Cube, unit: UnitId, chosen: CategoryId): CategoryId {
  const lines = [indicator.headline, ...indicator.view.lines]
  const has = (form: CategoryId) =>
    lines.some((line) => (line.at.employment ?? form) === form && hasFigures(cube, unit, line, { employment: form }))
  return [chosen, ...dimensions.employment.parts].find(has) ?? chosen
}

/** Lines that the filter leaves, each standing where the filter points. */
function narrow(view: View, filter: Line['at']): View {
  const fits = (line: Line) => Object.entries(filter).every(([key, code]) => (line.at[key as DivisionId] ?? code) === code)
  const place = (line: Line): Line => ({ ...line, at: { ...filter, ...line.at } })
  const lines = view.lines.filter(fits).map(place)
  const alone = lines.length === 1 && view.lines.length > 1
  return {
    ...view,
    lines,
    whole: alone || view.whole === null ? null : place(view.whole),
    arrangement: alone ? 'together' : view.arrangement,
    tableOnly: (view.tableOnly ?? []).map(place),
  }
}

/**
 * Chooses the view for the reader's split and narrows it to the employment form. A choice that the key figure can't follow
 * leaves the figures as they are and gives a note that says why.
 */
export function resolveView(indicator: Indicator, cube: Cube, unit: UnitId, filters: Filters): ResolvedView {
  const { employment: rule } = indicator
  const notes: Note[] = []
  const chosen = filters.employment
  const employment = rule.applies ? employmentFor(indicator, cube, unit, chosen) : 'total'
  if (!rule.applies && chosen !== 'total') notes.push({ kind: 'filter', text: rule.why })
  if (rule.applies && employment !== chosen)
    notes.push({ kind: chosen === 'total' ? 'data' : 'filter', text: employmentFallback(chosen, employment) })
  const split = filters.splitBy === null ? undefined : indicator.splits[filters.splitBy]
  const refusal = filters.splitBy === null || split !== undefined ? undefined : indicator.withoutSplit[filters.splitBy]
  if (refusal !== undefined) notes.push({ kind: 'filter', text: refusal })
  const filter: Line['at'] = employment === 'total' ? {} : { employment }
  const view = narrow(split ?? indicator.view, filter)
  return { view, headline: { ...indicator.headline, at: { ...filter, ...indicator.headline.at } }, employment, notes }
}
