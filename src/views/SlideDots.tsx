import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import { dotPlotOption } from '../charts/dotPlot.ts'
import { dotLayoutOf } from '../charts/dotPlotLayout.ts'
import { finishDotPlot } from '../charts/finishDotPlot.ts'
import type { Look } from '../charts/look.ts'
import { magnify } from '../charts/magnify.ts'
import { slideLanes } from '../charts/slideLanes.ts'
import type { CompareSet } from '../series/compareSet.ts'
import { labels } from '../words/labels.ts'
import { presenterWords as words } from '../words/presenter.ts'
import { Boundary } from './Boundary.tsx'
import { loadPicture } from './loadCharts.ts'
import { useSize } from './useSize.ts'

const DrawnPicture = lazy(loadPicture)

type Draw = (look: Look) => object

/** From the least type of the plot beside its names, 14 pixels, to 24 on a slide. */
const fromPage = 1.72

interface Props {
  readonly set: CompareSet
  /** How many times as large as it is written the slide is drawn. */
  readonly scale: number
  /** What stands there where it can't be drawn. */
  readonly instead: ReactNode
}

/** A comparison drawn as dots, its lanes as high as the slide allows; one of very many units is longer than the screen, and says so. */
export function SlideDots({ set, scale, instead }: Props) {
  const { ref, width, height } = useSize<HTMLElement>()
  const factor = fromPage * scale
  const [room, fill] = [Math.floor(width / factor), Math.floor(height / factor)]
  const layout = useMemo(() => slideLanes(dotLayoutOf(set, room), fill), [set, room, fill])
  const make = useCallback<Draw>(
    (look) => magnify(finishDotPlot(dotPlotOption(set, layout, look)), factor),
    [set, layout, factor],
  )
  const [drawn, setDrawn] = useState<Draw | null>(null)
  const noteDrawn = useCallback((draw: Draw) => setDrawn(() => draw), [])
  const isLong = fill > 0 && layout.height > fill + 1
  return (
    <>
      <section ref={ref} className="projected-scroll projected-dots" aria-label={words.scroll} tabIndex={isLong ? 0 : -1}>
        <div
          className="projected-plot drawn-chart"
          data-chart={`${set.indicator}-compare`}
          data-chart-state={drawn === make ? 'ready' : 'loading'}
          style={{ height: layout.height * factor }}
          aria-hidden="true"
        >
          <Boundary key={set.indicator} renderFallback={() => instead}>
            <Suspense fallback={<p className="projected-waiting">{labels.loading}</p>}>
              {room > 0 && <DrawnPicture make={make} onDrawn={noteDrawn} />}
            </Suspense>
          </Boundary>
        </div>
      </section>
      {isLong && <p className="projected-muted">{words.longPicture}</p>}
    </>
  )
}
