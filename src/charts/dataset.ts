import type { Series } from '../series/seriesSet.ts'
import { intervalName } from '../words/chart.ts'
import { breaksIn } from './flags.ts'
import { textWidth } from './frame.ts'
import { hasRest } from './key.ts'
import { numberAt, plainAt } from './panelSeries.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'
import { restId, stackAt, undividedIn } from './stack.ts'
import { type Place, placeOf, totalAt } from './valueLabels.ts'

type Cell = number | string | null

/** A column of the table that a chart is drawn from: a name that never depends on order, and a cell per period. */
export interface Column {
  readonly name: string
  readonly cells: readonly Cell[]
}

/** What a column beside a series' values holds: its words, a printed label, a bound or a part. `final` and `provisional` divide the values. */
export type Aspect =
  | Place
  | 'text'
  | 'end'
  | 'endAt'
  | 'aboveAt'
  | 'bounds'
  | 'boundsAt'
  | 'low'
  | 'spread'
  | 'final'
  | 'provisional'
  | `part${number}`

const places: readonly Place[] = ['above', 'below', 'inside', 'beside']

/** The name of a column beside a series' values. */
export function columnOf(id: string, aspect: Aspect): string {
  return `${id}/${aspect}`
}

/** The name of the column with the periods. */
export const periodColumn = 'period'

/** True for a series with a figure that may still change. */
export function hasProvisional({ flags }: Series): boolean {
  return flags.some((flag) => flag.includes('p'))
}

/** The unbroken stretches of a line as index ranges, the end not included. Another unit's breaks are its own. */
export function stretchesOf({ set }: Pick<Scene, 'set'>, { beside, flags }: Series): readonly (readonly [number, number])[] {
  const marked = flags.flatMap((flag, i) => (i > 0 && flag.includes('b') ? [i] : []))
  const cuts = beside === null || beside === 'own' ? breaksIn(set) : marked
  const borders = [0, ...cuts, set.periods.length]
  return borders.slice(1).map((end, i) => [borders[i] ?? 0, end])
}

/** What is drawn: the figure, except where a column of a stack would pass a part for the whole. */
function drawnAt({ set }: Scene, panel: PlacedPanel, series: Series, i: number): number | null {
  if (set.arrangement !== 'stacked' || series.role !== 'line') return numberAt(series, i)
  return stackAt(panel, i).parts[panel.drawn.indexOf(series)] ?? null
}

/** The value printed at a point: with its count of persons where there is room beside it. */
function printedAt(scene: Scene, panel: PlacedPanel, series: Series, i: number, place: Place): string {
  if (placeOf(scene, panel, series, i) !== place) return ''
  if (place !== 'beside') return plainAt(series, i)
  return [series.texts[i], series.counts[i]].filter((text) => typeof text === 'string').join('\n')
}

type MakeColumn = (aspect: Aspect, cellAt: (i: number) => Cell) => Column

const columnMaker =
  ({ set }: Scene, { id }: Series): MakeColumn =>
  (aspect, cellAt) => ({ name: columnOf(id, aspect), cells: set.periods.map((_, i) => cellAt(i)) })

function valueColumns(scene: Scene, panel: PlacedPanel, series: Series, column: MakeColumn): readonly Column[] {
  const drawn = (i: number) => drawnAt(scene, panel, series, i)
  const isProvisional = (i: number) => series.flags[i]?.includes('p') === true
  const stretches = stretchesOf(scene, series)
  return [
    { name: series.id, cells: scene.set.periods.map((_, i) => drawn(i)) },
    ...(hasProvisional(series)
      ? [
          column('final', (i) => (isProvisional(i) ? null : drawn(i))),
          column('provisional', (i) => (isProvisional(i) ? drawn(i) : null)),
        ]
      : []),
    ...(stretches.length > 1
      ? stretches.map(([from, to], part) => column(`part${part}`, (i) => (i >= from && i < to ? drawn(i) : null)))
      : []),
  ]
}

function endColumns({ set }: Scene, { labels }: PlacedPanel): readonly Column[] {
  return labels.flatMap(({ id, at, lines, value }) => [
    { name: columnOf(id, 'end'), cells: set.periods.map((_, i) => (i === at ? lines.join('\n') : '')) },
    { name: columnOf(id, 'endAt'), cells: set.periods.map((_, i) => (i === at ? value : null)) },
  ])
}

/** A label wider than its column stands above the neighbours that it covers too. */
function clearOf({ set }: Scene, { band }: PlacedPanel, series: Series, i: number, width: number): number | null {
  const reach = width > band ? 1 : 0
  const near = set.periods.flatMap((_, at) => (Math.abs(at - i) <= reach ? (numberAt(series, at) ?? []) : []))
  return numberAt(series, i) === null ? null : Math.max(...near)
}

function clearColumns(scene: Scene, panel: PlacedPanel, series: Series, column: MakeColumn): readonly Column[] {
  if (scene.set.geometry !== 'columns' || scene.set.arrangement === 'stacked') return []
  return [column('aboveAt', (i) => clearOf(scene, panel, series, i, textWidth(plainAt(series, i), scene.type.value)))]
}

/** The period over whose strokes their name stands: the middle one, so that it is clear of the axis. */
function namedInterval(intervals: Series['intervals']): number {
  const known = intervals.flatMap((interval, i) => (interval === null ? [] : [i]))
  return known[Math.floor(known.length / 2)] ?? -1
}

function intervalColumns(scene: Scene, panel: PlacedPanel, { intervals }: Series, column: MakeColumn): readonly Column[] {
  const named = namedInterval(intervals)
  if (named < 0) return []
  const over = (textWidth(intervalName, scene.type.tick) - panel.band) / 2
  const reach = Math.max(0, Math.ceil(over / Math.max(1, panel.band)))
  const covered = intervals.filter((_, i) => Math.abs(i - named) <= reach)
  const highest = Math.max(...covered.flatMap((interval) => interval?.high ?? []))
  return [
    column('bounds', (i) => (i === named ? intervalName : '')),
    column('boundsAt', (i) => (i === named ? highest : null)),
    column('low', (i) => intervals[i]?.low ?? null),
    column('spread', (i) => ((interval) => (interval ? interval.high - interval.low : null))(intervals[i])),
  ]
}

function seriesColumns(scene: Scene, panel: PlacedPanel, series: Series): readonly Column[] {
  const column = columnMaker(scene, series)
  return [
    ...valueColumns(scene, panel, series, column),
    column('text', (i) => series.texts[i] ?? ''),
    ...places.map((place) => column(place, (i) => printedAt(scene, panel, series, i, place))),
    ...clearColumns(scene, panel, series, column),
    ...intervalColumns(scene, panel, series, column),
  ]
}

function wholeColumns(scene: Scene, panel: PlacedPanel): readonly Column[] {
  const { whole } = panel
  if (whole === null) return []
  const cells = (cellAt: (i: number) => Cell) => scene.set.periods.map((_, i) => cellAt(i))
  return [
    { name: whole.id, cells: cells((i) => (stackAt(panel, i).isWhole ? numberAt(whole, i) : null)) },
    { name: columnOf(whole.id, 'text'), cells: cells((i) => whole.texts[i] ?? '') },
    { name: columnOf(whole.id, 'above'), cells: cells((i) => totalAt(scene, panel, i)) },
  ]
}

function undividedColumns(scene: Scene, panel: PlacedPanel): readonly Column[] {
  const undivided = undividedIn(panel)
  return undivided === null ? [] : valueColumns(scene, panel, undivided, columnMaker(scene, undivided))
}

function restColumns({ set }: Scene, panel: PlacedPanel): readonly Column[] {
  return hasRest(set, panel) ? [{ name: restId, cells: set.periods.map((_, i) => stackAt(panel, i).rest) }] : []
}

/**
 * The one table that everything is drawn from: a row per period, also for a year without figures, and for each series its
 * value beside its words. A gap is null to ECharts but keeps its words beside it. No row is a header: ECharts, left to guess,
 * takes a first year whose first cells are words and gaps for one, and that year is lost.
 */
export function datasetOf(scene: Scene) {
  const columns: readonly Column[] = [
    { name: periodColumn, cells: scene.set.periods },
    ...scene.panels.flatMap((panel) => [
      ...panel.drawn.flatMap((series) => seriesColumns(scene, panel, series)),
      ...endColumns(scene, panel),
      ...wholeColumns(scene, panel),
      ...undividedColumns(scene, panel),
      ...restColumns(scene, panel),
    ]),
  ]
  return {
    dimensions: columns.map(({ name }) => name),
    sourceHeader: false,
    source: scene.set.periods.map((_, i) => columns.map(({ cells }) => cells[i] ?? null)),
  }
}
