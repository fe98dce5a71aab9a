import type { Axis, Series, SeriesSet } from '../../series/seriesSet.ts'
import type { ChartSeries } from './chartSpec.ts'
import { linesOf } from './drawnSeries.ts'
import { pointLabels } from './pointLabels.ts'

interface Drawn {
  readonly series: Series
  readonly pieces: readonly ChartSeries[]
}

/** A line in pieces as one again, so that its last value is the last of all its pieces. */
function whole({ pieces }: Drawn): ChartSeries {
  const [first] = pieces as [ChartSeries]
  const values = first.values.map(
    (_, at) => pieces.map((piece) => piece.values[at] ?? null).find((value) => value !== null) ?? null,
  )
  return { ...first, values }
}

/** The reader's own line where another unit's panel repeats it: without values and name, which stand in its own. */
const isRepeated = ({ series }: Drawn): boolean => series.beside === 'own'

/** Lines and points with their values, each value at the piece of the line that it belongs to. */
export function labelledLines(set: SeriesSet, all: readonly Series[], axis: Axis): readonly ChartSeries[] {
  const drawn = all.map((series) => ({ series, pieces: linesOf(set, series) })).filter(({ pieces }) => pieces.length > 0)
  const told = drawn.filter((one) => !isRepeated(one))
  const labels = pointLabels(
    told.map((one) => ({ series: whole(one), isBeside: one.series.role === 'comparison' })),
    axis,
  )
  return drawn.flatMap((one) => {
    const own = labels[told.indexOf(one)] ?? []
    return one.pieces.map((piece) => ({
      ...piece,
      inKey: piece.inKey && !isRepeated(one),
      labels: own.filter(({ at }) => typeof piece.values[at] === 'number'),
    }))
  })
}
