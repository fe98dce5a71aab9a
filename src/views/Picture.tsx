import { type HTMLAttributes, lazy, type ReactNode, type Ref, Suspense, useCallback, useState } from 'react'
import type { Look } from '../charts/look.ts'
import { labels } from '../words/labels.ts'
import { chartFailed } from '../words/parts.ts'
import { Boundary } from './Boundary.tsx'
import { loadPicture } from './loadCharts.ts'

const DrawnPicture = lazy(loadPicture)

/** Makes the option of a picture for a look. Another function is another picture. */
type Draw = (look: Look) => object

/** Pictures of a page are decided for widths in steps of this many pixels, so that dragging a window edge doesn't rebuild at every pixel. */
export const widthStep = 8

const failure = () => (
  <div className="state state-error" role="alert">
    <p className="state-title">{chartFailed.notDrawn}</p>
    <p>{chartFailed.why}</p>
  </div>
)

interface Props {
  /** Of the chart, and its height in pixels. */
  readonly id: string
  readonly height: number
  readonly frameRef: Ref<HTMLDivElement>
  readonly make: Draw
  /** False while the width is not known: then nothing is drawn. */
  readonly isSized: boolean
  /** What the picture answers to. */
  readonly plot?: HTMLAttributes<HTMLDivElement>
  /** What lies over the picture, and what is said beside it. */
  readonly over?: ReactNode
  readonly children?: ReactNode
}

/**
 * A picture that a page draws beside its charts, hidden from screen readers, since the page says the same in text.
 * `data-chart-state` is `ready` only when exactly this picture has been drawn.
 */
export function Picture({ id, height, frameRef, make, isSized, plot, over, children }: Props) {
  const [drawn, setDrawn] = useState<Draw | null>(null)
  const [failed, setFailed] = useState<Draw | null>(null)
  const noteDrawn = useCallback((draw: Draw) => setDrawn(() => draw), [])
  const state = failed === make ? 'error' : drawn === make ? 'ready' : 'loading'
  return (
    <div ref={frameRef} className="chart" data-chart={id} data-chart-state={state} style={{ height }}>
      <div className="drawn-chart" {...plot}>
        <div className="drawn-picture" aria-hidden="true">
          <Boundary key={id} renderFallback={failure} onError={() => setFailed(() => make)}>
            <Suspense fallback={<div className="chart-waiting">{labels.loading}</div>}>
              {isSized && <DrawnPicture make={make} onDrawn={noteDrawn} />}
            </Suspense>
          </Boundary>
          {over}
        </div>
        {children}
      </div>
    </div>
  )
}
