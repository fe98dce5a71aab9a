import { type Block, emptyBlock, type Item } from './block.ts'
import { lineAt, lineHeight, paragraph, type TextStyle } from './paragraph.ts'
import { roomFor } from './textLines.ts'

/** A text of a row, in its own size. */
export interface Piece {
  readonly text: string
  readonly style: TextStyle
}

const gap = 14

const widthOf = ({ text, style }: Piece): number => roomFor(text, style)

/** A text wider than the row has lines of its own. */
function lineOf(pieces: readonly Piece[], width: number): Block {
  const [first] = pieces
  if (first === undefined) return emptyBlock
  if (pieces.length === 1 && widthOf(first) > width) return paragraph(first.text, width, first.style)
  const tallest = pieces.reduce((a, b) => (lineHeight(b.style) > lineHeight(a.style) ? b : a))
  const foot = lineAt('', 0, 0, tallest.style).y
  let x = 0
  const items = pieces.map((piece): Item => {
    const item = { ...lineAt(piece.text, x, 0, piece.style), y: foot }
    x += widthOf(piece) + gap
    return item
  })
  return { width: x - gap, height: lineHeight(tallest.style), items }
}

/** Texts of different sizes on a common line, and on more lines where they don't fit. */
export function rowLines(pieces: readonly Piece[], width: number): readonly Block[] {
  const lines = pieces
    .filter(({ text }) => text !== '')
    .reduce<readonly (readonly Piece[])[]>((done, piece) => {
      const joined = [...(done.at(-1) ?? []), piece]
      const needed = joined.reduce((sum, one) => sum + widthOf(one), 0) + gap * (joined.length - 1)
      return done.length > 0 && needed <= width ? [...done.slice(0, -1), joined] : [...done, [piece]]
    }, [])
  return lines.map((line) => lineOf(line, width))
}
