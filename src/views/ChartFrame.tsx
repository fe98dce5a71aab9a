import { lazy, Suspense, useState } from 'react'
import { chartHeight, type Size } from '../charts/chartHeight.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import type { SeriesSet } from '../series/seriesSet.ts'
import { labels } from '../words/labels.ts'
import { ChartFailure } from './ChartFailure.tsx'
import { type CardState, isDrawn, setOf } from './cardState.ts'
import { loadCharts } from './loadCharts.ts'
import { Boundary } from './Boundary.tsx'
import { NoChart } from './NoChart.tsx'
import { useWidth } from './useWidth.ts'

const DrawnChart = lazy(loadCharts)

interface Props {
  readonly indicator: IndicatorId
  readonly state: CardState
  readonly size: Size
  /** The name of the chart, where it is not the key figure's own. */
  readonly name?: string
}

const loadingHeight: Readonly<Record<Size, number>> = { card: 300, page: 460 }

const nothing = () => null

interface Failure {
  readonly set: SeriesSet
  readonly error: Error
}

function chartState(state: CardState, drawn: SeriesSet | null, failure: Failure | null): CardState['kind'] {
  if (!isDrawn(state)) return state.kind
  if (failure !== null) return 'error'
  return drawn === setOf(state) ? state.kind : 'loading'
}

/**
 * The place of a chart. It tells what has become of it in `data-chart-state`: `ready` means that ECharts has finished drawing
 * exactly the figures that the card says; any other word is the card's state.
 */
export function ChartFrame({ indicator, state, size, name = indicator }: Props) {
  const { ref, width } = useWidth()
  const [drawn, setDrawn] = useState<SeriesSet | null>(null)
  const [failed, setFailed] = useState<Failure | null>(null)
  const set = setOf(state)
  const shown = isDrawn(state) ? set : null
  // A failure belongs to the set that failed: other figures are tried anew.
  const failure = failed !== null && failed.set === shown ? failed : null
  const height = shown === null ? loadingHeight[size] : chartHeight(shown, size, width)
  const fixed = shown !== null || state.kind === 'loading'
  return (
    <div
      ref={ref}
      className="chart"
      data-chart={name}
      data-chart-state={chartState(state, drawn, failure)}
      style={fixed ? { height } : undefined}
    >
      {shown === null && <NoChart state={state} indicator={indicator} />}
      {failure !== null && <ChartFailure indicator={indicator} error={failure.error} />}
      {shown !== null && failure === null && (
        <Boundary renderFallback={nothing} onError={(error) => setFailed({ set: shown, error })}>
          <Suspense fallback={<div className="chart-waiting">{labels.loading}</div>}>
            <DrawnChart set={shown} size={size} onDrawn={setDrawn} />
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}
