import { isNumber } from '../domain/figure.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { nameOf, wholeOf } from './lineage.ts'
import type { ResolvedView } from './resolveView.ts'
import { type Row, rowOf, seriesOf } from './rows.ts'
import type { Series } from './seriesSet.ts'
import type { Sources } from './sources.ts'

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

/** The whole organisation's name, where its figures are made in another way than the unit's and can't stand beside them. */
export function incomparableWhole(sources: Sources): string | null {
  const { indicator, cube, wholeCube, unit } = sources
  const whole = wholeOf(sources)
  if (!indicator.comparable || wholeCube === null || whole === unit) return null
  const alike = cube.definition === wholeCube.definition && cube.method === wholeCube.method
  return alike ? null : nameOf(sources, whole)
}

/** The whole organisation's row beside the unit's, for a key figure that doesn't grow with size. */
function comparisonOf(
  sources: Sources,
  { headline }: ResolvedView,
  periods: readonly Period[],
  split: boolean,
): readonly Series[] {
  const { indicator, wholeCube, unit } = sources
  const whole = wholeOf(sources)
  if (!indicator.comparable || split || whole === unit || wholeCube === null || incomparableWhole(sources) !== null) return []
  const row = rowOf(headline, wholeCube, whole, periods)
  if (!row.evaluations.some(({ figure }) => isNumber(figure))) return []
  const series = seriesOf(row, wholeCube, 'comparison', { judged: false, bounds: false, inChart: true })
  return [{ ...series, id: `whole:${headline.id}`, label: nameOf(sources, whole) }]
}

/** A share that only the persons themselves give is told with them. */
const countedShare = ({ formula }: Line): boolean => formula.kind === 'share' && formula.published === null

/** Every row of the view: the lines, their whole, the organisation beside them, and what only the table has. */
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
    ...comparisonOf(sources, resolved, periods, split),
    ...(view.tableOnly ?? []).map((line) => make(line, 'line', false)),
  ]
}
