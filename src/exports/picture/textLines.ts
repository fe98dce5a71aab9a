import { textWidth, wrap } from '../../charts/frame.ts'

/** How large and how heavy a text is. */
export interface TypeFace {
  readonly size: number
  readonly weight?: 400 | 600
}

/**
 * How much wider a text may become than the charts reckon with. They reckon with the page's semibold; an SVG may be opened where the
 * typeface is not at hand, and Arial is no wider than that, but bold it is.
 */
const foreign = { 400: 1.01, 600: 1.07 } as const

/** About how wide a text becomes in whatever typeface it is drawn. */
export function roomFor(text: string, { size, weight = 400 }: TypeFace): number {
  return textWidth(text, size) * foreign[weight]
}

/** Line breaks and tabs are spaces in a picture; no-break spaces stay. */
const onOneLine = (text: string): string => text.replaceAll(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').trim()

/** A line that is one long word, broken where the room ends. Each letter is measured once. */
function chopped(line: string, width: number, { size, weight = 400 }: TypeFace): readonly string[] {
  const lines: string[] = []
  let used = 0
  for (const letter of line) {
    const wide = textWidth(letter, 1)
    const fits = lines.length > 0 && (used + wide) * size * foreign[weight] <= width
    lines.push(fits ? `${lines.pop()}${letter}` : letter)
    used = fits ? used + wide : wide
  }
  return lines
}

/** Lines with the spaces between them at their ends: joined they are the text. */
function withSpaces(text: string, lines: readonly string[]): readonly string[] {
  let from = 0
  const starts = lines.map((line) => {
    const start = text.indexOf(line, from)
    from = start + line.length
    return start
  })
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length))
}

/** Breaks a text into lines that fit a width, also in a wider typeface than the page's own. Nothing of it is lost. */
export function textLines(text: string, width: number, face: TypeFace): readonly string[] {
  const plain = onOneLine(text)
  if (plain === '') return []
  const lines = wrap(plain, width / foreign[face.weight ?? 400], face.size).flatMap((line) =>
    roomFor(line, face) > width ? chopped(line, width, face) : [line],
  )
  return withSpaces(plain, lines)
}
