import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { DatasetComponent, GridSimpleComponent, TitleComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'
import type { ChartItem } from './block.ts'

register([BarChart, CanvasRenderer, DatasetComponent, GridSimpleComponent, LineChart, ScatterChart, SVGRenderer, TitleComponent])

/** A chart as an SVG document, drawn without a page. */
export function chartSvg({ option, width, height }: ChartItem): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

/** Draws a chart on a canvas of its own and hands it over, `ratio` dots to each of its pixels. */
export function withChartCanvas(
  { option, width, height }: ChartItem,
  ratio: number,
  receive: (canvas: HTMLCanvasElement) => void,
): void {
  const canvas = document.createElement('canvas')
  const chart = init(canvas, null, { renderer: 'canvas', width, height, devicePixelRatio: ratio })
  try {
    chart.setOption(option)
    receive(chart.renderToCanvas({ pixelRatio: ratio }))
  } finally {
    chart.dispose()
  }
}
