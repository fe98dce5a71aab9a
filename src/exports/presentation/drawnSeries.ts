import { stretchesOf } from '../../charts/dataset.ts'
import { styleOf } from '../../charts/look.ts'
import { numberAt } from '../../charts/panelSeries.ts'
import type { Series, SeriesSet } from '../../series/seriesSet.ts'
import { fromPeriod } from '../../words/presentation.ts'
import { type ChartSeries, type PointSymbol, plainSeries } from './chartSpec.ts'
import { numberFormat } from './numberFormat.ts'

/** Fewer points than this are dots: two years are no trend. */
const fewestForLine = 3

const kinds = { circle: 'circle', rect: 'square', triangle: 'triangle', diamond: 'diamond' } as const

/** "RRGGBB" of a colour "#RRGGBB". */
export function bare(colour: string): string {
  return colour.slice(1)
}

function symbolOf(series: Series): PointSymbol {
  const { symbol, size, hollow } = styleOf(series, 'light')
  return { kind: kinds[symbol], size: Math.max(5, size), hollow }
}

/** The periods whose figures may still change. */
function provisionalIn({ flags }: Series): readonly number[] {
  return flags.flatMap((letters, i) => (letters.includes('p') ? [i] : []))
}

/** What all ways to draw a series have in common. */
export function baseOf(series: Series): Omit<ChartSeries, 'values'> {
  const { fill, text } = styleOf(series, 'light')
  return {
    ...plainSeries,
    name: series.label,
    fill: bare(fill),
    labelColour: bare(text),
    format: numberFormat(series.shownAs, series.decimals),
    provisional: provisionalIn(series),
  }
}

/** A column per period, from the values that are drawn. */
export function columnsOf(series: Series, values: ChartSeries['values']): ChartSeries {
  return { ...baseOf(series), form: 'column', values, bounds: series.intervals }
}

/**
 * A line, in as many native series as it has unbroken stretches: PowerPoint would join them. A stretch too short for a line is
 * drawn as points.
 */
export function linesOf(set: SeriesSet, series: Series): readonly ChartSeries[] {
  const { width, dash } = styleOf(series, 'light')
  const stretches = stretchesOf({ set }, series)
  const pieces = stretches.map(([from, to]): ChartSeries => {
    const values = set.periods.map((_, i) => (i >= from && i < to ? numberAt(series, i) : null))
    const isLine = set.geometry === 'line' && values.filter((value) => value !== null).length >= fewestForLine
    const name = from === 0 ? series.label : fromPeriod(series.label, set.periods[from] ?? '')
    return {
      ...baseOf(series),
      name,
      values,
      form: 'line',
      stroke: isLine ? { width, dash } : null,
      symbol: symbolOf(series),
      bounds: series.intervals,
    }
  })
  const drawn = pieces.filter(({ values }) => values.some((value) => value !== null))
  return drawn.map((piece, i) => ({ ...piece, inKey: i === 0 }))
}
