import { textWidth, wrap } from '../../charts/frame.ts'
import type { CarriedCell, CarriedTable } from '../../exhibits/carriedTable.ts'
import { inch } from './slideLayout.ts'
import type { Block, Box, TableCell } from './slidePage.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type Row = readonly TableCell[]

/** Air at both sides of a cell's text, and over and under it, in inches; and what bold text is wider than the measure. */
const aside = 0.28
const above = 0.12
const bolder = 1.1
const lineHeight = 1.22

/** The most that columns are widened to fill the slide: numbers too far from their names are read with the wrong one. */
const mostWidening = 1.6

/** The sizes of a table's text from the largest, in points. */
const sizes = [18, 16, 14, 12, 11, 10]

/** A table may be this small to have room on a slide of its own. */
const leastWhole = 11

/** Long tables go on over several slides in this size at most. */
const longSize = 14

const head = (text: string): TableCell => ({ text, notes: [], kind: 'head' })

function cellOf({ text, notes, kind, doubt }: CarriedCell): TableCell {
  return {
    text: doubt === null ? text : `${text}\u00a0!`,
    notes,
    kind: kind === 'protected' || kind === 'missing' ? 'gap' : 'value',
  }
}

const firstRow = ({ corner, columns }: CarriedTable): Row => [head(corner), ...columns.map(({ label }) => head(label))]

const rowsOf = ({ rows }: CarriedTable): readonly Row[] =>
  rows.map(({ label, note, cells }) => [
    { text: label, notes: note === '' ? [] : [note], kind: 'label' as const },
    ...cells.map(cellOf),
  ])

/** The small print of a cell, in points. */
export function smallPrint(size: number): number {
  return Math.max(9, size - 3)
}

/** The width that a column asks for: its widest word at least, its texts on a line if possible but not much more than a third of the table. */
function askedOf(
  rows: readonly Row[],
  column: number,
  size: number,
  most: number,
): { readonly least: number; readonly wish: number } {
  const texts = rows.flatMap((row) => [row[column]?.text ?? '', ...(row[column]?.notes ?? [])])
  const words = texts.flatMap((text) => text.split(/[ -]/))
  const wide = (list: readonly string[]) => (bolder * Math.max(0, ...list.map((text) => textWidth(text, size)))) / inch + aside
  return { least: Math.min(most, wide(words)), wish: Math.min(most, wide(texts)) }
}

function widthsOf(rows: readonly Row[], columns: number, size: number, width: number): readonly number[] {
  const asked = Array.from({ length: columns }, (_, column) =>
    askedOf(rows, column, size, column === 0 ? width * 0.4 : width * 0.3),
  )
  const sum = (key: 'least' | 'wish') => asked.reduce((total, one) => total + one[key], 0)
  const [least, wish] = [sum('least'), sum('wish')]
  if (wish <= width) return asked.map((one) => one.wish * Math.min(mostWidening, width / wish))
  const share = least >= width ? 0 : (width - least) / (wish - least)
  const scale = least >= width ? width / least : 1
  return asked.map((one) => (one.least + (one.wish - one.least) * share) * scale)
}

function heightOfRow(row: Row, widths: readonly number[], size: number): number {
  const heights = row.map(({ text, notes }, i) => {
    const room = ((widths[i] ?? 1) - aside) * inch
    const lines = (list: readonly string[], of: number) =>
      list.flatMap((one) => wrap(one, room / bolder, of)).length * of * lineHeight
    return lines([text], size) + lines(notes, smallPrint(size))
  })
  return Math.max(...heights) / inch + above
}

/** Rows in as many groups as there must be slides. A row that is higher than a slide has one of its own. */
function paged(heights: readonly number[], firstRoom: number, room: number): readonly (readonly number[])[] {
  const pages: number[][] = [[]]
  let used = 0
  heights.forEach((height, i) => {
    const page = pages.at(-1) as number[]
    if (page.length > 0 && used + height > (pages.length === 1 ? firstRoom : room)) {
      pages.push([i])
      used = height
      return
    }
    page.push(i)
    used += height
  })
  return pages
}

interface Typeset {
  readonly size: number
  readonly widths: readonly number[]
  readonly topHeight: number
  readonly heights: readonly number[]
}

function setIn(size: number, top: Row, rows: readonly Row[], width: number): Typeset {
  const widths = widthsOf([top, ...rows], top.length, size, width)
  return { size, widths, topHeight: heightOfRow(top, widths, size), heights: rows.map((row) => heightOfRow(row, widths, size)) }
}

/** Whether no word is wider than its column. */
function holdsWords({ size, widths }: Typeset, rows: readonly Row[]): boolean {
  return widths.every((width, column) => askedOf(rows, column, size, Number.POSITIVE_INFINITY).least <= width + 0.01)
}

/** The largest size in which all rows have room on the slide; a long table has a smaller one, and more slides. */
function typeset(top: Row, rows: readonly Row[], { w, h }: Box): Typeset {
  const tried = sizes.map((size) => setIn(size, top, rows, w)).filter((one) => holdsWords(one, [top, ...rows]))
  const isWhole = ({ topHeight, heights }: Typeset) => heights.reduce((sum, height) => sum + height, topHeight) <= h
  const smallest = setIn(sizes.at(-1) ?? longSize, top, rows, w)
  return tried.find((one) => one.size >= leastWhole && isWhole(one)) ?? tried.find(({ size }) => size <= longSize) ?? smallest
}

/** A table as native tables, one per slide, each with the names of the columns: no row is left out. */
export function tableBlocks(table: CarriedTable, first: Box, rest: Box): readonly TableBlock[] {
  const [top, rows] = [firstRow(table), rowsOf(table)]
  const { size, widths, topHeight, heights } = typeset(top, rows, first)
  return paged(heights, first.h - topHeight, rest.h - topHeight).map((page, i) => ({
    kind: 'table',
    box: i === 0 ? first : rest,
    caption: table.caption,
    widths,
    heights: [topHeight, ...page.map((at) => heights[at] ?? 0)],
    rows: [top, ...page.map((at) => rows[at] ?? [])],
    size,
  }))
}
