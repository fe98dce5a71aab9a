/** The value that is printed at a point, and where: above, below, to the right, in the middle of a column, at its end or at its foot. */
export interface PointLabel {
  readonly at: number
  readonly place: 't' | 'b' | 'r' | 'ctr' | 'outEnd' | 'inBase'
  /** How far it is moved down from its place, in parts of the chart's height, so that it is clear of others. */
  readonly shift: number
  /** "RRGGBB" where it is another than the series' labels have, as on a bar. */
  readonly colour: string | null
}

/** The sign of a point. */
export interface PointSymbol {
  readonly kind: 'circle' | 'square' | 'triangle' | 'diamond'
  /** In points. */
  readonly size: number
  readonly hollow: boolean
}

/** One row of numbers of a native chart. Colours are "RRGGBB". */
export interface ChartSeries {
  readonly name: string
  /** One per category. A gap is null, and nothing of it is written anywhere. */
  readonly values: readonly (number | null)[]
  /** `unseen`: nothing but its labels, as the whole over a stack. */
  readonly form: 'column' | 'line' | 'unseen'
  readonly fill: string
  /** The line through the points; null for points alone. */
  readonly stroke: { readonly dash: 'solid' | 'dashed' | 'dotted'; readonly width: number } | null
  readonly symbol: PointSymbol | null
  /** Hatched for what is known only together. */
  readonly hatched: boolean
  /** Points that may still change: hollow or hatched. */
  readonly provisional: readonly number[]
  /** Points in another colour than the series'. */
  readonly recoloured: readonly { readonly at: number; readonly fill: string }[]
  readonly labels: readonly PointLabel[]
  readonly labelColour: string
  /** The 95 % bounds of the values. */
  readonly bounds: readonly ({ readonly low: number; readonly high: number } | null)[]
  /** The format code of its numbers. */
  readonly format: string
  readonly inKey: boolean
}

/** A native chart of categories, all that it is written from. */
export interface ChartSpec {
  readonly kind: 'categories'
  /** Over the chart, '' for none. */
  readonly title: string
  /** The alternative text. */
  readonly alt: string
  /** What the categories are: the corner of the workbook. */
  readonly corner: string
  readonly categories: readonly string[]
  /** Which of them are written: every one, every second and so on, from the first. */
  readonly every: number
  readonly series: readonly ChartSeries[]
  readonly direction: 'upright' | 'lying'
  readonly isStacked: boolean
  readonly axis: {
    readonly min: number
    readonly max: number
    readonly step: number
    readonly format: string
    /** Whether its numbers are written: not where every bar has its own. */
    readonly isShown: boolean
  }
  /** The sizes of its text, in points: of names and axes, of the categories, and of the values. */
  readonly sizes: { readonly text: number; readonly category: number; readonly value: number }
}

/** A point of a scatter chart. */
export interface ScatterPoint {
  readonly x: number
  readonly y: number
  /** Who it is, in the workbook; '' for a point of a curve. */
  readonly name: string
  /** Its name in the chart, line by line, and how far it is moved from its place in parts of the chart; null for none. */
  readonly label: {
    readonly lines: readonly string[]
    readonly place: 'r' | 'l' | 't' | 'b'
    readonly right: number
    readonly down: number
    readonly isBold: boolean
  } | null
}

/** Points or a curve of a scatter chart. Colours are "RRGGBB". */
export interface ScatterSeries extends Pick<ChartSeries, 'name' | 'fill' | 'stroke' | 'symbol' | 'inKey'> {
  readonly points: readonly ScatterPoint[]
}

/** An axis of a scatter chart, from zero. */
export interface ScatterAxis {
  readonly title: string
  readonly max: number
  readonly step: number
  readonly format: string
}

/** A native chart of points by two numbers, all that it is written from. */
export interface ScatterSpec extends Pick<ChartSpec, 'title' | 'alt' | 'corner' | 'sizes'> {
  readonly kind: 'scatter'
  readonly across: ScatterAxis
  readonly up: ScatterAxis
  readonly series: readonly ScatterSeries[]
  /** Where the plot itself stands, and the title of the values over it, in parts of the chart. */
  readonly plot: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  readonly upTitleTop: number
}

/** Any native chart. */
export type NativeChart = ChartSpec | ScatterSpec

/** A series that nothing special is said of. */
export const plainSeries: Omit<ChartSeries, 'name' | 'values' | 'format'> = {
  form: 'column',
  fill: '1B3848',
  stroke: null,
  symbol: null,
  hatched: false,
  provisional: [],
  recoloured: [],
  labels: [],
  labelColour: '10222E',
  bounds: [],
  inKey: true,
}

/** The label of a point in its usual place. */
export function labelAt(at: number, place: PointLabel['place']): PointLabel {
  return { at, place, shift: 0, colour: null }
}
