import { textWidth } from '../../charts/frame.ts'
import { numberAt } from '../../charts/panelSeries.ts'
import type { Series } from '../../series/seriesSet.ts'
import { fittingSize } from './chartSizes.ts'
import { type ChartSeries, labelAt } from './chartSpec.ts'
import { columnsOf } from './drawnSeries.ts'

/** How much wider than its column the first value may be, before it reaches over the numbers of the axis. */
const mostOverlap = 1.4

/** Columns beside each other from zero: with their values over them where all have room in the band of a period, else the first and last. */
export function standingColumns(series: readonly Series[], band: number, size: number): readonly ChartSeries[] {
  const texts = series.flatMap((one) => one.texts)
  const holdsFirst = texts.every((text) => textWidth(text, size) <= band * mostOverlap)
  const isRoomy = fittingSize(texts, band / Math.max(1, series.length), size) === size
  return series.map((one) => {
    const values = one.figures.map((_, i) => numberAt(one, i))
    const [first, last] = [values.findIndex((value) => value !== null), values.findLastIndex((value) => value !== null)]
    const isPrinted = (i: number) => isRoomy || i === last || (i === first && holdsFirst && last - first > 2)
    const labels = values.flatMap((value, i) => (value !== null && isPrinted(i) ? [labelAt(i, 'outEnd')] : []))
    return { ...columnsOf(one, values), labels }
  })
}
