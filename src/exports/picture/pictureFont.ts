import address from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { fontFamily } from '../../charts/frame.ts'

const page = 'Source Sans 3 Variable'

/**
 * The family of an SVG where the typeface within it can't be read. Office programs know the first of a list or nothing, so it is one
 * that they have: everything is laid out with room for it.
 */
export const svgFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif"

/** The family of a PNG, which is painted in the page itself. */
export const canvasFamily = fontFamily

/** Waits until the page's typeface can be painted with; without it the next in line is used. */
export async function loadPageFont(): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px '${page}'`)))
}

/** Bytes as base64, a chunk at a time: all at once would be more arguments than a function takes. */
function base64(bytes: Uint8Array): string {
  const size = 0x8000
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
  return btoa(chunks.map((chunk) => String.fromCharCode(...chunk)).join(''))
}

/** The typeface as a style for an SVG, asked for only by programs that could read it: browsers. */
export function fontRuleOf(woff2: string): string {
  const face = `@font-face{font-family:'${page}';font-weight:200 900;src:url(data:font/woff2;base64,${woff2}) format('woff2')}`
  return `${face}@supports (paint-order:stroke){svg text{font-family:${fontFamily}}}`
}

/** The style that carries the typeface within an SVG, '' where it can't be fetched: then the usual one is used. */
export async function fontRule(): Promise<string> {
  try {
    const response = await fetch(address)
    if (!response.ok) return ''
    const data = base64(new Uint8Array(await response.arrayBuffer()))
    return fontRuleOf(data)
  } catch {
    return ''
  }
}
