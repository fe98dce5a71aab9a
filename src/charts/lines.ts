import type { Series } from '../series/seriesSet.ts'
import { byPeriod, periodAxisOf } from './axes.ts'
import { columnOf, hasProvisional, stretchesOf } from './dataset.ts'
import { type SeriesStyle, styleOf } from './look.ts'
import { numberAt } from './panelSeries.ts'
import type { PlacedPanel } from './grids.ts'
import type { Scene } from './scene.ts'

/** Fewer points than this are dots: two years are no trend. */
const fewestForLine = 3

/** A chart that stands alone is seen from further away. */
const growth = { card: 1, page: 1.25 } as const

/** Context lies behind: comparison, then the whole, then the lines themselves. */
const depth = { comparison: 3, whole: 4, line: 5 } as const

/** The symbol of a point. A ring of background keeps it apart from lines that pass behind it. */
function symbolOf({ ink, frame }: Scene, { symbol, size, fill, hollow }: SeriesStyle) {
  const symbolSize = Math.round(size * growth[frame.size])
  const itemStyle = hollow
    ? { color: ink.background, borderColor: fill, borderWidth: 2, opacity: 1 }
    : { color: fill, borderColor: ink.background, borderWidth: 1, opacity: 1 }
  return { symbol, symbolSize, itemStyle }
}

function placedIn(panel: PlacedPanel, series: Series) {
  return { xAxisIndex: periodAxisOf(panel), yAxisIndex: panel.index, silent: true, z: depth[series.role], clip: false }
}

function pointsOf(scene: Scene, panel: PlacedPanel, series: Series, id: string, y: string, style: SeriesStyle) {
  return {
    type: 'scatter' as const,
    id,
    ...placedIn(panel, series),
    encode: { ...byPeriod, y },
    ...symbolOf(scene, style),
  }
}

function lineOf(scene: Scene, panel: PlacedPanel, series: Series, id: string, y: string) {
  const style = styleOf(series, scene.frame.look)
  return {
    type: 'line' as const,
    id,
    ...placedIn(panel, series),
    encode: { ...byPeriod, y },
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    ...symbolOf(scene, style),
    lineStyle: {
      color: style.fill,
      width: style.width * growth[scene.frame.size],
      type: style.dash,
      cap: 'round' as const,
      join: 'round' as const,
    },
  }
}

/** One unbroken stretch: a line where it has points enough, else its points. */
function stretchOf(scene: Scene, panel: PlacedPanel, series: Series, part: number, parts: number) {
  const [from, to] = stretchesOf(scene, series)[part] ?? [0, 0]
  const points = scene.set.periods.filter((_, i) => i >= from && i < to && numberAt(series, i) !== null).length
  const id = part === 0 ? series.id : columnOf(series.id, `part${part}`)
  const y = parts === 1 ? series.id : columnOf(series.id, `part${part}`)
  const style = styleOf(series, scene.frame.look)
  const isLine = scene.set.geometry !== 'dots' && points >= fewestForLine
  return isLine ? lineOf(scene, panel, series, id, y) : pointsOf(scene, panel, series, id, y, { ...style, size: style.size + 2 })
}

function provisionalOf(scene: Scene, panel: PlacedPanel, series: Series) {
  if (!hasProvisional(series)) return []
  const style = { ...styleOf(series, scene.frame.look), hollow: true }
  const y = columnOf(series.id, 'provisional')
  return [{ ...pointsOf(scene, panel, series, y, y, style), z: depth[series.role] + 1 }]
}

/**
 * Lines with a symbol at every point, so that a lone year between two gaps is seen. Gaps stay gaps and no line crosses a
 * break. Provisional points are hollow.
 */
export function lineSeries(scene: Scene, panel: PlacedPanel, series: readonly Series[]) {
  return series.flatMap((one) => {
    const parts = stretchesOf(scene, one).length
    return [
      ...Array.from({ length: parts }, (_, part) => stretchOf(scene, panel, one, part, parts)),
      ...provisionalOf(scene, panel, one),
    ]
  })
}
