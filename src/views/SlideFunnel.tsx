import { type CSSProperties, lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import { funnelLayoutOf } from '../charts/funnelLayout.ts'
import { drawnFunnel } from '../charts/funnelPlot.ts'
import type { Look } from '../charts/look.ts'
import { magnify } from '../charts/magnify.ts'
import type { CompareFunnel } from '../series/compareFunnel.ts'
import { labels } from '../words/labels.ts'
import { Boundary } from './Boundary.tsx'
import { loadPicture } from './loadCharts.ts'
import { useSize } from './useSize.ts'

const DrawnPicture = lazy(loadPicture)

type Draw = (look: Look) => object

/** From the least type of the funnel, 14 pixels, to 24 on a slide. */
const fromPage = 1.72
/** Its height in pixels of its own where a slide is a column. */
const naturalHeight = 400

interface Props {
  readonly funnel: CompareFunnel
  /** Of the key figure. */
  readonly id: string
  /** How many times as large as it is written the slide is drawn. */
  readonly scale: number
  /** What stands there where it can't be drawn. */
  readonly instead: ReactNode
}

/** Many units by size and value, filling the slide. */
export function SlideFunnel({ funnel, id, scale, instead }: Props) {
  const { ref, width, height } = useSize()
  const factor = fromPage * scale
  const [room, fill] = [Math.floor(width / factor), Math.floor(height / factor)]
  const layout = useMemo(() => funnelLayoutOf(funnel, room, fill), [funnel, room, fill])
  const make = useCallback<Draw>((look) => magnify(drawnFunnel(funnel, layout, look), factor), [funnel, layout, factor])
  const style = { '--natural': `${naturalHeight * factor}px` } as CSSProperties
  const [drawn, setDrawn] = useState<Draw | null>(null)
  const noteDrawn = useCallback((draw: Draw) => setDrawn(() => draw), [])
  return (
    <div
      ref={ref}
      className="projected-chart"
      style={style}
      data-chart={`${id}-funnel`}
      data-chart-state={drawn === make ? 'ready' : 'loading'}
      aria-hidden="true"
    >
      <Boundary key={id} renderFallback={() => instead}>
        <Suspense fallback={<p className="projected-waiting">{labels.loading}</p>}>
          <div className="drawn-chart">{room > 0 && <DrawnPicture make={make} onDrawn={noteDrawn} />}</div>
        </Suspense>
      </Boundary>
    </div>
  )
}
