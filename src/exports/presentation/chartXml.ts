import type { ChartSeries, ChartSpec } from './chartSpec.ts'
import { lineOf, noLine, solid, textLook } from './drawing.ts'
import { namespaces, xmlHead } from './namespaces.ts'
import { seriesXml } from './seriesXml.ts'
import { xmlText } from './xmlText.ts'

/** The colours of what is not data in a native chart. */
export const chartInk = { ink: '10222E', muted: '52606D', grid: 'DDE3E8', zero: '8794A1' } as const
const { ink, muted, grid, zero } = chartInk
/** The numbers of the axes, which whatever is drawn on them refers to. */
export const axisIds = '<c:axId val="111111111"/><c:axId val="222222222"/>'

/** What every native chart has around its plot. */
type Framed = Pick<ChartSpec, 'title' | 'sizes'> & { readonly series: readonly Pick<ChartSeries, 'inKey'>[] }

const isKeyed = ({ series }: Framed): boolean => series.filter(({ inKey }) => inKey).length > 1

type Placed = readonly (readonly [ChartSeries, number])[]

function barsXml(spec: ChartSpec, placed: Placed): string {
  if (placed.length === 0) return ''
  const grouping = spec.isStacked ? 'stacked' : 'clustered'
  const room = placed.length > 1 && !spec.isStacked ? 60 : 50
  return `<c:barChart><c:barDir val="${spec.direction === 'lying' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${placed
    .map(([series, i]) => seriesXml(spec, series, i))
    .join('')}<c:gapWidth val="${room}"/><c:overlap val="${spec.isStacked ? 100 : 0}"/>${axisIds}</c:barChart>`
}

function linesXml(spec: ChartSpec, placed: Placed): string {
  if (placed.length === 0) return ''
  const series = placed.map(([one, i]) => seriesXml(spec, one, i)).join('')
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`
}

/** The axis of years or units. Rows that lie are read from the top. */
function categoryAxis({ direction, sizes, every }: ChartSpec): string {
  const isLying = direction === 'lying'
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${
    isLying ? 'l' : 'b'
  }"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineOf(
    zero,
    1,
  )}</c:spPr>${textLook(sizes.category, isLying ? ink : muted)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
}

/** The axis of values, exactly as on the screen. */
function valueAxis({ axis, direction, sizes }: ChartSpec): string {
  const isLying = direction === 'lying'
  const lines = axis.isShown ? `<c:majorGridlines><c:spPr>${lineOf(grid, 0.75)}</c:spPr></c:majorGridlines>` : ''
  return `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling><c:delete val="${
    axis.isShown ? 0 : 1
  }"/><c:axPos val="${isLying ? 'b' : 'l'}"/>${lines}<c:numFmt formatCode="${xmlText(axis.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${noLine}</c:spPr>${textLook(
    sizes.text,
    muted,
  )}<c:crossAx val="111111111"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/><c:majorUnit val="${axis.step}"/></c:valAx>`
}

function titleXml({ title, sizes }: Framed): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>'
  const run = `<a:r><a:rPr lang="sv-SE" sz="${(sizes.text + 1) * 100}" b="1">${solid(ink)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${xmlText(title)}</a:t></a:r>`
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
}

/** The names of the series, once each: what is drawn in several pieces has one name. */
function keyXml(spec: Framed): string {
  if (!isKeyed(spec)) return ''
  const left = spec.series.flatMap(({ inKey }, i) =>
    inKey ? [] : [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`],
  )
  return `<c:legend><c:legendPos val="t"/>${left.join('')}<c:overlay val="0"/>${textLook(spec.sizes.text, ink)}</c:legend>`
}

/** The part of a native chart. Its numbers are those of the workbook beside it. */
export function chartXml(spec: ChartSpec): string {
  const placed: Placed = spec.series.map((series, i) => [series, i])
  const columns = placed.filter(([{ form }]) => form === 'column')
  const lines = placed.filter(([{ form }]) => form !== 'column')
  return framedXml(spec, `<c:layout/>${barsXml(spec, columns)}${linesXml(spec, lines)}${categoryAxis(spec)}${valueAxis(spec)}`)
}

/** The part of a native chart around what is in its plot: title, key, typeface and the way to its workbook. */
export function framedXml(spec: Framed, inPlot: string): string {
  const plot = `<c:plotArea>${inPlot}<c:spPr><a:noFill/></c:spPr></c:plotArea>`
  return `${xmlHead}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.office}"><c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/><c:chart>${titleXml(spec)}${plot}${keyXml(spec)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${noLine}</c:spPr>${textLook(spec.sizes.text, ink)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}
