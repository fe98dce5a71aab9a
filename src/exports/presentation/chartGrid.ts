import type { Box } from './slidePage.ts'

/** Small charts stand in rows that are as like as can be. */
const columnsFor = (count: number): number => (count <= 3 ? count : count === 4 ? 2 : count <= 9 ? 3 : 4)

const between = 0.15

/** The places of so many charts in a box, row by row. */
export function chartGrid(count: number, { x, y, w, h }: Box): readonly Box[] {
  const columns = columnsFor(count)
  const rows = Math.ceil(count / columns)
  const [width, height] = [(w - between * (columns - 1)) / columns, (h - between * (rows - 1)) / rows]
  return Array.from({ length: count }, (_, i) => ({
    x: x + (i % columns) * (width + between),
    y: y + Math.floor(i / columns) * (height + between),
    w: width,
    h: height,
  }))
}
