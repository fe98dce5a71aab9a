import type { Size } from './chartHeight.ts'
import type { Look } from './look.ts'

/** What a chart is drawn into: colours, and the box in pixels. */
export interface Frame {
  readonly look: Look
  readonly width: number
  readonly height: number
  readonly size: Size
}

/** Sizes of type and of what stands beside it, in pixels. */
export interface TypeScale {
  readonly tick: number
  readonly label: number
  readonly value: number
  /** Height of a line of label text. */
  readonly line: number
  /** Diameter of an event's flag. */
  readonly flag: number
}

/** The family that the page uses, so that pictures of charts look like the page. */
export const fontFamily = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif"

const scales: Readonly<Record<Size, TypeScale>> = {
  card: { tick: 13, label: 14, value: 15, line: 18, flag: 17 },
  page: { tick: 16, label: 17, value: 18, line: 22, flag: 21 },
}

/** The type of a chart: larger where it stands alone. */
export function typeOf(size: Size): TypeScale {
  return scales[size]
}

/** Widths of characters in the family's semibold, in parts of the type's size, on the safe side. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ ,.:;'iljI\u00a0|]/, 0.29],
  [/[ftr\-()]/, 0.38],
  [/[mwMW%—]/, 0.88],
  [/[A-ZÅÄÖ]/, 0.65],
]
const otherWidth = 0.54

/** The width of a text, in parts of the type's size, added to what stands before it. */
function widthOf(text: string, before = 0): number {
  const widthIn = (character: string) => widths.find(([which]) => which.test(character))?.[1] ?? otherWidth
  return [...text].reduce((sum, character) => sum + widthIn(character), before)
}

/** About how wide a line of text becomes, in pixels. Layout must not wait for a canvas to measure on. */
export function textWidth(text: string, size: number): number {
  return widthOf(text) * size
}

/**
 * Breaks a text between words, and after hyphens, into lines that fit; a word that is too wide gets a line of its own. No letter is
 * measured more than twice, so that a long text takes no more than its share.
 */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let used = 0
  for (const piece of text.split(/(?<= )|(?<=\p{L}-)(?=\p{L}{4})/u)) {
    const word = piece.trimEnd()
    const fits = lines.length > 0 && (word === '' || widthOf(word, used) * size <= width)
    lines.push(fits ? `${lines.pop()}${piece}` : piece)
    used = widthOf(piece, fits ? used : 0)
  }
  return lines.map((line) => line.trimEnd())
}

/** A text cut where it has no room, with a sign that it goes on. */
export function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  let used = 0
  const fits = letters.findIndex((letter) => {
    used = widthOf(letter, used)
    return widthOf('…', used) * size > width
  })
  return `${letters.slice(0, Math.max(1, fits)).join('').trimEnd()}…`
}
