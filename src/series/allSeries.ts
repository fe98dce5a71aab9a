import { isNumber } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import { isAlike } from '../domain/isAlike.ts'
import type { Period } from '../domain/period.ts'
import { brokenAt } from './brokenAt.ts'
import { nameOf } from './lineage.ts'
import type { ResolvedView } from './resolveView.ts'
import { type Row, rowOf, seriesOf } from './rows.ts'
import type { Series } from './seriesSet.ts'
import type { Comparison, Sources } from './sources.ts'
import { unitBreaks } from './unitBreaks.ts'
import { mostLines } from './unitPanels.ts'

/** Counts below this get dots on a scale of their own: a column of twelve persons looks like a development. */
const fewPersons = 20

/** A view of few persons becomes dots. */
export function withGeometry(resolved: ResolvedView, rows: readonly Row[]): ResolvedView {
  const { view } = resolved
  const numbers = rows.flatMap(({ evaluations }) => evaluations.map(({ figure }) => figure)).filter(isNumber)
  const few = view.lines.every(({ shownAs }) => shownAs === 'persons') && numbers.every((number) => number < fewPersons)
  const lone = view.arrangement === 'together'
  return few && lone ? { ...resolved, view: { ...view, geometry: 'dots' } } : resolved
}

/** The names of units whose figures are made in another way and can't stand beside the reader's own. */
export function incomparableUnits(sources: Sources): readonly string[] {
  if (!sources.indicator.comparable) return []
  return sources.comparisons.filter((other) => !isAlike(sources.cube, other.cube)).map(({ unit }) => nameOf(sources, unit))
}

/** A unit's row beside the reader's own; none where it has no number. */
function comparisonRow(sources: Sources, line: Line, other: Comparison, periods: readonly Period[]): readonly Series[] {
  const row = rowOf(line, other.cube, other.unit, periods)
  if (!row.evaluations.some(({ figure }) => isNumber(figure))) return []
  const series = seriesOf(row, other.cube, 'comparison', { judged: false, bounds: false, inChart: true })
  const named = { ...series, id: `${other.unit}:${line.id}`, label: nameOf(sources, other.unit), beside: other.beside }
  return [brokenAt(named, periods, unitBreaks(sources, other.unit, other.history))]
}

/** The other units' rows, for a key figure that doesn't grow with size and a view that the reader hasn't divided. */
function comparisonsOf(
  sources: Sources,
  { headline, view }: ResolvedView,
  periods: readonly Period[],
  split: boolean,
): readonly Series[] {
  if (!sources.indicator.comparable || split) return []
  const rows = sources.comparisons
    .filter((other) => isAlike(sources.cube, other.cube))
    .flatMap((other) => comparisonRow(sources, headline, other, periods))
  const chosen = rows.filter(({ beside }) => beside === 'chosen')
  // One of several panels can't become many: there the chosen units have no room.
  if (view.arrangement === 'panels' && rows.length >= mostLines) return rows.filter((row) => !chosen.includes(row))
  return rows.map((row) => (row.beside === 'chosen' ? { ...row, nth: chosen.indexOf(row) } : row))
}

/** A share that only the persons themselves give is told with them. */
const countedShare = ({ formula }: Line): boolean => formula.kind === 'share' && formula.published === null

/** Every row of the view: the lines, their whole, the units beside them, and what only the table has. */
export function allSeries(
  sources: Sources,
  resolved: ResolvedView,
  periods: readonly Period[],
  split: boolean,
): readonly Series[] {
  const { cube, unit, indicator } = sources
  const { view } = resolved
  const make = (line: Line, role: 'line' | 'whole', inChart: boolean) =>
    seriesOf(rowOf(line, cube, unit, periods), cube, role, {
      judged: indicator.judged || countedShare(line),
      bounds: indicator.judged && view.geometry === 'dots',
      inChart,
    })
  return [
    ...view.lines.map((line) => make(line, 'line', true)),
    ...(view.whole === null ? [] : [make(view.whole, 'whole', true)]),
    ...comparisonsOf(sources, resolved, periods, split),
    ...(view.tableOnly ?? []).map((line) => make(line, 'line', false)),
  ]
}
