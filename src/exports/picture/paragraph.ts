import { type Block, emptyBlock, type TextItem } from './block.ts'
import { roomFor, textLines, type TypeFace } from './textLines.ts'

/** How a text looks. */
export interface TextStyle extends TypeFace {
  readonly colour: string
  /** Headings stand closer: the height of a line in parts of the type's size. */
  readonly tightness?: number
}

/** From the top of a line of text to what its letters stand on, in parts of its height: room above for Å and below for g. */
const baseline = 0.77

/** Running text is given air; headings are told so themselves. */
const airy = 1.36

/** A line of text as an item: `y` is the top of its line. */
export function lineAt(text: string, x: number, y: number, style: TextStyle, anchor: TextItem['anchor'] = 'start'): TextItem {
  const { size, colour, weight = 400, tightness = airy } = style
  const leading = size * tightness
  return {
    kind: 'text',
    x,
    y: y + leading * baseline,
    lines: [text],
    size,
    leading,
    weight,
    colour,
    anchor,
    href: null,
  }
}

/** The height of a line of text. */
export function lineHeight({ size, tightness = airy }: TextStyle): number {
  return size * tightness
}

interface Limits {
  /** Where the text leads, null for plain text. */
  readonly href?: string | null
  /** Lines beyond these are left out, with a sign that the text goes on: only what nobody writes is as long. */
  readonly most?: number
}

const usualMost = 6

function atMost(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]?.trimEnd().slice(0, -1) ?? ''}…`]
}

/** A text in lines of at most a width. */
export function paragraph(text: string, width: number, style: TextStyle, { href = null, most = usualMost }: Limits = {}): Block {
  const lines = atMost(textLines(text, width, style), most)
  if (lines.length === 0) return emptyBlock
  return {
    width: Math.max(...lines.map((line) => roomFor(line.trimEnd(), style))),
    height: lines.length * lineHeight(style),
    items: [{ ...lineAt('', 0, 0, style), lines, href }],
  }
}
