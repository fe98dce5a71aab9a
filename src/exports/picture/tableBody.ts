import type { CarriedRow, CarriedTable } from '../../exhibits/carriedTable.ts'
import { pictureWords } from '../../words/picture.ts'
import { type Block, moved, stacked } from './block.ts'
import { fitting } from './fitting.ts'
import { lineAt, lineHeight, paragraph, type TextStyle } from './paragraph.ts'
import { pictureInk } from './pictureType.ts'
import type { Room } from './room.ts'
import { roomFor } from './textLines.ts'

const cellGap = 18
const rowPad = 6
const mostOfWidth = 0.4
const smallest = 13

/** Where the columns of a table end, from the left, and what is left for the names of its rows. */
interface Columns {
  readonly names: number
  readonly ends: readonly number[]
  readonly width: number
}

function columnsOf({ corner, columns, rows }: CarriedTable, width: number, size: number): Columns {
  const widths = columns.map(
    ({ label }, i) =>
      Math.max(...[label, ...rows.map(({ cells }) => cells[i]?.text ?? '')].map((text) => roomFor(text, size))) + cellGap,
  )
  const longest = Math.max(...[corner, ...rows.map(({ label }) => label)].map((text) => roomFor(text, size)))
  const names = Math.min(longest, width * mostOfWidth)
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

const textsOf = ({ cells }: CarriedRow): readonly string[] => cells.map(({ text }) => text)

function tableBlock(table: CarriedTable, columns: Columns, text: TextStyle): Block {
  const head = {
    label: table.corner,
    texts: table.columns.map(({ label }) => label),
    style: { ...text, colour: pictureInk.muted },
  }
  const rows = table.rows.map((row) => ({ label: row.label, texts: textsOf(row), style: text }))
  return stacked(
    [head, ...rows].map((row) => rowBlock(row, columns)),
    0,
  )
}

/** The table in the largest type that it fits in, or the words of where it is. */
function fittedTable(table: CarriedTable, { width, height, type, code }: Room): Block {
  const sizes = Array.from({ length: 1 + type.text.size - smallest }, (_, i) => type.text.size - i)
  const blocks = sizes.flatMap((size) => {
    const style = { ...type.text, size }
    return [tableBlock(table, columnsOf(table, width, size), style)]
  })
  const fits = blocks.find((block) => block.width <= width && block.height <= height)
  return fits ?? paragraph(pictureWords.tableTooLarge(code), width, type.text)
}

/** The first table of an exhibit in words and numbers, after the reason why it isn't drawn. */
export function tableBody([table]: readonly CarriedTable[], why: string | null, room: Room): Block {
  const reason = paragraph(why ?? '', room.width, room.type.text)
  const below = { ...room, height: room.height - reason.height - room.type.gap }
  return fitting([reason, ...(table === undefined ? [] : [fittedTable(table, below)])], room)
}
