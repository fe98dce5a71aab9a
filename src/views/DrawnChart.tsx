import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { buildOption } from '../charts/buildOption.ts'
import type { Size } from '../charts/chartHeight.ts'
import { echarts } from '../charts/echarts.ts'
import { finish } from '../charts/finish.ts'
import type { Look } from '../charts/look.ts'
import { panelAt, periodAt, readoutAt } from '../charts/readout.ts'
import type { SeriesSet } from '../series/seriesSet.ts'
import { readOffLabel, readoutText } from '../words/chart.ts'
import { ChartReadout } from './ChartReadout.tsx'
import { useLook } from './useLook.ts'
import '../styles/chart.css'
import '../styles/print.css'

// What prints draws with the same part of the app, without a second file that would cost the first charts.
export { drawSet, drawStill } from '../charts/drawStill.ts'

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

/** A chart drawn larger than its layout is made for, where it is seen from further away. */
export interface Enlargement {
  readonly factor: number
  readonly draw: <Option extends object>(option: Option, factor: number) => Option
}

/** Props of a drawn chart. `onDrawn` is called with the set each time that exactly it has been drawn. */
export interface DrawnChartProps {
  readonly set: SeriesSet
  readonly size: Size
  readonly enlarged?: Enlargement
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

/** Where an arrow up or down leads from a panel, where panels are read one by one; undefined for other keys. */
function panelStepOf(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(last, at + 1)
  return key === 'ArrowUp' ? Math.max(0, at - 1) : undefined
}

interface PictureProps {
  /** Makes the option; another function is another picture. */
  readonly make: (look: Look) => object
  /** Called with `make` each time that exactly its picture has been drawn. */
  readonly onDrawn: (make: (look: Look) => object) => void
}

/** Something drawn by ECharts, filling its parent. */
export function DrawnPicture({ make, onDrawn }: PictureProps) {
  const look = useLook()
  const option = useMemo(() => make(look), [make, look])
  return <Picture option={option} onDrawn={useCallback(() => onDrawn(make), [make, onDrawn])} />
}

/** A chart in its element, with the option that it shows as JSON. */
interface Shown {
  readonly chart: ReturnType<typeof echarts.init>
  option: string
}

/** An option drawn by ECharts in an element of its own, as large as its parent and following its size. */
function Picture({ option, onDrawn }: { readonly option: object; readonly onDrawn: (option: object) => void }) {
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef<Shown | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const chart = echarts.init(element, null, { renderer: 'svg' })
    shown.current = { chart, option: '' }
    const observer = new ResizeObserver(() => {
      if (chart.getWidth() !== element.clientWidth || chart.getHeight() !== element.clientHeight) chart.resize()
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [])
  // Without animation `setOption` draws before it returns; the chart's own `finished` event is missed at the first drawing.
  useEffect(() => {
    const { current } = shown
    // An option equals its own JSON but for formatters, which are constants: what looks the same is not drawn anew.
    const json = JSON.stringify(option)
    if (current !== null && current.option !== json) {
      current.chart.setOption({ ...option }, { notMerge: true })
      current.option = json
    }
    onDrawn(option)
  }, [option, onDrawn])
  return <div ref={place} style={fillBox} />
}

/**
 * A set drawn by ECharts, filling its parent. The picture is hidden from screen readers, since the page says the same in text
 * and in a table; a year can be read off it by pointer and, on a key figure's own page, by the arrow keys. This file and what
 * it imports is the chunk that loads after the figures are on the screen.
 */
export function DrawnChart({ set, size, enlarged, onDrawn }: DrawnChartProps) {
  const element = useRef<HTMLDivElement>(null)
  const box = useBox(element)
  const look = useLook()
  const option = useMemo(() => {
    if (box === null) return null
    const factor = enlarged?.factor ?? 1
    const drawn = finish(buildOption(set, { look, size, width: box.width / factor, height: box.height / factor }))
    return enlarged?.draw(drawn, factor) ?? drawn
  }, [set, look, size, box, enlarged])
  const [pointed, setPointed] = useState<number | null>(null)
  const [pointedPanel, setPointedPanel] = useState(0)
  const tellDrawn = useCallback(() => onDrawn(set), [onDrawn, set])
  const last = set.periods.length - 1
  const at = pointed === null || pointed > last ? null : pointed
  const panel = set.arrangement === 'units' ? Math.min(pointedPanel, set.panels.length - 1) : null
  const point = (event: PointerEvent<HTMLElement>) => {
    if (option === null) return
    const place = pointIn(event)
    setPointed(periodAt(option.grid, set.periods.length, place))
    setPointedPanel(Math.max(0, panelAt(option.grid, place)))
  }
  const step = (event: KeyboardEvent) => {
    const next = stepOf(event.key, at, last)
    const nextPanel = panel === null ? undefined : panelStepOf(event.key, panel, set.panels.length - 1)
    if (next === undefined && nextPanel === undefined) return
    event.preventDefault()
    if (nextPanel === undefined) setPointed(next ?? null)
    else setPointedPanel(nextPanel)
  }
  const readout = at === null ? null : readoutAt(set, at, panel)
  const plots = option?.grid.filter((_, i) => panel === null || i === panel) ?? []
  const isReadByKeys = size === 'page' && enlarged === undefined
  const keyboard = isReadByKeys ? { tabIndex: 0, role: 'group', 'aria-label': readOffLabel, onKeyDown: step } : {}
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
          <Picture option={option} onDrawn={tellDrawn} />
          {readout !== null && at !== null && (
            <ChartReadout readout={readout} at={at} periods={set.periods.length} plots={plots} width={box?.width ?? 0} />
          )}
        </div>
      )}
      {isReadByKeys && (
        <p className="visually-hidden" aria-live="polite">
          {readout === null ? '' : readoutText(readout.period, readout.rows)}
        </p>
      )}
    </div>
  )
}
