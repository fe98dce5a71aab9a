import { fontFamily } from '../../charts/frame.ts'

/** From what letters stand on to their middle, in parts of the type's size. */
const toMiddle = '0.32em'

/**
 * A text with a rim of paper around it, as two: few programs besides browsers know that the rim is painted first. The rim is a use of
 * the text, so that the text itself is there only once.
 */
function withRim(tag: string, id: string): string {
  const rim = / stroke="([^"]*)" stroke-width="([^"]*)" paint-order="stroke"( stroke-miterlimit="[^"]*")?/.exec(tag)
  if (rim === null) return tag
  const [all, colour = '', width = ''] = rim
  return `<use href="#${id}" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>${tag.replace(all, '').replace('<text', `<text id="${id}"`)}`
}

/**
 * A chart as ECharts writes it, made fit for standing in another SVG and for programs besides browsers: its content only, without
 * what is there for scripts and pointers, with ids of its own, and in the typeface of the picture that it stands in.
 */
export function portableSvg(svg: string, id: string): string {
  const content = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
  let rims = 0
  return content
    .replace(/<style ?>[^]*?<\/style>/, '')
    .replace(/<rect [^>]*fill="none"><\/rect>\n?/, '')
    .replaceAll(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, '')
    .replaceAll(/\bzr\d+-/g, `${id}-`)
    .replaceAll(`font-family:${fontFamily};`, '')
    .replaceAll('dominant-baseline="central"', `dy="${toMiddle}"`)
    .replaceAll(/<text [^>]*paint-order="stroke"[^>]*>/g, (tag) => withRim(tag, `${id}-t${rims++}`))
}
