import { columnLetters, sheetName } from './chartWorkbook.ts'
import type { ChartSeries, ChartSpec, PointLabel } from './chartSpec.ts'
import { lineOf, markerOf, rimOf, seriesLook, solid, striped, textLook } from './drawing.ts'
import { xmlText } from './xmlText.ts'

const inkOfBounds = '52606D'
const inkOfLabels = '10222E'

/** The address of cells of a column of the workbook. */
export function range(column: number, from: number, to: number): string {
  const letters = columnLetters(column)
  return `${sheetName}!$${letters}$${from}${to > from ? `:$${letters}$${to}` : ''}`
}

/** Texts as a chart keeps them beside their address. */
export function textPoints(texts: readonly string[]): string {
  return `<c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, i) => `<c:pt idx="${i}"><c:v>${xmlText(text)}</c:v></c:pt>`).join('')}</c:strCache>`
}

/** Numbers with their format. A gap has no point at all: an empty one would make PowerPoint repair the file, or draw zero. */
export function numberPoints(values: readonly (number | null)[], format: string): string {
  return `<c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`))
    .join('')}`
}

/** What a label shows: the value of its point, or nothing of its own. */
export function shows(value: boolean): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
}

function labelXml({ at, place, shift, colour }: PointLabel, series: ChartSeries, size: number): string {
  const moved = shift === 0 ? '' : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${shift}"/></c:manualLayout></c:layout>`
  const isOnStripes = (place === 'ctr' || place === 'inBase') && series.provisional.includes(at)
  const look = textLook(size, isOnStripes ? inkOfLabels : (colour ?? series.labelColour), true)
  const ground = isOnStripes ? solid('FFFFFF') : '<a:noFill/>'
  const format = `<c:numFmt formatCode="${xmlText(series.format)}" sourceLinked="0"/>`
  return `<c:dLbl><c:idx val="${at}"/>${moved}${format}<c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>${look}<c:dLblPos val="${place}"/>${shows(true)}</c:dLbl>`
}

const labelsXml = (series: ChartSeries, size: number): string =>
  `<c:dLbls>${series.labels.map((label) => labelXml(label, series, size)).join('')}${shows(false)}</c:dLbls>`

/** A point with a look of its own. */
function pointXml(series: ChartSeries, at: number, isStacked: boolean): string {
  const { form, fill, symbol, stroke, provisional, recoloured } = series
  const colour = recoloured.find((point) => point.at === at)?.fill ?? fill
  const isOpen = provisional.includes(at)
  if (form !== 'line') {
    const look = isOpen ? `${striped(colour)}${lineOf(colour, 1.5)}` : `${solid(colour)}${rimOf(isStacked)}`
    return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`
  }
  const marker = markerOf(symbol === null ? null : { ...symbol, hollow: symbol.hollow || isOpen }, colour)
  const line = stroke === null ? '<a:ln><a:noFill/></a:ln>' : lineOf(colour, stroke.width, isOpen ? 'dotted' : stroke.dash)
  return `<c:dPt><c:idx val="${at}"/>${marker}<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`
}

function pointsXml(series: ChartSeries, isStacked: boolean): string {
  const own = new Set([...series.provisional, ...series.recoloured.map(({ at }) => at)])
  return [...own]
    .filter((at) => typeof series.values[at] === 'number')
    .sort((a, b) => a - b)
    .map((at) => pointXml(series, at, isStacked))
    .join('')
}

const strokesTo = ({ values, bounds, format }: ChartSeries, end: 'low' | 'high'): string =>
  `<c:numLit>${numberPoints(
    values.map((value, i) => {
      const bound = bounds[i]?.[end]
      return value === null || bound === undefined ? null : Number(Math.abs(bound - value).toPrecision(12))
    }),
    format,
  )}</c:numLit>`

function boundsXml(series: ChartSeries): string {
  if (series.bounds.every((bound) => bound === null)) return ''
  const ends = `<c:plus>${strokesTo(series, 'high')}</c:plus><c:minus>${strokesTo(series, 'low')}</c:minus>`
  const look = `<c:spPr>${lineOf(inkOfBounds, 1.5)}</c:spPr>`
  const along = series.form === 'line' ? '<c:errDir val="y"/>' : ''
  return `<c:errBars>${along}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>${ends}${look}</c:errBars>`
}

/** A row of numbers of a chart as its part has it: with its name, look and labels, and its place in the workbook. */
export function seriesXml({ categories, sizes, isStacked }: ChartSpec, series: ChartSeries, index: number): string {
  const last = categories.length + 1
  const name = `<c:tx><c:strRef><c:f>${range(index + 1, 1, 1)}</c:f>${textPoints([series.name])}</c:strRef></c:tx>`
  const category = `<c:cat><c:strRef><c:f>${range(0, 2, last)}</c:f>${textPoints(categories)}</c:strRef></c:cat>`
  const values = `<c:val><c:numRef><c:f>${range(index + 1, 2, last)}</c:f><c:numCache>${numberPoints(series.values, series.format)}</c:numCache></c:numRef></c:val>`
  const isColumn = series.form === 'column'
  const sign = isColumn ? '<c:invertIfNegative val="0"/>' : markerOf(series.form === 'unseen' ? null : series.symbol, series.fill)
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${seriesLook(series, isStacked)}${sign}${pointsXml(series, isStacked)}${labelsXml(series, sizes.value)}${boundsXml(series)}${category}${values}${isColumn ? '' : '<c:smooth val="0"/>'}</c:ser>`
}
