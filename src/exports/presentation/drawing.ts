import type { ChartSeries, PointSymbol } from './chartSpec.ts'

/** Points in the units of drawings, a 12 700th of a point. */
const emu = 12_700

/** One colour all over. */
export function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}

/** Stripes on white. */
export function striped(colour: string): string {
  return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
}

const dashes = { solid: 'solid', dashed: 'dash', dotted: 'sysDot' } as const

/** A line of a width in points, or none. */
export function lineOf(colour: string, width: number, dash: keyof typeof dashes = 'solid'): string {
  return `<a:ln w="${Math.round(width * emu)}" cap="rnd">${solid(colour)}<a:prstDash val="${dashes[dash]}"/><a:round/></a:ln>`
}

/** No line at all. */
export const noLine = '<a:ln><a:noFill/></a:ln>'

/** The look of text within a chart; the family is the theme's. */
export function textLook(size: number, colour: string, bold = false): string {
  const face = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
  const run = `<a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(colour)}${face}</a:defRPr>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`
}

/** A colour halfway to white. LibreOffice draws no rims: on white, a white sign would not be there. */
function halfway(colour: string): string {
  const half = (from: number) => Math.round((Number.parseInt(colour.slice(from, from + 2), 16) + 255) / 2)
  return [0, 2, 4]
    .map((from) => half(from).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** The sign of a series' points. */
export function markerOf(symbol: PointSymbol | null, fill: string): string {
  if (symbol === null) return '<c:marker><c:symbol val="none"/></c:marker>'
  const { kind, size, hollow } = symbol
  const look = hollow ? `${solid(halfway(fill))}${lineOf(fill, 1.75)}` : `${solid(fill)}${lineOf('FFFFFF', 0.75)}`
  return `<c:marker><c:symbol val="${kind}"/><c:size val="${size}"/><c:spPr>${look}</c:spPr></c:marker>`
}

/** Parts of a stack are kept apart by a white line; columns of their own have none. */
export function rimOf(isStacked: boolean): string {
  return isStacked ? lineOf('FFFFFF', 0.75) : noLine
}

/** How a series is filled and drawn. */
export function seriesLook({ form, fill, stroke, hatched }: ChartSeries, isStacked: boolean): string {
  if (form === 'unseen') return `<c:spPr><a:noFill/>${noLine}</c:spPr>`
  if (form === 'line') return `<c:spPr>${stroke === null ? noLine : lineOf(fill, stroke.width, stroke.dash)}</c:spPr>`
  return `<c:spPr>${hatched ? striped(fill) : solid(fill)}${hatched ? lineOf(fill, 0.75) : rimOf(isStacked)}</c:spPr>`
}
