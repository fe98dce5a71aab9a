import { type Block, moved, stacked } from './block.ts'
import { lineAt, lineHeight, paragraph, type TextStyle } from './paragraph.ts'
import { pictureInk } from './pictureType.ts'
import { roomFor } from './textLines.ts'
import type { WordTable } from './wordTable.ts'

const cellGap = 18
const rowPad = 6
const mostOfWidth = 0.4

/** Where the columns of a table end, from the left, and what is left for the names of its rows. */
interface Columns {
  readonly names: number
  readonly ends: readonly number[]
  readonly width: number
}

function columnsOf({ corner, columns, rows }: WordTable, width: number, style: TextStyle): Columns {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => roomFor(text, style)))
  const widths = columns.map((label, i) => widest([label, ...rows.map(({ texts }) => texts[i] ?? '')]) + cellGap)
  const names = Math.min(widest([corner, ...rows.map(({ label }) => label)]), width * mostOfWidth)
  const ends = widths.map((_, i) => names + widths.slice(0, i + 1).reduce((sum, one) => sum + one, 0))
  return { names, ends, width: ends.at(-1) ?? names }
}

interface Row {
  readonly label: string
  readonly texts: readonly string[]
  readonly style: TextStyle
}

function rowBlock({ label, texts, style }: Row, { names, ends, width }: Columns): Block {
  const name = paragraph(label, names, style)
  const height = Math.max(name.height, lineHeight(style)) + 2 * rowPad
  const line = [
    { x: 0, y: height },
    { x: width, y: height },
  ]
  const cells = texts.map((text, i) => lineAt(text, ends[i] ?? 0, rowPad, style, 'end'))
  return {
    width,
    height,
    items: [...moved(name, 0, rowPad), ...cells, { kind: 'stroke', points: line, colour: pictureInk.grid, width: 1 }],
  }
}

/** A table with a line under each row. As wide as its words: what is wider than there is room for is set smaller or turned. */
export function tableBlock(words: WordTable, width: number, style: TextStyle): Block {
  const columns = columnsOf(words, width, style)
  const head = { label: words.corner, texts: words.columns, style: { ...style, colour: pictureInk.muted } }
  const rows = words.rows.map((row) => ({ ...row, style }))
  return stacked(
    [head, ...rows].map((row) => rowBlock(row, columns)),
    0,
  )
}
