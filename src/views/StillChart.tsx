import { useLayoutEffect, useRef } from 'react'
import { chartHeight, panelsPerRow } from '../charts/chartHeight.ts'
import { dotPlotOption } from '../charts/dotPlot.ts'
import { dotLayoutOf } from '../charts/dotPlotLayout.ts'
import { finishDotPlot } from '../charts/finishDotPlot.ts'
import { funnelLayoutOf } from '../charts/funnelLayout.ts'
import { drawnFunnel } from '../charts/funnelPlot.ts'
import type { CompareFunnel } from '../series/compareFunnel.ts'
import type { CompareSet } from '../series/compareSet.ts'
import type { SeriesSet } from '../series/seriesSet.ts'
import type { Drawing } from './loadDrawing.ts'

/** Width of everything on paper in pixels: 180 mm, whatever the screen is. */
const paperWidth = 680

/** A chart that has the whole width. */
const paperSize = { width: paperWidth, height: 248 }

/** A comparison is laid out wider than the paper and scaled down as a whole, so that names of units are seldom cut. */
const plotWidth = 840

/** Many units by size and value, scaled down like a comparison. */
const funnelSize = { width: plotWidth, height: 480 }

/** The most that a chart may take of a page's height in pixels. One that needs more is scaled down as a whole. */
const mostHeight = 860

interface SetProps {
  readonly set: SeriesSet
  readonly drawing: Drawing
  /** Its width, and the height of a chart of one row of panels: more rows take what they need. */
  readonly size?: { readonly width: number; readonly height: number }
}

interface PlaceProps {
  readonly width: number
  readonly height: number
  readonly description: string
  readonly draw: (place: HTMLElement) => void
}

/** Drawn as it is laid out, not after: the browser is about to print. */
function Place({ width, height, description, draw }: PlaceProps) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (place.current !== null) draw(place.current)
  })
  const scale = Math.min(1, paperWidth / width, mostHeight / height)
  const size = { width: width * scale, height: height * scale }
  return <div ref={place} className="paper-chart" role="img" aria-label={description} style={size} />
}

/** A set as a still picture of a width, the paper's unless another is given. */
export function StillChart({ set, drawing, size = paperSize }: SetProps) {
  const { width } = size
  const isOneRow = panelsPerRow(set, 'card', width) >= set.panels.length
  const height = isOneRow ? size.height : chartHeight(set, 'card', width)
  const draw = (place: HTMLElement) => drawing.drawSet(place, set, { look: 'print', size: 'card', width, height })
  return <Place width={width} height={height} description={set.description} draw={draw} />
}

/** Many units by size and value as a still picture that fills the paper's width. */
export function StillFunnel({ funnel, drawing }: { readonly funnel: CompareFunnel; readonly drawing: Drawing }) {
  const layout = funnelLayoutOf(funnel, funnelSize.width, funnelSize.height)
  const draw = (place: HTMLElement) => drawing.drawStill(place, drawnFunnel(funnel, layout, 'print'), funnelSize)
  return <Place {...funnelSize} description={funnel.description} draw={draw} />
}

/** A comparison as a still picture that fills the paper's width. */
export function StillDotPlot({ set, drawing }: { readonly set: CompareSet; readonly drawing: Drawing }) {
  const layout = dotLayoutOf(set, plotWidth)
  const size = { width: plotWidth, height: layout.height }
  const draw = (place: HTMLElement) => drawing.drawStill(place, finishDotPlot(dotPlotOption(set, layout, 'print')), size)
  return <Place {...size} description={set.description} draw={draw} />
}
