import { type KeyboardEvent, lazy, type PointerEvent, Suspense, useCallback, useMemo, useState } from 'react'
import { dotPlotOption } from '../charts/dotPlot.ts'
import { type DotLayout, dotLayoutOf, laneAt } from '../charts/dotPlotLayout.ts'
import { dotReadoutAt } from '../charts/dotReadout.ts'
import { finishDotPlot } from '../charts/finishDotPlot.ts'
import type { Look } from '../charts/look.ts'
import type { CompareSet } from '../series/compareSet.ts'
import { compareWords, readoutInWords } from '../words/compare.ts'
import { labels } from '../words/labels.ts'
import { chartFailed } from '../words/parts.ts'
import { Boundary } from './Boundary.tsx'
import { DotReadout } from './DotReadout.tsx'
import { loadPicture } from './loadCharts.ts'
import { useWidth } from './useWidth.ts'

const DrawnPicture = lazy(loadPicture)

type Draw = (look: Look) => object

/** Layout is decided for widths in steps of this many pixels, so that dragging a window edge doesn't rebuild at every pixel. */
const widthStep = 8

const failure = () => (
  <div className="state state-error" role="alert">
    <p className="state-title">{chartFailed.notDrawn}</p>
    <p>{chartFailed.why}</p>
  </div>
)

/** Where a key leads from a unit's lane, the names of groups passed over; undefined for keys that lead nowhere. */
function laneStepOf(key: string, at: number | null, { lanes }: DotLayout): number | null | undefined {
  const units = lanes.flatMap(({ kind }, i) => (kind === 'unit' ? [i] : []))
  const here = at === null ? -1 : units.indexOf(at)
  const steps: Readonly<Record<string, number | null>> = {
    ArrowDown: units[Math.min(units.length - 1, here + 1)] ?? null,
    ArrowUp: units[here < 0 ? units.length - 1 : Math.max(0, here - 1)] ?? null,
    Home: units[0] ?? null,
    End: units.at(-1) ?? null,
    Escape: null,
  }
  return steps[key]
}

/**
 * A comparison drawn as dots, a lane per unit. The picture is hidden from screen readers, since the page says the same in text and
 * in a table; a unit can be read off it by pointer and by the arrow keys. `data-chart-state` is `ready` only when exactly this
 * comparison has been drawn.
 */
export function DotPlot({ set }: { readonly set: CompareSet }) {
  const { ref, width } = useWidth()
  const stepped = width - (width % widthStep)
  const layout = useMemo(() => dotLayoutOf(set, stepped), [set, stepped])
  const make = useCallback((look: Look) => finishDotPlot(dotPlotOption(set, layout, look)), [set, layout])
  const [drawn, setDrawn] = useState<Draw | null>(null)
  const [failed, setFailed] = useState<Draw | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const noteDrawn = useCallback((draw: Draw) => setDrawn(() => draw), [])
  const readout = pointed === null ? null : dotReadoutAt(set, layout, pointed)
  const point = (event: PointerEvent<HTMLElement>) => {
    setPointed(laneAt(layout, event.clientY - event.currentTarget.getBoundingClientRect().top))
  }
  const step = (event: KeyboardEvent) => {
    const next = laneStepOf(event.key, pointed, layout)
    if (next === undefined) return
    event.preventDefault()
    setPointed(next)
  }
  const keyboard = { tabIndex: 0, role: 'group', 'aria-label': compareWords.plot, onKeyDown: step }
  const state = failed === make ? 'error' : drawn === make ? 'ready' : 'loading'
  return (
    <div
      ref={ref}
      className="chart"
      data-chart={`${set.indicator}-compare`}
      data-chart-state={state}
      style={{ height: layout.height }}
    >
      <div
        className="drawn-chart"
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
        {...keyboard}
      >
        <div className="drawn-picture" aria-hidden="true">
          <Boundary key={set.indicator} renderFallback={failure} onError={() => setFailed(() => make)}>
            <Suspense fallback={<div className="chart-waiting">{labels.loading}</div>}>
              {stepped > 0 && <DrawnPicture make={make} onDrawn={noteDrawn} />}
            </Suspense>
          </Boundary>
          {readout !== null && pointed !== null && <DotReadout readout={readout} at={pointed} layout={layout} />}
        </div>
        <p className="visually-hidden" aria-live="polite">
          {readout === null ? '' : readoutInWords(readout)}
        </p>
      </div>
    </div>
  )
}
