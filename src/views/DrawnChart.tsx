import ReactECharts from 'echarts-for-react/esm/core'
import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { buildOption } from '../charts/buildOption.ts'
import type { Size } from '../charts/chartHeight.ts'
import { echarts } from '../charts/echarts.ts'
import { finish } from '../charts/finish.ts'
import type { Look } from '../charts/look.ts'
import { periodAt, readoutAt } from '../charts/readout.ts'
import type { SeriesSet } from '../series/seriesSet.ts'
import { readOffLabel, readoutText } from '../words/chart.ts'
import { ChartReadout } from './ChartReadout.tsx'
import '../styles/chart.css'
import '../styles/print.css'

/** Never changed: other options would make the wrapper throw its chart away and begin again. */
const rendering = { renderer: 'svg', locale: 'SV' } as const
const fillBox = { width: '100%', height: '100%' } as const

/** Layout is decided for widths in steps of this many pixels, so that dragging a window edge doesn't rebuild at every pixel. */
const widthStep = 8

interface Box {
  readonly width: number
  readonly height: number
}

function boxOf({ clientWidth, clientHeight }: HTMLElement): Box {
  return { width: clientWidth - (clientWidth % widthStep), height: clientHeight }
}

/** The size of an element, in steps, null until it has been laid out. */
function useBox(element: React.RefObject<HTMLElement | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useLayoutEffect(() => {
    const target = element.current
    if (target === null) return
    const measure = () => {
      const next = boxOf(target)
      setBox((known) => (known?.width === next.width && known.height === next.height ? known : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return box !== null && box.width > 0 && box.height > 0 ? box : null
}

const queries = ['print', '(prefers-color-scheme: dark)'] as const

function subscribe(changed: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', changed)
  return () => {
    for (const list of lists) list.removeEventListener('change', changed)
  }
}

function currentLook(): Look {
  const [print, dark] = queries.map((query) => matchMedia(query).matches)
  if (print) return 'print'
  return dark ? 'dark' : 'light'
}

/** Props of a drawn chart. `onDrawn` is called with the set each time that exactly it has been drawn. */
export interface DrawnChartProps {
  readonly set: SeriesSet
  readonly size: Size
  readonly onDrawn: (set: SeriesSet) => void
}

/** The place of a pointer in an element. */
function pointIn(event: PointerEvent<HTMLElement>) {
  const { left, top } = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}

/** Where a key leads from a period; undefined for keys that lead nowhere. */
function stepOf(key: string, at: number | null, last: number): number | null | undefined {
  const steps: Readonly<Record<string, number | null>> = {
    ArrowRight: Math.min(last, (at ?? -1) + 1),
    ArrowLeft: Math.max(0, (at ?? last + 1) - 1),
    Home: 0,
    End: last,
    Escape: null,
  }
  return steps[key]
}

/**
 * A set drawn by ECharts, filling its parent. The picture is hidden from screen readers, since the page says the same in text
 * and in a table; a year can be read off it by pointer and, on a key figure's own page, by the arrow keys. This file and what
 * it imports is the chunk that loads after the figures are on the screen.
 */
export function DrawnChart({ set, size, onDrawn }: DrawnChartProps) {
  const element = useRef<HTMLDivElement>(null)
  const box = useBox(element)
  const look = useSyncExternalStore(subscribe, currentLook)
  const option = useMemo(() => (box === null ? null : finish(buildOption(set, { look, size, ...box }))), [set, look, size, box])
  const [isReady, setIsReady] = useState(false)
  const [pointed, setPointed] = useState<number | null>(null)
  // Without animation setOption draws before it returns, and the wrapper calls it before this effect runs; the wrapper's own
  // `finished` event would be missed at the first drawing and stay away where two sets look the same.
  useEffect(() => {
    if (isReady && option !== null) onDrawn(set)
  }, [isReady, option, set, onDrawn])
  const last = set.periods.length - 1
  const at = pointed === null || pointed > last ? null : pointed
  const point = (event: PointerEvent<HTMLElement>) =>
    setPointed(option === null ? null : periodAt(option.grid, set.periods.length, pointIn(event)))
  const step = (event: KeyboardEvent) => {
    const next = stepOf(event.key, at, last)
    if (next === undefined) return
    event.preventDefault()
    setPointed(next)
  }
  const readout = at === null ? null : readoutAt(set, at)
  const keyboard = size === 'page' ? { tabIndex: 0, role: 'group', 'aria-label': readOffLabel, onKeyDown: step } : {}
  return (
    <div
      ref={element}
      className="drawn-chart"
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setPointed(null)}
      onBlur={() => setPointed(null)}
      {...keyboard}
    >
      {option !== null && (
        <div className="drawn-picture" aria-hidden="true">
          <ReactECharts
            echarts={echarts}
            option={option}
            notMerge
            opts={rendering}
            style={fillBox}
            onChartReady={() => setIsReady(true)}
          />
          {readout !== null && at !== null && (
            <ChartReadout readout={readout} at={at} periods={set.periods.length} plots={option.grid} width={box?.width ?? 0} />
          )}
        </div>
      )}
      {size === 'page' && (
        <p className="visually-hidden" aria-live="polite">
          {readout === null ? '' : readoutText(readout.period, readout.rows)}
        </p>
      )}
    </div>
  )
}
