import { type CSSProperties, lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { chartHeight } from '../charts/chartHeight.ts'
import { magnify } from '../charts/magnify.ts'
import type { SeriesSet } from '../series/seriesSet.ts'
import { labels } from '../words/labels.ts'
import { Boundary } from './Boundary.tsx'
import { loadCharts } from './loadCharts.ts'
import { useSize } from './useSize.ts'

const DrawnChart = lazy(loadCharts)

/** From the type of a chart on its own page, 15 pixels where it is least, to 24 on a slide. */
const fromPage = 1.6

interface Props {
  readonly set: SeriesSet
  /** How many times as large as it is written the slide is drawn. */
  readonly scale: number
  /** What stands there where it can't be drawn. */
  readonly instead: ReactNode
}

/** The chart of a key figure's own page, as much larger as a slide is read from further away. `data-chart-state` is `ready` when exactly this set is drawn. */
export function SlideChart({ set, scale, instead }: Props) {
  const [drawn, setDrawn] = useState<SeriesSet | null>(null)
  const { ref, width } = useSize()
  const factor = fromPage * scale
  const enlarged = useMemo(() => ({ factor, draw: magnify }), [factor])
  // Where a slide is a column, a chart is as high as on its own page.
  const style = { '--natural': `${chartHeight(set, 'page', width / factor) * factor}px` } as CSSProperties
  return (
    <div
      ref={ref}
      className="projected-chart"
      style={style}
      data-chart={set.indicator}
      data-chart-state={drawn === set ? 'ready' : 'loading'}
    >
      <Boundary key={set.indicator} renderFallback={() => instead}>
        <Suspense fallback={<p className="projected-waiting">{labels.loading}</p>}>
          <DrawnChart set={set} size="page" enlarged={enlarged} onDrawn={setDrawn} />
        </Suspense>
      </Boundary>
    </div>
  )
}
