import { axisIds, chartInk, framedXml } from './chartXml.ts'
import { firstRows } from './chartWorkbook.ts'
import type { ScatterAxis, ScatterPoint, ScatterSeries, ScatterSpec } from './chartSpec.ts'
import { lineOf, markerOf, noLine, solid, textLook } from './drawing.ts'
import { numberPoints, range, shows, textPoints } from './seriesXml.ts'
import { xmlText } from './xmlText.ts'

const { ink, muted, grid, zero } = chartInk

const placed = (x: number, y: number): string => `<c:x val="${x}"/><c:y val="${y}"/>`

/** Text in a chart, a paragraph per line. */
function richText(lines: readonly string[], size: number, colour: string, bold: boolean): string {
  const look = `sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"`
  const face = `${solid(colour)}<a:latin typeface="+mn-lt"/>`
  const paragraphs = lines.map(
    (line) =>
      `<a:p><a:pPr><a:defRPr ${look}>${face}</a:defRPr></a:pPr><a:r><a:rPr lang="sv-SE" ${look}>${face}</a:rPr><a:t>${xmlText(line)}</a:t></a:r></a:p>`,
  )
  return `<c:tx><c:rich><a:bodyPr rot="0" wrap="none"/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`
}

/** The name of a point, which stands as text in the chart: what it is called is no number of it. */
function nameXml({ label }: ScatterPoint, at: number, size: number): string {
  if (label === null) return ''
  const { lines, place, right, down, isBold } = label
  const layout = `<c:layout><c:manualLayout>${placed(right, down)}</c:manualLayout></c:layout>`
  return `<c:dLbl><c:idx val="${at}"/>${layout}${richText(lines, size, ink, isBold)}<c:dLblPos val="${place}"/>${shows(true)}</c:dLbl>`
}

const namesXml = (points: readonly ScatterPoint[], size: number): string =>
  points.every(({ label }) => label === null)
    ? ''
    : `<c:dLbls>${points.map((point, i) => nameXml(point, i, size)).join('')}${shows(false)}</c:dLbls>`

/** Numbers of a column of the workbook, from its first row of the series to its last. */
const numbers = (column: number, first: number, values: readonly number[], format: string): string =>
  `<c:numRef><c:f>${range(column, first + 2, first + 1 + values.length)}</c:f><c:numCache>${numberPoints(values, format)}</c:numCache></c:numRef>`

function seriesXml(
  spec: ScatterSpec,
  { name, fill, stroke, symbol, points }: ScatterSeries,
  index: number,
  first: number,
): string {
  const { across, up, sizes } = spec
  const column = index + 2
  const title = `<c:tx><c:strRef><c:f>${range(column, 1, 1)}</c:f>${textPoints([name])}</c:strRef></c:tx>`
  const look = `<c:spPr>${stroke === null ? noLine : lineOf(fill, stroke.width, stroke.dash)}</c:spPr>${markerOf(symbol, fill)}`
  const x = numbers(
    1,
    first,
    points.map((point) => point.x),
    across.format,
  )
  const y = numbers(
    column,
    first,
    points.map((point) => point.y),
    up.format,
  )
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${title}${look}${namesXml(points, sizes.value)}<c:xVal>${x}</c:xVal><c:yVal>${y}</c:yVal><c:smooth val="0"/></c:ser>`
}

interface AxisPlace {
  readonly id: number
  readonly crosses: number
  readonly side: 'b' | 'l'
  readonly title: string
  readonly lines: string
  readonly stroke: string
}

function axisXml(
  { max, step, format }: ScatterAxis,
  { id, crosses, side, title, lines, stroke }: AxisPlace,
  size: number,
): string {
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${lines}${title}<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${stroke}</c:spPr>${textLook(size, muted)}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`
}

const titleXml = (text: string, size: number, layout: string): string =>
  `<c:title>${richText([text], size, muted, false)}${layout}<c:overlay val="0"/></c:title>`

/** The part of a native scatter chart: its plot exactly where it was laid out, so that names stand clear as on the screen. */
export function scatterXml(spec: ScatterSpec): string {
  const { across, up, series, sizes, plot, upTitleTop } = spec
  const [first, second] = [111_111_111, 222_222_222]
  const starts = firstRows(spec)
  const clouds = series.map((one, i) => seriesXml(spec, one, i, starts[i] ?? 0)).join('')
  const inner = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${placed(plot.left, plot.top)}<c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`
  const atTop = `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>${placed(0, upTitleTop)}</c:manualLayout></c:layout>`
  const gridLines = `<c:majorGridlines><c:spPr>${lineOf(grid, 0.75)}</c:spPr></c:majorGridlines>`
  const axes = [
    axisXml(
      across,
      {
        id: first,
        crosses: second,
        side: 'b',
        title: titleXml(across.title, sizes.text, ''),
        lines: '',
        stroke: lineOf(zero, 1),
      },
      sizes.category,
    ),
    axisXml(
      up,
      { id: second, crosses: first, side: 'l', title: titleXml(up.title, sizes.text, atTop), lines: gridLines, stroke: noLine },
      sizes.text,
    ),
  ]
  const chart = `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${clouds}${axisIds}</c:scatterChart>`
  return framedXml(spec, `${inner}${chart}${axes.join('')}`)
}
