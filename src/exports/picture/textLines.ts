import { textWidth, wrap } from '../../charts/frame.ts'

/** How much wider the usual typefaces are than the page's own: an SVG may be opened where that is not at hand. */
const foreignFace = 1.08

/** About how wide a text becomes in whatever typeface it is drawn. */
export function roomFor(text: string, size: number): number {
  return textWidth(text, size) * foreignFace
}

/** Line breaks and tabs are spaces in a picture; no-break spaces stay. */
const onOneLine = (text: string): string => text.replaceAll(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').trim()

/** A line that is one long word, broken where the room ends. */
function chopped(line: string, width: number, size: number): readonly string[] {
  return [...line].reduce<readonly string[]>((done, letter) => {
    const last = done.at(-1) ?? ''
    const fits = roomFor(last + letter, size) <= width
    return done.length > 0 && fits ? [...done.slice(0, -1), last + letter] : [...done, letter]
  }, [])
}

/** Lines with the spaces between them at their ends: joined they are the text. */
function withSpaces(text: string, lines: readonly string[]): readonly string[] {
  const starts = lines.reduce<readonly number[]>((known, line, i) => {
    const from = i === 0 ? 0 : (known[i - 1] ?? 0) + (lines[i - 1]?.length ?? 0)
    return [...known, text.indexOf(line, from)]
  }, [])
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length))
}

/** Breaks a text into lines that fit a width, also in a wider typeface than the page's own. Nothing of it is lost. */
export function textLines(text: string, width: number, size: number): readonly string[] {
  const plain = onOneLine(text)
  if (plain === '') return []
  const lines = wrap(plain, width / foreignFace, size).flatMap((line) =>
    roomFor(line, size) > width ? chopped(line, width, size) : [line],
  )
  return withSpaces(plain, lines)
}
