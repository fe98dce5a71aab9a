import type { SeriesSet } from '../series/seriesSet.ts'
import { buildOption } from './buildOption.ts'
import { echarts } from './echarts.ts'
import { finish } from './finish.ts'
import type { Frame } from './frame.ts'

/** The size of a still picture in pixels, whatever its place measures. */
export type StillSize = Pick<Frame, 'width' | 'height'>

/**
 * Draws an option at once as a picture that stays when its chart is gone: it has been drawn when this returns, listens to nothing, and
 * is scaled as a whole where its place is smaller than it, so that no label is ever cut.
 */
export function drawStill(place: HTMLElement, option: Readonly<Record<string, unknown>>, { width, height }: StillSize): void {
  const chart = echarts.init(place, null, { renderer: 'svg', width, height })
  chart.setOption(option)
  const picture = place.querySelector('svg')?.cloneNode(true) as SVGSVGElement
  chart.dispose()
  // Its own styles lay it over its place, and keep its text from being selected.
  picture.removeAttribute('style')
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`)
  place.replaceChildren(picture)
}

/** Draws a set as a still picture. */
export function drawSet(place: HTMLElement, set: SeriesSet, frame: Frame): void {
  drawStill(place, finish(buildOption(set, frame)), frame)
}
